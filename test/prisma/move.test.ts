import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { MoveError, moveDatabase } from '../../prisma/move.ts'
import { fingerprintOf, readExactly } from '../../prisma/move-rows.ts'
import { readEnv } from '../../src/env.ts'
import { createLog } from '../../src/log.ts'
import { type Deskhand, startDeskhand } from '../../src/main.ts'
import { readCatalogue } from '../support/catalogue.ts'
import { createDatabase, emptyDatabase, freshDatabase, type TestDatabase } from '../support/database.ts'
import { type FakeConnector, startFakeConnector } from '../support/fake-connector.ts'
import { freePort } from '../support/free-port.ts'
import { createTeamsClient } from '../support/teams-client.ts'

const ROOT = new URL('../../', import.meta.url).pathname
/** The target's owner: nobody special. */
const ROLE = `deskhand_${randomUUID().replaceAll('-', '')}`

let folder: string
let connector: FakeConnector
let target: TestDatabase
let deskhand: Deskhand | undefined
const drops: (() => Promise<void>)[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deskhand-move-'))
  chmodSync(folder, 0o755)
  connector = await startFakeConnector()
  await query(inject('serverUrl'), `create role ${ROLE} login`)
  target = await ownedDatabase()
})
afterAll(async () => {
  await deskhand?.stop()
  await connector.stop()
  for (const drop of drops) await drop()
  await query(inject('serverUrl'), `drop role ${ROLE}`)
  rmSync(folder, { recursive: true })
})

/** An empty database of somebody who may do nothing else. */
async function ownedDatabase(): Promise<TestDatabase> {
  const made = await createDatabase(inject('serverUrl'), `encoding 'UTF8' template template0 owner ${ROLE}`)
  drops.push(made.drop)
  const url = new URL(made.url)
  url.username = ROLE
  return { url: url.href, drop: made.drop }
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const db = new pg.Client({ connectionString: url })
  await db.connect()
  try {
    return (await db.query(sql)).rows
  } finally {
    await db.end()
  }
}

async function fingerprint(url: string) {
  const db = new pg.Client({ connectionString: url })
  await db.connect()
  try {
    await readExactly(db)
    return await fingerprintOf(db)
  } finally {
    await db.end()
  }
}

async function start(settings: Record<string, string> = {}) {
  const env = readEnv({ PORT: String(await freePort()), DATA_DIR: folder, LOG_LEVEL: 'silent', ...settings })
  deskhand = await startDeskhand(env, createLog(env.logLevel))
  return createTeamsClient({ botUrl: deskhand.url, connector }).person('aad-ewa', 'hello', { name: 'Ewa Falk' })
}

async function stop() {
  await deskhand?.stop()
  deskhand = undefined
}

/** `npm run move -- <url>` beside nothing but the embedded database's folder. */
const moves = (to: string, settings: Record<string, string> = {}) =>
  new Promise<{ code: number; said: string; err: string }>((resolve) => {
    const env = { PATH: process.env.PATH ?? '', DATA_DIR: folder, ...settings }
    execFile(process.execPath, ['src/move.ts', to], { cwd: ROOT, env }, (error, said, err) =>
      resolve({ code: error ? Number(error.code) : 0, said, err }),
    )
  })

it('moves the tickets of the embedded database to an ordinary server, where the next Deskhand goes on with them', async () => {
  const before = await start()
  await before.says('create ticket')
  await before.presses('Technical problem')
  await before.presses('ExFlow AP')
  await before.presses('Continue', {
    erp: 'bc-online',
    version: '23.2.34.11',
    subject: 'Beträge – “rund” \\ 100 % ☂',
    description: 'Zeile 1\nZeile\t2, "quoted", \'single\' {braces} (NULL)',
  })
  await before.presses('Send')
  const number = /T-\d+/.exec((await before.sees(/T-\d+.{0,3} created/)).text)?.[0] ?? ''
  await before.says('my tickets')
  const list = (await before.sees(number)).text

  const tooEarly = await moves(target.url)
  expect(tooEarly).toMatchObject({ code: 1, err: expect.stringContaining('Deskhand still works on the database') })
  expect(await query(target.url, `select 1 from pg_class where relname = 'Person'`)).toEqual([])
  await stop()

  const moved = await moves(target.url)
  expect(moved).toMatchObject({ code: 0, said: expect.stringMatching(/Moved: every row.*Set DATABASE_URL/s) })
  expect(moved.err).toMatch(/ {2}Ticket +\d+/)

  const after = await start({ DATABASE_URL: target.url })
  await after.says('my tickets')
  expect((await after.sees(number)).text).toBe(list)
  await after.presses(new RegExp(number))
  const record = (await after.sees('Zeile')).text
  expect(record).toContain('Beträge – “rund” \\ 100 % ☂')
  expect(record).toContain('"quoted", \'single\' {braces} (NULL)')

  await after.says('create ticket')
  await after.presses('Question')
  await after.sees('[ExFlow AP]')
  await stop()
}, 120_000)

it('leaves the target as a migration makes it: every rule and trigger on', async () => {
  const fresh = await freshDatabase()
  drops.push(fresh.drop)
  expect(await readCatalogue(target.url)).toEqual(await readCatalogue(fresh.url))
  await expect(query(target.url, `update "TicketEvent" set seq = seq + 1`)).rejects.toThrow('append-only')
  await expect(query(target.url, `update "Ticket" set "companyId" = 'nobody'`)).rejects.toThrow('foreign key')
})

it('copies each value as it is, and where every number stands', async () => {
  const source = await freshDatabase()
  drops.push(source.drop)
  await query(
    source.url,
    `insert into "Setting" (key, value) values ('null', 'null'), ('text', '"a\\"b\\\\c"'), ('big', '12345678901234567890.10');
     insert into "Person" (id, "displayName", "primaryEmail", "emailVerifiedAt", "createdAt", "updatedAt")
     select n::text, repeat('é,"(\\', 20), n || '@a.example', timestamp '2026-05-12 16:00:00.123' + n * interval '1 s', now(), now()
     from generate_series(1, 1200) n;
     insert into "Person" (id, "displayName", "createdAt", "updatedAt") values ('none', '', now(), 'infinity');
     select nextval('ticket_number'), nextval('ticket_number')`,
  )
  const to = await ownedDatabase()
  const told: Record<string, number> = {}
  await moveDatabase(source.url, to.url, (table, rows) => {
    told[table] = rows
  })
  expect(told).toMatchObject({ Setting: 3, Person: 1201, Ticket: 0 })
  const [here, there] = [await fingerprint(source.url), await fingerprint(to.url)]
  expect(there).toEqual(here)
  expect(there).toMatchObject({ ticket_number: '10002 true', draft_number: '300 false' })
  expect(await query(to.url, `select value::text as is from "Setting" order by key`)).toEqual([
    { is: '12345678901234567890.10' },
    { is: 'null' },
    { is: '"a\\"b\\\\c"' },
  ])
  await query(to.url, `update "Person" set "displayName" = 'e' where id = '7'`)
  expect((await fingerprint(to.url)).Person).not.toBe(here.Person)
})

it('refuses a target that holds anything, and leaves it alone', async () => {
  const source = await freshDatabase()
  const foreign = await emptyDatabase()
  drops.push(source.drop, foreign.drop)
  await query(foreign.url, 'create table orders (id int)')
  await expect(moveDatabase(source.url, foreign.url)).rejects.toThrow(/its table "orders" is none of Deskhand's/)
  expect(await query(foreign.url, `select 1 from pg_class where relname = 'Person'`)).toEqual([])
  const before = await fingerprint(target.url)
  await expect(moveDatabase(source.url, target.url)).rejects.toThrow(/not empty: its table "\w+" has rows/)
  expect(await fingerprint(target.url)).toEqual(before)
  await expect(moveDatabase(source.url, 'postgresql://localhost:1/none')).rejects.toThrow(MoveError)
})

it('a row that cannot be copied leaves nothing behind, and the next try has everything', async () => {
  const source = await freshDatabase()
  drops.push(source.drop)
  await query(source.url, `insert into "Setting" (key, value) values ('one', '1'), ('two', '2')`)
  const to = await ownedDatabase()
  const empty = await freshDatabase()
  drops.push(empty.drop)
  await moveDatabase(empty.url, to.url)
  await query(to.url, `alter table "Setting" add constraint narrow check (key <> 'two')`)
  await expect(moveDatabase(source.url, to.url)).rejects.toThrow('narrow')
  expect(await query(to.url, `select key from "Setting"`)).toEqual([])
  await query(to.url, `alter table "Setting" drop constraint narrow`)
  await moveDatabase(source.url, to.url)
  expect(await query(to.url, `select key from "Setting" order by key`)).toEqual([{ key: 'one' }, { key: 'two' }])
})

it('somebody who begins to write in the middle undoes the move', async () => {
  const source = await freshDatabase()
  drops.push(source.drop)
  await query(source.url, `insert into "Setting" (key, value) values ('one', '1')`)
  const to = await ownedDatabase()
  const late = new pg.Client({ connectionString: source.url })
  let written: Promise<unknown> | undefined
  const outcome = await moveDatabase(source.url, to.url, async () => {
    if (written) return
    await late.connect()
    written = late.query(`insert into "Setting" (key, value) values ('late', '1')`)
  }).then(
    () => 'moved',
    (error: Error) => error.message,
  )
  await written
  await late.end()
  expect(outcome).toMatch(/Deskhand still works/)
  expect(await query(to.url, `select key from "Setting"`)).toEqual([])
  expect(await query(source.url, `select key from "Setting" order by key`)).toEqual([{ key: 'late' }, { key: 'one' }])
})

it('says how it is called, and when it was given the database it would move from', async () => {
  const same = await moves(target.url, { DATABASE_URL: target.url })
  expect(same).toMatchObject({ code: 1, err: expect.stringContaining('DATABASE_URL is this very database') })
  for (const wrong of ['here', 'mysql://x/y'])
    expect(await moves(wrong)).toMatchObject({ code: 1, err: expect.stringMatching(/^Say where to\./) })
})
