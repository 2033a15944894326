import { nextWords } from '../core/cards/next-words.ts'
import { factRow, versionWords } from '../core/cards/ticket-facts.ts'
import type { Item, Row, Status } from '../core/message.ts'
import type { Ticket, TicketRow } from '../core/ports.ts'
import { text, type Words } from '../core/words.ts'
import { standingOf } from '../domain/promise.ts'
import { ownFields } from '../domain/request-type.ts'
import type { Side, Status as TicketStatus } from '../domain/ticket.ts'

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
