import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createClient } from '../../prisma/client.ts'
import { freshDatabase, type TestDatabase } from '../support/database.ts'

// Every command is a process that starts and ends.
vi.setConfig({ testTimeout: 180_000 })

const root = mkdtempSync(join(tmpdir(), 'deskhand-articles-'))
let database: TestDatabase
let client: ReturnType<typeof createClient>
beforeAll(async () => {
  database = await freshDatabase()
  client = createClient(database.url, 2)
})
afterAll(async () => {
  await client.$disconnect()
  await database.drop()
  rmSync(root, { recursive: true, force: true })
})

function started(...args: readonly string[]) {
  const child = spawn(process.execPath, ['src/articles.ts', ...args], {
    cwd: new URL('../../', import.meta.url).pathname,
    env: { PATH: process.env.PATH ?? '', DATABASE_URL: database.url, DATA_DIR: root },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
  return {
    child,
    ended: new Promise<{ code: number | null; said: string }>((done) =>
      child.once('close', (code) => done({ code, said })),
    ),
  }
}
const knowledge = (...args: readonly string[]) => started(...args).ended

function folder(name: string, pages: number): string {
  const path = join(root, name)
  mkdirSync(join(path, 'en'), { recursive: true })
  for (let page = 0; page < pages; page++)
    writeFileSync(join(path, 'en', `${page}.md`), `# Page ${page}\n\nText ${page}.`)
  return path
}

/** Whoever keeps this page is held up in the middle of it, for as long as somebody else has the lock of this number. */
const HELD_UP = `
  create function hold_up() returns trigger language plpgsql as $$
    begin perform pg_advisory_xact_lock(4711); return new; end $$;
  create trigger hold_up before insert on "KnowledgeArticle"
    for each row when (new.source = 'many/en/25.md') execute function hold_up()`

test('killed in the middle of an import it goes on from there', async () => {
  const docs = folder('many', 40)
  const holder = new pg.Client({ connectionString: database.url })
  await holder.connect()
  await holder.query(HELD_UP)
  await holder.query('select pg_advisory_lock(4711)')
  const { child, ended } = started('import', docs)
  const heldUp = async () =>
    (await holder.query(`select from pg_locks where locktype = 'advisory' and objid = 4711 and not granted`)).rowCount
  await vi.waitUntil(heldUp, { timeout: 30_000 })
  child.kill('SIGKILL')
  await ended
  await holder.query('select pg_advisory_unlock(4711)')
  // Waits for what the database still did for it.
  await holder.query('drop function hold_up cascade')
  await holder.end()
  const there = await client.knowledgeArticle.count()
  expect(there).toBeGreaterThan(0)
  expect(there).toBeLessThan(40)
  const { said } = await knowledge('import', docs)
  expect(said).toContain(`${40 - there} new, 0 changed, ${there} unchanged, 0 removed (40 parts in all).`)
  expect(await knowledge('remove', 'many')).toMatchObject({ code: 0, said: 'Removed 40 articles.\n' })
})

test('what only registered people may read is never published by forgetting to say so again', async () => {
  const docs = folder('inside', 1)
  const list = async () => (await knowledge('list')).said
  await knowledge('import', docs, '--signed-in')
  expect(await list()).toContain('Page 0 (signed-in), 1 part: inside/en/0.md')
  folder('inside', 2)
  expect((await knowledge('import', docs)).said).toContain('1 new, 0 changed, 1 unchanged')
  expect(await list()).toContain('Page 1 (signed-in), 1 part: inside/en/1.md')
  expect((await knowledge('import', docs, '--public')).said).toContain('0 new, 2 changed')
  expect(await list()).not.toContain('signed-in')
})

test('two folders of one name stay two: the second needs a name of its own', async () => {
  const mine = folder('mine/guides', 2)
  const other = folder('other/guides', 1)
  rmSync(join(other, 'en/0.md'))
  writeFileSync(join(other, 'en/theirs.md'), '# Theirs\n\nText.')
  expect((await knowledge('import', mine)).said).toContain('2 new')
  for (const paths of [[other], [mine, other]]) {
    const { code, said } = await knowledge('import', ...paths)
    expect(said).toMatch(/^Nothing was imported: .* called guides .* --as other-guides/)
    expect(code).toBe(1)
  }
  expect((await knowledge('import', other, '--as', 'theirs')).said).toContain(
    '1 new, 0 changed, 0 unchanged, 0 removed',
  )
  expect((await knowledge('import', other, '--as', 'theirs')).said).toContain('0 new, 0 changed, 1 unchanged')
  const { said } = await knowledge('list')
  expect(said).toContain(': guides/en/1.md')
  expect(said).toContain(': theirs/en/theirs.md')
  expect(await knowledge('remove', 'theirs')).toMatchObject({ said: 'Removed 1 article.\n' })
  expect(await knowledge('remove', 'guides')).toMatchObject({ said: 'Removed 2 articles.\n' })
})

test.each([
  [['import'], /Say what to do:/],
  [['import', 'x', 'y', '--as', 'z'], /Say what to do:/],
  [['import', 'x', '--public', '--signed-in'], /Say what to do:/],
  [['import', 'there-is-no-such-folder'], /There is no there-is-no-such-folder\./],
  [['remove', 'nothing'], /Nothing comes from nothing\. "list" shows all sources\./],
])('npm run knowledge -- %s says what to do', async (args, sentence) => {
  const { code, said } = await knowledge(...args)
  expect(said).toMatch(sentence)
  expect(code).toBe(1)
})
