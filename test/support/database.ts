import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'

/** A database of one test file's own. */
export type TestDatabase = {
  url: string
  /** Ends whoever is still connected. */
  drop(): Promise<void>
}

/** When every demo world begins: a Tuesday evening in Stockholm, so that days and the order of lists are the same whenever tests run. */
export const BEGINNING = new Date('2026-05-12T16:00:00Z')

/** A copy of the migrated template: every table, no rows. Call it in `beforeAll`, drop it in `afterAll`. */
export const freshDatabase = (): Promise<TestDatabase> =>
  createDatabase(inject('serverUrl'), `template ${inject('templateName')}`)

/** The same with the demo world in it, as a first start leaves it; its clock is not set yet. */
export const demoDatabase = (): Promise<TestDatabase> =>
  createDatabase(inject('serverUrl'), `template ${inject('demoName')}`)

/** A database without a single table. */
export const emptyDatabase = (): Promise<TestDatabase> => createDatabase(inject('serverUrl'), 'template template0')

/** Creates a database with a name of its own; `like` is the rest of the SQL command. */
export async function createDatabase(serverUrl: string, like: string): Promise<TestDatabase & { name: string }> {
  const name = `deskhand_test_${randomUUID().replaceAll('-', '')}`
  await command(serverUrl, `create database ${name} ${like}`)
  const url = new URL(serverUrl)
  url.pathname = name
  return { name, url: url.href, drop: () => command(serverUrl, `drop database if exists ${name} with (force)`) }
}

async function command(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
