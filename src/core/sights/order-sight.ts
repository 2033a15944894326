import { may, type Subject } from '../../domain/permission.ts'
import { isNoticePending, isRunning } from '../../domain/unlock-order.ts'
import type { Context } from '../context.ts'
import type { OrderCard, TenantCard } from '../ports.ts'
import { mayToTenant, tenantRecord } from './tenant-sight.ts'

type Reader = Pick<Context, 'person' | 'now'>

/** An order as somebody may see it now, with all that its card says. */
export interface OrderSight {
  readonly order: OrderCard
  readonly tenant: TenantCard
  readonly canAccept: boolean
  readonly canCancel: boolean
  readonly canSeeInvoice: boolean
  /** Somebody has not heard of it although there was time enough (X110). */
  readonly isUntold: boolean
}

/** So long a notice may take, ms. */
const TOLD_WITHIN_MS = 10 * 60_000

/** What a press to see costs again counts for: the order that was shown; of a tenant that is planned the plan, whose costs nobody may have looked at in time. */
export const versionToShow = ({ order, tenant }: Pick<OrderSight, 'order' | 'tenant'>): number =>
  order.product.tenant ? tenant.version : order.version

/**
 * For `may('product.unlock')`: who may accept or end an order (X109). A tenant's own costs are accepted by whoever may
 * create it; it is nobody else's yet.
 */
export function orderSubject({ product }: OrderCard, tenant: TenantCard, reader: Reader): Subject {
  const subject = tenantRecord(tenant)
  if (!product.tenant || subject.kind !== 'record') return subject
  if (!mayToTenant(reader, 'tenant.create', tenant)) return { kind: 'record', record: {} }
  return { kind: 'record', record: { ...subject.record, given: ['customer consents'] } }
}

/** The order of an id for whoever asks: it was shown to them, or they may see the tenant's invoice; undefined: it is nothing to them (X113). */
export async function seenOrder(id: string, ctx: Context): Promise<OrderSight | undefined> {
  const order = id === '' ? undefined : await ctx.reads.costs.order(id)
  const tenant = order && (await ctx.reads.tenants.get(order.subjectId))
  if (!order || !tenant) return undefined
  const canSeeInvoice = mayToTenant(ctx, 'invoice.show', tenant)
  if (!canSeeInvoice && order.shownTo.id !== ctx.person.id) return undefined
  const mayUnlock = may(ctx.person, 'product.unlock', orderSubject(order, tenant, ctx), ctx.now).allowed
  return {
    order,
    tenant,
    canSeeInvoice,
    canAccept: order.status === 'SHOWN' && mayUnlock,
    isUntold: isNoticePending(order) && ctx.now.getTime() - (order.activatedAt?.getTime() ?? 0) > TOLD_WITHIN_MS,
    // A tenant's own costs end with the tenant.
    canCancel: order.status === 'ACTIVE' && mayUnlock && !order.product.tenant && isRunning(order, ctx.now),
  }
}
