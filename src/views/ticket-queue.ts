import { z } from 'zod'
import { look } from '../core/button.ts'
import type { Item } from '../core/message.ts'
import type { Severity, TicketRow } from '../core/ports.ts'
import { defineView } from '../core/view.ts'
import { text, type Words } from '../core/words.ts'
import { deskSights, may } from '../domain/permission.ts'
import { standingOf } from '../domain/promise.ts'
import { statusWords } from './ticket-words.ts'

const PAGE_SIZE = 10

const FILTERS = ['owned', 'unassigned', 'all'] as const
const BUTTONS = { owned: 'button.queue', unassigned: 'button.queue-unassigned', all: 'button.queue-all' } as const

const params = z.object({
  filter: z.enum(FILTERS).default('owned'),
  search: z.string().max(200).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
})

/** What agents work on: theirs, nobody's, everybody's; what is due first comes first (DOMAIN §3.4 *queue*). */
export const ticketQueue = defineView({
  id: 'ticket.queue',
  slash: { name: 'ticket queue', options: { filter: 'filter', search: 'search' }, isForStaff: true },
  params,
  may: (_, { person, now }) => may(person, 'ticket.queue', { kind: 'nothing' }, now),
  async load({ filter, search, page }, { person, now, reads }) {
    // Who searches everywhere looks for what is closed too.
    const state = filter === 'all' && search ? 'all' : 'open'
    const wanted = { which: filter, state, order: 'due', page, pageSize: PAGE_SIZE } as const
    const found = await reads.tickets.list(
      deskSights(person, now),
      { ...wanted, ...(search ? { search } : {}) },
      person.id ?? '',
    )
    return { ...found, severities: await reads.catalogue.severities() }
  },
  show({ rows, total, severities }, { filter, search, page }, { now }) {
    const pages = Math.max(1, Math.ceil(total / PAGE_SIZE))
    const here = { filter, ...(search ? { search } : {}) }
    const turn = (to: number) =>
      ({ kind: 'view', view: 'ticket.queue', params: { ...here, page: to }, by: 'press' }) as const
    return [
      {
        kind: 'list',
        title: text(filter === 'all' && search ? 'ticket-queue.found' : `ticket-queue.${filter}`, { count: total }),
        ...(search ? { note: text('ticket-list.searching', { search }) } : {}),
        items: rows.map((row) => queueItem(row, severities, now, { ...here, page })),
        empty: text(search ? 'ticket-list.nothing-found' : `ticket-queue.empty-${filter}`),
        ...(pages > 1
          ? {
              page: {
                label: text('ticket-list.page', { page, pages }),
                ...(page > 1 ? { previous: turn(page - 1) } : {}),
                ...(page < pages ? { next: turn(page + 1) } : {}),
              },
            }
          : {}),
        buttons: [
          ...FILTERS.filter((one) => one !== filter || search).map((one) =>
            look(text(BUTTONS[one]), 'ticket.queue', { filter: one }),
          ),
          look(text('button.home'), 'help'),
        ],
      },
    ]
  },
})

function queueItem(row: TicketRow, severities: readonly Severity[], now: Date, back: Record<string, unknown>): Item {
  const severity = severities.find(({ key }) => key === row.severityKey)?.label
  const facts: (Words | undefined)[] = [
    promiseWords(row, now),
    severity,
    row.companyName,
    row.productName,
    row.ownerName ? text('ticket.owner', { name: row.ownerName }) : text('ticket.no-owner'),
    text('ticket.changed', { days: Math.floor((now.getTime() - row.changedAt.getTime()) / 86_400_000) }),
  ]
  return {
    id: row.number,
    title: row.subject,
    status: statusWords(row.status, 'agent'),
    facts: facts.filter((one) => one !== undefined),
    open: {
      kind: 'view',
      view: 'ticket.show',
      params: { id: row.number, back: { ...back, list: 'queue' } },
      by: 'press',
    },
  }
}

/** The first answer that is still owed; a late one is marked by a sign and by words, never by colour alone. */
function promiseWords(row: TicketRow, now: Date): Words | undefined {
  const standing = standingOf(row, now)
  return standing === 'running' || standing === 'late' || standing === 'paused'
    ? text(`promise.${standing}`, { at: row.firstResponseDueAt && { at: row.firstResponseDueAt } })
    : undefined
}
