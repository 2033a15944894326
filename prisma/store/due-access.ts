import type { AccessDue } from '../../src/core/ports.ts'
import { urgency } from '../../src/domain/access.ts'
import type { Client } from '../client.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** Before the promise is due; the second reminder is nearer to it (C10). */
const REMINDED_MS = [12 * HOUR_MS, 4 * HOUR_MS] as const
/** Before an invitation ends (DOMAIN §3.5). */
const EXPIRING_MS = DAY_MS

const STEPS = { 1: 'first-reminder', 2: 'second-reminder', escalate: 'escalated' } as const

/** What the clock finds due of requests for seats, and of seats. */
export const createAccessDue = (db: Client): AccessDue => ({
  async access(now, take) {
    const before = (ms: number) => ({ dueAt: { lte: new Date(now.getTime() + ms) } })
    const undecided = await db.accessRequest.findMany({
      where: {
        status: { in: ['SUBMITTED', 'BLOCKED_LIMIT'] },
        escalatedAt: null,
        OR: [
          { reminders: 0, ...before(REMINDED_MS[0]) },
          { reminders: { lt: 2 }, ...before(REMINDED_MS[1]) },
          before(0),
        ],
      },
      orderBy: { dueAt: 'asc' },
      take,
    })
    const invited = await db.accessRequest.findMany({
      where: {
        status: 'INVITED',
        OR: [
          { inviteExpiresAt: { lte: now } },
          { expiryToldAt: null, inviteExpiresAt: { lte: new Date(now.getTime() + EXPIRING_MS) } },
        ],
      },
      orderBy: { inviteExpiresAt: 'asc' },
      take,
    })
    return [
      ...undecided.flatMap(({ number, status, dueAt, reminders }) => {
        const due = urgency({ status, dueAt, reminders, isEscalated: false }, now)
        return due === undefined ? [] : [{ number, step: STEPS[due] }]
      }),
      ...invited.map(({ number, inviteExpiresAt }) => ({
        number,
        step: inviteExpiresAt && inviteExpiresAt > now ? ('expiring' as const) : ('expired' as const),
      })),
    ]
  },

  // Nobody is reminded of the end of what lasts no longer than the reminder is early.
  seats: (now, limit) => db.$queryRaw`
    SELECT a."id" AS "assignmentId", s."companyId",
      CASE WHEN a."endsAt" <= ${now} THEN 'ended' WHEN a."startToldAt" IS NULL THEN 'began' ELSE 'ending' END AS "step"
    FROM "SeatAssignment" a JOIN "SuperUserSeat" s ON s."id" = a."seatId"
    WHERE a."endedAt" IS NULL AND (
      (a."endsAt" <= ${now} AND a."endToldAt" IS NULL)
      OR (a."startsAt" <= ${now} AND a."startToldAt" IS NULL AND (a."endsAt" IS NULL OR a."endsAt" > ${now}))
      OR (a."endsAt" > ${now} AND a."endsAt" <= ${new Date(now.getTime() + 2 * DAY_MS)} AND a."remindedAt" IS NULL
        AND a."startsAt" <= ${now} AND a."endsAt" - a."startsAt" > interval '2 days'))
    ORDER BY a."endsAt"
    LIMIT ${limit}`,
})
