import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { ShardLeases, ShardSession } from '../../src/core/ports/gateway.ts'
import type { Client } from '../client.ts'
import { Prisma } from '../generated/client.ts'

const LEASE_MS = 15_000
/** Between two sessions that are begun, as Discord wants it, ms. */
const BEGIN_MS = 5_000

/** A row that cannot be read any more only costs what was missed meanwhile. */
const sessionSchema = z
  .object({ sessionId: z.string(), resumeURL: z.string(), sequence: z.number().int() })
  .optional()
  .catch(undefined)

/**
 * Leases of gateway shards. Every lease has a name of its own, so what is late cannot prolong somebody else's; each step
 * is one statement, on the database's own clock.
 */
export function createShardLeases(client: Client, leaseMs = LEASE_MS, beginMs = BEGIN_MS): ShardLeases {
  const inMs = (ms: number) => Prisma.sql`clock_timestamp() + make_interval(secs => ${ms / 1000})`
  const until = inMs(leaseMs)

  async function taken(shard: number, of: number, holder: string) {
    const [over] = await client.$queryRaw<{ session: unknown }[]>`
      UPDATE "GatewayShard" SET "holder" = ${holder}, "heldUntil" = ${until}
      WHERE "shard" = ${shard} AND "of" = ${of} AND "heldUntil" <= clock_timestamp() RETURNING "session"`
    if (over) return over
    await client.$executeRaw`
      DELETE FROM "GatewayShard" WHERE "of" <> ${of} AND "heldUntil" <= clock_timestamp()`
    const [added] = await client.$queryRaw<{ session: unknown }[]>`
      INSERT INTO "GatewayShard" ("shard", "of", "holder", "heldUntil") VALUES (${shard}, ${of}, ${holder}, ${until})
      ON CONFLICT DO NOTHING RETURNING "session"`
    return added
  }

  return {
    leaseMs,
    held: () => client.$queryRaw<{ shard: number; of: number }[]>`
      SELECT "shard", "of" FROM "GatewayShard" WHERE "heldUntil" > clock_timestamp() ORDER BY "shard"`,
    async mayBegin(lane) {
      const count = await client.$executeRaw`
        INSERT INTO "Setting" ("key", "value")
        VALUES (${`gateway:${lane}`}, jsonb_build_object('until', ${inMs(beginMs)}))
        ON CONFLICT ("key") DO UPDATE SET "value" = EXCLUDED."value"
        WHERE ("Setting"."value" ->> 'until')::timestamptz <= clock_timestamp()`
      return count > 0
    },
    async take(shard, of) {
      const holder = randomUUID()
      const row = await taken(shard, of, holder)
      if (!row) return undefined
      const session = sessionSchema.parse(row.session ?? undefined)
      return {
        ...(session ? { session } : {}),
        async keep(kept) {
          const count = await client.$executeRaw`
            UPDATE "GatewayShard" SET "session" = ${json(kept)}::jsonb, "heldUntil" = ${until}
            WHERE "shard" = ${shard} AND "holder" = ${holder} AND "heldUntil" > clock_timestamp()`
          return count > 0
        },
        async release(kept) {
          await client.$executeRaw`
            UPDATE "GatewayShard" SET "session" = ${json(kept)}::jsonb, "heldUntil" = clock_timestamp() - interval '1 s'
            WHERE "shard" = ${shard} AND "holder" = ${holder}`
        },
      }
    },
  }
}

const json = (session: ShardSession | undefined) => (session ? JSON.stringify(session) : null)
