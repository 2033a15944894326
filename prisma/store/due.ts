import type { Due, Tx as Port, SilentTicket } from '../../src/core/ports.ts'
import { isOpen, REMIND_AFTER_DAYS, REOPEN_DAYS, RESOLVE_AFTER_DAYS, STATUSES } from '../../src/domain/ticket.ts'
import type { Client, Tx } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { createAccessDue } from './due-access.ts'
import { createActivationDue } from './due-activation.ts'
import { createCostDue } from './due-cost.ts'
import { createLateFiles, createLateFileWrites } from './late-file.ts'
import { createPassing } from './passing.ts'
import { createTenantDue } from './tenant-due.ts'

const DAY_MS = 86_400_000
const open = STATUSES.filter(isOpen)

/** What the clock finds due. */
export const createDue = (db: Client): Due => ({
  ...createActivationDue(db),
  ...createTenantDue(db),
  ...createCostDue(db),
  silent(now, limit) {
    const ago = (days: number) => new Date(now.getTime() - days * DAY_MS)
    const since = ago(REMIND_AFTER_DAYS)
    // Nobody loses a ticket to silence who was not reminded a week before, however long no process ran.
    const reminded = ago(RESOLVE_AFTER_DAYS - REMIND_AFTER_DAYS)
    return db.$queryRaw<SilentTicket[]>`
      SELECT "id", "number", "version", 'remind' AS "step" FROM "Ticket"
      WHERE "status" = 'WAITING_CUSTOMER' AND "waitingSince" <= ${since} AND "remindedAt" IS NULL
      UNION ALL
      SELECT "id", "number", "version", 'resolve' FROM "Ticket"
      WHERE "status" = 'WAITING_CUSTOMER' AND "waitingSince" <= ${ago(RESOLVE_AFTER_DAYS)} AND "remindedAt" <= ${reminded}
      UNION ALL
      SELECT "id", "number", "version", 'close' FROM "Ticket"
      WHERE "status" = 'RESOLVED' AND "resolvedAt" <= ${ago(REOPEN_DAYS)}
      LIMIT ${limit}`
  },
  promises(now, warned, limit) {
    const soon = warned.map(
      ({ severity, before }) => Prisma.sql`("severity" = ${severity} AND "firstResponseDueAt" <= ${before})`,
    )
    return db.$queryRaw<{ id: string; number: string; dueAt: Date; isOver: boolean }[]>`
      SELECT "id", "number", "firstResponseDueAt" AS "dueAt", "firstResponseDueAt" <= ${now} AS "isOver" FROM "Ticket"
      WHERE "firstRespondedAt" IS NULL AND "firstResponseDueAt" IS NOT NULL AND "waitingSince" IS NULL
        AND "status" = ANY (${open}::"TicketStatus"[])
        AND (${isOwed(now)} OR ("firstResponseWarnedAt" IS NULL AND (${
          soon.length > 0 ? Prisma.join(soon, ' OR ') : Prisma.sql`FALSE`
        })))
      LIMIT ${limit}`
  },
  ...createAccessDue(db),
  ...createPassing(db),
  ...createLateFiles(db),
  removedFiles: (limit) =>
    db.attachment.findMany({
      where: { removedAt: { not: null }, storageKey: { not: '' } },
      select: { id: true, storageKey: true },
      take: limit,
    }),
})

/** Late, and nobody was told since it is. */
const isOwed = (now: Date) => Prisma.sql`("firstResponseDueAt" <= ${now}
  AND ("firstResponseWarnedAt" IS NULL OR "firstResponseWarnedAt" < "firstResponseDueAt"))`

/** What the clock writes besides events. */
export const createDueWrites = (
  tx: Tx,
): Pick<Port['write'], 'warned' | 'emptied' | 'expireDrafts' | 'takeLateFile' | 'arrived' | 'lost'> => ({
  ...createLateFileWrites(tx),
  async warned(id, dueAt, at) {
    const told = await tx.$executeRaw`
      UPDATE "Ticket" SET "firstResponseWarnedAt" = ${at}
      WHERE "id" = ${id} AND "firstResponseDueAt" = ${dueAt} AND "firstRespondedAt" IS NULL AND "waitingSince" IS NULL
        AND ("firstResponseWarnedAt" IS NULL OR ${isOwed(at)})`
    return told > 0
  },
  async emptied(id) {
    await tx.attachment.updateMany({ where: { id }, data: { storageKey: '' } })
  },
  async expireDrafts(now) {
    const expired = { status: 'EDITING', expiresAt: { lte: now } } as const
    return (await tx.draft.updateMany({ where: expired, data: { status: 'EXPIRED' } })).count
  },
})
