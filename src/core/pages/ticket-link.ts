import { covers, sees, sideOf, sights } from '../../domain/permission.ts'
import type { Person } from '../../domain/person.ts'
import { isOpen, type TicketEvent } from '../../domain/ticket.ts'
import { versionWords } from '../cards/ticket-facts.ts'
import type { Link, Phrase, Reads, Store, Ticket } from '../ports.ts'
import { plain, type Translate, text, type Words } from '../words.ts'
import type { Behind, Deed, OpenTicket, Submitted } from './behind.ts'

const LONGEST_NAME = 80

/** Who reads, and as what they speak on the ticket. */
type Reader =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'partner'; readonly name: string; readonly email: string }

/** What a link about a ticket opens: reply, and hand it to the vendor (T10). */
export const createTicketBehind =
  (o: { readonly store: Pick<Store, 'personOf'> }) =>
  async (link: Link, reads: Reads, now: Date): Promise<Behind | undefined> => {
    const found = await ticketOf(link, reads, now, o.store)
    if (!found) return undefined
    const { ticket, reader } = found
    return {
      ...(reader.kind === 'person' ? { person: reader.person } : {}),
      ...(ticket.companyId ? { companyId: ticket.companyId } : {}),
      files: filesOf(ticket),
      show: async (t, phrase) => shown(ticket, reader, t, phrase),
      async write(form, said, tx): Promise<Deed> {
        const vendor = (await tx.companies.vendor())?.name ?? ''
        const event = eventOf(form, said, reader, ticket, vendor, now)
        const by = reader.kind === 'person' && reader.person.id ? { personId: reader.person.id } : {}
        const extra = event?.type === 'handed' ? { route: 'VENDOR' as const } : {}
        const appended = event && (await tx.write.appendEvent(ticket.id, event, { ...by, at: now }, extra))
        if (appended?.kind !== 'done') return { kind: 'over' }
        const { number } = ticket
        return {
          kind: 'done',
          happened: [{ kind: 'ticket', number, seq: appended.seq }],
          changed: [{ type: 'ticket', id: number }],
        }
      },
    }
  }

/** The link's ticket as its reader may see it now. */
async function ticketOf(
  link: Link,
  reads: Reads,
  now: Date,
  store: Pick<Store, 'personOf'>,
): Promise<{ reader: Reader; ticket: Ticket } | undefined> {
  const number = link.subject.id
  if (link.personId !== undefined) {
    const person = await store.personOf(`person:${link.personId}`)
    if (person?.id === undefined) return undefined
    const ticket = await reads.tickets.get(number, sights(person, now), person.id)
    return ticket && sees(person, ticket, now) ? { reader: { kind: 'person', person }, ticket } : undefined
  }
  const concerned = await reads.tickets.concerned(number)
  const sight = { by: 'partner', customerId: concerned?.companyId ?? '' } as const
  // Another partner now: the old one's links are over (X68).
  const { name, contact } = concerned?.partner ?? {}
  if (!concerned || !covers(sight, concerned) || !name || !link.email || contact?.email !== link.email) return undefined
  const ticket = await reads.tickets.get(number, [sight], '')
  return ticket && { reader: { kind: 'partner', name, email: link.email }, ticket }
}

function shown(ticket: Ticket, reader: Reader, t: Translate, phrase: Phrase): OpenTicket {
  const isPartner = reader.kind === 'partner'
  return {
    kind: 'ticket',
    number: ticket.number,
    subject: ticket.subject,
    status: phrase(`status.${keyed(ticket.status)}`),
    description: ticket.description,
    facts: factsOf(ticket, (words) => plain(t(words))),
    talk: visible(ticket, reader).flatMap(({ event, actorName, at }) => {
      const words = saidIn(event) ?? handedIn(event, phrase)
      return words === undefined || words === ''
        ? []
        : [{ who: plain(t(actorName ?? text('ticket.nobody'))), when: plain(t({ at })), text: words }]
    }),
    files: filesOf(ticket).map(({ id, name }) => ({ id, name })),
    name: isPartner ? reader.name : reader.person.name,
    isNameAsked: isPartner,
    canReply: isOpen(ticket.status) || (ticket.status === 'RESOLVED' && !isPartner),
    canHand: isPartner && ticket.route === 'PARTNER' && isOpen(ticket.status),
  }
}

/** Form → what happens to the ticket; undefined where this reader may not do that. */
function eventOf(
  form: Submitted,
  said: string,
  reader: Reader,
  ticket: Ticket,
  vendor: string,
  now: Date,
): TicketEvent | undefined {
  if (form.does === 'hand') {
    if (reader.kind !== 'partner' || ticket.route !== 'PARTNER') return undefined
    return { type: 'handed', from: reader.name, to: vendor, ...(said ? { text: said } : {}) }
  }
  if (reader.kind === 'person') return { type: 'replied', text: said, by: sideOf(reader.person, ticket, now) }
  // Whoever writes for the partner names themselves; that they are the partner's stands beside it.
  const own = plain(form.name).replace(/\s+/gu, ' ').trim().slice(0, LONGEST_NAME)
  const name = own === '' || own === reader.name ? reader.name : `${own} (${reader.name})`
  return { type: 'replied', text: said, by: 'agent', name }
}

/** A mailbox may have many readers: notes are not for it. */
const visible = ({ events }: Ticket, reader: Reader) =>
  events.filter(({ visibility }) => reader.kind === 'person' || visibility === 'PUBLIC')

function saidIn(event: TicketEvent): string | undefined {
  if (event.type === 'cancelled') return event.reason
  return 'text' in event ? event.text : undefined
}

/** Who has it from then on, where nobody said a word about it. */
function handedIn(event: TicketEvent, phrase: Phrase): string | undefined {
  if (event.type === 'handed') return phrase('event.handed', { from: event.from, to: event.to })
  return event.type === 'passed' && event.to ? phrase('event.passed-to', { to: event.to.name }) : undefined
}

const filesOf = ({ attachments }: Ticket) =>
  attachments.filter(({ isRemoved, scan }) => !isRemoved && scan !== 'PENDING' && scan !== 'INFECTED')

const factsOf = (ticket: Ticket, t: (words: Words) => string) =>
  [
    ['company', ticket.companyName],
    ['requester', ticket.requesterName],
    ['product', ticket.productName],
    ['version', versionWords(ticket.productVersion)],
    ['erp', ticket.erpLabel],
    ['severity', ticket.severity?.label],
  ].flatMap(([key, value]) =>
    value === undefined || key === undefined ? [] : [{ label: t(text(`ticket.fact.${String(key)}`)), value: t(value) }],
  )

const keyed = (status: string) => status.toLowerCase().replaceAll('_', '-')
