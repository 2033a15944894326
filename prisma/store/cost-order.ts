import type { CostWrites } from '../../src/core/ports.ts'
import { costsOf } from '../../src/domain/cost-consent.ts'
import type { Happening } from '../../src/domain/happening.ts'
import { type TenantType, takesCosts } from '../../src/domain/tenant.ts'
import { cancelOrder, isRunning, orderMoved } from '../../src/domain/unlock-order.ts'
import type { Tx } from '../client.ts'
import type { Prisma } from '../generated/client.ts'
import { readVendorZone } from './cost.ts'
import { asOrder, ORDER, readCostsInForce } from './cost-row.ts'

type By = Parameters<CostWrites['showCosts']>[2]
type Shown = Awaited<ReturnType<CostWrites['showCosts']>>

/** From here to the end of the transaction nobody else decides about this tenant's orders (X28, X109). */
export async function lockOrders(tx: Tx, tenantId: string) {
  await tx.$queryRaw`SELECT 1 FROM "Tenant" WHERE "id" = ${tenantId} FOR UPDATE`
  const rows = await tx.unlockOrder.findMany({
    where: { tenantId },
    include: ORDER,
    orderBy: [{ shownAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(asOrder)
}

/** Keeps what somebody is shown of a product's costs for a tenant, with the versions that hold now (I3). The same run shows once. */
export async function showOrder(tx: Tx, tenantId: string, sku: string, { personId, at, run }: By): Promise<Shown> {
  const orders = await lockOrders(tx, tenantId)
  const before = await tx.unlockOrder.findUnique({ where: { run }, select: { id: true } })
  if (before) return { kind: 'shown', orderId: before.id }
  const costs = costsOf(sku, await readCostsInForce(tx, at), at)
  if (!costs) return { kind: 'not-sold' }
  if (!(await isOpenFor(tx, tenantId, sku))) return { kind: 'not-sold' }
  if (!costs.price.unlockableOnline) return { kind: 'not-online' }
  if (orders.some((one) => one.price.sku === sku && isRunning(one, at))) return { kind: 'running' }
  const { amount, currency, interval } = costs.price
  const { id: orderId } = await tx.unlockOrder.create({
    data: {
      run,
      tenantId,
      sku,
      amount,
      currency,
      interval,
      list: costs.priceList,
      conditionsId: costs.conditions,
      sha256: costs.sha256,
      shownAt: at,
      shownToId: personId,
    },
    select: { id: true },
  })
  return { kind: 'shown', orderId }
}

/** Whether what is sold as this may still be agreed to for a tenant, which is locked. */
export async function isOpenFor(tx: Tx, tenantId: string, sku: string): Promise<boolean> {
  const { status } = await tx.tenant.findUniqueOrThrow({ where: { id: tenantId }, select: { status: true } })
  const { tenantType } = await tx.costProduct.findUniqueOrThrow({ where: { sku }, select: { tenantType: true } })
  return takesCosts(status, tenantType !== null)
}

/** What a tenant of this type and edition is sold as; undefined: it is not. */
export async function skuOfTenant(tx: Tx, tenantType: TenantType, editionKey: string): Promise<string | undefined> {
  const product = await tx.costProduct.findFirst({ where: { tenantType, editionKey, active: true } })
  return product?.sku
}

/** A tenant is made: from now on it costs what was accepted (H23). Nothing where it does already. */
export async function activateOrder(tx: Tx, tenantId: string, at: Date): Promise<readonly Happening[]> {
  const orders = await lockOrders(tx, tenantId)
  const happened: Happening[] = []
  for (const { id, product, status } of orders) {
    const next = product.tenant && orderMoved(status, 'activate')
    if (!next) continue
    await raise(tx, id, { status: next, activatedAt: at })
    happened.push({ kind: 'cost', orderId: id, step: 'active' })
  }
  return happened
}

/** A tenant could not be made and is given up: what was accepted for it ends before it cost anything (INV-58). */
export async function abandonOrder(tx: Tx, tenantId: string, at: Date): Promise<void> {
  for (const { id, product, status } of await lockOrders(tx, tenantId)) {
    const next = product.tenant && orderMoved(status, 'abandon')
    if (next) await raise(tx, id, { status: next, endsAt: at })
  }
}

/** A tenant is archived: what runs in it ends with the month. */
export async function endOrders(
  tx: Tx,
  tenantId: string,
  { personId, at }: Pick<By, 'personId' | 'at'>,
): Promise<readonly Happening[]> {
  const timezone = await readVendorZone(tx)
  const happened: Happening[] = []
  for (const order of await lockOrders(tx, tenantId)) {
    const ended = cancelOrder(order, timezone, at)
    if (!ended) continue
    await raise(tx, order.id, { status: ended.status, endsAt: ended.endsAt ?? at, cancelledById: personId })
    happened.push({ kind: 'cost', orderId: order.id, step: 'cancelled' })
  }
  return happened
}

/** Keeps what changed of an order whose tenant is locked. */
export async function raise(tx: Tx, id: string, data: Prisma.UnlockOrderUncheckedUpdateInput): Promise<void> {
  await tx.unlockOrder.update({ where: { id }, data: { ...data, version: { increment: 1 } } })
}
