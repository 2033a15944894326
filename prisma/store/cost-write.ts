import type { CostDueWrites, CostWrites } from '../../src/core/ports.ts'
import { missingLines } from '../../src/domain/invoice.ts'
import { cancelOrder, orderMoved } from '../../src/domain/unlock-order.ts'
import type { Tx } from '../client.ts'
import { readVendorZone } from './cost.ts'
import { createAccept } from './cost-accept.ts'
import { lockOrders, raise, showOrder } from './cost-order.ts'
import { asOrder, ORDER } from './cost-row.ts'
import { dropPlan } from './tenant-plan.ts'

/** Everything that changes orders and invoices. */
export const createCostWrites = (tx: Tx): CostWrites & CostDueWrites => ({
  ...createAccept(tx),
  showCosts: (tenantId, sku, by) => showOrder(tx, tenantId, sku, by),

  async declineCosts(orderId) {
    const order = await lockOrder(tx, orderId)
    return order?.product.tenant ? dropPlan(tx, order.subjectId) : moved(tx, orderId, 'decline')
  },

  async cancelOrder(orderId, { personId, at }) {
    const order = await lockOrder(tx, orderId)
    const ended = order && cancelOrder(order, await readVendorZone(tx), at)
    if (!ended) return false
    await raise(tx, orderId, { status: ended.status, endsAt: ended.endsAt ?? at, cancelledById: personId })
    return true
  },

  async costsTold(orderId, who, at) {
    const order = await lockOrder(tx, orderId)
    if (!order || order[who === 'accepter' ? 'mailSentAt' : 'adminsToldAt']) return
    await raise(tx, orderId, who === 'accepter' ? { mailSentAt: at } : { adminsToldAt: at })
  },

  async tellCostsAgain(orderId, at) {
    const order = await lockOrder(tx, orderId)
    if (order?.status !== 'ACTIVE') return false
    const silent = [
      ...(order.mailSentAt ? [] : ['accepter']),
      ...(order.adminsToldAt ? [] : ['tenant-admin', 'tenant-partner']),
    ]
    const again = await tx.$executeRaw`
      UPDATE "OutboxMessage" SET "status" = 'PENDING', "notBefore" = ${at}, "attempts" = 0, "sentAt" = NULL
      WHERE "kind" = 'NOTICE' AND "payload"->'happening'->>'kind' = 'cost'
        AND "payload"->'happening'->>'orderId' = ${orderId}
        AND ("status" = 'DEAD' OR "status" <> 'PENDING' AND "payload"->'recipient'->>'reason' = ANY(${silent}))`
    return again > 0
  },

  async writeInvoice(month, at) {
    const timezone = await readVendorZone(tx)
    const rows = await tx.unlockOrder.findMany({
      where: { activatedAt: { not: null }, lines: { none: { month } } },
      include: ORDER,
    })
    const lines = missingLines(rows.map(asOrder), [], month, timezone)
    const data = lines.map((line) => ({ ...line, createdAt: at }))
    return (await tx.invoiceLine.createMany({ data, skipDuplicates: true })).count
  },

  async expireOrder(orderId) {
    await moved(tx, orderId, 'expire')
  },
})

/** An order that nobody else decides about until the end of the transaction. */
async function lockOrder(tx: Tx, id: string) {
  const found = await tx.unlockOrder.findUnique({ where: { id }, select: { tenantId: true } })
  return found ? (await lockOrders(tx, found.tenantId)).find((one) => one.id === id) : undefined
}

async function moved(tx: Tx, id: string, event: 'decline' | 'expire'): Promise<boolean> {
  const order = await lockOrder(tx, id)
  const status = order && orderMoved(order.status, event)
  if (!status) return false
  await raise(tx, id, { status })
  return true
}
