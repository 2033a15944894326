import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { createLocalProvisioning } from '../../adapters/provisioning/local.ts'
import { catalogs } from '../../src/texts/texts.ts'
import { type ChannelWorld, startWorldOn } from '../support/discord-world.ts'
import { callsBack, startProvisioningServer } from '../support/provisioning-server.ts'
import { startTenantDesk } from '../support/tenant-desk.ts'
import type { VendorServer } from '../support/vendor-server.ts'

vi.setConfig({ testTimeout: 60_000 })

const SECRET = Buffer.alloc(32, 7)
const folder = mkdtempSync(join(tmpdir(), 'deskhand-vendor-'))
let vendor: VendorServer
let world: ChannelWorld
let desk: ReturnType<typeof startTenantDesk>

/** The vendor's own system: it takes long to make a tenant, and calls back. */
beforeAll(async () => {
  const system = createLocalProvisioning({ folder, pageUrl: 'http://127.0.0.1:9/in', now: async () => new Date() })
  vendor = await startProvisioningServer(SECRET, {
    ...system,
    async create(key, order, attempt) {
      await system.create(key, order, attempt)
      return { kind: 'making', done: [] }
    },
  })
  world = await startWorldOn('teams', {
    PROVISIONING_URL: vendor.url,
    PROVISIONING_SECRET: `whsec_${SECRET.toString('base64')}`,
  })
  desk = startTenantDesk(world)
})
afterAll(async () => {
  await world.stop()
  await vendor.stop()
  rmSync(folder, { recursive: true })
})

it('a tenant is made by the vendor’s own system, which calls back; its log-in leads there (H12, H16)', async () => {
  const sofia = await desk.here('sofia')
  await desk.plans(sofia, 'Kiel')
  await sofia.presses('☐ I accept the conditions and costs')
  await sofia.presses('Create new tenant')
  await sofia.sees('▓░░░')
  const [tenant] = await desk.named('Kiel')
  const key = `create:${tenant?.id}`
  const says = (said: object) => callsBack(world.url, SECRET, { key, ...said })
  const attempts = () =>
    vendor.asked.flatMap(({ id, body }) => (id === key ? (body as { attempt: number }).attempt : []))
  await vi.waitFor(() => expect(new Set(attempts())).toEqual(new Set([1])), 10_000)

  expect(await says({ type: 'done', step: 'storage' })).toBe(204)
  await sofia.sees('▓▓░░')
  expect(await says({ type: 'failed', step: 'roles', attempt: 1, error: 'the directory is full' })).toBe(204)
  await sofia.sees(/storage ✓.*roles ✗/)
  sofia.doesNotSee('the directory is full')

  await sofia.presses('Try again')
  await vi.waitFor(() => expect(attempts()).toContain(2), 10_000)
  for (const step of ['roles', 'features']) expect(await says({ type: 'done', step })).toBe(204)
  const card = await sofia.sees('ready for setup')
  const url = card.buttons.find(({ title }) => title === catalogs.en['tenant.log-in'])?.url ?? ''
  const entered = await fetch(url, { redirect: 'manual' })
  expect(entered.status).toBe(303)
  expect(entered.headers.get('location')).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:9/in/${tenant?.id}/`))
  expect(await world.query('select status::text from "UnlockOrder" where "tenantId" = $1', [tenant?.id])).toEqual([
    { status: 'ACTIVE' },
  ])
})

it('the demo plays no system beside it', async () => {
  expect((await fetch(`${world.url}/provisioned/kiel/${'x'.repeat(43)}`)).status).toBe(404)
})
