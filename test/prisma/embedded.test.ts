import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type EmbeddedDatabase, startEmbedded } from '../../prisma/embedded.ts'
import { createCluster, findServerPackage, installServer } from '../../prisma/embedded-install.ts'

/** Longer than any disk and any start takes. */
const LONG = { timeout: 120_000 }
const SOON = { timeout: 60_000, interval: 50 }

let folder: string
let opened: EmbeddedDatabase[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deskhand-embedded-'))
  chmodSync(folder, 0o755)
  opened = []
})
afterEach(async () => {
  for (const database of opened.reverse()) await database.stop()
  rmSync(folder, { recursive: true })
})

test('it starts with what a helpdesk needs: safe writes, no network, capital letters of every language', async () => {
  const { url, joined } = await start()
  expect(joined).toBe(false)
  expect(
    await query(
      url,
      `select current_setting('fsync') as fsync, current_setting('listen_addresses') as network,
      lower('ÆRØ ÖL') as lower, current_setting('server_encoding') as encoding, current_setting('timezone') as zone`,
    ),
  ).toEqual([{ fsync: 'on', network: '', lower: 'ærø öl', encoding: 'UTF8', zone: 'UTC' }])
})

test('what was written is there at the next start', async () => {
  const first = await start()
  await query(first.url, 'create table kept (n int); insert into kept values (7)')
  await first.stop()
  await expect(query(first.url, 'select 1')).rejects.toThrow()
  const second = await start()
  expect(second.joined).toBe(false)
  expect(await query(second.url, 'select n from kept')).toEqual([{ n: 7 }])
})

test('of two that start at once in an empty folder one starts it and the other joins', async () => {
  const [one, two] = await Promise.all([start(), start()])
  expect([one.joined, two.joined].sort()).toEqual([false, true])
  await query(one.url, 'create table shared (n int); insert into shared values (1)')
  expect(await query(two.url, 'select n from shared')).toEqual([{ n: 1 }])
  expect(
    readdirSync(join(folder, 'postgres'))
      .filter((name) => !name.startsWith('.'))
      .sort(),
  ).toEqual(['data', expect.stringMatching(/^server-[\w.-]+$/)])
})

test('when the starter stops, whoever joined starts it again', LONG, async () => {
  const starter = await start()
  const sentences: string[] = []
  const joiner = await start(sentences)
  await query(starter.url, 'create table kept (n int)')
  await starter.stop()
  await vi.waitFor(async () => expect(await query(joiner.url, 'select n from kept')).toEqual([]), SOON)
  expect(sentences).toEqual(['The embedded database has ended; starting it again.'])
})

test('a starter that is killed under load loses nothing it had acknowledged', LONG, async () => {
  const writer = await startWriter()
  const joiner = await start()
  expect(joiner.joined).toBe(true)
  const safe = await writer.killAfter(200)
  await vi.waitFor(async () => {
    const rows = await query(joiner.url, 'select count(*)::int as count, max(n) as last from written')
    expect(rows).toEqual([{ count: expect.any(Number), last: expect.any(Number) }])
    const [{ count, last }] = rows as [{ count: number; last: number }]
    expect(count).toBe(last)
    expect(last).toBeGreaterThanOrEqual(safe)
  }, SOON)
})

test('killed with nobody else there, it stops by itself and starts again', LONG, async () => {
  const writer = await startWriter()
  const before = await start()
  await before.stop()
  const safe = await writer.killAfter(50)
  await vi.waitUntil(
    () =>
      query(before.url, 'select 1').then(
        () => false,
        () => true,
      ),
    SOON,
  )
  const { url, joined } = await start()
  expect(joined).toBe(false)
  const [row] = (await query(url, 'select max(n) as last from written')) as [{ last: number }]
  expect(row.last).toBeGreaterThanOrEqual(safe)
})

test('a folder too deep for a socket works all the same', async () => {
  const deep = join(folder, 'deep'.repeat(30))
  const { url, joined } = await start([], deep)
  expect(joined).toBe(false)
  expect((await start([], deep)).joined).toBe(true)
  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
  rmSync(new URL(url).searchParams.get('host') ?? '', { recursive: true })
})

test('in a folder that is root’s alone the files go where the server can reach them, and are found again', async () => {
  const dataDir = join(folder, 'closed', 'data')
  mkdirSync(dataDir, { recursive: true })
  chmodSync(join(folder, 'closed'), 0o700)
  const first = await start([], dataDir)
  await query(first.url, 'create table kept (n int)')
  await first.stop()
  const second = await start([], dataDir)
  expect(await query(second.url, 'select n from kept')).toEqual([])
  if (process.getuid?.() !== 0) return expect(existsSync(join(dataDir, 'postgres/data'))).toBe(true)
  await second.stop()
  const home = readFileSync(join(dataDir, 'postgres.path'), 'utf8')
  expect(home).toMatch(/^\/var\/lib\/deskhand\//)
  rmSync(home, { recursive: true })
  await expect(start([], dataDir)).rejects.toThrow('which is gone')
})

test('a cluster that could not be finished is not in the way of the next start', async () => {
  const server = await installServer(findServerPackage(), folder)
  const data = join(folder, 'data')
  await expect(createCluster(server, folder, data, '--no-such-option')).rejects.toThrow(/initdb failed.*DATABASE_URL/s)
  expect(readdirSync(folder).filter((name) => name.startsWith('data'))).toEqual([])
  await createCluster(server, folder, data, '--no-sync')
  expect(existsSync(join(data, 'PG_VERSION'))).toBe(true)
})

test('programs that do not run on this system ask for DATABASE_URL', async () => {
  const source = join(folder, 'package')
  mkdirSync(join(source, 'native/bin'), { recursive: true })
  writeFileSync(join(source, 'package.json'), '{ "version": "1" }')
  for (const name of ['initdb', 'postgres']) writeFileSync(join(source, 'native/bin', name), '#!/no/such/loader\n')
  await expect(installServer(source, folder)).rejects.toThrow(/cannot run here.*Set DATABASE_URL/)
  expect(readdirSync(folder)).toEqual(['package'])
})

async function start(sentences: string[] = [], dataDir = folder): Promise<EmbeddedDatabase> {
  const database = await startEmbedded(dataDir, (sentence) => sentences.push(sentence))
  opened.push(database)
  return database
}

/** Another process that starts the database and writes; `killAfter` answers how many rows it was told are safe. */
async function startWriter() {
  const script = fileURLToPath(new URL('../support/embedded-writer.ts', import.meta.url))
  const writer: ChildProcess = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  let safe = 0
  const lines = createInterface({ input: writer.stdout ?? process.stdin }).on('line', (line) => {
    safe = Number(line)
  })
  await once(lines, 'line')
  return {
    async killAfter(rows: number): Promise<number> {
      await vi.waitUntil(() => safe >= rows, SOON)
      writer.kill('SIGKILL')
      await once(lines, 'close')
      return safe
    },
  }
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const db = new pg.Client({ connectionString: url })
  db.on('error', () => {})
  await db.connect()
  try {
    return (await db.query(sql)).rows
  } finally {
    await db.end()
  }
}
