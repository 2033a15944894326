import { describe, expect, test } from 'vitest'
import { agreementOf } from '../../../prisma/demo/agreements.ts'
import type { Happening } from '../../../prisma/demo/happening.ts'
import { type PersonKey, personOf } from '../../../prisma/demo/people.ts'
import { rowsOf, type Story } from '../../../prisma/demo/story.ts'
import { stories } from '../../../prisma/demo/tickets/index.ts'
import { standingOf } from '../../../src/domain/promise.ts'
import {
  REMIND_AFTER_DAYS,
  REOPEN_DAYS,
  RESOLVE_AFTER_DAYS,
  STATUSES,
  type TicketEventType,
} from '../../../src/domain/ticket.ts'

const NOW = new Date('2025-05-14T10:00:00Z')
const DAY_MS = 86_400_000

/** A week, a night in which the clock goes forward, one in which it goes back, and the turn of a year. */
const moments = [
  ...Array.from({ length: 7 }, (_, day) => new Date(NOW.getTime() + day * DAY_MS)),
  new Date('2025-03-30T00:30:00Z'),
  new Date('2025-10-26T01:30:00Z'),
  new Date('2025-12-31T23:59:00Z'),
]

describe.each(stories.map((story) => [story.id, story] as const))('%s', (_, story) => {
  test('happened in order, within the last 60 days', () => {
    for (const now of moments) {
      const times = rowsOf(story, now).events.map(({ at }) => at.getTime())
      expect(times).toEqual([...new Set(times)].sort((a, b) => a - b))
      expect(times[0]).toBeGreaterThan(now.getTime() - 60 * DAY_MS)
      expect(times.at(-1)).toBeLessThan(now.getTime())
    }
  })

  test('leaves the clock nothing to do for a day', () => {
    for (const now of moments) expect(dueAt(story, now)).toBeGreaterThan(now.getTime() + DAY_MS)
  })

  test('reads today as its last edit left it', () => {
    const { ticket } = rowsOf(story, NOW)
    const edits = story.happened.flatMap(({ event }) => (event.type === 'edited' ? event.fields : []))
    for (const { field, after } of edits) expect([field, Reflect.get(ticket, field)]).toEqual([field, after])
  })

  test('was told by people who may', () => {
    const agreement = agreementOf(story.agreement)
    expect(agreement.customer).toBe(story.company)
    if (story.product) expect(agreement.products).toContain(story.product)
    const needsSeat = agreement.ticketPolicy === 'SUPER_USERS_ONLY' && !story.isPartners // INV-36
    if (needsSeat) expect(story.happened[0].by).toSatisfy((by: PersonKey) => personOf(by).isSuperUser === true)
    for (const happening of story.happened) expect(happening).toSatisfy((one: Happening) => isFitting(one, story))
  })
})

test('the stories touch every status, each under a name of its own', () => {
  expect(new Set(stories.map((story) => rowsOf(story, NOW).ticket.status))).toEqual(new Set(STATUSES))
  expect(new Set(stories.map(({ id }) => id)).size).toBe(stories.length)
})

test('promises of a first answer are running, paused, kept and broken, but none is late in a fresh world', () => {
  const standings = (now: Date) =>
    stories.map((story) => {
      const { status, firstResponseDueAt, firstRespondedAt, waitingSince } = rowsOf(story, now).ticket
      return standingOf(
        {
          status,
          ...(firstResponseDueAt && { firstResponseDueAt }),
          ...(firstRespondedAt && { firstRespondedAt }),
          ...(waitingSince && { waitingSince }),
        },
        now,
      )
    })
  expect(new Set(standings(NOW))).toEqual(new Set(['none', 'running', 'paused', 'kept', 'broken']))
  for (const now of moments) expect(standings(now)).not.toContain('late')
})

test('one ticket follows up a closed one, one was reopened and one came from the clock', () => {
  const [followUp, ...more] = stories.filter(({ followUpOf }) => followUpOf)
  const before = stories.find(({ id }) => id === followUp?.followUpOf)
  expect(before && rowsOf(before, NOW).ticket.status).toBe('CLOSED')
  expect(more).toEqual([])
  expect(stories.filter((story) => has(story, 'reopened'))).toHaveLength(1)
  expect(
    stories.filter(({ happened }) => happened.some(({ by, event }) => !by && event.type === 'closed')),
  ).toHaveLength(1)
})

test('a story that the state machine refuses is not told', () => {
  const [story] = stories
  if (!story) throw new Error('There are no stories.')
  const [filed, ...rest] = story.happened
  expect(() => rowsOf({ ...story, happened: [filed, filed, ...rest] }, NOW)).toThrow(story.id)
})

/** When the clock acts next: reminds or resolves after silence, or closes what is resolved (DOMAIN §3.3). */
function dueAt(story: Story, now: Date): number {
  const { ticket, events } = rowsOf(story, now)
  const last = (type: TicketEventType) => events.findLast((one) => one.type === type)?.at.getTime() ?? Number.NaN
  const silence = has(story, 'reminded') ? RESOLVE_AFTER_DAYS : REMIND_AFTER_DAYS
  if (ticket.status === 'WAITING_CUSTOMER') return last('asked') + silence * DAY_MS
  if (ticket.status === 'RESOLVED') return last('resolved') + REOPEN_DAYS * DAY_MS
  return Number.POSITIVE_INFINITY
}

/** Customers are of the ticket's company or its partner, agents of the vendor or the partner, colleagues of the company. */
function isFitting({ by, event }: Happening, { company }: Story): boolean {
  if (event.type === 'shared' || event.type === 'unshared')
    return homeOf(event.personId as PersonKey) === company && by !== undefined && homeOf(by) === company
  if (!by) return event.type === 'reminded' || ('by' in event && event.by === 'clock')
  const isCustomers = event.type === 'created' || ('by' in event && event.by === 'customer')
  return homeOf(by) === 'nordic' || homeOf(by) === (isCustomers ? company : 'vendor')
}

const homeOf = (who: PersonKey) => personOf(who).companies[0]
const has = ({ happened }: Story, type: TicketEventType) => happened.some(({ event }) => event.type === type)
