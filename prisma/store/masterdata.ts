import type { Client, Tx } from '../client.ts'
import type { ErpVersion, Product, ProductVersion, RequestType, SeverityLevel } from '../generated/client.ts'

/** What a vendor's forms are made of, in the order in which it is shown; also what is no longer offered. */
export interface Masterdata {
  readonly types: readonly RequestType[]
  readonly erps: readonly ErpVersion[]
  readonly severities: readonly SeverityLevel[]
  readonly products: readonly (Product & { readonly versions: readonly ProductVersion[] })[]
}

/**
 * Master data made into what `make` makes of it, kept in this process for as long as nobody changed it. Every question
 * asks the database which version it has and gets the data along only where ours is another.
 */
export function createMasterdata<Made>(make: (rows: Masterdata) => Made): (db: Client | Tx) => Promise<Made> {
  let kept: { readonly version: string; readonly made: Made } | undefined
  return async (db) => {
    const had = kept
    const [now] = await db.$queryRaw<{ version: string | null; rows: Masterdata | null }[]>`
      SELECT "version", CASE WHEN "version" IS DISTINCT FROM ${had?.version ?? null} OR "version" IS NULL THEN jsonb_build_object(
        'types', (SELECT coalesce(jsonb_agg(one ORDER BY "order", "key"), '[]') FROM "RequestType" one),
        'erps', (SELECT coalesce(jsonb_agg(one ORDER BY "order", "code"), '[]') FROM "ErpVersion" one),
        'severities', (SELECT coalesce(jsonb_agg(one ORDER BY "order", "key"), '[]') FROM "SeverityLevel" one),
        'products', (SELECT coalesce(jsonb_agg(to_jsonb(one) || jsonb_build_object('versions',
          (SELECT coalesce(jsonb_agg(v), '[]') FROM "ProductVersion" v WHERE v."productId" = one."id")) ORDER BY "name", "id"), '[]')
          FROM "Product" one)) END AS "rows"
      FROM (SELECT (SELECT "value" #>> '{}' FROM "Setting" WHERE "key" = 'masterdata') AS "version") AS changed`
    if (!now) throw new Error('there is always one row')
    if (!now.rows) return (had as NonNullable<typeof had>).made
    const made = make(now.rows)
    if (now.version !== null) kept = { version: now.version, made }
    return made
  }
}
