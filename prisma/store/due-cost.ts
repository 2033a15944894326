import type { CostDue } from '../../src/core/ports.ts'
import { SHOWN_FOR_MS } from '../../src/domain/cost-consent.ts'
import type { Client } from '../client.ts'
import { readVendorZone } from './cost.ts'

/** What finally did not arrive is tried again after so long, ms. */
const AGAIN_MS = 3_600_000

/** What the clock finds of costs. */
export const createCostDue = (db: Client): CostDue => ({
  // The same months as `lineOf` of src/domain/invoice.ts charges; a test holds them together.
  async invoiceMonths(now) {
    const zone = await readVendorZone(db)
    const months = await db.$queryRaw<{ month: string }[]>`
      SELECT DISTINCT to_char(m, 'YYYY-MM') AS "month"
      FROM (
        SELECT *, date_trunc('month', "activatedAt" AT TIME ZONE ${zone}) AS "first" FROM "UnlockOrder"
        WHERE "activatedAt" IS NOT NULL
      ) o CROSS JOIN LATERAL generate_series(o."first", least(
        date_trunc('month', ${now}::timestamptz AT TIME ZONE ${zone}),
        date_trunc('month', (o."endsAt" - interval '1 millisecond') AT TIME ZONE ${zone})
      ), interval '1 month') m
      WHERE (o."interval" = 'MONTH' OR m = o."first"
          OR o."interval" = 'YEAR' AND extract(month FROM m) = extract(month FROM o."first"))
        AND NOT EXISTS (
          SELECT FROM "InvoiceLine" l WHERE l."orderId" = o."id" AND l."month" = to_char(m, 'YYYY-MM'))
      ORDER BY 1`
    return months.map(({ month }) => month)
  },
  async expiredOrders(now, limit) {
    const rows = await db.unlockOrder.findMany({
      where: { status: 'SHOWN', shownAt: { lt: new Date(now.getTime() - SHOWN_FOR_MS) } },
      orderBy: { shownAt: 'asc' },
      take: limit,
      select: { id: true },
    })
    return rows.map(({ id }) => id)
  },
  async untoldOrders(now, limit) {
    const found = await db.$queryRaw<{ id: string }[]>`
      SELECT DISTINCT o."id" FROM "OutboxMessage" n JOIN "UnlockOrder" o ON o."id" = n."payload"->'happening'->>'orderId'
      WHERE n."status" = 'DEAD' AND n."kind" = 'NOTICE' AND n."payload"->'happening'->>'kind' = 'cost'
        AND n."notBefore" <= ${new Date(now.getTime() - AGAIN_MS)} AND o."status" = 'ACTIVE'
      LIMIT ${limit}`
    return found.map(({ id }) => id)
  },
})
