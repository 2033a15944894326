import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { migrate } from './migrate.ts'
import { copyRows, copySequences, fingerprintOf, quoted, readExactly, tablesOf } from './move-rows.ts'

/** Nothing was moved; its message says why and what to do. */
export class MoveError extends Error {
  override name = 'MoveError'
}

/** Connections that have just ended are counted for a moment longer, in ms. */
const LINGER_MS = 3_000

const IN_USE =
  'Deskhand still works on the database that is to be moved. Stop it, and every terminal that talks to it, and run this again. Nothing was moved.'

/**
 * Copies everything Deskhand keeps from one database into another that is empty, and compares the two; pg-boss makes its
 * own tables anew. All or nothing: the target has everything or no row. Throws a MoveError where it must not be, or the
 * error of the database that could not go on. `onTable`: it was copied; the next one waits for what it answers.
 */
export async function moveDatabase(
  from: string,
  to: string,
  onTable: (table: string, rows: number) => unknown = () => {},
): Promise<void> {
  await withConnections(from, to, async (source, target) => {
    const ours = await tablesOf(source)
    await refuseForeign(target, ours)
    await refuseRows(target, await tablesOf(target))
    for (const since = Date.now(); await isInUse(source); await pause(100))
      if (Date.now() - since > LINGER_MS) throw new MoveError(IN_USE)
    await migrate(to)

    await source.query('begin isolation level repeatable read read only')
    // Whoever comes now waits before writing, and is noticed at the end.
    await source.query(`lock table ${ours.map(quoted).join(', ')} in share mode`)
    await target.query('begin')
    const restore = await loosen(target, ours)
    await refuseRows(target, ours)
    for (const table of ours) await onTable(table, await copyRows(source, target, table))
    await copySequences(source, target)
    await target.query('set constraints all immediate')
    await restore()
    await compare(source, target)
    if (await isInUse(source)) throw new MoveError(IN_USE)
    await target.query('commit')
  })
}

/**
 * Lets rows arrive in any order, just as they are, until `restore` (or the end of the transaction): foreign keys wait, our
 * triggers rest. Needs no more than to own the tables.
 */
async function loosen(target: pg.Client, tables: readonly string[]) {
  const keys = await target.query<{ at: string; name: string }>(
    `select conrelid::regclass::text as at, quote_ident(conname) as name from pg_constraint
     where contype = 'f' and connamespace = current_schema()::regnamespace`,
  )
  const all = async (trigger: 'disable' | 'enable', key: string) => {
    for (const table of tables) await target.query(`alter table ${quoted(table)} ${trigger} trigger user`)
    for (const { at, name } of keys.rows) await target.query(`alter table ${at} alter constraint ${name} ${key}`)
  }
  await all('disable', 'deferrable initially deferred')
  return () => all('enable', 'not deferrable')
}

async function refuseForeign(target: pg.Client, ours: readonly string[]): Promise<void> {
  const other = (await tablesOf(target)).find((table) => !ours.includes(table))
  if (other !== undefined)
    throw new MoveError(
      `The target is not empty: its table "${other}" is none of Deskhand's. Name a database of its own. Nothing was moved.`,
    )
}

async function refuseRows(target: pg.Client, tables: readonly string[]): Promise<void> {
  for (const table of tables) {
    const { rowCount } = await target.query(`select 1 from ${quoted(table)} limit 1`)
    if (rowCount)
      throw new MoveError(
        `The target is not empty: its table "${table}" has rows. Name an empty database. Nothing was moved.`,
      )
  }
}

/** Does anybody else work as our user? Not counted: this connection, and the one by which we watch an embedded server. */
async function isInUse(source: pg.Client): Promise<boolean> {
  await source.query('select pg_stat_clear_snapshot()')
  const { rows } = await source.query<{ working: boolean }>(
    `select count(*) filter (where application_name <> 'deskhand-watch') > 0
         or count(*) filter (where application_name = 'deskhand-watch') > 1 as working
     from pg_stat_activity
     where datname = current_database() and usename = current_user and backend_type = 'client backend'
       and pid <> pg_backend_pid()`,
  )
  return rows[0]?.working ?? true
}

async function compare(source: pg.Client, target: pg.Client): Promise<void> {
  const [here, there] = [await fingerprintOf(source), await fingerprintOf(target)]
  const name = Object.keys(here).find((one) => here[one] !== there[one])
  if (name !== undefined)
    throw new MoveError(
      `"${name}" came out different: ${here[name]} here, ${there[name]} there. Nothing was moved; please report this.`,
    )
}

async function withConnections(
  from: string,
  to: string,
  work: (source: pg.Client, target: pg.Client) => Promise<void>,
): Promise<void> {
  const open: pg.Client[] = []
  const connect = async (url: string) => {
    const db = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
    db.on('error', () => {}) // a lost connection also fails the query that is under way
    await db.connect()
    open.push(db)
    await readExactly(db)
    return db
  }
  try {
    const source = await connect(from)
    const target = await connect(to).catch((error: Error) => {
      throw new MoveError(`The target cannot be used: ${error.message}. Nothing was moved.`, { cause: error })
    })
    await work(source, target)
  } finally {
    // What was not committed is undone by this.
    for (const db of open) await db.end()
  }
}
