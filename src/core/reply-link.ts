import { covers, sees, sideOf, sights } from '../domain/permission.ts'
import type { Person } from '../domain/person.ts'
import { isOpen, type TicketEvent } from '../domain/ticket.ts'
import type { AttachmentCard, MailedLink, Reads, Store, Ticket, Tokens } from './ports.ts'
import type { Tell } from './tell.ts'
import { plain, type Translate, text, type Words } from './words.ts'

/** Longest reply, as in the chat. */
const LONGEST = 10_000
const LONGEST_NAME = 80

/** Catalogue key → plain words in the reader's language. */
export type Phrase = (key: string, params?: Readonly<Record<string, Words | number | undefined>>) => string

/** Who reads, and as what they speak on the ticket. */
type Reader =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'partner'; readonly name: string; readonly email: string }

/** What a mailed link shows now. */
export type Opened = {
  readonly language: string
  readonly phrase: Phrase
  readonly vendor: { readonly name: string; readonly ways: readonly string[] }
} & (
  | { readonly kind: 'unknown' | 'expired' | 'gone' }
  | {
      readonly kind: 'open'
      readonly number: string
      readonly subject: string
      readonly status: string
      readonly description: string
      readonly facts: readonly { readonly label: string; readonly value: string }[]
      readonly talk: readonly { readonly who: string; readonly when: string; readonly text: string }[]
      readonly files: readonly { readonly id: string; readonly name: string }[]
      readonly name: string
      /** People of the vendor and the customer have a name with us; a partner writes it. */
      readonly isNameAsked: boolean
      readonly canReply: boolean
      /** The partner has it, and may hand it on. */
      readonly canHand: boolean
    }
)

/** One form of the page. `submit`: made with the form, so that it counts once however often it comes. */
export interface Submitted {
  readonly does: 'reply' | 'hand'
  readonly submit: string
  readonly text: string
  readonly name: string
}

/** `written` also where it was written before; `gone`: the link opens nothing (any longer). */
export type Written = 'written' | 'missing' | 'too-long' | 'over' | 'gone'

/** Mailed reply links: what they show, and what people write there (DOMAIN T10, INV-05). Looking changes nothing. */
export function createReplyLinks(o: {
  readonly store: Pick<Store, 'reads' | 'personOf' | 'transaction' | 'now'>
  readonly tokens: Pick<Tokens, 'find'>
  readonly tell: Tell
  readonly translator: (locale: string, timezone: string) => Translate
  readonly languageOf: (locale: string | undefined) => string
  /** Called after something was written. */
  readonly nudge: () => void
}) {
  /** Links that are for other things open nothing here. */
  async function find(token: string): Promise<MailedLink | undefined> {
    const link = await o.tokens.find(token)
    return link?.purpose === 'REPLY' && !link.isUsed ? link : undefined
  }

  /** The link's ticket as its reader may see it now. */
  async function ticketOf(
    link: MailedLink,
    reads: Reads,
    now: Date,
  ): Promise<{ reader: Reader; ticket: Ticket } | undefined> {
    const number = link.subject.id
    if (link.personId !== undefined) {
      const person = await o.store.personOf(`person:${link.personId}`)
      if (person?.id === undefined) return undefined
      const ticket = await reads.tickets.get(number, sights(person, now), person.id)
      return ticket && sees(person, ticket, now) ? { reader: { kind: 'person', person }, ticket } : undefined
    }
    const concerned = await reads.tickets.concerned(number)
    const sight = { by: 'partner', customerId: concerned?.companyId ?? '' } as const
    // Another partner now: the old one's links are over (X68).
    const { name, contact } = concerned?.partner ?? {}
    if (!concerned || !covers(sight, concerned) || !name || !link.email || contact?.email !== link.email)
      return undefined
    const ticket = await reads.tickets.get(number, [sight], '')
    return ticket && { reader: { kind: 'partner', name, email: link.email }, ticket }
  }

  async function open(token: string, clientLocale: string | undefined): Promise<Opened> {
    const now = await o.store.now()
    const link = await find(token)
    const isOver = link !== undefined && link.expiresAt <= now
    const found = link && !isOver ? await ticketOf(link, o.store.reads, now) : undefined
    const person = found?.reader.kind === 'person' ? found.reader.person : undefined
    const company = found?.ticket.companyId ? await o.store.reads.companies.get(found.ticket.companyId) : undefined
    const language = o.languageOf(person?.locale ?? clientLocale)
    const zone = person?.timezone ?? person?.memberships[0]?.timezone ?? company?.timezone ?? 'UTC'
    const t = o.translator(language, zone)
    const phrase: Phrase = (key, params) => plain(t(text(key, params)))
    const vendor = await o.store.reads.companies.vendor()
    const { email, phone, url } = vendor?.contact ?? {}
    const page = {
      language,
      phrase,
      vendor: { name: vendor?.name ?? '', ways: [email, phone, url].flatMap((way) => way ?? []) },
    }
    if (!found) return { ...page, kind: link ? (isOver ? 'expired' : 'gone') : 'unknown' }
    const { ticket, reader } = found
    const isPartner = reader.kind === 'partner'
    return {
      ...page,
      kind: 'open',
      number: ticket.number,
      subject: ticket.subject,
      status: phrase(`status.${keyed(ticket.status)}`),
      description: ticket.description,
      facts: factsOf(ticket, (words) => plain(t(words))),
      talk: visible(ticket, reader).flatMap(({ event, actorName, at }) => {
        const said = saidIn(event)
        const words = said ?? (event.type === 'handed' ? phrase('event.handed', { ...event }) : undefined)
        return words === undefined || words === ''
          ? []
          : [{ who: actorName ?? phrase('ticket.nobody'), when: plain(t({ at })), text: words }]
      }),
      files: filesOf(ticket).map(({ id, name }) => ({ id, name })),
      name: isPartner ? reader.name : reader.person.name,
      isNameAsked: isPartner,
      canReply: isOpen(ticket.status) || (ticket.status === 'RESOLVED' && !isPartner),
      canHand: isPartner && ticket.route === 'PARTNER' && isOpen(ticket.status),
    }
  }

  async function write(token: string, form: Submitted): Promise<Written> {
    const said = form.text.replaceAll('\r\n', '\n').trim()
    if (said.length > LONGEST) return 'too-long'
    if (said === '' && form.does === 'reply') return 'missing'
    const now = await o.store.now()
    const link = await find(token)
    if (!link || link.expiresAt <= now) return 'gone'
    const written = await o.store
      .transaction(async (tx): Promise<Written> => {
        const found = await ticketOf(link, tx, now)
        if (!found) return 'gone'
        if (!(await tx.write.claim('reply-page', `${link.id}:${form.submit}`, now))) return 'written'
        const { reader, ticket } = found
        const vendor = (await tx.companies.vendor())?.name ?? ''
        const event = eventOf(form, said, reader, ticket, vendor, now)
        const by = reader.kind === 'person' && reader.person.id ? { personId: reader.person.id } : {}
        const extra = event?.type === 'handed' ? { route: 'VENDOR' as const } : {}
        const appended = event && (await tx.write.appendEvent(ticket.id, event, { ...by, at: now }, extra))
        if (appended?.kind !== 'done') throw new Over()
        const { number } = ticket
        await o.tell(tx, {
          happened: [{ kind: 'ticket', number, seq: appended.seq }],
          changed: [{ type: 'ticket', id: number }],
          by: by.personId,
          now,
        })
        return 'written'
      })
      .catch((error: unknown) => {
        if (error instanceof Over) return 'over' as const
        throw error
      })
    o.nudge()
    return written
  }

  /** A file of the link's ticket, for its reader; undefined for whatever reason not. */
  async function file(token: string, id: string): Promise<AttachmentCard | undefined> {
    const now = await o.store.now()
    const link = await find(token)
    const found = link && link.expiresAt > now ? await ticketOf(link, o.store.reads, now) : undefined
    return found && filesOf(found.ticket).find((one) => one.id === id)
  }

  return { open, write, file }
}

/** The ticket's state takes no such event any longer; what was claimed is given back. */
class Over extends Error {}

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

const filesOf = ({ attachments }: Ticket) =>
  attachments.filter(({ isRemoved, scan }) => !isRemoved && scan !== 'PENDING' && scan !== 'INFECTED')

const factsOf = (ticket: Ticket, t: (words: Words) => string) =>
  [
    ['company', ticket.companyName],
    ['requester', ticket.requesterName],
    ['product', ticket.productName],
    ['version', ticket.productVersion === 'unknown' ? text('ticket.version-unknown') : ticket.productVersion],
    ['erp', ticket.erpLabel],
    ['severity', ticket.severity?.label],
  ].flatMap(([key, value]) =>
    value === undefined || key === undefined ? [] : [{ label: t(text(`ticket.fact.${String(key)}`)), value: t(value) }],
  )

const keyed = (status: string) => status.toLowerCase().replaceAll('_', '-')
