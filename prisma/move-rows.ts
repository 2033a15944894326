import type pg from 'pg'

/** How many rows of the widest table fit in memory at once, many times over. */
const BATCH = 500

/** What values read as, whatever the two servers' own settings are: the same text on both, and nothing is lost in it. */
const EXACT = `set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set timezone = 'UTC';
  set bytea_output = 'hex'; set extra_float_digits = 1`

/** What a table or a sequence holds, for comparing it with its copy. */
export type Fingerprint = Readonly<Record<string, string>>

/** Makes a connection ready for the functions below. */
export const readExactly = async (db: pg.Client): Promise<void> => void (await db.query(EXACT))

/** `Person` → `"Person"`. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** Our own tables, or whatever else lies where ours would be. */
export const tablesOf = (db: pg.Client): Promise<string[]> =>
  namesIn(
    db,
    `select relname as name from pg_class
     where relkind in ('r', 'p') and relnamespace = current_schema()::regnamespace and relname <> '_prisma_migrations'
     order by relname`,
  )

/**
 * Copies every row within the transactions that both connections are in; answers how many. Rows travel as PostgreSQL
 * writes and reads them itself, so no type has to be known here. Both tables have the same columns in the same order.
 */
export async function copyRows(source: pg.Client, target: pg.Client, table: string): Promise<number> {
  const name = quoted(table)
  await source.query(`declare moving no scroll cursor for select rows::text from ${name} rows`)
  let copied = 0
  for (;;) {
    const { rows } = await source.query<[string]>({ text: `fetch ${BATCH} from moving`, rowMode: 'array' })
    if (rows.length === 0) break
    await target.query(`insert into ${name} select * from unnest($1::${name}[])`, [rows.flat()])
    copied += rows.length
  }
  await source.query('close moving')
  return copied
}

/** The next number of everything that counts: T-…, D-…, AR-…. */
export async function copySequences(source: pg.Client, target: pg.Client): Promise<void> {
  for (const [name, { last_value, is_called }] of await sequencesOf(source))
    await target.query('select setval($1, $2, $3)', [quoted(name), last_value, is_called])
}

/** Of every table how many rows it has and the sum of their hashes, whatever their order; of every sequence where it stands. */
export async function fingerprintOf(db: pg.Client): Promise<Fingerprint> {
  const found: Record<string, string> = {}
  for (const table of await tablesOf(db)) {
    const { rows } = await db.query<{ is: string }>(
      `select count(*) || ' rows, ' || coalesce(sum(
         ('x' || left(encode(sha256(convert_to(rows::text, 'UTF8')), 'hex'), 15))::bit(60)::bigint), 0) as is
       from ${quoted(table)} rows`,
    )
    found[table] = rows[0]?.is ?? ''
  }
  for (const [name, { last_value, is_called }] of await sequencesOf(db)) found[name] = `${last_value} ${is_called}`
  return found
}

async function sequencesOf(db: pg.Client) {
  const names = await namesIn(
    db,
    `select relname as name from pg_class
     where relkind = 'S' and relnamespace = current_schema()::regnamespace order by relname`,
  )
  const found: [name: string, { last_value: string; is_called: boolean }][] = []
  for (const name of names) {
    const { rows } = await db.query<{ last_value: string; is_called: boolean }>(
      `select last_value, is_called from ${quoted(name)}`,
    )
    if (rows[0]) found.push([name, rows[0]])
  }
  return found
}

async function namesIn(db: pg.Client, sql: string): Promise<string[]> {
  return (await db.query<{ name: string }>(sql)).rows.map(({ name }) => name)
}
