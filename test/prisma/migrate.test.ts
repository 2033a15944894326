import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrate, pendingMigrations } from '../../prisma/migrate.ts'
import { openSchemaEngine } from '../../prisma/schema-diff.ts'
import { emptyDatabase, type TestDatabase } from '../support/database.ts'

let database: TestDatabase
let folder: string

beforeEach(async () => {
  database = await emptyDatabase()
  folder = mkdtempSync(join(tmpdir(), 'deskhand-migrations-'))
  write('20260101000000_init', 'create table thing (id int primary key); insert into thing values (1);')
  write('20260102000000_more', `create type kind as enum ('A'); alter table thing add column kind kind;`)
})
afterEach(async () => {
  rmSync(folder, { recursive: true })
  await database.drop()
})

test('every migration is applied once, oldest first', async () => {
  expect(await pendingMigrations(database.url, folder)).toEqual(['20260101000000_init', '20260102000000_more'])
  expect(await migrate(database.url, folder)).toEqual(['20260101000000_init', '20260102000000_more'])
  expect(await pendingMigrations(database.url, folder)).toEqual([])
  expect(await migrate(database.url, folder)).toEqual([])
  write('20260103000000_value', `alter type kind add value 'B'`)
  write('20260104000000_use', `alter table thing alter column kind set default 'B'`)
  expect(await migrate(database.url, folder)).toEqual(['20260103000000_value', '20260104000000_use'])
})

test('processes that start together take turns', async () => {
  const answers = await Promise.all([1, 2, 3, 4].map(() => migrate(database.url, folder)))
  expect(answers.flat().sort()).toEqual(['20260101000000_init', '20260102000000_more'])
  expect(await query('select id from thing')).toEqual([{ id: 1 }])
  expect(await query('select migration_name from _prisma_migrations order by 1')).toHaveLength(2)
})

test('a migration that was changed after it was applied stops the start', async () => {
  await migrate(database.url, folder)
  write('20260101000000_init', 'create table thing (id bigint primary key);')
  await expect(migrate(database.url, folder)).rejects.toThrow('20260101000000_init was changed after it was applied')
  await expect(pendingMigrations(database.url, folder)).rejects.toThrow('was changed after it was applied')
})

test('a database of a newer version stops the start', async () => {
  await migrate(database.url, folder)
  rmSync(join(folder, '20260102000000_more'), { recursive: true })
  await expect(migrate(database.url, folder)).rejects.toThrow('The database is newer than this Deskhand')
})

test('a migration that fails leaves nothing behind, and the one before it stays', async () => {
  write('20260103000000_wrong', 'create table half (id int); create table thing (id int);')
  await expect(migrate(database.url, folder)).rejects.toThrow('20260103000000_wrong failed and left nothing behind')
  expect(await query(`select to_regclass('half') as half`)).toEqual([{ half: null }])
  expect(await pendingMigrations(database.url, folder)).toEqual(['20260103000000_wrong'])
  write('20260103000000_wrong', 'create table half (id int);')
  expect(await migrate(database.url, folder)).toEqual(['20260103000000_wrong'])
})

test('a migration that Prisma left half-way stops the start, until it is marked as rolled back', async () => {
  await migrate(database.url, folder)
  await query(`update _prisma_migrations set finished_at = null where migration_name = '20260102000000_more'`)
  await expect(migrate(database.url, folder)).rejects.toThrow('20260102000000_more failed half-way')
  await query(`update _prisma_migrations set rolled_back_at = now() where finished_at is null`)
  expect(await pendingMigrations(database.url, folder)).toEqual(['20260102000000_more'])
})

test('Prisma agrees with our history', async () => {
  await migrate(database.url, folder)
  expect(await prismaDeploys()).toEqual([])
})

test('we agree with the history of Prisma, and write the same', async () => {
  expect(await prismaDeploys()).toEqual(['20260101000000_init', '20260102000000_more'])
  expect(await migrate(database.url, folder)).toEqual([])
  const columns =
    'migration_name, checksum, logs, rolled_back_at, applied_steps_count, finished_at >= started_at as timely'
  const history = `select ${columns}, length(id) as id from _prisma_migrations order by started_at`
  const table = `select column_name, udt_name, character_maximum_length, is_nullable, column_default
    from information_schema.columns where table_name = '_prisma_migrations' order by ordinal_position`
  const theirs = [await query(history), await query(table)]
  await query('drop table _prisma_migrations, thing; drop type kind')
  await migrate(database.url, folder)
  expect([await query(history), await query(table)]).toEqual(theirs)
})

/** What `prisma migrate deploy` does, by the engine it uses. */
async function prismaDeploys(): Promise<string[]> {
  const pool = new pg.Pool({ connectionString: database.url })
  const engine = await openSchemaEngine(new PrismaPg(pool))
  const migrationDirectories = ['20260101000000_init', '20260102000000_more'].map((path) => ({
    path,
    migrationFile: {
      path: 'migration.sql',
      content: { tag: 'ok' as const, value: readFileSync(join(folder, path, 'migration.sql'), 'utf8') },
    },
  }))
  const lockfile = { path: 'migration_lock.toml', content: 'provider = "postgresql"' }
  const migrationsList = { baseDir: folder, lockfile, shadowDbInitScript: '', migrationDirectories }
  const filters = { externalTables: [], externalEnums: [] }
  const found = await engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters })
  expect(found.editedMigrationNames).toEqual([])
  expect(found.failedMigrationNames).toEqual([])
  const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters })
  await pool.end() // and with it Prisma's lock
  return appliedMigrationNames
}

function write(name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, name, 'migration.sql'), sql)
}

async function query(sql: string): Promise<unknown[]> {
  const db = new pg.Client({ connectionString: database.url })
  await db.connect()
  try {
    return (await db.query(sql)).rows
  } finally {
    await db.end()
  }
}
