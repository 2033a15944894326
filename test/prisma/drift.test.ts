import { readFileSync } from 'node:fs'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { diffSchemas } from '../../prisma/schema-diff.ts'
import { readCatalogue } from '../support/catalogue.ts'
import { emptyDatabase, freshDatabase, type TestDatabase } from '../support/database.ts'

const read = (path: string) => readFileSync(new URL(`../../prisma/${path}`, import.meta.url), 'utf8')

let migrated: TestDatabase
let described: TestDatabase

beforeAll(async () => {
  migrated = await freshDatabase()
  described = await emptyDatabase()
  await run(described, await diffSchemas(null, read('schema.prisma')))
})
afterAll(async () => {
  await migrated.drop()
  await described.drop()
})

test('the migrations build the database that schema.prisma describes', async () => {
  expect(await differences()).toEqual([])
})

test('the schema kept beside the migrations is the one they build, so that the next migration starts from it', async () => {
  const forgotten = await diffSchemas(read('migrations/schema.prisma'), read('schema.prisma'))
  expect(forgotten, 'run `npm run migration -- <name>`').toBe('-- This is an empty migration.\n')
})

test('what only one of the two has is told', async () => {
  await run(
    migrated,
    `alter table "Person" alter column "displayName" drop not null;
     alter table "Person" add constraint "not_by_convention" check ("displayName" <> '');
     alter table "Person" add constraint "Person_named_check" check ("displayName" <> '');
     create index "Person_lonely_idx" on "Person" ("displayName");
     create unique index "Person_alone_partial" on "Person" ("displayName") where "displayName" = '';
     create type "Lonely" as enum ('ONE')`,
  )
  expect(await differences()).toEqual([
    'only the migrations have: column Person.displayName text',
    `only the migrations have: constraint Person.not_by_convention CHECK (("displayName" <> ''::text))`,
    'only the migrations have: enum Lonely (ONE)',
    'only the migrations have: index CREATE INDEX "Person_lonely_idx" ON public."Person" USING btree ("displayName")',
    'only schema.prisma has: column Person.displayName text not null',
  ])
})

async function differences(): Promise<string[]> {
  const [ours, theirs] = [await readCatalogue(migrated.url), await readCatalogue(described.url)]
  expect(theirs.length).toBeGreaterThan(100)
  return [
    ...ours.filter((line) => !theirs.includes(line)).map((line) => `only the migrations have: ${line}`),
    ...theirs.filter((line) => !ours.includes(line)).map((line) => `only schema.prisma has: ${line}`),
  ]
}

async function run(database: TestDatabase, sql: string): Promise<void> {
  const db = new pg.Client({ connectionString: database.url })
  await db.connect()
  try {
    await db.query(sql)
  } finally {
    await db.end()
  }
}
