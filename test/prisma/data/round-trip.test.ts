import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, createClient } from '../../../prisma/client.ts'
import { exportData } from '../../../prisma/data/export.ts'
import { importData } from '../../../prisma/data/import.ts'
import { seedDemo } from '../../../prisma/seed.ts'
import { freshDatabase, type TestDatabase } from '../../support/database.ts'

const NOW = new Date('2026-05-12T16:00:00Z')
const EXAMPLE = new URL('../../../prisma/data/example', import.meta.url).pathname

const databases: TestDatabase[] = []
const clients: Client[] = []
let folder: string

async function emptyClient() {
  const database = await freshDatabase()
  const client = createClient(database.url, 3)
  databases.push(database)
  clients.push(client)
  return client
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'deskhand-data-'))
})
afterAll(async () => {
  await Promise.all(clients.map((client) => client.$disconnect()))
  await Promise.all(databases.map((database) => database.drop()))
  rmSync(folder, { recursive: true, force: true })
})

const filesIn = (name: string) =>
  Object.fromEntries(readdirSync(name).map((file) => [file, readFileSync(join(name, file), 'utf8')]))

async function exported(client: Client, name: string) {
  const to = join(folder, name)
  await exportData(client, to)
  return { to, files: filesIn(to) }
}

test('the demo world goes out, into an empty database, and out again without a byte changed', async () => {
  const demo = await emptyClient()
  await seedDemo(demo, NOW)
  const first = await exported(demo, 'demo')
  expect(first.files['people.yaml']).toContain('ewa.falk@hello.example')

  const other = await emptyClient()
  const imported = await importData(other, first.to, { now: NOW })
  expect(imported).toMatchObject({ kind: 'done' })
  expect((await exported(other, 'again')).files).toEqual(first.files)

  const same = await importData(demo, first.to, { now: NOW })
  expect(same.kind === 'done' && same.changes.filter(({ kind }) => kind !== 'unchanged')).toEqual([])
})
