import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ActivationStep, activationOf, type DeploymentKind, stepsOf } from '../../../src/domain/deployment.ts'
import { type ActivationDesk, day, KEY, openActivationDesk } from './activation-desk.ts'

let desk: ActivationDesk
beforeAll(async () => {
  desk = await openActivationDesk()
})
afterAll(() => desk.close())

type Status = 'ISSUED' | 'DELIVERED' | 'ACTIVE' | 'SUPERSEDED' | 'REVOKED' | 'EXPOSED'
interface Key {
  readonly id: string
  status: Status
  readonly done: Set<ActivationStep>
  readonly failed: Set<ActivationStep>
}
const isLive = ({ status }: Key) => status === 'ISSUED' || status === 'DELIVERED' || status === 'ACTIVE'

/** What people do with the keys of one installation; `nth`: with which of them. */
type Deed =
  | { readonly kind: 'issue' }
  | { readonly kind: 'task'; readonly nth: number; readonly step: ActivationStep; readonly as: 'DONE' | 'FAILED' }
  | { readonly kind: 'end'; readonly nth: number; readonly as: 'REVOKED' | 'EXPOSED' }
  | { readonly kind: 'show' | 'hide'; readonly nth: number }

const nth = fc.nat(4)
const step = fc.constantFrom<ActivationStep>('KEY', 'GRANULE')
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('issue' as const) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('task' as const),
      nth,
      step,
      as: fc.constantFrom('DONE', 'DONE', 'FAILED'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('end' as const), nth, as: fc.constantFrom('REVOKED', 'EXPOSED') }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('show', 'hide'), nth }) },
)

/** Chance seldom makes two keys active one after the other. */
const SUCCEEDED: Deed[] = [
  { kind: 'issue' },
  { kind: 'issue' },
  { kind: 'task', nth: 0, step: 'KEY', as: 'DONE' },
  { kind: 'task', nth: 1, step: 'KEY', as: 'DONE' },
]

/** What a tick leads to, told without a database; the answer that whoever ticked is given. */
function ticked(keys: readonly Key[], key: Key, step: ActivationStep, as: 'DONE' | 'FAILED', kind: DeploymentKind) {
  const was = key.done.has(step) ? 'DONE' : key.failed.has(step) ? 'FAILED' : 'OPEN'
  if (!isLive(key) || key.status === 'ACTIVE' || was === as || !stepsOf(kind).includes(step)) return { kind: 'stale' }
  key.done.delete(step)
  key.failed.delete(step)
  key[as === 'DONE' ? 'done' : 'failed'].add(step)
  const activation = activationOf(kind, key.done)
  const older = keys.find(({ status }) => status === 'ACTIVE')
  if (activation === 'ACTIVE')
    for (const one of keys.slice(0, keys.indexOf(key)).filter(isLive)) one.status = 'SUPERSEDED'
  key.status = activation === 'ACTIVE' ? 'ACTIVE' : 'DELIVERED'
  return { kind: 'done', activation, ...(activation === 'ACTIVE' && older ? { supersededId: older.id } : {}) }
}

it('whatever is done with the keys of an installation, in any order: INV-40, INV-41, INV-42', {
  timeout: 300_000,
}, async () => {
  const kinds = fc.constantFrom<DeploymentKind>('BC_ONLINE', 'NAV_BC13_14', 'NAV_BC_ONPREM')
  let superseded = 0
  await fc.assert(
    fc.asyncProperty(kinds, fc.array(deed, { minLength: 5, maxLength: 20 }), async (deployment, deeds) => {
      const { id } = await desk.contract()
      const asked = await desk.request(id, { deployment })
      const keys: Key[] = []
      for (const [at, one] of deeds.entries()) {
        const key = keys['nth' in one ? one.nth : 0]
        if (one.kind === 'issue') {
          const keyId = await desk.issue(asked, deployment, { at: day(at) })
          keys.push({ id: keyId, status: 'ISSUED', done: new Set(), failed: new Set() })
        } else if (key) await does(one, key, at)
        await isAsTold()
      }

      async function does(one: Exclude<Deed, { kind: 'issue' }>, key: Key, at: number) {
        switch (one.kind) {
          case 'task':
            expect(await desk.task(key.id, one.step, one.as, day(at))).toEqual(
              ticked(keys, key, one.step, one.as, deployment),
            )
            return
          case 'end':
            expect(await desk.inTx((write) => write.endKey(key.id, one.as, desk.by('erik', day(at))))).toBe(isLive(key))
            if (isLive(key)) key.status = one.as
            return
          case 'show':
            await desk.inTx((write) => write.keyShown(key.id, desk.by('nils', day(at))))
            if (key.status === 'ISSUED') key.status = 'DELIVERED'
            return
          case 'hide':
            await desk.inTx((write) => write.keyHidden(key.id, day(at)))
        }
      }
      async function isAsTold() {
        const cards = (await desk.store.reads.activation.installation(asked.accountId))?.keys ?? []
        const told = new Map(cards.map(({ id: keyId, status }) => [keyId, status]))
        expect(keys.map((key) => told.get(key.id))).toEqual(keys.map(({ status }) => status))
        expect(cards.filter(({ status }) => status === 'ACTIVE').length).toBeLessThanOrEqual(1)
        for (const { status, tasks } of cards) {
          expect(tasks.map((task) => task.step)).toEqual(stepsOf(deployment))
          const isDone = tasks.every((task) => task.status === 'DONE')
          if (status === 'ACTIVE') expect(isDone).toBe(true)
          if (status === 'ISSUED' || status === 'DELIVERED') expect(isDone).toBe(false)
        }
      }
      superseded += keys.filter(({ status }) => status === 'SUPERSEDED').length
      const opened = await Promise.all(keys.map((key) => desk.store.reads.activation.openKey(key.id)))
      expect(new Set(opened)).toEqual(
        new Set(keys.length === 0 ? [] : [deployment === 'NAV_BC13_14' ? undefined : KEY]),
      )
    }),
    { numRuns: 80, examples: [['BC_ONLINE', SUCCEEDED]] },
  )
  // Otherwise it would have told nothing.
  expect(superseded).toBeGreaterThan(0)
})
