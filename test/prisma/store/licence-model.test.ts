import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type LicenceSource, SourceUnavailable } from '../../../src/core/ports.ts'
import { done, openWorkDesk } from '../../core/licence-work-desk.ts'
import { linesOf, minute, type Numbers, user } from './licence-desk.ts'

const TYPES = ['Sales Standard', 'Sales Premium', 'Service'] as const
const PEOPLE = ['ann', 'bob', 'cyd', 'dan', 'eve'] as const
const START: Numbers = { 'Sales Standard': 4, 'Sales Premium': 3, Service: 2 }
const [STANDARD, PREMIUM] = TYPES

let desk: Awaited<ReturnType<typeof openWorkDesk>>
let processes: ReturnType<typeof desk.worker>[]
/** How many answers of the source get lost on their way, after it did what it was told. */
let lost = 0
beforeAll(async () => {
  desk = await openWorkDesk()
  const answered = <T>(answer: T): T => {
    if (lost === 0) return answer
    lost--
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
  | { readonly does: 'assign' | 'assignTooMany' | 'unassign'; readonly who: string; readonly type: string }
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
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constantFrom('unassign', 'assignTooMany'), who: fc.constantFrom(...PEOPLE), type }),
  },
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

it('whatever people, the vendor and the product do, side by side: every rule about licences holds', {
  timeout: 300_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.array(step, { minLength: 8, maxLength: 14 }), async (isDemo, steps) => {
      const home = await begin(isDemo)
      let before = await rowsOf(home.id)
      for (const [n, commands] of steps.entries()) {
        const now = minute(30 * (n + 1))
        desk.at(now)
        const said = await desk.product.fetch(home.account)
        await Promise.all(commands.map((one) => carryOut(home, one, now)))
        home.said = said
        const after = await rowsOf(home.id)
        holds(home, before, after, commands)
        before = after
      }
      await comesToRest(home, steps.length)
    }),
    { numRuns: 40, endOnFailure: true },
  )
  // Not for nothing: all of it happened.
  const { licenceOffer, licenceCommand, licenceUse, licenceAccount } = desk.client
  for (const status of ['APPLIED', 'APPLIED_AUTO', 'SUPERSEDED', 'REPLACED', 'AVAILABLE'] as const)
    expect(await licenceOffer.count({ where: { status } }), status).toBeGreaterThan(0)
  for (const kind of ['APPLY', 'UNASSIGN'] as const)
    expect(await licenceCommand.count({ where: { kind, status: 'DONE' } }), kind).toBeGreaterThan(0)
  expect(await licenceCommand.count({ where: { attempts: { gt: 0 } } })).toBeGreaterThan(0)
  expect(await licenceUse.count({ where: { removedAt: { not: null } } })).toBeGreaterThan(0)
  expect(
    await licenceAccount.count({ where: { mode: 'LIVE', serialNumber: { startsWith: 'live-' } } }),
  ).toBeGreaterThan(0)
  expect(desk.problems).toEqual([])
})

type Home = Awaited<ReturnType<typeof begin>>
type Rows = Awaited<ReturnType<typeof rowsOf>>

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
    case 'assignTooMany':
      return product.change(account, (there) => ({
        ...there,
        users: there.users.map((user) =>
          user.userRef === one.who ? { ...user, licences: [...new Set([...user.licences, one.type])] } : user,
        ),
      }))
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

/** The rows themselves, not what the product reads from them. */
async function rowsOf(id: string) {
  const order = { orderBy: { revision: 'asc' as const } }
  return desk.client.licenceAccount.findUniqueOrThrow({
    where: { id },
    include: {
      lines: true,
      uses: { where: { removedAt: null } },
      offers: { ...order, include: { lines: true } },
      commands: true,
    },
  })
}

const quantities = (lines: readonly { licenceType: string; quantity: number }[]) =>
  Object.fromEntries(lines.map(({ licenceType, quantity }) => [licenceType, quantity]))

function holds({ isDemo, bought }: Home, before: Rows, after: Rows, commands: readonly Command[]): void {
  const { lines, uses, mode, revision } = after
  // INV-43: never more in use than there are, and nobody has one twice.
  if (mode === 'LIVE')
    for (const [licenceType, users] of Map.groupBy(uses, (use) => use.licenceType))
      expect(users.length, licenceType).toBeLessThanOrEqual(quantities(lines)[licenceType] ?? 0)
  expect(new Set(uses.map(({ licenceType, userRef }) => `${licenceType} ${userRef}`)).size).toBe(uses.length)
  // INV-45: what is in force is one offer with all of its lines, or what it began with.
  const applied = after.offers.filter(({ status }) => status === 'APPLIED' || status === 'APPLIED_AUTO')
  const inForce = applied.at(-1)
  expect(quantities(lines)).toEqual(inForce ? quantities(inForce.lines) : START)
  expect(revision).toBe(inForce?.revision ?? 8)
  // INV-44, INV-48: upwards only, each revision once, each file once.
  expect(revision).toBeGreaterThanOrEqual(before.revision)
  expect(new Set(applied.map((offer) => offer.revision)).size).toBe(applied.length)
  const byTime = applied.toSorted((one, other) => Number(one.appliedAt) - Number(other.appliedAt))
  expect(byTime.map((offer) => offer.revision)).toEqual(applied.map((offer) => offer.revision))
  expect(new Set(after.offers.map(({ payloadSha256 }) => payloadSha256)).size).toBe(after.offers.length)
  const activated = after.commands.filter(({ kind, status }) => kind === 'APPLY' && status === 'DONE')
  expect(new Set(activated.map(({ offerId }) => offerId)).size).toBe(activated.length)
  for (const { id } of applied)
    expect(
      desk.told.filter((one) => one.kind === 'offer' && one.offerId === id && one.step.startsWith('applied')),
    ).toHaveLength(1)
  // INV-46: what was taken is taken, until the source has heard of it.
  for (const { data } of after.commands.filter(({ kind, status }) => kind === 'UNASSIGN' && status === 'PENDING')) {
    const taken = data as { licenceType: string; users: { userRef: string }[] }
    for (const { userRef } of taken.users)
      expect(uses).not.toContainEqual(expect.objectContaining({ licenceType: taken.licenceType, userRef }))
  }
  // INV-47: out of a dispute only by the vendor.
  const isAnswered = commands.some((one) => one.does === 'answer')
  for (const { id } of before.offers.filter(({ status }) => status === 'DISPUTED')) {
    const status = after.offers.find((offer) => offer.id === id)?.status
    if (!isAnswered) expect(status).toMatch(/DISPUTED|SUPERSEDED|REPLACED/)
  }
  // INV-49: both the new serial number and the new owner.
  if (isDemo && mode === 'LIVE') expect(after).toMatchObject(bought)
  expect(after.version).toBeGreaterThanOrEqual(before.version)
}

/** When nobody does anything any longer, it is here as it is in the product, and nothing waits. */
async function comesToRest({ id, account, bought }: Home, steps: number): Promise<void> {
  lost = 0
  await desk.product.change(account, ({ hold: _, ...rest }) => rest)
  for (let round = 0; round < 3; round++) {
    desk.at(minute(30 * (steps + 2) + 120 * round))
    await desk.ask(id, desk.by(minute(30 * (steps + 2) + 120 * round)))
    await Promise.all(processes.map(done))
  }
  const here = await desk.read(id)
  expect(here.working).toEqual([])
  const there = await desk.product.fetch(here.mode === 'LIVE' ? { ...account, ...bought } : account)
  const said = there?.users.flatMap(({ userRef, licences }) => licences.map((one) => `${one} ${userRef}`)).sort()
  const kept = [
    ...here.uses.map(({ licenceType, userRef }) => `${licenceType} ${userRef}`),
    ...here.users.flatMap(({ userRef, beyond }) => beyond.map((one) => `${one} ${userRef}`)),
  ].sort()
  expect(kept).toEqual(said)
  expect(here.revision).toBeLessThanOrEqual(there?.revision ?? 0)
  // Nobody is beyond the number who has room in it.
  if (here.mode === 'LIVE')
    for (const one of here.users.flatMap(({ beyond }) => beyond))
      expect(here.uses.filter(({ licenceType }) => licenceType === one)).toHaveLength(quantities(here.lines)[one] ?? 0)
}
