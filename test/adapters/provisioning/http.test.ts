import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createHttpProvisioning } from '../../../adapters/provisioning/http.ts'
import { createLocalProvisioning, type LocalProvisioning } from '../../../adapters/provisioning/local.ts'
import { ProvisioningUnavailable, ProvisioningUnknown } from '../../../src/core/ports.ts'
import { startProvisioningServer } from '../../support/provisioning-server.ts'
import type { Fault, VendorServer } from '../../support/vendor-server.ts'

const SECRET = Buffer.alloc(32, 7)
const folder = mkdtempSync(join(tmpdir(), 'deskhand-http-provisioning-'))
let system: LocalProvisioning
let server: VendorServer

beforeAll(async () => {
  system = createLocalProvisioning({ folder, pageUrl: 'http://127.0.0.1:9/in', now: async () => new Date() })
  server = await startProvisioningServer(SECRET, system)
  await system.add({ id: 'north', name: 'North', type: 'STANDARD', edition: 'BASIC', charset: 'UTF-8' })
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true })
})
beforeEach(() => {
  server.asked.length = 0
})

const provisioning = (more: { secret?: Buffer; timeoutMs?: number; url?: string } = {}) =>
  createHttpProvisioning({ url: server.url, secret: SECRET, ...more })
const order = { tenantId: 'kiel', name: 'Kiel', type: 'STANDARD', edition: 'BASIC', charset: 'UTF-8' } as const
const nora = { personId: 'nora', name: 'Nora Boe', role: 'ADMIN' } as const

describe('a request', () => {
  it('carries the job’s key and what the README says, no more', async () => {
    const logo = new Uint8Array([137, 80, 78, 71])
    await provisioning().create('create:kiel', { ...order, masterId: 'north', logo }, 2)
    const { tenantId: id, ...facts } = order
    const tenant = { id, ...facts, masterId: 'north', logo: 'iVBORw==' }
    expect(server.asked).toEqual([{ id: 'create:kiel', body: { version: 1, type: 'create', attempt: 2, tenant } }])
  })

  it('has another id each time where it changes nothing', async () => {
    for (let asks = 0; asks < 2; asks++) {
      await provisioning().previewCopy('north', 'north', [])
      await provisioning().loginUrl('north', nora)
    }
    expect(new Set(server.asked.map(({ id }) => id)).size).toBe(4)
  })

  it('of somebody with another secret is refused', async () => {
    const stranger = provisioning({ secret: Buffer.alloc(32, 8) })
    await expect(stranger.setRoles('k', 'north', [nora])).rejects.toThrow(ProvisioningUnavailable)
    expect(server.asked).toEqual([])
  })
})

describe('nobody knows whether it was done', () => {
  it.each<[string, Fault]>([
    ['it dies before it', 'dies before'],
    ['it dies after it', 'dies after'],
    ['it is slow', 'is slow'],
    ['it fails', { status: 500, body: '{}' }],
    ['it says no', { status: 403, body: '<html>no</html>' }],
    ['it sends us elsewhere', { status: 307, body: 'http://127.0.0.1:1/' }],
    ['it talks nonsense', { status: 200, body: 'hunter2' }],
    ['it copied who knows what', { status: 200, body: '{"kind":"copied"}' }],
    ['its answer has no end', { status: 200, body: `"${'x'.repeat(17 * 1024 * 1024)}"` }],
  ])('when %s; told again, it is done once', async (what, fault) => {
    const item = { kind: 'list', name: what, body: what }
    await system.add({ id: what, name: what, type: 'CUSTOM', edition: 'BASIC', charset: 'UTF-8' })
    await system.change('north', (now) => ({ ...now, content: [item] }))
    const shown = await provisioning().previewCopy('north', what, [])
    server.fails(fault)
    const told = provisioning({ timeoutMs: fault === 'is slow' ? 300 : 10_000 })
    const failure = await told.copyContent('copy', 'north', what, shown).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(ProvisioningUnavailable)
    expect(String(failure)).not.toMatch(/hunter2|html/)

    expect(await provisioning().copyContent('copy', 'north', what, shown)).toEqual({ kind: 'copied', done: shown })
    expect((await system.find(what)).content).toEqual([item])
  })

  it('when nobody is there', async () => {
    await expect(provisioning({ url: 'http://127.0.0.1:1/' }).loginUrl('north', nora)).rejects.toThrow(
      ProvisioningUnavailable,
    )
  })
})

it.each([
  [400, '<html>what?</html>'],
  [501, '{}'],
])('a system that was never taught where tenants stand says so once and for all: %i', async (status, body) => {
  server.fails({ status, body })
  await expect(provisioning().move('move', 'north', undefined)).rejects.toThrow(ProvisioningUnknown)
  server.fails({ status, body })
  // Who is in a tenant is told until it is heard.
  await expect(provisioning().setRoles('roles', 'north', [nora])).rejects.toThrow(ProvisioningUnavailable)
})

it('lets nobody in by an address that is less safe than the system’s', async () => {
  server.fails({ status: 200, body: '{"url":"https://elsewhere.example/enter"}' })
  await expect(provisioning().loginUrl('north', nora)).rejects.toThrow(ProvisioningUnavailable)
})
