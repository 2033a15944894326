import type { Receipts, SystemNoticeCard, SystemNoticeReads, SystemNoticeWrites } from '../../src/core/ports.ts'
import type { Client, Tx } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { NOT_TOLD } from './outbox.ts'
import { localised, readStored, storable } from './storable.ts'

const NAMED = { select: { id: true, displayName: true } } as const
const NOTICE = { writtenBy: NAMED, sentBy: NAMED } as const satisfies Prisma.SystemNoticeInclude

type NoticeRow = Prisma.SystemNoticeGetPayload<{ include: typeof NOTICE }>

/** What every administrator is told. */
export const createSystemNoticeReads = (db: Client | Tx): SystemNoticeReads => ({
  async get(id) {
    const row = await db.systemNotice.findUnique({ where: { id }, include: NOTICE })
    return row ? asCard(row, await receiptsOf(db, [id])) : undefined
  },
  async told(id) {
    const row = await db.systemNotice.findUnique({ where: { id, status: 'SENT' }, select: { kind: true, text: true } })
    return row ? { kind: row.kind, text: readStored(localised, row.text, { en: '' }) } : undefined
  },
  async list() {
    const rows = await db.systemNotice.findMany({
      include: NOTICE,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: LISTED,
    })
    const receipts = await receiptsOf(
      db,
      rows.map(({ id }) => id),
    )
    return rows.map((row) => asCard(row, receipts))
  },
  audience: () =>
    db.$queryRaw`
      SELECT p."id" AS "personId", p."emailVerifiedAt" IS NOT NULL AND p."mailBouncedAt" IS NULL AS "byMail"
      FROM "Person" p
      WHERE p."status" = 'ACTIVE' AND EXISTS (
        SELECT FROM "TenantRole" r JOIN "Tenant" t ON t."id" = r."tenantId"
        WHERE r."personId" = p."id" AND r."role" = 'ADMIN' AND r."origin" = 'CUSTOMER' AND r."status" = 'ACTIVE'
          AND t."status" IN ('WAIT_SERVICE_CONFIG', 'BASE_CONFIGURED', 'ADMIN_INVITED', 'ADMIN_VERIFIED', 'HANDED_OVER', 'SUSPENDED'))
      ORDER BY p."id"`,
})

/** So many of the newest are listed. */
const LISTED = 50

/** Writes and sends it. */
export const createSystemNoticeWrites = (tx: Tx): SystemNoticeWrites => ({
  async writeNotice({ kind, text }, { personId, at, run }) {
    await tx.systemNotice.createMany({
      data: { run, kind, text: storable(text), writtenById: personId, createdAt: at },
      skipDuplicates: true,
    })
    return (await tx.systemNotice.findUniqueOrThrow({ where: { run }, select: { id: true } })).id
  },
  async sendNotice(id, audience, { personId, at }) {
    const sent = { status: 'SENT', audience, sentById: personId, sentAt: at, version: { increment: 1 } } as const
    return (await tx.systemNotice.updateMany({ where: { id, status: 'DRAFT' }, data: sent })).count > 0
  },
})

interface Counted extends Receipts {
  readonly noticeId: string
  readonly isMail: boolean
}

/** What became of the outbox's rows of these notices. */
const receiptsOf = (db: Client | Tx, ids: readonly string[]): Promise<Counted[]> =>
  db.$queryRaw`
    SELECT "payload"->'happening'->>'noticeId' AS "noticeId", "payload"->'recipient'->>'by' = 'mail' AS "isMail",
      count(*) FILTER (WHERE "status" = 'SENT' AND "lastError" IS DISTINCT FROM ${NOT_TOLD})::int AS "sent",
      count(*) FILTER (WHERE "status" = 'SENT' AND "lastError" = ${NOT_TOLD})::int AS "without",
      count(*) FILTER (WHERE "status" = 'PENDING')::int AS "waiting",
      count(*) FILTER (WHERE "status" IN ('DEAD', 'AMBIGUOUS'))::int AS "failed"
    FROM "OutboxMessage"
    WHERE "kind" = 'NOTICE' AND "payload"->'happening'->>'noticeId' IN (${Prisma.join([...ids, ''])})
    GROUP BY 1, 2`

const NONE: Receipts = { sent: 0, waiting: 0, failed: 0, without: 0 }

const asCard = (row: NoticeRow, receipts: readonly Counted[]): SystemNoticeCard => {
  const of = (isMail: boolean) => {
    const found = receipts.find((one) => one.noticeId === row.id && one.isMail === isMail) ?? NONE
    return { sent: found.sent, waiting: found.waiting, failed: found.failed, without: found.without }
  }
  return {
    id: row.id,
    version: row.version,
    kind: row.kind,
    status: row.status,
    text: readStored(localised, row.text, { en: '' }),
    writtenBy: { id: row.writtenBy.id, name: row.writtenBy.displayName },
    ...(row.sentBy ? { sentBy: { id: row.sentBy.id, name: row.sentBy.displayName } } : {}),
    ...(row.sentAt ? { sentAt: row.sentAt } : {}),
    audience: row.audience,
    receipts: { chat: of(false), mail: of(true) },
  }
}
