import type { CardRef, ShownCard } from '../../src/core/ports.ts'
import { type CardRef as CardRow, Prisma } from '../generated/client.ts'
import { storableJson } from './storable.ts'

/** CardRef row → the core's. */
export const asCardRef = (row: CardRow): CardRef => ({
  id: row.id,
  subject: { type: row.subjectType, id: row.subjectId, version: row.version },
  channel: row.channel,
  place: row.place as unknown as CardRef['place'],
  messageId: row.messageId,
  reader: row.readerKey,
  locale: row.locale,
})

/** What messages show from now on, and no longer what they showed before: the rest of a statement that begins with WITH. */
export function shownNow(cards: readonly ShownCard[]): Prisma.Sql {
  const shown = cards.map(({ subject, reader, ...card }) => ({
    ...card,
    readerKey: reader,
    subjectType: subject?.type,
    subjectId: subject?.id,
    version: subject?.version,
  }))
  return Prisma.sql`
    shown AS (
      SELECT * FROM jsonb_to_recordset(${storableJson(shown)}::jsonb) AS one("channel" text, "messageId" text,
        "place" jsonb, "readerKey" text, "locale" text, "subjectType" text, "subjectId" text, "version" int)),
    forgotten AS (
      DELETE FROM "CardRef" known USING shown
      WHERE known."channel" = shown."channel" AND known."messageId" = shown."messageId"
        AND (known."subjectType", known."subjectId") IS DISTINCT FROM (shown."subjectType", shown."subjectId"))
    INSERT INTO "CardRef"
      ("id", "channel", "messageId", "place", "readerKey", "locale", "subjectType", "subjectId", "version")
    SELECT gen_random_uuid(), * FROM shown WHERE "subjectType" IS NOT NULL
    ON CONFLICT ("channel", "messageId", "subjectType", "subjectId") DO UPDATE
    SET "place" = excluded."place", "readerKey" = excluded."readerKey", "locale" = excluded."locale",
      "version" = excluded."version"`
}
