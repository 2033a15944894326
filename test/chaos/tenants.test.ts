import { afterAll, beforeAll, expect, it } from 'vitest'
import { createLocalProvisioning, type LocalProvisioning } from '../../adapters/provisioning/local.ts'
import { createStore } from '../../prisma/store/store.ts'
import { monthOf } from '../../src/domain/invoice.ts'
import { PROVISIONING_STEPS } from '../../src/domain/provisioning-job.ts'
import { startProvisioningServer } from '../support/provisioning-server.ts'
import { type KilledWorld, startKilledWorld } from './killed-world.ts'

const SECRET = Buffer.alloc(32, 7)
const NAME = 'Fitness Nord Kiel'

let world: KilledWorld
let system: LocalProvisioning
beforeAll(async () => {
  world = await startKilledWorld(async ({ outside, deadly }) => {
    system = createLocalProvisioning({ folder: outside, pageUrl: 'http://127.0.0.1:9/in', now: async () => new Date() })
    const vendor = await startProvisioningServer(SECRET, {
      ...system,
      create: deadly(system.create),
      setRoles: deadly(system.setRoles),
    })
    const settings = { PROVISIONING_URL: vendor.url, PROVISIONING_SECRET: SECRET.toString('base64') }
    return { vendor, settings }
  })
}, 400_000)
afterAll(() => world.stop())

it('a tenant is made once, and charged once, by a server that is killed at every step of it', async () => {
  const { client, deaths, vendor } = world
  const waiting = { status: 'RUNNING' } as const
  const carriedOut = () =>
    world.recovers({
      free: () => client.tenantJob.updateMany({ where: waiting, data: { leaseUntil: null } }),
      left: () => client.tenantJob.count({ where: waiting }),
    })
  const store = createStore({ client, clockEnabled: true, demo: true })
  const { id: partnerId } = await client.company.findFirstOrThrow({ where: { name: 'Agentur Süd' } })
  const { id: personId } = await client.person.findFirstOrThrow({ where: { displayName: 'Sofia Süd' } })
  const by = async (run: string) => ({ personId, at: await store.now(), run })
  const plan = { name: NAME, type: 'STANDARD', edition: 'BASIC', charset: 'UTF-8', masterId: 'agentur-sued' } as const

  const planned = await store.transaction(async (tx) =>
    tx.write.planTenant({ ...plan, partnerId }, await by('creation')),
  )
  if (planned.kind !== 'planned' || !planned.orderId) throw new Error(`it cannot be planned: ${planned.kind}`)
  const { tenantId, orderId } = planned
  const accept = async () => store.transaction(async (tx) => tx.write.acceptCosts(orderId, await by('consent')))

  // Whoever waits presses again while it is made: nothing more happens (X102).
  deaths.push('before', 'after', 'before', 'after', 'before', 'after', 'before', 'after')
  expect((await accept()).kind).toBe('accepted')
  expect((await accept()).kind).toBe('running')
  await carriedOut()
  expect(deaths).toEqual([])

  expect(await store.reads.tenants.get(tenantId)).toMatchObject({
    name: NAME,
    status: 'BASE_CONFIGURED',
    making: { status: 'DONE', done: PROVISIONING_STEPS },
  })
  expect(await client.tenant.count({ where: { name: NAME } })).toBe(1)
  const orders = await client.unlockOrder.findMany({ where: { tenantId } })
  expect(orders.map(({ id, status }) => ({ id, status }))).toEqual([{ id: orderId, status: 'ACTIVE' }])
  expect(await system.find(tenantId)).toMatchObject({ name: NAME, done: PROVISIONING_STEPS })
  expect((await system.find(tenantId)).users).toMatchObject([{ name: 'Sofia Süd', role: 'PARTNER_MANAGER' }])

  const created = vendor.asked.filter(({ body }) => (body as { type: string }).type === 'create')
  expect(created.length).toBeGreaterThanOrEqual(6)
  expect(new Set(created.map(({ id }) => id))).toEqual(new Set([`create:${tenantId}`]))

  const now = await store.now()
  const month = monthOf(now, (await store.reads.costs.now(now)).timezone)
  expect(await store.reads.costs.invoice([tenantId], month)).toMatchObject([{ orderId, amount: 4900 }])
  const news = await world.newsOf(`notice:tenant:${tenantId}:made`)
  expect(news.length).toBeGreaterThan(0)
  expect(news).toEqual(news.map(() => 1))
}, 600_000)
