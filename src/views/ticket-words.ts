import { nextWords } from '../core/cards/next-words.ts'
import { factRow, versionWords } from '../core/cards/ticket-facts.ts'
import type { Item, Row, Status } from '../core/message.ts'
import type { LoggedEvent, Ticket, TicketRow } from '../core/ports.ts'
import { text, type Words } from '../core/words.ts'
import { standingOf } from '../domain/promise.ts'
import { ownFields } from '../domain/request-type.ts'
import type { CancelCode, Side, TicketEvent, Status as TicketStatus } from '../domain/ticket.ts'

const TONE: Readonly<Record<TicketStatus, Status['tone']>> = {
  NEW: 'new',
  IN_PROGRESS: 'active',
  WAITING_CUSTOMER: 'waiting',
  WAITING_THIRD_PARTY: 'active',
  RESOLVED: 'done',
  CLOSED: 'off',
  CANCELLED: 'off',
}

/** A status in the customer's words (DOMAIN §3.3); *Waiting for you* is the customer's alone. */
export const statusWords = (status: TicketStatus, reader: Side = 'customer'): Status => ({
  label:
    status === 'WAITING_CUSTOMER' && reader === 'agent'
      ? text('status.waiting-customer-agents')
      : text(`status.${status.toLowerCase().replaceAll('_', '-')}`),
  tone: TONE[status],
})

/** What a list's rows say beside the commonest: whose matter it is, and of which company (X42). */
export interface RowDetails {
  readonly withContact: boolean
  readonly withCompany: boolean
}

/** A ticket as a row of a list; `back` is where its card leads back to (E14). */
export function ticketItem(row: TicketRow, now: Date, back: Record<string, unknown>, details: RowDetails): Item {
  const days = Math.floor((now.getTime() - row.changedAt.getTime()) / 86_400_000)
  return {
    id: row.number,
    title: row.subject,
    status: statusWords(row.status),
    facts: [
      ...(row.productName ? [row.productName] : []),
      ...(details.withCompany && row.companyName ? [row.companyName] : []),
      ...(details.withContact ? [text('ticket.contact', { name: row.requesterName })] : []),
      row.ownerName ? text('ticket.owner', { name: row.ownerName }) : text('ticket.no-owner'),
      text('ticket.created', { day: { at: row.createdAt } }),
      text('ticket.changed', { days }),
      ...(row.sharedByName ? [text('ticket.shared-by', { name: row.sharedByName })] : []),
    ],
    open: { kind: 'view', view: 'ticket.show', params: { id: row.number, back }, by: 'press' },
  }
}

/** Everything a ticket says about itself, a row each (E9). */
export function ticketFacts(ticket: Ticket, now: Date, reader: Side): Row[] {
  return [
    ...factRow('type', ticket.type.label),
    ...factRow('company', ticket.companyName),
    ...factRow('product', ticket.productName),
    ...factRow('version', versionWords(ticket.productVersion)),
    ...factRow('erp', ticket.erpLabel),
    ...factRow('severity', ticket.severity?.label),
    ...factRow('customer', ticket.customerName),
    ...ownFields(ticket.type)
      .filter(({ key }) => ticket.extra[key])
      .map((field) => ({
        id: field.key,
        label: field.label ?? field.key,
        value:
          field.options?.find(({ value }) => value === ticket.extra[field.key])?.label ?? ticket.extra[field.key] ?? '',
      })),
    ...factRow('po', ticket.poNumber),
    ...factRow('requester', ticket.requesterName),
    ...factRow('submitter', ticket.submittedByName === ticket.requesterName ? undefined : ticket.submittedByName),
    ...factRow('owner', ticket.ownerName ?? text('ticket.no-owner')),
    ...factRow('agreement', ticket.agreementNumber),
    ...factRow('created', { at: ticket.createdAt }),
    ...factRow('shared', ticket.shares.length > 0 ? { list: ticket.shares.map(({ name }) => name) } : undefined),
    ...factRow('follow-up', ticket.followUpOf),
    ...factRow('promise', promiseWords(ticket, now, reader)),
    ...factRow('next', reader === 'agent' ? undefined : nextWords(ticket)),
  ]
}

/** What was promised of the first answer, honestly: also that it is late. */
function promiseWords(ticket: Ticket, now: Date, reader: Side): Words | undefined {
  const standing = standingOf(ticket, now)
  const { firstResponseDueAt: due, firstRespondedAt: answered } = ticket
  if (standing === 'none') return undefined
  if (standing === 'paused' && reader === 'agent') return text('ticket.promise.paused-agents')
  return text(`ticket.promise.${standing}`, {
    at: due && { at: due },
    answered: answered && { at: answered },
  })
}

/** An event as a line of the history: what happened, without repeating long texts (E11). */
export function eventWords({ event }: LoggedEvent): Words {
  switch (event.type) {
    case 'created':
    case 'reminded':
    case 'urged':
      return text(`event.${event.type}`)
    case 'taken':
      return text('event.taken', { name: event.ownerName })
    case 'asked':
    case 'noted':
      return text(`event.${event.type}`, { text: short(event.text) })
    case 'replied':
      return text('event.replied', { text: short(event.text) })
    case 'edited':
      return text('event.edited', { fields: { list: event.fields.map(({ field }) => text(`ticket.field.${field}`)) } })
    case 'attached':
      return text('event.attached', { files: { list: event.files } })
    case 'detached':
      return text('event.detached', { file: event.file })
    case 'shared':
    case 'unshared':
      return text(`event.${event.type}`, { name: event.name })
    case 'handed':
      return event.text
        ? text('event.handed-text', { from: event.from, to: event.to, text: short(event.text) })
        : text('event.handed', { from: event.from, to: event.to })
    case 'passed':
      return passedWords(event)
    case 'resolved':
      return text(event.by === 'clock' ? 'event.resolved-by-clock' : 'event.resolved', { text: short(event.text) })
    case 'reopened':
      return text('event.reopened')
    case 'closed':
      return text(event.by === 'clock' ? 'event.closed-by-clock' : 'event.closed')
    case 'cancelled':
      return event.code ? cancelled(event.code, event.reason) : text('event.cancelled', { reason: short(event.reason) })
  }
}

/** Which partner a ticket left and to which it came (X68). */
function passedWords({ from, to }: Extract<TicketEvent, { type: 'passed' }>): Words {
  if (!to) return text('event.passed-nobody', { from: from?.name ?? '' })
  return from ? text('event.handed', { from: from.name, to: to.name }) : text('event.passed-to', { to: to.name })
}

/** The words of an event that is part of the talk; undefined for everything else. Notes reach only those who may read them. */
export function saidIn({ event }: LoggedEvent): Words | undefined {
  switch (event.type) {
    case 'asked':
    case 'replied':
    case 'resolved':
    case 'reopened':
    case 'handed':
      return event.text || undefined
    case 'noted':
      return text('ticket.note-entry', { text: event.text })
    case 'cancelled':
      return event.code ? cancelled(event.code, event.reason) : event.reason
    default:
      return undefined
  }
}

const cancelled = (code: CancelCode, said: string): Words => {
  const reason = text(`cancel.${code}`)
  return said
    ? text('event.cancelled-because-text', { reason, text: short(said) })
    : text('event.cancelled-because', { reason })
}

const short = (said: string) => (said.length > 120 ? `${said.slice(0, 119).trimEnd()}…` : said)
