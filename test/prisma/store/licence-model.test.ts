import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type LicenceSource, SourceUnavailable } from '../../../src/core/ports.ts'
import { done, openWorkDesk } from '../../core/outside/licence-work-desk.ts'
import { linesOf, minute, type Numbers, user } from './licence-desk.ts'
import { comesToRest, holds, rowsOf, START } from './licence-invariants.ts'

const TYPES = ['Sales Standard', 'Sales Premium', 'Service'] as const
const PEOPLE = ['ann', 'bob', 'cyd', 'dan', 'eve'] as const
const [STANDARD, PREMIUM] = TYPES

let desk: Awaited<ReturnType<typeof openWorkDesk>>
let processes: ReturnType<typeof desk.worker>[]
/** How many answers of the source get lost on their way, after it did what it was told. */
let lost = 0
let losses = 0
beforeAll(async () => {
  desk = await openWorkDesk()
  const answered = <T>(answer: T): T => {
    if (lost === 0) return answer
    lost--
    losses++
    throw new SourceUnavailable('The line broke.')
  }
  const source: LicenceSource = {
    fetch: async (account) => answered(await desk.product.fetch(account)),
    apply: async (command) => answered(await desk.product.apply(command)),
    unassign: async (command) => answered(await desk.product.unassign(command)),
  }
  processes = [desk.worker(source), desk.worker(source)]
})
afterAll(() => desk.shut())

type Command =
  /** In the product itself, by somebody there. */
  | { readonly does: 'assign' | 'unassign'; readonly who: string; readonly type: string }
  | { readonly does: 'assignAll'; readonly type: string }
  | { readonly does: 'activateThere' }
  /** A new licence of the vendor: from the web, or in a file. `rise`: above the newest that is known. */
  | { readonly does: 'publish' | 'load'; readonly rise: number; readonly numbers: Numbers }
  | { readonly does: 'loadAgain' | 'look' | 'work' | 'dispute' | 'loseAnswer' | 'buy' }
  | { readonly does: 'answer'; readonly event: 'reconfirm' | 'replace' }
  | { readonly does: 'apply'; readonly by: 'ewa' | 'max'; readonly isSwap: boolean }
  | { readonly does: 'remove'; readonly by: 'ewa' | 'max'; readonly type: string; readonly selected: string[] }
  | { readonly does: 'hold'; readonly isOn: boolean }
  /** What the source said before arrives late; a process is slow, and another one takes over what it does. */
  | { readonly does: 'late' | 'takeOver' }

const type = fc.constantFrom(...TYPES)
const by = fc.constantFrom('ewa', 'max')
const numbers = fc.record(
  Object.fromEntries(TYPES.map((one) => [one, fc.integer({ min: 0, max: 6 })])) as Record<string, fc.Arbitrary<number>>,
  { requiredKeys: [STANDARD] },
)
const does = <D extends string>(...names: D[]) => fc.record({ does: fc.constantFrom(...names) })
const command = fc.oneof(
  { weight: 5, arbitrary: fc.record({ does: fc.constant('assign'), who: fc.constantFrom(...PEOPLE), type }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('unassign'), who: fc.constantFrom(...PEOPLE), type }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('assignAll'), type }) },
  {
    weight: 7,
    arbitrary: fc.record({ does: fc.constantFrom('publish', 'load'), rise: fc.integer({ min: -1, max: 2 }), numbers }),
  },
  { weight: 7, arbitrary: fc.record({ does: fc.constant('apply'), by, isSwap: fc.boolean() }) },
  {
    weight: 6,
    arbitrary: fc.record({ does: fc.constant('remove'), by, type, selected: fc.shuffledSubarray([...PEOPLE]) }),
  },
  { weight: 7, arbitrary: does('look', 'work') },
  { weight: 9, arbitrary: does('loadAgain', 'loseAnswer', 'buy', 'activateThere', 'late', 'takeOver') },
  { weight: 3, arbitrary: does('dispute') },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('answer'), event: fc.constantFrom('reconfirm', 'replace') }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('hold'), isOn: fc.boolean() }) },
) as fc.Arbitrary<Command>
/** What reaches the database and the product side by side. */
const step = fc.array(command, { minLength: 1, maxLength: 3 })
const publish = (standard: number, premium: number): Command[] => [
  { does: 'publish', rise: 1, numbers: { [STANDARD]: standard, [PREMIUM]: premium, Service: 6 } },
]
const APPLY: Command[] = [{ does: 'apply', by: 'ewa', isSwap: false }]
const REMOVE: Command[] = [{ does: 'remove', by: 'ewa', type: STANDARD, selected: ['bob'] }]
const LOOK: Command[] = [{ does: 'look' }]
/** Whole lives: chance seldom brings these steps in their order. Demos are bought in the first. */
const LIVES: [boolean, Command[][]][] = [
  [true, [[{ does: 'buy' }], publish(6, 6), APPLY, LOOK]],
  [false, [publish(9, 9), LOOK]],
  [false, [publish(1, 1), REMOVE, APPLY, LOOK]],
  [false, [publish(1, 1), publish(1, 0), LOOK]],
  [false, [publish(1, 1), [{ does: 'dispute' }], [{ does: 'answer', event: 'replace' }]]],
  [false, [[{ does: 'assignAll', type: PREMIUM }], LOOK]],
  [false, [[{ does: 'loseAnswer' }], LOOK]],
]

it('whatever people, the vendor and the product do, side by side: every rule about licences holds', {
  timeout: 300_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.array(step, { minLength: 8, maxLength: 14 }), async (isDemo, steps) => {
      const home = await begin(isDemo)
      let before = await rowsOf(desk, home.id)
      for (const [n, commands] of steps.entries()) {
        const now = minute(30 * (n + 1))
        desk.at(now)
        const said = await desk.product.fetch(home.account)
        await Promise.all(commands.map((one) => carryOut(home, one, now)))
        home.said = said
        const after = await rowsOf(desk, home.id)
        holds(
          desk,
          home,
          before,
          after,
          commands.some((one) => one.does === 'answer'),
        )
        before = after
      }
      lost = 0
      await comesToRest(desk, processes, home, steps.length)
    }),
    { numRuns: 40, endOnFailure: true, examples: LIVES },
  )
  // Not for nothing: all of it happened.
  const { licenceOffer, licenceCommand, licenceUse, licenceUser, licenceAccount } = desk.client
  for (const status of ['APPLIED', 'APPLIED_AUTO', 'SUPERSEDED', 'REPLACED', 'AVAILABLE'] as const)
    expect(await licenceOffer.count({ where: { status } }), status).toBeGreaterThan(0)
  for (const kind of ['APPLY', 'UNASSIGN'] as const)
    expect(await licenceCommand.count({ where: { kind, status: 'DONE' } }), kind).toBeGreaterThan(0)
  expect(losses).toBeGreaterThan(0)
  expect(await licenceUse.count({ where: { removedAt: { not: null } } })).toBeGreaterThan(0)
  expect(await licenceUser.count({ where: { beyond: { isEmpty: false } } })).toBeGreaterThan(0)
  expect(
    await licenceAccount.count({ where: { mode: 'LIVE', serialNumber: { startsWith: 'live-' } } }),
  ).toBeGreaterThan(0)
  expect(desk.problems).toEqual([])
})

type Home = Awaited<ReturnType<typeof begin>>

/** An account here and in the product; what is bought of a demo is known there. */
async function begin(isDemo: boolean) {
  lost = 0
  const mode = isDemo ? ('DEMO' as const) : ('LIVE' as const)
  const uses = { [STANDARD]: ['ann', 'bob'], [PREMIUM]: ['cyd'] }
  const people = PEOPLE.map((userRef) => ({
    userRef,
    isAdmin: userRef === 'ann',
    openRequests: userRef === 'bob' ? 2 : 0,
  }))
  const id = await desk.account(START, uses, { mode, people })
  const ownerName = isDemo ? 'A demo' : 'Hello AB'
  if (isDemo) await desk.client.licenceAccount.update({ where: { id }, data: { ownerName } })
  const bought = { serialNumber: isDemo ? `live-${id}` : id, ownerName: 'Hello AB' }
  const account = { product: 'suite', serialNumber: id }
  await desk.product.add({
    ...{ ...account, ownerName, mode, revision: 8, lines: linesOf(START) },
    ...(isDemo ? { bought } : {}),
    users: people.map(({ userRef, ...more }) => {
      const licences = Object.entries(uses).flatMap(([licenceType, refs]) =>
        refs.includes(userRef) ? licenceType : [],
      )
      return { ...user(userRef, licences, more), lastActiveAt: undefined }
    }),
  })
  return {
    id,
    account,
    isDemo,
    bought,
    files: [] as string[],
    published: [] as string[],
    said: await desk.product.fetch(account),
  }
}

async function carryOut(home: Home, one: Command, now: Date): Promise<unknown> {
  const { id, account, bought } = home
  const { product, store } = desk
  const offers = await store.reads.licences.offers(id)
  const waiting = offers.find(({ status }) => status === 'AVAILABLE' || status === 'DISPUTED') ?? offers[0]
  const deed = (personId: string) => desk.by(now, personId, randomUUID())
  const work = () => Promise.all(processes.map(done))
  const look = async () => {
    await desk.ask(id, deed('ewa'))
    await work()
  }
  switch (one.does) {
    case 'assign':
      return product.assign(account, one.who, one.type)
    case 'assignAll': {
      const all = (licences: readonly string[]) => [...new Set([...licences, one.type])]
      return product.change(account, (there) => ({
        ...there,
        users: there.users.map((user) => ({ ...user, licences: all(user.licences) })),
      }))
    }
    case 'unassign':
      return product.unassign({ id: randomUUID(), account, licenceType: one.type, users: [{ userRef: one.who }] })
    case 'activateThere': {
      const licence = home.published.at(-1)
      return licence && product.apply({ id: randomUUID(), account, licence, swaps: [] })
    }
    case 'publish':
    case 'load': {
      const newest = Math.max((await desk.read(id)).revision, offers[0]?.revision ?? 0)
      const jws = await desk.signed(bought.serialNumber, newest + one.rise, one.numbers)
      if (one.does === 'load') {
        home.files.push(jws)
        return load(home, jws)
      }
      home.published.push(jws)
      await product.publish(account, jws)
      return look()
    }
    case 'loadAgain': {
      const file = home.files.at(-1)
      return file && load(home, file)
    }
    case 'look':
      return look()
    case 'work':
      return work()
    case 'late':
      return home.said && desk.says(id, home.said, now)
    case 'takeOver':
      await desk.client.licenceCommand.updateMany({ where: { accountId: id }, data: { leaseUntil: null } })
      return work()
    case 'loseAnswer':
      return lost++
    case 'buy':
      return store.transaction((tx) => tx.write.keepBought(id, bought, deed('ewa')))
    case 'hold':
      return product.change(account, ({ hold: _, ...rest }) => (one.isOn ? { ...rest, hold: 'trial' } : rest))
    case 'dispute':
      return waiting && desk.dispute(waiting.id, (await desk.ticket()).id, deed('max'))
    case 'answer':
      return waiting && desk.answer(waiting.id, one.event)
    case 'apply':
      return waiting && desk.apply(waiting.id, deed(one.by), one.isSwap ? [{ from: STANDARD, to: PREMIUM }] : [])
    case 'remove': {
      if (!waiting) return undefined
      const removal = { licenceType: one.type, selected: one.selected, shown: 0, handOver: { bob: 'eve' } }
      const verdict = await desk.remove(waiting.id, removal, deed(one.by))
      if (verdict.kind !== 'allowed') return undefined
      // INV-46: of those who were chosen, only as many as are too many.
      expect(verdict.removed.length + verdict.left).toBe(verdict.toRemove)
      for (const { userRef } of verdict.removed) expect(one.selected).toContain(userRef)
      return verdict
    }
  }
}

const load = ({ id }: Home, jws: string) => desk.loaded(id, jws).catch((error: Error) => error.message)
