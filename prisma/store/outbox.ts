import type { CardRef, Outbox, OutboxRow, Reads, Saving } from '../../src/core/ports.ts'
import type { Client, Tx } from '../client.ts'
import type { CardRef as CardRow, OutboxMessage, Prisma } from '../generated/client.ts'
import { storable, storableText } from './storable.ts'

/** How long a claimed row is left to the process that took it, ms: longer than any delivery may last. */
const LEASE_MS = 120_000

/** What has to be delivered, and where the copies of cards are. */
export const createOutbox = (db: Client): Outbox => ({
  async sent({ id }, at) {
    await db.outboxMessage.updateMany({ where: { id }, data: { status: 'SENT', sentAt: at } })
  },
  async failed({ id }, status, notBefore, error) {
    const lastError = storableText(error)
    const data = { status, notBefore, lastError, attempts: { increment: 1 } }
    await db.outboxMessage.updateMany({ where: { id, status: 'PENDING' }, data })
  },
  async claim(now, limit) {
    const until = new Date(now.getTime() + LEASE_MS)
    const rows = await db.$queryRaw<(OutboxMessage & { seq: bigint })[]>`
      WITH due AS (
        SELECT o."id" FROM "OutboxMessage" o
        WHERE o."status" = 'PENDING' AND o."notBefore" <= ${now} AND NOT EXISTS (
          SELECT FROM "OutboxMessage" older
          WHERE older."target" = o."target" AND older."status" = 'PENDING' AND older."seq" < o."seq")
        ORDER BY o."seq" LIMIT ${limit} FOR UPDATE SKIP LOCKED)
      UPDATE "OutboxMessage" taken SET "notBefore" = ${until} FROM due WHERE taken."id" = due."id"
      RETURNING taken.*`
    return rows.sort((a, b) => Number(a.seq - b.seq)).map(asOutboxRow)
  },
  async cards({ type, id }) {
    const rows = await db.cardRef.findMany({
      where: { subjectType: type, subjectId: id },
      orderBy: { createdAt: 'asc' },
    })
    return rows.map(asCardRef)
  },
  async keepCards(cards) {
    await db.$transaction(
      cards.flatMap(({ subject, ...card }) => [
        db.cardRef.deleteMany({
          where: {
            channel: card.channel,
            messageId: card.messageId,
            ...(subject ? { NOT: { subjectType: subject.type, subjectId: subject.id } } : {}),
          },
        }),
        ...(subject ? [db.cardRef.upsert(asUpsert({ ...card, subject }))] : []),
      ]),
    )
  },
  async dropCards(ids) {
    await db.cardRef.deleteMany({ where: { id: { in: [...ids] } } })
  },
  pending: () => db.outboxMessage.count({ where: { status: 'PENDING' } }),
})

/** Rows that came to be true with something else; one that was promised already stays as it was. */
export async function promise(tx: Tx, rows: readonly OutboxRow[]): Promise<void> {
  await tx.outboxMessage.createMany({ data: rows.map(asColumns), skipDuplicates: true })
}

/** What a row tells, and whom. */
export async function readDelivery(db: Client | Tx, id: string): ReturnType<Reads['delivery']> {
  const row = await db.outboxMessage.findUnique({ where: { id, kind: 'NOTICE' }, select: { payload: true } })
  return row ? (row.payload as unknown as Awaited<ReturnType<Reads['delivery']>>) : undefined
}

/** The reply of a turn. */
export async function saveReply(tx: Tx, { reply }: Saving): Promise<void> {
  await tx.outboxMessage.createMany({ data: asColumns(reply) })
}

const asColumns = (row: OutboxRow): Prisma.OutboxMessageCreateManyInput => ({
  ...row,
  place: storable(row.place),
  payload: storable(row.payload),
})

const asOutboxRow = (row: OutboxMessage): OutboxRow => ({
  id: row.id,
  kind: row.kind,
  dedupeKey: row.dedupeKey,
  channel: row.channel,
  target: row.target,
  place: row.place as unknown as OutboxRow['place'],
  payload: row.payload,
  notBefore: row.notBefore,
  attempts: row.attempts,
})

function asUpsert({
  subject,
  channel,
  place,
  messageId,
  reader,
  locale,
}: Omit<CardRef, 'id'>): Prisma.CardRefUpsertArgs {
  const shown = { place: storable(place), readerKey: reader, locale, version: subject.version }
  const key = { channel, messageId, subjectType: subject.type, subjectId: subject.id }
  return {
    where: { channel_messageId_subjectType_subjectId: key },
    create: { ...key, ...shown },
    update: shown,
  }
}

const asCardRef = (row: CardRow): CardRef => ({
  id: row.id,
  subject: { type: row.subjectType, id: row.subjectId, version: row.version },
  channel: row.channel,
  place: row.place as unknown as CardRef['place'],
  messageId: row.messageId,
  reader: row.readerKey,
  locale: row.locale,
})
