import type { Client } from '../client.ts'
import { Prisma } from '../generated/client.ts'

/** Where work waits: of each `owner` (a column) the first row that is `waiting` is due. */
interface Queue {
  readonly table: 'LicenceCommand' | 'TenantJob'
  readonly owner: 'accountId' | 'tenantId'
  readonly waiting: 'PENDING' | 'RUNNING'
}

/** Takes what is due, for this process alone until the lease ends by the database's clock; answers the rows' ids. */
export async function takeFirst(
  client: Client,
  { table, owner, waiting }: Queue,
  { now, leaseMs, limit }: { readonly now: Date; readonly leaseMs: number; readonly limit: number },
): Promise<string[]> {
  const rows = Prisma.raw(`"${table}"`)
  const of = Prisma.raw(`"${owner}"`)
  const isWaiting = Prisma.raw(`'${waiting}'`)
  const taken = await client.$queryRaw<{ id: string }[]>`
    WITH first AS (
      SELECT DISTINCT ON (${of}) "id" FROM ${rows} WHERE "status" = ${isWaiting} ORDER BY ${of}, "seq"),
    due AS (
      SELECT w."id" FROM ${rows} w JOIN first ON first."id" = w."id"
      WHERE w."status" = ${isWaiting} AND w."notBefore" <= ${now}
        AND (w."leaseUntil" IS NULL OR w."leaseUntil" <= clock_timestamp())
      ORDER BY w."seq" LIMIT ${limit} FOR UPDATE OF w SKIP LOCKED)
    UPDATE ${rows} taken SET "leaseUntil" = clock_timestamp() + make_interval(secs => ${leaseMs / 1000})
    FROM due WHERE taken."id" = due."id" RETURNING taken."id"`
  return taken.map(({ id }) => id)
}
