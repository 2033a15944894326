import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createLocalProvisioning } from '../adapters/provisioning/local.ts'
import { createClient } from '../prisma/client.ts'
import { seedDemo } from '../prisma/seed.ts'
import { createStore } from '../prisma/store/store.ts'
import { fillLocalProvisioning } from '../src/demo-tenants.ts'
import { freshDatabase, type TestDatabase } from './support/database.ts'

const NOW = new Date('2026-05-12T16:00:00Z')
const folder = mkdtempSync(join(tmpdir(), 'deskhand-demo-'))
const system = createLocalProvisioning({ folder, pageUrl: 'http://127.0.0.1:9/in', now: async () => NOW })
let database: TestDatabase
let client: ReturnType<typeof createClient>
let tenants: Parameters<typeof fillLocalProvisioning>[1]

beforeAll(async () => {
  database = await freshDatabase()
  client = createClient(database.url, 2)
  await seedDemo(client, NOW)
  tenants = await createStore({ client, clockEnabled: false, demo: true }).reads.tenants.all()
  await fillLocalProvisioning(system, tenants)
})
afterAll(async () => {
  await client?.$disconnect()
  await database?.drop()
  rmSync(folder, { recursive: true })
})

it('every tenant of the demo world is in the demo’s system, as it is called and made', async () => {
  expect(tenants.length).toBeGreaterThan(4)
  for (const { id, name, type, edition } of tenants)
    expect(await system.find(id)).toMatchObject({ id, name, type, edition: edition.key })
})

it('a copy between them adds, overwrites and leaves alone (H8, INV-56)', async () => {
  const { added, overwritten, same } = await system.previewCopy('agentur-sued', 'fitness-gruppe', [])
  for (const part of [added, overwritten, same]) expect(part.length).toBeGreaterThan(0)
})

it('another start leaves what people changed', async () => {
  await system.change('fitness-nord', (now) => ({ ...now, content: [] }))
  await fillLocalProvisioning(system, tenants)
  expect((await system.find('fitness-nord')).content).toEqual([])
})
