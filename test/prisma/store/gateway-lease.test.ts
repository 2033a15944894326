import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createClient } from '../../../prisma/client.ts'
import { createShardLeases } from '../../../prisma/store/gateway-lease.ts'
import { freshDatabase, type TestDatabase } from '../../support/database.ts'

let database: TestDatabase
let one: ReturnType<typeof createClient>
let two: ReturnType<typeof createClient>
beforeAll(async () => {
  database = await freshDatabase()
  one = createClient(database.url)
  two = createClient(database.url)
})
beforeEach(async () => {
  await one.gatewayShard.deleteMany()
  await one.setting.deleteMany()
})
afterAll(async () => {
  await one.$disconnect()
  await two.$disconnect()
  await database.drop()
})

/** Longer than any test takes. */
const HOUR_MS = 3_600_000
const both = () => [createShardLeases(one, HOUR_MS), createShardLeases(two, HOUR_MS)] as const
const session = { sessionId: 's1', resumeURL: 'wss://resume', sequence: 7 }
/** As if its holder had said nothing for longer than the lease. */
const expires = () => one.$executeRaw`UPDATE "GatewayShard" SET "heldUntil" = clock_timestamp() - interval '1 ms'`

it('of two instances that want the same shard 200 times, one gets it each time', { timeout: 120_000 }, async () => {
  const [a, b] = both()
  for (let round = 0; round < 200; round += 1) {
    const leases = await Promise.all(round % 2 ? [a.take(0, 1), b.take(0, 1)] : [b.take(0, 1), a.take(0, 1)])
    const got = leases.filter((lease) => lease !== undefined)
    expect(got).toHaveLength(1)
    await (round % 3 ? got[0]?.release(undefined) : expires())
  }
})

it('a shard is free when its holder says so or falls silent, not before', async () => {
  const [a, b] = both()
  const first = await a.take(0, 1)
  expect(await b.take(0, 1)).toBeUndefined()
  expect(await b.held()).toEqual([{ shard: 0, of: 1 }])

  await first?.release(session)
  expect(await b.held()).toEqual([])
  const second = await b.take(0, 1)
  expect(second?.session).toEqual(session)

  await expires()
  expect(await a.take(0, 1)).toBeDefined()
})

it('the session is handed over as far as it was handled', async () => {
  const [a, b] = both()
  const first = await a.take(0, 1)
  expect(first?.session).toBeUndefined()
  expect(await first?.keep(session)).toBe(true)
  expect(await first?.keep({ ...session, sequence: 9 })).toBe(true)
  await expires()
  expect((await b.take(0, 1))?.session).toEqual({ ...session, sequence: 9 })
})

it('whoever was silent too long has lost it for good and can neither prolong nor end the next one’s', async () => {
  const [a, b] = both()
  const first = await a.take(0, 1)
  await expires()
  expect(await first?.keep(session)).toBe(false)
  const second = await b.take(0, 1)
  await first?.release({ ...session, sequence: 1 })
  expect(await second?.keep(session)).toBe(true)
  expect(await a.take(0, 1)).toBeUndefined()
})

it('a lease lasts as long as it says, on the real clock of the database', async () => {
  const now = async () =>
    (await one.$queryRaw<{ ms: number }[]>`SELECT extract(epoch FROM clock_timestamp())::float8 * 1000 AS ms`)[0]?.ms
  const before = (await now()) ?? 0
  await createShardLeases(one, 60_000).take(0, 1)
  const [{ until } = { until: 0 }] = await one.$queryRaw<{ until: number }[]>`
    SELECT extract(epoch FROM "heldUntil")::float8 * 1000 AS until FROM "GatewayShard"`
  // Kept to the millisecond.
  expect(until).toBeGreaterThanOrEqual(before + 60_000 - 1)
  expect(until).toBeLessThanOrEqual(((await now()) ?? 0) + 60_000 + 1)
})

it('the events are never divided in two ways at once; in another way once nobody holds any', async () => {
  const [a, b] = both()
  const whole = await a.take(0, 1)
  expect(await b.take(1, 2)).toBeUndefined()
  expect(await b.take(0, 2)).toBeUndefined()
  await whole?.release(session)

  const half = await b.take(1, 2)
  expect(half).toBeDefined()
  expect(await a.take(0, 1)).toBeUndefined()
  const other = await a.take(0, 2)
  expect(other?.session).toBeUndefined()
  expect(await a.held()).toEqual([
    { shard: 0, of: 2 },
    { shard: 1, of: 2 },
  ])
})

it('nor when both ways are asked for in the same moment', async () => {
  const [a, b] = both()
  for (let round = 0; round < 50; round += 1) {
    await Promise.all([a.take(0, 1), b.take(1, 2), b.take(0, 2)])
    expect(new Set((await a.held()).map(({ of }) => of)).size).toBe(1)
    await expires()
  }
})

it('a session that nobody can read starts anew instead of stopping everything', async () => {
  const leases = createShardLeases(one)
  await leases.take(0, 1)
  await one.$executeRaw`UPDATE "GatewayShard" SET "session" = '{"sessionId": 4}'`
  await expires()
  const next = await leases.take(0, 1)
  expect(next).toBeDefined()
  expect(next?.session).toBeUndefined()
})

it('of all processes one may begin a session, then nobody for a while; other lanes are free', async () => {
  const [a, b] = [createShardLeases(one, 1_000, HOUR_MS), createShardLeases(two, 1_000, HOUR_MS)]
  const asked = await Promise.all([a, b, a, b, a, b].map((leases) => leases.mayBegin(0)))
  expect(asked.filter((may) => may)).toHaveLength(1)
  expect(await b.mayBegin(1)).toBe(true)
  await one.$executeRaw`UPDATE "Setting" SET "value" = jsonb_build_object('until', clock_timestamp())`
  expect(await b.mayBegin(0)).toBe(true)
  expect(await a.mayBegin(0)).toBe(false)
})
