import type { CostReads } from '../../src/core/ports.ts'
import { missingLines } from '../../src/domain/invoice.ts'
import type { Client, Tx } from '../client.ts'
import { asEntry, asOrder, asProduct, ORDER, readCostsInForce } from './cost-row.ts'

/** The vendor's zone, in which months are counted. */
export async function readVendorZone(db: Client | Tx): Promise<string> {
  const vendor = await db.company.findFirst({
    where: { kind: 'VENDOR' },
    orderBy: { createdAt: 'asc' },
    select: { timezone: true },
  })
  return vendor?.timezone ?? 'UTC'
}

/** Prices, orders and invoices. */
export const createCostReads = (db: Client | Tx): CostReads => ({
  async now(at) {
    const products = await db.costProduct.findMany({
      where: { active: true },
      orderBy: [{ order: 'asc' }, { sku: 'asc' }],
    })
    return {
      ...(await readCostsInForce(db, at)),
      products: products.map(asProduct),
      timezone: await readVendorZone(db),
    }
  },
  async order(id) {
    const row = await db.unlockOrder.findUnique({ where: { id }, include: ORDER })
    return row ? asOrder(row) : undefined
  },
  async orders(tenantIds) {
    const rows = await db.unlockOrder.findMany({
      where: { tenantId: { in: [...tenantIds] } },
      include: ORDER,
      orderBy: [{ shownAt: 'desc' }, { id: 'desc' }],
    })
    return rows.map(asOrder)
  },
  async invoice(tenantIds, month) {
    const rows = await db.unlockOrder.findMany({
      where: { tenantId: { in: [...tenantIds] }, activatedAt: { not: null } },
      include: { ...ORDER, lines: { where: { month } } },
      orderBy: [{ tenant: { name: 'asc' } }, { activatedAt: 'asc' }, { id: 'asc' }],
    })
    const timezone = await readVendorZone(db)
    return rows.flatMap((row) => {
      const written = row.lines.map(({ orderId, amount, currency }) => ({ orderId, month, amount, currency }))
      const order = asOrder(row)
      return [...written, ...missingLines([order], written, month, timezone)].map((line) => asEntry(line, order))
    })
  },
  async noticesPending() {
    const undelivered = await db.$queryRaw<{ id: string }[]>`
      SELECT DISTINCT "payload"->'happening'->>'orderId' AS "id" FROM "OutboxMessage"
      WHERE "status" IN ('DEAD', 'AMBIGUOUS') AND "payload"->'happening'->>'kind' = 'cost'`
    const rows = await db.unlockOrder.findMany({
      where: {
        status: 'ACTIVE',
        OR: [{ mailSentAt: null }, { adminsToldAt: null }, { id: { in: undelivered.map(({ id }) => id) } }],
      },
      include: ORDER,
      orderBy: [{ activatedAt: 'asc' }, { id: 'asc' }],
    })
    return rows.map(asOrder)
  },
})
