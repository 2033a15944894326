import type { CostWrites } from '../../src/core/ports.ts'
import { acceptOrder, orderMoved } from '../../src/domain/unlock-order.ts'
import type { Tx } from '../client.ts'
import { isOpenFor, lockOrders, raise, showOrder } from './cost-order.ts'
import { readCostsInForce } from './cost-row.ts'
import { createTenantWrites } from './tenant-write.ts'

/**
 * Accepting costs, judged under the tenant's lock by what holds at that moment (INV-59, X28, X109): what it is for begins
 * in the same transaction, or nothing is accepted.
 */
export const createAccept = (tx: Tx): Pick<CostWrites, 'acceptCosts'> => ({
  async acceptCosts(orderId, by) {
    const shown = await tx.unlockOrder.findUniqueOrThrow({ where: { id: orderId }, select: { tenantId: true } })
    const orders = await lockOrders(tx, shown.tenantId)
    const verdict = acceptOrder(orders, orderId, await readCostsInForce(tx, by.at), by.at)
    const asked = orders.find(({ id }) => id === orderId)
    if (verdict.kind === 'running') {
      // *Create* pressed again: one that failed is tried again, one that is being made is left alone (X102).
      if (asked?.product.tenant) await createTenantWrites(tx).beginTenant(asked.subjectId, by)
      return { ...verdict, happened: [] }
    }
    if (verdict.kind === 'refused') {
      // What was declined is asked for anew by whoever wants it after all.
      if (!asked || verdict.problem === 'ended') return verdict
      const again = await showOrder(tx, asked.subjectId, asked.price.sku, by)
      return again.kind === 'shown' ? { ...verdict, again: again.orderId } : verdict
    }
    const { order } = verdict
    // Suspended, archived or given up meanwhile.
    if (!(await isOpenFor(tx, order.subjectId, order.price.sku))) return { kind: 'refused', problem: 'not-shown' }
    const isTenant = asked?.product.tenant !== undefined
    if (isTenant) {
      const begun = await createTenantWrites(tx).beginTenant(order.subjectId, by)
      if (begun.kind !== 'begun') return begun
    }
    const making = orderMoved(order.status, 'provision') ?? order.status
    const status = isTenant ? making : (orderMoved(making, 'activate') ?? making)
    const accepted = { status, acceptedAt: by.at, acceptedById: by.personId }
    await raise(tx, orderId, isTenant ? accepted : { ...accepted, activatedAt: by.at })
    return {
      kind: 'accepted',
      order: { ...order, status, ...(isTenant ? {} : { activatedAt: by.at }) },
      happened: isTenant ? [] : [{ kind: 'cost', orderId, step: 'active' }],
    }
  },
})
