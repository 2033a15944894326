import type { TenantWrites } from '../../src/core/ports.ts'
import { tenantMoved } from '../../src/domain/tenant.ts'
import { adminStateOf, adminsOf, handOverBlockers } from '../../src/domain/tenant-admin.ts'
import type { Tx } from '../client.ts'
import { endOrders } from './cost-order.ts'
import { lockTenant, orderRoles, raise } from './tenant-lock.ts'

type States = Pick<
  TenantWrites,
  'configureTenant' | 'handOverTenant' | 'acceptHandOver' | 'moveTenantOn' | 'declineCopies'
>

/** How a tenant comes to its customer, and what becomes of it then. */
export const createTenantStates = (tx: Tx): States => ({
  async configureTenant(tenantId) {
    const tenant = await lockTenant(tx, tenantId)
    const status = tenantMoved(tenant, 'configured', adminStateOf(tenant.roles))
    if (status) await raise(tx, tenantId, { status })
    return status !== undefined
  },

  async handOverTenant(tenantId, { personId: byId, at, run }) {
    const tenant = await lockTenant(tx, tenantId)
    if (await tx.handOver.findUnique({ where: { run } })) return { kind: 'handed-over' }
    // Whoever made it counts for nobody of the customer, whatever they became by joining accounts (X111).
    const roles = tenant.roles.filter(({ personId }) => personId !== tenant.createdBy.id)
    const blockers = handOverBlockers(tenant.status, roles)
    const status = tenantMoved(tenant, 'hand-over', adminStateOf(roles))
    if (blockers.length > 0 || !status) return { kind: 'blocked', blockers }
    await tx.handOver.create({ data: { tenantId, run, at, byId } })
    await raise(tx, tenantId, { status })
    return { kind: 'handed-over' }
  },

  async acceptHandOver(tenantId, { personId, at }) {
    const { status, roles } = await lockTenant(tx, tenantId)
    const isTheirs = adminsOf(roles).some((one) => one.personId === personId && one.status === 'ACTIVE')
    if (!isTheirs || status !== 'HANDED_OVER') return false
    const { count } = await tx.handOver.updateMany({
      where: { tenantId, acceptedAt: null },
      data: { acceptedAt: at, acceptedById: personId },
    })
    if (count > 0) await raise(tx, tenantId)
    return count > 0
  },

  async moveTenantOn(tenantId, event, by) {
    const status = tenantMoved(await lockTenant(tx, tenantId), event)
    if (!status) return undefined
    await raise(tx, tenantId, { status })
    // Nobody gets in, or everybody does again.
    await orderRoles(tx, { id: tenantId }, by)
    return event === 'archive' ? endOrders(tx, tenantId, by) : []
  },

  async declineCopies(tenantId, declinesCopies) {
    const { declines } = await lockTenant(tx, tenantId)
    if (declines !== declinesCopies) await raise(tx, tenantId, { declinesCopies })
  },
})
