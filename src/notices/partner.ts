import { factRow, versionWords } from '../core/cards/ticket-facts.ts'
import type { Context } from '../core/context.ts'
import type { Message, Row } from '../core/message.ts'
import type { Concerned, LoggedEvent, Ticket } from '../core/ports.ts'
import { text, type Words } from '../core/words.ts'
import type { Happening } from '../domain/happening.ts'
import { covers } from '../domain/permission.ts'
import type { Recipient } from '../domain/recipient.ts'
import type { TicketEvent } from '../domain/ticket.ts'

/** The partner's mailbox, for everything their customer does on a ticket that is with them (A1, T10). */
export function partnerRecipients(ticket: Concerned, { event, visibility }: LoggedEvent): Recipient[] {
  const email = ticket.partner?.contact.email
  const isTold = ticket.route === 'PARTNER' && visibility === 'PUBLIC' && isForPartner(event)
  return isTold && email ? [{ to: `mail:${email}`, reason: 'partner' }] : []
}

/** Whether an event brings the ticket to somebody who has nothing of it yet. */
export const bringsAll = ({ type }: TicketEvent): boolean =>
  type === 'created' || type === 'handed' || type === 'passed'

/** What they do themselves they know; whom it is shared with is the customer's own matter. */
function isForPartner(event: TicketEvent): boolean {
  switch (event.type) {
    case 'created':
    case 'handed':
    case 'urged':
      return true
    case 'passed':
      return event.to !== undefined
    case 'replied':
    case 'edited':
    case 'attached':
    case 'reopened':
    case 'resolved':
    case 'cancelled':
      return event.by === 'customer'
    default:
      return false
  }
}

/** What the partner's mailbox gets; undefined where the ticket is no longer theirs (X68). */
export async function partnerWords(
  happening: Happening,
  { to }: Recipient,
  { reads }: Context,
): Promise<readonly Message[] | undefined> {
  if (happening.kind !== 'ticket') return undefined
  const concerned = await reads.tickets.concerned(happening.number)
  const sight = { by: 'partner', customerId: concerned?.companyId ?? '' } as const
  if (!concerned || !covers(sight, concerned) || to !== `mail:${concerned.partner?.contact.email}`) return undefined
  const ticket = await reads.tickets.get(happening.number, [sight], '')
  const logged = ticket?.events.find(({ seq }) => seq === happening.seq)
  if (!ticket || !logged) return undefined
  const vendor = (await reads.companies.vendor())?.name
  return [mailOf(ticket, logged, vendor)]
}

function mailOf(ticket: Ticket, { event, actorName, at }: LoggedEvent, vendor: string | undefined): Message {
  const isWhole = bringsAll(event)
  const said = 'text' in event ? event.text : event.type === 'cancelled' ? event.reason : undefined
  return {
    kind: 'record',
    title: text('ticket-show.title', { number: ticket.number, subject: ticket.subject }),
    note: text(`partner.${event.type}`, {
      number: ticket.number,
      name: actorName ?? text('ticket.nobody'),
      company: ticket.companyName ?? '',
      product: ticket.productName ?? '',
      agreement: ticket.agreementNumber ?? '',
      vendor: vendor ?? '',
    }),
    facts: isWhole ? wholeFacts(ticket) : [],
    ...(isWhole ? { text: ticket.description } : {}),
    ...(said && !isWhole ? { entries: [{ who: actorName ?? '', when: { at }, text: said }] } : {}),
    buttons: [],
  }
}

/** Everything somebody needs to begin, for people who have no chat with us. */
function wholeFacts(ticket: Ticket): Row[] {
  return [
    ...factRow('type', ticket.type.label),
    ...factRow('company', ticket.companyName),
    ...factRow('requester', ticket.requesterName),
    ...factRow('product', ticket.productName),
    ...factRow('version', versionWords(ticket.productVersion)),
    ...factRow('erp', ticket.erpLabel),
    ...factRow('severity', ticket.severity?.label),
    ...factRow('customer', ticket.customerName),
    ...factRow('po', ticket.poNumber),
    ...factRow('agreement', ticket.agreementNumber),
    ...factRow('created', { at: ticket.createdAt }),
    ...factRow('files', names(ticket)),
  ]
}

const names = ({ attachments }: Ticket): Words | undefined => {
  const here = attachments.filter(({ isRemoved }) => !isRemoved).map(({ name }) => name)
  return here.length > 0 ? { list: here } : undefined
}
