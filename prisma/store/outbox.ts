import type { Outbox, OutboxRow, Reads } from '../../src/core/ports.ts'
import type { Client, Tx } from '../client.ts'
import { type OutboxMessage, Prisma } from '../generated/client.ts'
import { asCardRef, shownNow } from './card-ref.ts'
import { storableJson, storableText } from './storable.ts'

/** How long a claimed row is left to the process that took it, ms: longer than any delivery may last. */
const LEASE_MS = 120_000
const leaseFrom = (now: Date) => new Date(now.getTime() + LEASE_MS)

/** Stands in the place of an error where a row is done with and nothing was said. */
export const NOT_TOLD = 'not told'

/** What has to be delivered, and where the copies of cards are. `own`: targets that only this process serves, a console's. */
export const createOutbox = (db: Client, own: readonly string[] = []): Outbox => ({
  async claim(now, limit, except = [], many = limit) {
    const first = await take(db, own, now, limit, except, false)
    const room = Math.min(limit - first.length, many)
    return [...first, ...(room > 0 ? await take(db, own, now, room, except, true) : [])]
  },
  async begin({ id, notBefore }, now) {
    // Its lease is the proof that nobody took it meanwhile.
    const where = { id, status: 'PENDING', notBefore } as const
    return (await db.outboxMessage.updateMany({ where, data: { sentAt: now, notBefore: leaseFrom(now) } })).count > 0
  },
  async sent({ id }, at, cards = []) {
    const isSent = Prisma.sql`UPDATE "OutboxMessage" SET "status" = 'SENT', "sentAt" = ${at} WHERE "id" = ${id}`
    await db.$executeRaw(cards.length === 0 ? isSent : Prisma.sql`WITH sent AS (${isSent}), ${shownNow(cards)}`)
  },
  async left({ id }, at) {
    await db.outboxMessage.updateMany({ where: { id }, data: { status: 'SENT', sentAt: at, lastError: NOT_TOLD } })
  },
  async failed({ id }, status, notBefore, error, doubt) {
    const began = doubt ? {} : { sentAt: null }
    const data = { status, notBefore, lastError: storableText(error), ...began, attempts: { increment: 1 } }
    await db.outboxMessage.updateMany({ where: { id, status: 'PENDING' }, data })
  },
  async later({ id }, notBefore) {
    await db.outboxMessage.updateMany({ where: { id, status: 'PENDING', sentAt: null }, data: { notBefore } })
  },
  async cards({ type, id }) {
    const rows = await db.cardRef.findMany({
      where: { subjectType: type, subjectId: id },
      orderBy: [{ createdAt: 'asc' }, { messageId: 'asc' }],
    })
    return rows.map(asCardRef)
  },
  async keepCards(cards) {
    if (cards.length > 0) await db.$executeRaw`WITH ${shownNow(cards)}`
  },
  async dropCards(ids) {
    await db.cardRef.deleteMany({ where: { id: { in: [...ids] } } })
  },
  async state() {
    const [state] = await db.$queryRaw<{ pending: number; failed: number; oldestMs: number }[]>`
      SELECT count(*) FILTER (WHERE "status" = 'PENDING')::int AS "pending",
        count(*) FILTER (WHERE "status" IN ('DEAD', 'AMBIGUOUS'))::int AS "failed",
        coalesce(extract(epoch FROM now() - min("createdAt") FILTER (WHERE "status" = 'PENDING')) * 1000, 0)::float8 AS "oldestMs"
      FROM "OutboxMessage" WHERE "status" <> 'SENT'`
    if (!state) throw new Error('counting answers one row')
    return state
  },
})

/**
 * The oldest due rows, one of a target: what stands before one of it, waiting or on its way, keeps it back. The form or
 * summary that somebody sent stays as it is until the answer of the same transaction is out: pressed once more it gives it.
 */
async function take(
  db: Client,
  own: readonly string[],
  now: Date,
  limit: number,
  except: readonly string[],
  isForMany: boolean,
): Promise<OutboxRow[]> {
  const rows = await db.$queryRaw<(OutboxMessage & { seq: bigint })[]>`
    WITH due AS (
      SELECT o."id" FROM "OutboxMessage" o
      WHERE o."status" = 'PENDING' AND o."isForMany" = ${isForMany} AND o."notBefore" <= ${now} AND o."id" <> ALL(${except})
      AND NOT EXISTS (
        SELECT FROM "OutboxMessage" b WHERE b."status" = 'PENDING' AND b."target" = o."target" AND b."seq" < o."seq")
      AND NOT (o."target" LIKE 'card:draft:%' AND EXISTS (
        SELECT FROM "OutboxMessage" answer
        WHERE answer."status" = 'PENDING' AND answer."kind" = 'REPLY' AND answer."createdAt" = o."createdAt"))
      AND (o."target" = ANY(${own}) OR o."channel" <> 'console' AND NOT EXISTS (
        SELECT FROM "Setting" seat
        WHERE seat."key" = 'console:' || o."target" AND (seat."value"->>'until')::timestamptz > clock_timestamp()))
      ORDER BY o."seq" LIMIT ${limit} FOR UPDATE OF o SKIP LOCKED)
    UPDATE "OutboxMessage" taken SET "notBefore" = ${leaseFrom(now)} FROM due WHERE taken."id" = due."id"
    RETURNING taken.*`
  return rows.sort((a, b) => Number(a.seq - b.seq)).map(asOutboxRow)
}

/** Rows that came to be true with something else; one that was promised already stays as it was. In one statement: they may be thousands. */
export async function promise(tx: Tx, rows: readonly OutboxRow[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "OutboxMessage"
      ("id", "kind", "dedupeKey", "channel", "target", "isForMany", "place", "payload", "notBefore", "attempts")
    SELECT o."id", o."kind"::"OutboxKind", o."dedupeKey", o."channel", o."target", coalesce(o."isForMany", false),
      o."place", o."payload", o."notBefore", o."attempts"
    FROM ROWS FROM (jsonb_to_recordset(${storableJson(rows)}::jsonb) AS ("id" text, "kind" text, "dedupeKey" text,
      "channel" text, "target" text, "isForMany" boolean, "place" jsonb, "payload" jsonb, "notBefore" timestamptz,
      "attempts" int)) WITH ORDINALITY o
    ORDER BY o."ordinality" ON CONFLICT DO NOTHING`
}

/** What a row tells, and whom. */
export async function readDelivery(db: Client | Tx, id: string): ReturnType<Reads['delivery']> {
  const row = await db.outboxMessage.findUnique({
    where: { id, kind: 'NOTICE' },
    select: { payload: true, lastError: true },
  })
  return row ? { ...(row.payload as unknown as Told), hasFailed: row.lastError !== null } : undefined
}

type Told = Omit<NonNullable<Awaited<ReturnType<Reads['delivery']>>>, 'hasFailed'>

const asOutboxRow = (row: OutboxMessage): OutboxRow => ({
  id: row.id,
  kind: row.kind,
  dedupeKey: row.dedupeKey,
  channel: row.channel,
  target: row.target,
  ...(row.isForMany ? { isForMany: true } : {}),
  place: row.place as unknown as OutboxRow['place'],
  payload: row.payload,
  notBefore: row.notBefore,
  attempts: row.attempts,
  ...(row.sentAt ? { beganAt: row.sentAt } : {}),
  ...(row.lastError === null ? {} : { lastError: row.lastError }),
})
