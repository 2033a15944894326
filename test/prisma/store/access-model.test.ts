import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { AccessChange } from '../../../src/core/ports.ts'
import { type AccessDesk, DAY_MS, day, openAccessDesk } from './access-desk.ts'

const PEOPLE = ['ewa', 'tom', 'anna', 'eva', 'ida'] as const
const HALF_DAY_MS = DAY_MS / 2

let desk: AccessDesk
beforeAll(async () => {
  desk = await openAccessDesk()
})
afterAll(() => desk.close())

type Person = (typeof PEOPLE)[number]
type Command =
  | {
      readonly does: 'request'
      readonly who: Person
      readonly replaces?: Person
      readonly from?: number
      readonly days?: number
    }
  | { readonly does: 'change'; readonly nth: number; readonly change: AccessChange; readonly by: 'kim' | 'lee' }
  | { readonly does: 'accept' | 'withdraw' | 'answer'; readonly nth: number }
  /** The whole way, in place of somebody who holds a seat by then, if anybody does. */
  | { readonly does: 'seat' | 'standIn'; readonly who: Person; readonly days?: number }
  | { readonly does: 'takeBack' | 'leave' | 'revoke'; readonly who: Person }
  | { readonly does: 'amend'; readonly to: number }
  | { readonly does: 'wait'; readonly halfDays: number }

const person = fc.constantFrom(...PEOPLE)
const nth = fc.nat({ max: 7 })
const by = fc.constantFrom('kim', 'lee')
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constant('request'), who: person }) },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('request'),
      who: person,
      replaces: person,
      from: fc.integer({ min: 0, max: 4 }),
      days: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
    }) as fc.Arbitrary<Command>,
  },
  {
    weight: 9,
    arbitrary: fc.record({ does: fc.constant('change'), nth, by, change: fc.constant({ kind: 'approve' } as const) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('change'),
      nth,
      by,
      change: fc.constantFrom<AccessChange>(
        { kind: 'ask', text: 'Which team?' },
        { kind: 'reject', reason: 'Duplicate.' },
        { kind: 'invite' },
        { kind: 'expire' },
        { kind: 'overrule', text: 'All right.' },
      ),
    }),
  },
  { weight: 5, arbitrary: fc.record({ does: fc.constant('seat'), who: person }) },
  {
    weight: 6,
    arbitrary: fc.record({ does: fc.constant('standIn'), who: person, days: fc.integer({ min: 1, max: 8 }) }),
  },
  { weight: 8, arbitrary: fc.record({ does: fc.constant('accept'), nth }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constantFrom('withdraw', 'answer'), nth }) },
  { weight: 5, arbitrary: fc.record({ does: fc.constantFrom('takeBack', 'leave', 'revoke'), who: person }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('amend'), to: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 5, arbitrary: fc.record({ does: fc.constant('wait'), halfDays: fc.integer({ min: 1, max: 20 }) }) },
)
/** Commands that reach the database side by side. */
const step = fc.array(command, { minLength: 1, maxLength: 3 })
/** A whole life, since chance may leave out a part: raised, given, stood in for, given up, refused by the limit. */
const LIFE: Command[][] = [
  [{ does: 'amend', to: 2 }],
  [{ does: 'seat', who: 'ewa' }],
  [{ does: 'standIn', who: 'tom', days: 3 }],
  [{ does: 'leave', who: 'ewa' }],
  [{ does: 'seat', who: 'eva' }],
  [{ does: 'seat', who: 'ida' }],
  [{ does: 'request', who: 'anna' }],
  [{ does: 'change', nth: 0, by: 'kim', change: { kind: 'approve' } }],
]

it('whatever people, admins and the clock do, side by side: every rule about seats holds', {
  timeout: 300_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 3 }),
      fc.array(step, { minLength: 6, maxLength: 14 }),
      async (limit, steps) => {
        const { companyId, id } = await desk.customer(limit, ...PEOPLE)
        let now = day(0)
        for (const commands of steps) {
          const numbers = (
            await desk.client.accessRequest.findMany({ where: { companyId }, orderBy: { createdAt: 'asc' } })
          ).map(({ number }) => number)
          const at = (n: number) => numbers.at(-1 - (n % Math.max(1, numbers.length)))
          const carryOut = async (one: Command): Promise<unknown> => {
            switch (one.does) {
              case 'request':
                return desk.request(id(one.who), companyId, now, {
                  ...(one.replaces === undefined || one.replaces === one.who ? {} : { replacedId: id(one.replaces) }),
                  ...(one.from === undefined
                    ? {}
                    : {
                        period: {
                          startsAt: new Date(now.getTime() + one.from * DAY_MS),
                          ...(one.days ? { endsAt: new Date(now.getTime() + (one.from + one.days) * DAY_MS) } : {}),
                        },
                      }),
                })
              case 'change': {
                const number = at(one.nth)
                return number && desk.change(number, one.change, one.by, now)
              }
              case 'accept':
              case 'withdraw':
              case 'answer': {
                const number = at(one.nth)
                const change: AccessChange =
                  one.does === 'answer' ? { kind: 'answer', text: 'Finance.' } : { kind: one.does }
                return number && desk.change(number, change, id('ewa'), now)
              }
              case 'seat':
                return desk.seat(id(one.who), companyId, now)
              case 'standIn': {
                const [regular] = await desk.client.seatAssignment.findMany({
                  where: { kind: 'REGULAR', endedAt: null, seat: { companyId } },
                })
                if (!regular || regular.personId === id(one.who)) return undefined
                const period = { startsAt: now, endsAt: new Date(now.getTime() + (one.days ?? 1) * DAY_MS) }
                return desk.seat(id(one.who), companyId, now, { replacedId: regular.personId, period })
              }
              case 'takeBack':
                return desk.takeBack(id(one.who), companyId, now)
              case 'leave':
                return desk.leave(id(one.who), companyId, now)
              case 'revoke':
                return desk.leave(id(one.who), companyId, now, 'REVOKED')
              case 'amend':
                return desk.amend(companyId, one.to, now)
              case 'wait':
                now = new Date(now.getTime() + one.halfDays * HALF_DAY_MS)
                return undefined
            }
          }
          await Promise.all(commands.map(carryOut))
          await holdsAt(companyId, now)
        }
      },
    ),
    { numRuns: 40, endOnFailure: true, examples: [[1, LIFE]] },
  )
  // Not for nothing: seats were given, stood in for, taken back and cut.
  const { seatAssignment, amendment, accessRequest } = desk.client
  expect(await seatAssignment.count({ where: { kind: 'REGULAR' } })).toBeGreaterThan(0)
  expect(await seatAssignment.count({ where: { kind: 'SUBSTITUTE' } })).toBeGreaterThan(0)
  expect(
    await seatAssignment.count({ where: { endReason: { in: ['REVOKED', 'LEFT', 'TAKEN_BACK'] } } }),
  ).toBeGreaterThan(0)
  expect(await amendment.count({ where: { status: 'APPLIED' } })).toBeGreaterThan(0)
  expect(await accessRequest.count({ where: { status: { in: ['BLOCKED_LIMIT', 'INVITE_EXPIRED'] } } })).toBeGreaterThan(
    0,
  )
})

/** The rules, asked of the rows themselves, not through the product's own functions. */
async function holdsAt(companyId: string, now: Date): Promise<void> {
  const { client } = desk
  const agreement = await client.agreement.findUniqueOrThrow({
    where: { id: `a-${companyId}` },
    include: { amendments: { orderBy: { appliedAt: 'asc' } } },
  })
  const assignments = await client.seatAssignment.findMany({ where: { seat: { companyId } } })
  const requests = await client.accessRequest.findMany({
    where: { companyId },
    include: { decisions: true, assignments: true },
  })
  const ends = (one: (typeof assignments)[number]) =>
    Math.min(one.endsAt?.getTime() ?? Infinity, one.endedAt?.getTime() ?? Infinity)
  const covers = (one: (typeof assignments)[number], t: number) => one.startsAt.getTime() <= t && t < ends(one)

  const kept = requests.filter((one) => one.status === 'INVITED' && one.inviteExpiresAt && one.inviteExpiresAt > now)
  const keptSeats = kept.filter((one) => one.replacedId === null).map((one) => one.seatId)
  const moments = [now.getTime(), ...assignments.flatMap((one) => [one.startsAt.getTime(), ends(one)])]
  for (const t of moments.filter((one) => one >= now.getTime() && one < Infinity)) {
    const current = assignments.filter((one) => covers(one, t))
    const bySeat = Map.groupBy(current, ({ seatId }) => seatId)
    const holding = [...bySeat.values()].map((all) => all.find(({ kind }) => kind === 'SUBSTITUTE') ?? all[0])
    // INV-10, INV-25: holders and kept seats never exceed the limit.
    expect(new Set([...bySeat.keys(), ...keptSeats]).size).toBeLessThanOrEqual(agreement.superUserLimit)
    // INV-11: on each seat at most one of a kind.
    for (const all of bySeat.values()) expect(all.length).toBe(new Set(all.map(({ kind }) => kind)).size)
    // INV-12: nobody holds two.
    expect(new Set(holding.map((one) => one?.personId)).size).toBe(holding.length)
  }

  for (const one of assignments.filter(({ kind }) => kind === 'SUBSTITUTE')) {
    const regular = assignments.find(({ id }) => id === one.standsInForAssignmentId)
    // INV-13: for a regular holder of the same seat, beginning while they have it.
    expect(regular).toMatchObject({ kind: 'REGULAR', seatId: one.seatId })
    if (regular && ends(one) > one.startsAt.getTime()) expect(covers(regular, one.startsAt.getTime())).toBe(true)
  }

  // INV-16: the limit is what the last applied amendment says. INV-17: a signed cut waits only while it does not fit.
  const applied = agreement.amendments.filter(({ status }) => status === 'APPLIED')
  if (applied.length > 0) expect(applied.map(({ newValue }) => Number(newValue))).toContain(agreement.superUserLimit)
  for (const cut of agreement.amendments.filter(({ status }) => status === 'SIGNED')) {
    const taken = new Set([
      ...assignments.filter((one) => ends(one) > now.getTime()).map(({ seatId }) => seatId),
      ...keptSeats,
    ])
    const isOverdue = requests.some(
      (one) => one.status === 'INVITED' && one.inviteExpiresAt && one.inviteExpiresAt <= now,
    )
    const endedByClock = assignments.some((one) => one.endsAt && one.endsAt <= now && !one.endedAt)
    if (!isOverdue && !endedByClock) expect(taken.size).toBeGreaterThan(Number(cut.newValue))
  }

  const open = requests.filter(({ status }) => ['SUBMITTED', 'NEEDS_INFO', 'BLOCKED_LIMIT', 'INVITED'].includes(status))
  // INV-20: one open request a person.
  expect(new Set(open.map(({ requesterId }) => requesterId)).size).toBe(open.length)
  for (const request of requests) {
    // INV-21: one decision a round.
    expect(new Set(request.decisions.map(({ round }) => round)).size).toBe(request.decisions.length)
    // INV-23: 24 hours, and what was spent waiting for an answer.
    const talk = request.talk as { kind: string; at: string }[]
    let paused = 0
    talk.forEach(({ kind, at }, n) => {
      const asked = talk.slice(0, n).findLast((one) => one.kind === 'asked')
      if (kind === 'answered' && asked) paused += Date.parse(at) - Date.parse(asked.at)
    })
    const promisedAt = request.dueAt.getTime() - DAY_MS - paused
    if (request.round === 1) expect(promisedAt).toBe(request.submittedAt.getTime())
    // Approved, and without a seat again before it was taken: decided anew, with a promise of its own.
    expect(promisedAt).toBeGreaterThanOrEqual(request.submittedAt.getTime())
    expect(promisedAt).toBeLessThanOrEqual(now.getTime())
    // INV-24: a seat only by accepting an invitation that an approval made.
    if (request.assignments.length > 0)
      expect([
        request.status,
        request.assignments.length,
        request.decisions.some(({ isApproval }) => isApproval),
      ]).toEqual(['ACCEPTED', 1, true])
    if (request.status === 'INVITED') expect([request.seatId, request.inviteExpiresAt]).not.toContain(null)
  }
}
