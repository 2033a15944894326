import fc from 'fast-check'
import { expect, it } from 'vitest'
import { assign, type LicenceAccount, type LicenceLine, quantityOf } from '../../src/domain/licence.ts'
import { apply, swapsIn } from '../../src/domain/licence-apply.ts'
import { isWaiting, offerMoved, received } from '../../src/domain/licence-dispute.ts'
import { type LicenceOffer, mayApplyItself } from '../../src/domain/licence-offer.ts'
import { removalAllowed, surplusOf } from '../../src/domain/licence-surplus.ts'
import { hello, line, minutes, offer, use, user } from './licence-world.ts'

const TYPES = ['Sales Standard', 'Sales Premium', 'Service Essentials'] as const
const PEOPLE = ['ann', 'bob', 'cyd', 'dan', 'eve']
const [BOUGHT, DEMO] = [
  { serialNumber: 'LIVE-1', ownerName: 'Hello AB' },
  { serialNumber: 'DEMO-1', ownerName: 'Demo' },
]

interface World {
  readonly account: LicenceAccount
  readonly offers: readonly LicenceOffer[]
  readonly minute: number
}

type Command =
  | { do: 'assign' | 'unassign'; type: string; who: string }
  | { do: 'remove'; type: string; who: readonly string[] }
  | { do: 'arrive'; offer: LicenceOffer }
  | { do: 'dispute' | 'reconfirm' | 'activate' | 'swap' | 'itself'; at: number }
  | { do: 'buy'; what: Partial<typeof BOUGHT> }
  | { do: 'wait'; minutes: number }

const type = fc.constantFrom(...TYPES)
const who = fc.constantFrom(...PEOPLE)
const lines = fc
  .tuple(
    ...TYPES.map((one) => fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }).map((n) => [one, n] as const)),
  )
  .map((all): LicenceLine[] => all.flatMap(([one, n]) => (n === undefined ? [] : line(one, n))))
const rarely = <T>(usual: T, other: T) => fc.integer({ min: 0, max: 9 }).map((n) => (n === 0 ? other : usual))
const arrival = fc
  .record({
    lines,
    revision: fc.integer({ min: 1, max: 30 }),
    source: fc.constantFrom('WEB', 'FILE'),
    isSignatureOk: rarely(true, false),
    serialNumber: rarely(BOUGHT.serialNumber, 'LIVE-2'),
    ownerName: rarely(BOUGHT.ownerName, 'Muster GmbH'),
    issuedAt: fc.integer({ min: -60, max: 20 }).map(minutes),
    notAfter: fc.integer({ min: 0, max: 400 }).map(minutes),
  })
  .map((content) => offer([], { ...content, payloadSha256: JSON.stringify(content) }))
const at = fc.nat(20)
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('assign'), type, who }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('unassign'), type, who }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('remove'), type, who: fc.subarray(PEOPLE) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('arrive'), offer: arrival }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('activate', 'swap', 'itself'), at }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('dispute', 'reconfirm'), at }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('buy'), what: fc.constantFrom<object>(BOUGHT, DEMO, {}) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('wait'), minutes: fc.nat(30) }) },
) as fc.Arbitrary<Command>

/** What the flows will do with the rules, without a store. */
function step(world: World, command: Command): World & { outcome: string } {
  const { account, offers } = world
  const now = minutes(world.minute)
  const same = (outcome: string) => ({ ...world, outcome })
  switch (command.do) {
    case 'wait':
      return { ...world, minute: world.minute + command.minutes, outcome: 'waited' }
    case 'buy':
      return { ...world, account: { ...account, bought: command.what }, outcome: 'bought' }
    case 'unassign': {
      const uses = account.uses.filter((one) => one.licenceType !== command.type || one.userRef !== command.who)
      return { ...world, account: { ...account, uses }, outcome: 'unassigned' }
    }
    case 'assign': {
      const done = assign(account, use(command.type, command.who), offers.find(isWaiting)?.lines)
      return done.kind === 'assigned' ? { ...world, account: done.account, outcome: done.kind } : same(done.kind)
    }
    case 'remove': {
      const offered = offers.find(isWaiting)?.lines ?? account.lines
      const users = PEOPLE.map((ref) => user(ref, { isAdmin: ref === 'ann', openRequests: ref === 'bob' ? 2 : 0 }))
      const removal = { licenceType: command.type, selected: command.who, shown: 0, handOver: { bob: 'eve' } }
      const verdict = removalAllowed(account, offered, users, removal)
      if (verdict.kind !== 'allowed') return same(verdict.kind)
      const { toRemove } = surplusOf(account.uses, offered, command.type)
      expect(verdict.removed.length).toBeLessThanOrEqual(toRemove)
      const uses = account.uses.filter((one) => !verdict.removed.includes(one))
      expect(account.uses.length - uses.length).toBe(verdict.removed.length)
      return {
        ...world,
        account: { ...account, uses },
        outcome: verdict.removed.length > 0 ? 'removed' : 'none removed',
      }
    }
    case 'arrive': {
      const done = received(command.offer, offers, account, now)
      if (done.kind !== 'received') return same(done.kind === 'refused' ? done.obstacle.kind : done.kind)
      const others = offers.map((one) => done.changed.find((ended) => ended.payloadSha256 === one.payloadSha256) ?? one)
      return { ...world, offers: [...others, done.offer], outcome: `arrived ${done.offer.status}` }
    }
    default: {
      const chosen = offers[command.at % offers.length]
      if (!chosen) return same('no offer')
      const event = {
        swap: 'apply',
        activate: 'apply',
        itself: 'apply-itself',
        dispute: 'dispute',
        reconfirm: 'reconfirm',
      }
      const isAnswer = command.do === 'dispute' || command.do === 'reconfirm'
      // The source applies what it was handed in the same moment here.
      const from = isAnswer ? chosen.status : offerMoved(chosen.status, 'hand')
      const status = from && offerMoved(from, event[command.do] as 'apply')
      const moved = (outcome: string, next = account) =>
        status
          ? {
              ...world,
              account: next,
              offers: offers.map((one) => (one === chosen ? { ...one, status } : one)),
              outcome,
            }
          : same(`not ${command.do}`)
      if (isAnswer) return moved(command.do)
      if (command.do === 'itself' && !mayApplyItself(chosen, account, now)) return same('not by itself')
      const swaps = command.do === 'swap' ? swapsIn(chosen, account) : []
      const done = apply(chosen, account, now, swaps)
      if (!done.ok) return same(done.obstacle.kind)
      expect(status, 'what is applied may be applied').toBeDefined()
      expect(chosen).toMatchObject({ status: 'AVAILABLE', isSignatureOk: true, ...BOUGHT })
      expect(done.account.lines, 'all lines').toEqual(chosen.lines)
      if (account.mode === 'DEMO') expect(account.bought).toEqual(BOUGHT)
      if (command.do === 'itself') {
        expect(chosen.source).toBe('WEB')
        for (const { moduleKey, quantity } of account.lines)
          if (quantity > 0)
            expect(done.account.lines.some((one) => one.moduleKey === moduleKey && one.quantity > 0)).toBe(true)
      }
      return moved(swaps.length > 0 ? 'applied with a swap' : `applied ${command.do}`, done.account)
    }
  }
}

const byType = (account: LicenceAccount) => Map.groupBy(account.uses, ({ licenceType }) => licenceType)

it('INV-43 to INV-49 hold whatever happens in whatever order', { timeout: 120_000 }, () => {
  const seen = new Set<string>()
  const start = fc.constantFrom<LicenceAccount['mode']>('LIVE', 'DEMO').map((mode): World => {
    const account = { ...hello, ...(mode === 'LIVE' ? BOUGHT : DEMO), mode, revision: 2, applied: [], uses: [] }
    return { account: { ...account, lines: TYPES.map((one) => line(one, 4)) }, offers: [], minute: 0 }
  })
  fc.assert(
    fc.property(start, fc.array(command, { minLength: 20, maxLength: 60 }), (first, commands) => {
      let world = first
      for (const one of commands) {
        const { outcome, ...next } = step(world, one)
        seen.add(outcome)
        const [before, after] = [world.account, next.account]
        if (after.mode === 'LIVE')
          for (const [licence, users] of byType(after))
            expect(users.length, licence).toBeLessThanOrEqual(quantityOf(after.lines, licence))
        for (const users of byType(after).values())
          expect(new Set(users.map(({ userRef }) => userRef)).size).toBe(users.length)
        // A waiting offer changes nothing; only applying does, and upwards.
        const isApplied = outcome.startsWith('applied')
        expect(after.revision > before.revision).toBe(isApplied)
        expect(after.applied.length - before.applied.length).toBe(isApplied ? 1 : 0)
        if (!isApplied) expect(after.lines).toBe(before.lines)
        expect(new Set(after.applied).size).toBe(after.applied.length)
        expect(new Set(next.offers.map(({ payloadSha256 }) => payloadSha256)).size).toBe(next.offers.length)
        expect(next.offers.filter(isWaiting).length).toBeLessThanOrEqual(1)
        for (const [index, { status }] of world.offers.entries())
          if (status === 'DISPUTED')
            expect(next.offers[index]?.status).toMatch(one.do === 'arrive' ? /DISP|SUPER|REPL/ : /DISP|AVAIL/)
        world = next
      }
    }),
    { numRuns: 1500 },
  )
  const expected = [
    ...['assigned', 'full', 'has-it', 'removed', 'refused', 'surplus', 'disputed', 'already-active', 'replaced'],
    ...['applied activate', 'applied itself', 'applied with a swap', 'not by itself', 'dispute', 'reconfirm', 'demo'],
    ...['arrived AVAILABLE', 'older-than-waiting', 'older', 'signature', 'other-serial', 'other-owner'],
    ...['dated-in-future', 'expired'],
  ]
  expect([...seen]).toEqual(expect.arrayContaining(expected))
})
