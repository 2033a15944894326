import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createProvisioningWork } from '../../../src/core/outside/provisioning-work.ts'
import { type Making, type Provisioning, ProvisioningUnavailable, type Store } from '../../../src/core/ports.ts'
import { PROVISIONING_STEPS, type ProvisioningStep } from '../../../src/domain/provisioning-job.ts'
import { createListener } from '../../support/listener.ts'
import { minute, openTenantDesk, type TenantDesk } from './tenant-desk.ts'

let desk: TenantDesk
let now = minute(0)
const { tell } = createListener()
/** The system: under each key so many steps, done once each; what goes wrong next. */
const system = new Map<string, { readonly tenantId: string; readonly did: ProvisioningStep[] }>()
const next = { breaks: false, isLost: false, dies: false }
const happened = { broke: 0, lost: 0, died: 0 }

const does = (key: string, tenantId: string, attempt: number): Making => {
  const made = system.get(key) ?? { tenantId, did: [] }
  system.set(key, made)
  const step = PROVISIONING_STEPS[made.did.length]
  if (step && next.breaks) {
    next.breaks = false
    happened.broke++
    return { kind: 'failed', done: [...made.did], step, error: `attempt ${attempt}` }
  }
  if (step) made.did.push(step)
  return { kind: made.did.length === PROVISIONING_STEPS.length ? 'made' : 'making', done: [...made.did] }
}
const provisioning: Provisioning = {
  async create(key, { tenantId }, attempt) {
    const said = does(key, tenantId, attempt)
    if (!next.isLost) return said
    next.isLost = false
    happened.lost++
    throw new ProvisioningUnavailable('The line broke.')
  },
  setRoles: async () => undefined,
  move: async () => undefined,
  previewCopy: () => Promise.reject(new Error('Nobody copies here.')),
  copyContent: () => Promise.reject(new Error('Nobody copies here.')),
  loginUrl: () => Promise.reject(new Error('Nobody logs in here.')),
}

let workers: ReturnType<typeof createProvisioningWork>[]
beforeAll(async () => {
  desk = await openTenantDesk()
  const { store } = desk
  // A process that dies has written everything, and nothing of it stays.
  const transaction: Store['transaction'] = (work) =>
    store.transaction(async (tx, save) => {
      const answer = await work(tx, save)
      if (!next.dies) return answer
      next.dies = false
      happened.died++
      throw new Error('The process died.')
    })
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
  workers = [1, 2].map(() =>
    createProvisioningWork({
      store: { provisioningWork: store.provisioningWork, transaction, now: async () => now },
      provisioning,
      logo: async () => undefined,
      tell,
      log,
    }),
  )
})
afterAll(async () => {
  for (const worker of workers) worker.close()
  await Promise.all(workers.map((worker) => worker.idle()))
  await desk.close()
})

const command = fc.constantFrom(
  ...([
    'press',
    'press',
    'pressOther',
    'pressAndDie',
    'work',
    'work',
    'work',
    'takeOver',
    'retry',
    'callBack',
  ] as const),
  ...(['oldFailure', 'break', 'lose', 'die', 'invoice'] as const),
)
type Command = typeof command extends fc.Arbitrary<infer One> ? One : never
/** What chance may leave out: it breaks, its answer is lost, and the process dies, each while it is being made. */
const FAULTS: Command[][][] = (['break', 'lose', 'die'] as const).map((fault) => [['press'], [fault], ['work']])

it('one tenant and one charge, whoever presses how often and whatever breaks, is lost or dies at any step (X102, INV-58, INV-60)', {
  timeout: 300_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(command, { minLength: 1, maxLength: 3 }), { maxLength: 12 }), async (steps) => {
      const home = await begin()
      for (const [n, commands] of steps.entries()) {
        now = minute(10 * (n + 1))
        await Promise.all(commands.map((one) => carryOut(home, one)))
      }
      Object.assign(next, { breaks: false, isLost: false, dies: false })
      await comesToRest(home, steps.length + 1)
    }),
    { numRuns: 40, endOnFailure: true, examples: FAULTS.map((steps) => [steps]) },
  )
  // Not for nothing: all of it happened.
  for (const [name, times] of Object.entries(happened)) expect(times, name).toBeGreaterThan(0)
})

async function begin() {
  const planned = await desk.plan({ name: `T ${randomUUID()}` })
  if (planned.kind !== 'planned' || !planned.orderId) throw new Error('It is planned with its costs.')
  return { ...planned, orderId: planned.orderId, run: randomUUID(), key: `create:${planned.tenantId}` }
}
type Home = Awaited<ReturnType<typeof begin>>

async function carryOut({ tenantId, orderId, run, key }: Home, what: Command): Promise<unknown> {
  // Within half an hour of being shown.
  const at = minute(5)
  const did = () => system.get(key)?.did ?? []
  switch (what) {
    case 'press':
      return desk.write((tx) => tx.acceptCosts(orderId, desk.by('sofia', at, run)))
    case 'pressOther':
      return desk.write((tx) => tx.acceptCosts(orderId, desk.by('sofia', at)))
    case 'pressAndDie':
      return desk
        .deed(async (tx) => {
          await tx.write.acceptCosts(orderId, desk.by('sofia', at))
          throw new Error('The process died.')
        })
        .catch(() => happened.died++)
    case 'work':
      return work()
    case 'takeOver':
      // Whoever had it in hand is gone.
      return desk.client.tenantJob.updateMany({ where: { tenantId }, data: { leaseUntil: null, notBefore: at } })
    case 'retry':
      return desk.write((tx) => tx.retryTenant(tenantId, desk.by('sofia', at)))
    case 'callBack':
      // Late, twice and in any order: everything it ever did.
      return Promise.all(
        did().map((step) =>
          desk.deed(async (tx) =>
            tell(tx, { happened: await tx.write.reportMaking(key, { kind: 'done', step }, now), by: undefined, now }),
          ),
        ),
      )
    case 'oldFailure':
      return desk.deed(async (tx) => {
        const report = { kind: 'failed', step: 'roles', attempt: 1, error: 'late' } as const
        await tell(tx, { happened: await tx.write.reportMaking(key, report, now), by: undefined, now })
      })
    case 'break':
      next.breaks = true
      return
    case 'lose':
      next.isLost = true
      return
    case 'die':
      next.dies = true
      return
    case 'invoice':
      return desk.write((tx) => tx.writeInvoice('2026-05', now))
  }
}

async function work(): Promise<void> {
  for (const worker of workers) worker.begin()
  await Promise.all(workers.map((worker) => worker.idle()))
}

/** Pressed until it is there: it is there once, and charged once. */
async function comesToRest(home: Home, from: number): Promise<void> {
  const { tenantId, orderId, key } = home
  for (let n = from; (await desk.get(tenantId)).status !== 'BASE_CONFIGURED'; n++) {
    if (n > from + 20) throw new Error(`It is never made: ${(await desk.get(tenantId)).status}`)
    now = minute(10 * n)
    await carryOut(home, 'press')
    await carryOut(home, 'takeOver')
    await work()
  }
  expect([...system.values()].filter((one) => one.tenantId === tenantId)).toEqual([
    { tenantId, did: [...PROVISIONING_STEPS] },
  ])
  expect((await desk.jobs(tenantId)).filter(({ kind }) => kind === 'CREATE')).toMatchObject([{ key, status: 'DONE' }])
  expect(await desk.orders(tenantId)).toMatchObject([{ id: orderId, status: 'ACTIVE' }])
  await Promise.all([1, 2].map(() => carryOut(home, 'invoice')))
  expect(await desk.client.invoiceLine.findMany({ where: { orderId } })).toMatchObject([
    { month: '2026-05', amount: 4900, currency: 'EUR' },
  ])
}
