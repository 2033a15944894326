import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

/** One folder of prisma/migrations. */
type Migration = { name: string; sql: string; checksum: string }

/** What `_prisma_migrations` says of one migration. */
type Applied = { migration_name: string; checksum: string; finished_at: Date | null }

const ours = fileURLToPath(new URL('migrations', import.meta.url))

/** The key `prisma migrate deploy` locks as well, so the two never run at once. */
const prismaLock = 72_707_369

/** As Prisma's schema engine creates it. */
const createHistory = `create table if not exists _prisma_migrations (
  id                  varchar(36) primary key not null,
  checksum            varchar(64) not null,
  finished_at         timestamptz,
  migration_name      varchar(255) not null,
  logs                text,
  rolled_back_at      timestamptz,
  started_at          timestamptz not null default now(),
  applied_steps_count integer not null default 0
)`

/**
 * Brings the database to the code's schema and answers the names of the migrations it applied, oldest first.
 * Each is one transaction with its own row in the history; processes that start together take turns.
 * Throws a sentence for the operator if the database cannot be brought there.
 */
export async function migrate(url: string, folder = ours): Promise<string[]> {
  const migrations = readMigrations(folder)
  return withConnection(url, async (db) => {
    await requireVersion(db)
    const done: string[] = []
    for (;;) {
      const name = await applyNext(db, migrations)
      if (name === undefined) return done
      done.push(name)
    }
  })
}

/** Names of the migrations that the database still lacks, oldest first: none means it can serve. Throws as `migrate`. */
export async function pendingMigrations(url: string, folder = ours): Promise<string[]> {
  const migrations = readMigrations(folder)
  return withConnection(url, async (db) => {
    const { rows } = await db.query<{ known: boolean }>(`select to_regclass('_prisma_migrations') is not null as known`)
    return missing(migrations, rows[0]?.known ? await readHistory(db) : []).map((migration) => migration.name)
  })
}

/** Applies the oldest missing migration, in one transaction that excludes every other migrator. */
async function applyNext(db: pg.Client, migrations: Migration[]): Promise<string | undefined> {
  await db.query('begin')
  try {
    await db.query('select pg_advisory_xact_lock($1)', [prismaLock])
    await db.query(createHistory)
    const next = missing(migrations, await readHistory(db))[0]
    if (next) await apply(db, next)
    await db.query('commit')
    return next?.name
  } catch (error) {
    await db.query('rollback').catch(() => {}) // the first error is the one to read
    throw error
  }
}

async function apply(db: pg.Client, { name, sql, checksum }: Migration) {
  try {
    await db.query(sql)
  } catch (error) {
    throw new Error(`Migration ${name} failed and left nothing behind: ${(error as Error).message}`, { cause: error })
  }
  await db.query(
    `insert into _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     values ($1, $2, $3, now(), clock_timestamp(), 1)`,
    [randomUUID(), checksum, name],
  )
}

/** The migrations to apply; throws where code and database tell different histories. */
function missing(migrations: Migration[], history: Applied[]): Migration[] {
  const applied = new Map(history.map((row) => [row.migration_name, row]))
  for (const { migration_name: name, checksum, finished_at } of history) {
    const migration = migrations.find((one) => one.name === name)
    if (!finished_at) throw new Error(`Migration ${name} failed half-way; mend it with \`prisma migrate resolve\`.`)
    if (!migration)
      throw new Error(
        `The database is newer than this Deskhand: it already has migration ${name}. Install the newer version.`,
      )
    if (migration.checksum !== checksum)
      throw new Error(
        `Migration ${name} was changed after it was applied. Restore its file and put the change into a new migration.`,
      )
  }
  return migrations.filter(({ name }) => !applied.has(name))
}

async function readHistory(db: pg.Client): Promise<Applied[]> {
  const { rows } = await db.query<Applied>(
    'select migration_name, checksum, finished_at from _prisma_migrations where rolled_back_at is null order by started_at',
  )
  return rows
}

function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  return names.sort().map((name) => {
    const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
  })
}

async function requireVersion(db: pg.Client) {
  const { rows } = await db.query<{ server_version: string; number: number }>(
    `select current_setting('server_version') as server_version, current_setting('server_version_num')::int as number`,
  )
  const server = rows[0]
  if (server && server.number < 150_000)
    throw new Error(`Deskhand needs PostgreSQL 15 or newer; this server is ${server.server_version}.`)
}

async function withConnection<T>(url: string, work: (db: pg.Client) => Promise<T>): Promise<T> {
  const db = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  db.on('error', () => {}) // a lost connection also fails the query that is under way
  await db.connect()
  try {
    return await work(db)
  } finally {
    await db.end()
  }
}
