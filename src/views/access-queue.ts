import { z } from 'zod'
import { look } from '../core/button.ts'
import { accessStatus } from '../core/cards/access-words.ts'
import type { Context } from '../core/context.ts'
import type { Item } from '../core/message.ts'
import type { AccessRequest } from '../core/ports.ts'
import { readerOf } from '../core/sights/access-sight.ts'
import { defineView } from '../core/view.ts'
import { text, type Words } from '../core/words.ts'
import { isUndecided } from '../domain/access.ts'
import { may } from '../domain/permission.ts'

const PAGE_SIZE = 10

const FILTERS = ['undecided', 'invited'] as const

const params = z.object({
  filter: z.enum(FILTERS).default('undecided'),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
})

/** Requests that wait for a decision, the soonest due first, and invitations that wait for their answer; as far as the reader may see them. */
export const accessQueue = defineView({
  id: 'access.queue',
  slash: { name: 'access queue', options: { filter: 'filter' }, isForStaff: true },
  params,
  may: (_, { person, now }) => may(person, 'access.queue', { kind: 'nothing' }, now),
  async load({ filter }, ctx): Promise<readonly AccessRequest[]> {
    const seen: AccessRequest[] = []
    for (const request of await ctx.reads.access[filter]()) if (await isSeen(request, ctx)) seen.push(request)
    return seen
  },
  show(requests, { filter, page }, { now }) {
    const pages = Math.max(1, Math.ceil(requests.length / PAGE_SIZE))
    const turn = (to: number) =>
      ({ kind: 'view', view: 'access.queue', params: { filter, page: to }, by: 'press' }) as const
    return [
      {
        kind: 'list',
        title: text(`access-queue.${filter}`, { count: requests.length }),
        items: requests.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map((one) => itemOf(one, now)),
        empty: text(`access-queue.empty-${filter}`),
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
          ...FILTERS.filter((one) => one !== filter).map((one) =>
            look(text(`access-queue.to-${one}`), 'access.queue', { filter: one }),
          ),
          look(text('button.home'), 'help'),
        ],
      },
    ]
  },
})

/** Agents and the company's own admins see those of their companies; deciding is another matter. */
async function isSeen(request: AccessRequest, ctx: Context): Promise<boolean> {
  const seats = request.companyId === undefined ? undefined : await ctx.reads.access.seats(request.companyId, ctx.now)
  const reader = readerOf(request, seats, ctx)
  return reader === 'approver' || reader === 'reader'
}

function itemOf(request: AccessRequest, now: Date): Item {
  const { number, requester, company, companyEntered, replaced } = request
  const facts: (Words | undefined)[] = [
    company?.name ?? companyEntered,
    replaced && text('access-queue.replaces', { name: replaced.name }),
    whenWords(request, now),
  ]
  return {
    id: number,
    title: requester.name,
    status: accessStatus(request),
    facts: facts.filter((one) => one !== undefined),
    open: { kind: 'view', view: 'access.show', params: { id: number }, by: 'press' },
  }
}

/** By when a decision, or an acceptance, is due; nothing while a question pauses it. */
function whenWords({ status, dueAt, inviteExpiresAt }: AccessRequest, now: Date): Words | undefined {
  if (status === 'NEEDS_INFO') return undefined
  if (isUndecided(status))
    return text(dueAt <= now ? 'access-queue.overdue' : 'access-queue.due', { at: { at: dueAt } })
  if (!inviteExpiresAt) return undefined
  return text(inviteExpiresAt <= now ? 'access-queue.ended' : 'access-queue.until', { at: { at: inviteExpiresAt } })
}
