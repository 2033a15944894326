import { afterAll, beforeAll, expect, it } from 'vitest'
import { type AccessDesk, day, openAccessDesk } from './access-desk.ts'
import { ROUNDS, race } from './race.ts'

/** Rounds that run side by side: each has a company of its own. */
const AT_ONCE = 10

let desk: AccessDesk
beforeAll(async () => {
  desk = await openAccessDesk()
})
afterAll(() => desk.close())

it('two admins decide at once: one decision, one outcome, and the other reads whose (X1, INV-21)', {
  timeout: 300_000,
}, async () => {
  const outcomes = await race(AT_ONCE, async (n) => {
    const { companyId, id } = await desk.customer(1, 'ewa')
    const { request } = await desk.request(id('ewa'), companyId, day(0))
    const approve = () => desk.change(request.number, { kind: 'approve' }, 'kim', day(1), request.version)
    const reject = () => desk.change(request.number, { kind: 'reject', reason: 'Duplicate.' }, 'lee', day(1))
    const both = await Promise.all(n % 2 === 0 ? [approve(), reject()] : [reject(), approve()])
    const kinds = both.map(({ kind }) => kind).sort()
    expect(kinds[0]).toBe('done')
    expect(['refused', 'stale']).toContain(kinds[1])
    const loser = both.find(({ kind }) => kind !== 'done')
    expect(loser?.request.decision?.byId).toMatch(/kim|lee/)
    expect(await desk.client.accessDecision.count({ where: { request: { number: request.number } } })).toBe(1)
    return (await desk.status(request.number)) ?? 'gone'
  })
  expect(Object.keys(outcomes).every((name) => name === 'INVITED' || name === 'REJECTED')).toBe(true)
})

it('two requests for the last seat: one is invited, the other waits (X2, INV-10)', { timeout: 300_000 }, async () => {
  const outcomes = await race(AT_ONCE, async () => {
    const { companyId, id } = await desk.customer(1, 'ewa', 'tom')
    const numbers = []
    for (const name of ['ewa', 'tom']) numbers.push((await desk.request(id(name), companyId, day(0))).request.number)
    await Promise.all(
      numbers.map((number, n) => desk.change(number, { kind: 'approve' }, n === 0 ? 'kim' : 'lee', day(1))),
    )
    return (await Promise.all(numbers.map((number) => desk.status(number)))).sort().join(' and ')
  })
  expect(outcomes).toEqual({ 'BLOCKED_LIMIT and INVITED': ROUNDS })
})

it('withdraw against approve: the request is withdrawn in the end and keeps no seat (X5)', {
  timeout: 300_000,
}, async () => {
  const outcomes = await race(AT_ONCE, async (n) => {
    const { companyId, id } = await desk.customer(1, 'ewa', 'tom')
    const { request } = await desk.request(id('ewa'), companyId, day(0))
    const approve = () => desk.change(request.number, { kind: 'approve' }, 'kim', day(1))
    const withdraw = () => desk.change(request.number, { kind: 'withdraw' }, id('ewa'), day(1))
    await Promise.all(n % 2 === 0 ? [approve(), withdraw()] : [withdraw(), approve()])
    expect((await desk.change(request.number, { kind: 'accept' }, id('ewa'), day(2))).kind).toBe('refused')
    // The seat is there for somebody else.
    const other = await desk.request(id('tom'), companyId, day(2))
    expect((await desk.change(other.request.number, { kind: 'approve' }, 'kim', day(2))).kind).toBe('done')
    return (await desk.status(request.number)) ?? 'gone'
  })
  expect(outcomes).toEqual({ WITHDRAWN: ROUNDS })
})

it('one invitation accepted twice at once seats one person once (C11)', { timeout: 300_000 }, async () => {
  const outcomes = await race(AT_ONCE, async () => {
    const { companyId, id } = await desk.customer(2, 'ewa')
    const { request } = await desk.request(id('ewa'), companyId, day(0))
    await desk.change(request.number, { kind: 'approve' }, 'kim', day(0))
    const accept = () => desk.change(request.number, { kind: 'accept' }, id('ewa'), day(1))
    const kinds = (await Promise.all([accept(), accept()])).map(({ kind }) => kind).sort()
    expect(await desk.client.seatAssignment.count({ where: { accessRequest: { number: request.number } } })).toBe(1)
    return kinds.join(' and ')
  })
  expect(outcomes).toEqual({ 'done and refused': ROUNDS })
})

it('fifty people accept for three seats: exactly three get one (INV-10, INV-24)', { timeout: 300_000 }, async () => {
  const names = Array.from({ length: 50 }, (_, n) => `p${n}`)
  const { companyId, id } = await desk.customer(3, ...names)
  const numbers = []
  for (const name of names) numbers.push((await desk.request(id(name), companyId, day(0))).request.number)
  // Everybody is approved and accepts at once, as fast as the pool lets them.
  const seated = await Promise.all(
    numbers.map(async (number, n) => {
      await desk.change(number, { kind: 'approve' }, n % 2 ? 'kim' : 'lee', day(1))
      return desk.change(number, { kind: 'accept' }, id(names[n] ?? ''), day(1))
    }),
  )
  expect(seated.filter(({ kind }) => kind === 'done')).toHaveLength(3)
  expect(await desk.holders(companyId, day(2))).toHaveLength(3)
})
