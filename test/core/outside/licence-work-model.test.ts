import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type LicenceSource, SourceUnavailable } from '../../../src/core/ports.ts'
import { blockersOf } from '../../../src/domain/licence-surplus.ts'
import { minute } from '../../prisma/store/licence-desk.ts'
import { done, openWorkDesk } from './licence-work-desk.ts'

let desk: Awaited<ReturnType<typeof openWorkDesk>>
beforeAll(async () => {
  desk = await openWorkDesk()
})
afterAll(() => desk.shut())

const PEOPLE = ['ann', 'bob', 'cid', 'dan', 'eve', 'fay']
const TYPES = ['Sales', 'Service'] as const
const numbers = fc.record({ Sales: fc.integer({ min: 1, max: 4 }), Service: fc.integer({ min: 1, max: 4 }) })
const fault = fc.constantFrom('none', 'none', 'none', 'lost before', 'lost after', 'killed')
const someone = { who: fc.constantFrom(...PEOPLE), type: fc.constantFrom(...TYPES) }
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constant('work' as const), fault }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constantFrom('remove' as const, 'apply' as const) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('publish' as const), numbers }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('activate there' as const), numbers }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constantFrom('assign' as const, 'unassign' as const), ...someone }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constantFrom('ask' as const, 'an hour passes' as const) }) },
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

const lost = () => Promise.reject(new SourceUnavailable('lost'))
const afterwards =
  <Given, Answer>(does: (given: Given) => Promise<Answer>) =>
  async (given: Given): Promise<Answer> => {
    await does(given)
    return lost()
  }
const dies = (): never => {
  throw new Error('killed')
}

/** One account here and in the product, and what people, the vendor and bad luck do to both. */
async function life(steps: readonly Step[]): Promise<void> {
  const { id, account } = await desk.both(
    { Sales: 4, Service: 4 },
    { Sales: ['ann', 'bob', 'cid'], Service: PEOPLE.slice(2, 5) },
  )
  let [now, newest, seen] = [minute(0), 8, 8]
  const passes = (minutes: number) => {
    now = new Date(now.getTime() + minutes * 60_000)
    desk.at(now)
  }
  const waiting = async () => (await desk.store.reads.licences.offers(id)).find(({ status }) => status === 'AVAILABLE')
  const publishes = async (next: Record<string, number>) => {
    const licence = await desk.signed(id, ++newest, next)
    await desk.product.publish(account, licence)
    return licence
  }
  const { fetch, apply, unassign }: LicenceSource = desk.product
  const works = async (luck: string) => {
    passes(1)
    const source =
      luck === 'lost before'
        ? { fetch: lost, apply: lost, unassign: lost }
        : luck === 'lost after'
          ? { fetch: afterwards(fetch), apply: afterwards(apply), unassign: afterwards(unassign) }
          : desk.product
    await done(desk.worker(source, luck === 'killed' ? dies : undefined))
    await desk.leasesEnd()
  }

  for (const one of [...steps, { does: 'work', fault: 'none' } as const]) {
    switch (one.does) {
      case 'assign':
        await desk.product.assign(account, one.who, one.type)
        break
      case 'unassign':
        await unassign({ id: randomUUID(), account, licenceType: one.type, users: [{ userRef: one.who }] })
        break
      case 'publish':
        await publishes(one.numbers)
        await desk.ask(id, desk.by(now))
        break
      case 'activate there':
        await apply({ id: randomUUID(), account, licence: await publishes(one.numbers), swaps: [] })
        break
      case 'ask':
        await desk.ask(id, desk.by(now))
        break
      case 'remove': {
        const offer = await waiting()
        const [surplus] = offer ? blockersOf(offer.lines, (await desk.read(id)).uses) : []
        if (!offer || !surplus) break
        const { licenceType, toRemove } = surplus
        const selected = (await desk.using(id, licenceType)).split(' ').slice(0, toRemove)
        await desk.remove(offer.id, { licenceType, selected }, desk.by(now, 'ewa'))
        break
      }
      case 'apply': {
        const offer = await waiting()
        if (offer) await desk.apply(offer.id, desk.by(now, 'ewa'))
        break
      }
      case 'an hour passes':
        passes(60)
        break
      case 'work':
        await works(one.fault)
    }
    const { revision } = await desk.read(id)
    expect(revision).toBeGreaterThanOrEqual(seen)
    seen = revision
  }

  // Whatever happened: the next licence that fits everybody brings all into step.
  await publishes({ Sales: 6, Service: 6 })
  for (let n = 0; n < 3; n++) {
    passes(60)
    await desk.ask(id, desk.by(now))
    await works('none')
  }
  const here = await desk.read(id)
  const there = await fetch(account)
  expect(here).toMatchObject({ revision: newest, working: [], fetchFailures: 0 })
  expect(there?.revision).toBe(newest)
  for (const type of TYPES)
    expect((await desk.using(id, type)).split(' ').filter(Boolean).toSorted()).toEqual(
      there?.users.flatMap(({ userRef, licences }) => (licences.includes(type) ? userRef : [])).toSorted(),
    )
  const applied = desk.told.flatMap((news) =>
    news.kind === 'offer' && news.step.startsWith('applied') ? news.offerId : [],
  )
  expect(new Set(applied).size).toBe(applied.length)
}

it('an account and the product come into step, whatever people, the vendor and bad luck do (INV-43…48)', async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 15, maxLength: 30, size: 'max' }), life), {
    numRuns: 15,
    seed: 7,
  })
  // Enough happened for this to mean something.
  const happened = ['FETCH away', 'UNASSIGN done', 'UNASSIGN away', 'APPLY done', 'APPLY refused']
  expect([...new Set(desk.outcomes)]).toEqual(expect.arrayContaining(happened))
}, 120_000)
