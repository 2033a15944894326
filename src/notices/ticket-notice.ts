import { look, start } from '../core/button.ts'
import { nextWords } from '../core/cards/next-words.ts'
import type { Context } from '../core/context.ts'
import { type Button, type Message, type Row, say } from '../core/message.ts'
import type { LoggedEvent, Ticket } from '../core/ports.ts'
import { type Text, text, type Words } from '../core/words.ts'
import { may } from '../domain/permission.ts'
import type { Recipient } from '../domain/recipient.ts'
import { type CancelCode, REOPEN_DAYS, RESOLVE_AFTER_DAYS, type TicketEvent } from '../domain/ticket.ts'
import { inPieces } from './in-pieces.ts'

/** As much as a card of any channel shows without cutting it, bytes; more goes into messages below it. */
const CARD_BYTES = 12_000

/** One event of a ticket for one reader: everything that was said, where it stands now, and what to press (DOMAIN E15). */
export function ticketNotice(logged: LoggedEvent, ticket: Ticket, recipient: Recipient, ctx: Context): Message[] {
  const said = saidIn(logged.event, ticket)
  if (typeof said !== 'string') return [cardOf(said, logged, ticket, recipient, ctx)]
  const [first, ...more] = inPieces(said, CARD_BYTES)
  return [cardOf(first, logged, ticket, recipient, ctx), ...more.map((piece) => say(piece))]
}

function cardOf(
  said: Words | undefined,
  logged: LoggedEvent,
  ticket: Ticket,
  recipient: Recipient,
  ctx: Context,
): Message {
  const { event } = logged
  const isAsked = event.type === 'resolved' && ticket.status === 'RESOLVED' && allows('ticket.solved', ticket, ctx)
  return {
    kind: 'record',
    title: titleOf(logged, ticket, recipient),
    facts: [
      row('notice.fact.status', text(`status.${keyed(ticket.status)}`), 'status'),
      ...changesOf(event, ticket),
      ...(ctx.person.id === ticket.ownerId || recipient.reason === 'agents' || recipient.reason === 'new-partner'
        ? customerOf(ticket)
        : []),
    ],
    ...(said ? { text: said } : {}),
    note: isAsked ? text('notice.solved') : noteOf(ticket, recipient),
    buttons: [
      ...(isAsked ? solvedButtons(ticket) : []),
      ...replyButton(ticket, ctx, !isAsked),
      openButton(ticket.number),
    ],
  }
}

/** Opens the ticket's card. */
export const openButton = (number: string): Button => look(text('button.open'), 'ticket.show', { id: number })

const replyButton = (ticket: Ticket, ctx: Context, isFirst: boolean): Button[] =>
  ticket.status !== 'CANCELLED' && allows('ticket.reply', ticket, ctx)
    ? [start(text('button.reply'), 'ticket.reply', { ticket: ticket.number }, isFirst ? { style: 'primary' } : {})]
    : []

const solvedButtons = ({ number, version }: Ticket): Button[] => [
  start(
    text('button.solved-yes'),
    'ticket.solved',
    { ticket: number, answer: 'yes' },
    { seen: version, style: 'primary' },
  ),
  start(text('button.solved-no'), 'ticket.solved', { ticket: number, answer: 'no' }, { seen: version }),
]

const allows = (action: 'ticket.reply' | 'ticket.solved', ticket: Ticket, { person, now }: Context): boolean =>
  may(person, action, { kind: 'ticket', ticket }, now).allowed

/** Who did what, with number and subject: also the one line of a toast. */
function titleOf({ event, actorName }: LoggedEvent, { number, subject }: Ticket, { reason }: Recipient): Text {
  const about = { number, subject, name: actorName ?? text('notice.somebody') }
  switch (event.type) {
    case 'taken':
      return reason === 'owner'
        ? text('notice.given', about)
        : text('notice.taken', { ...about, name: event.ownerName })
    case 'created':
      return text(reason === 'requester' ? 'notice.created-for-you' : 'notice.created', about)
    case 'handed':
      return text('notice.handed', { ...about, to: event.to })
    case 'passed':
      return event.to ? text('notice.handed', { ...about, to: event.to.name }) : text('notice.passed-nobody', about)
    case 'resolved':
    case 'closed':
      return text(`notice.${event.type}${event.by === 'clock' ? '-by-clock' : ''}`, about)
    default:
      return text(`notice.${event.type}`, about)
  }
}

/** What was said, to the letter and whole. */
function saidIn(event: TicketEvent, ticket: Ticket): Words | undefined {
  switch (event.type) {
    case 'asked':
    case 'replied':
    case 'noted':
      return event.text
    case 'resolved':
      return event.by === 'clock' ? text('notice.resolved-by-clock.why', { days: RESOLVE_AFTER_DAYS }) : event.text
    case 'closed':
      return event.by === 'clock' ? text('notice.closed-by-clock.why', { days: REOPEN_DAYS }) : undefined
    case 'reopened':
      return event.text
    case 'handed':
      return event.text
    case 'passed':
      return event.to ? undefined : text('notice.passed-nobody.why')
    case 'cancelled':
      return event.code ? reasonOf(event.code, event.reason) : event.reason
    case 'created':
    case 'shared':
      return ticket.description
    case 'edited':
      return event.fields.find(({ field }) => field === 'description')?.after
    case 'reminded': {
      const asked = ticket.events.findLast((one) => one.event.type === 'asked')
      return asked?.event.type === 'asked' ? asked.event.text : undefined
    }
    default:
      return undefined
  }
}

/** An agent's reason: what it is called in the reader's language, and their words for it. */
const reasonOf = (code: CancelCode, said: string): Words => ({
  lines: [text(`cancel.${code}`), ...(said ? [said] : [])],
})

function changesOf(event: TicketEvent, ticket: Ticket): Row[] {
  const files = event.type === 'replied' || event.type === 'attached' ? (event.files ?? []) : []
  if (files.length > 0) return [row('ticket.fact.files', { list: files }, 'files')]
  if (event.type !== 'edited') return []
  return event.fields
    .filter(({ field }) => field !== 'description')
    .map(({ field, before, after }) => {
      const label = LABELS[field] ?? `ticket.fact.${field}`
      return row(
        label,
        named(field, ticket) ?? text('notice.fact.change', { before: before || '–', after: after || '–' }),
        field,
      )
    })
}

/** Fields that are called otherwise on a ticket's card. */
const LABELS: Readonly<Record<string, string>> = {
  subject: 'notice.fact.subject',
  poNumber: 'ticket.fact.po',
  customerName: 'ticket.fact.customer',
}

/** What is kept as a code is shown by its name, as it is now. */
function named(field: string, { productName, erpLabel, severity }: Ticket): Words | undefined {
  switch (field) {
    case 'product':
      return productName
    case 'erp':
      return erpLabel
    case 'severity':
      return severity?.label
    default:
      return undefined
  }
}

/** Whoever works on it sees at once whose it is. */
const customerOf = ({ requesterName, companyName }: Ticket): Row[] => [
  row('ticket.fact.requester', requesterName, 'requester'),
  ...(companyName ? [row('ticket.fact.company', companyName, 'company')] : []),
]

/** What comes next; whoever reads along is told why. */
function noteOf(ticket: Ticket, { reason }: Recipient): Words {
  if (reason === 'share') return text('notice.why.share', { name: ticket.sharedByName ?? ticket.requesterName })
  if (reason === 'owner' || reason === 'agents' || reason === 'new-partner') return text(`notice.why.${reason}`)
  return nextWords(ticket)
}

const row = (label: string, value: Words, id: string): Row => ({ id, label: text(label), value })

const keyed = (words: string) => words.toLowerCase().replaceAll('_', '-')
