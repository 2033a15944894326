import pg from 'pg'

// Raw SQL only: CHECK constraints named …_check, EXCLUDE constraints named …_excl, partial indexes named …_partial,
// and sequences, functions and triggers of any name. Everything else has to be in schema.prisma as well.
const lines = `
  with tables as (
    select c.oid, c.relname from pg_class c
    where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and c.relname <> '_prisma_migrations'
  )
  select format('column %s.%s %s%s%s', t.relname, a.attname, format_type(a.atttypid, a.atttypmod),
                case when a.attnotnull then ' not null' end, ' default ' || pg_get_expr(d.adbin, d.adrelid)) as line
  from tables t
  join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = t.oid and d.adnum = a.attnum
  union all
  select 'index ' || pg_get_indexdef(i.indexrelid)
  from tables t
  join pg_index i on i.indrelid = t.oid
  join pg_class c on c.oid = i.indexrelid
  where not (i.indisexclusion and c.relname like '%\\_excl')
    and not (i.indpred is not null and c.relname like '%\\_partial')
  union all
  select format('constraint %s.%s %s', t.relname, c.conname, pg_get_constraintdef(c.oid))
  from tables t
  join pg_constraint c on c.conrelid = t.oid
  where c.contype in ('p', 'u', 'f', 'c', 'x')
    and not (c.contype = 'c' and c.conname like '%\\_check')
    and not (c.contype = 'x' and c.conname like '%\\_excl')
  union all
  select format('enum %s (%s)', t.typname, string_agg(e.enumlabel, ', ' order by e.enumsortorder))
  from pg_type t
  join pg_enum e on e.enumtypid = t.oid
  where t.typnamespace = 'public'::regnamespace
  group by t.typname
  order by line`

/** What a database is made of, one sorted line each: columns, indexes, constraints, enums. Not their order. */
export async function readCatalogue(url: string): Promise<string[]> {
  const db = new pg.Client({ connectionString: url })
  await db.connect()
  try {
    return (await db.query<{ line: string }>(lines)).rows.map((row) => row.line)
  } finally {
    await db.end()
  }
}
