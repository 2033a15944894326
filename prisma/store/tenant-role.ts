import type { TenantWrites } from '../../src/core/ports.ts'
import { isLastAdmin } from '../../src/domain/tenant-admin.ts'
import type { Tx } from '../client.ts'
import type { Prisma } from '../generated/client.ts'
import { lockTenant, lockTenants, orderRoles, raise } from './tenant-lock.ts'
import { followRoles } from './tenant-membership.ts'

/** Who ends roles; without a person it is whoever has them who goes, of which others hear by the clock (X106). */
interface Ending {
  readonly at: Date
  readonly personId?: string | undefined
}

/**
 * Ends roles in tenants: all of them, or none where one that is handed over would lose its last administrator. Every way
 * out comes by here: taken by the partner, given up, left or erased with the person (INV-54, X12).
 */
export async function endTenantRoles(
  tx: Tx,
  where: Prisma.TenantRoleWhereInput,
  by: Ending,
): Promise<{ readonly kind: 'ended'; readonly tenantIds: readonly string[] } | { readonly kind: 'last' }> {
  const meant: Prisma.TenantRoleWhereInput = { AND: [where, { status: { not: 'ENDED' } }] }
  const concerned = await tx.tenantRole.findMany({ where: meant, select: { tenantId: true } })
  const tenants = await lockTenants(
    tx,
    concerned.map(({ tenantId }) => tenantId),
  )
  const ending = await tx.tenantRole.findMany({
    where: { AND: [meant, { tenantId: { in: tenants.map(({ id }) => id) } }] },
  })
  const ofTenant = Map.groupBy(ending, ({ tenantId }) => tenantId)
  for (const { id, status, roles } of tenants)
    for (const role of roles.filter((one) => ofTenant.get(id)?.some((row) => row.id === one.id)))
      if (isLastAdmin(status, roles, role.personId)) return { kind: 'last' }
  const told = by.personId === undefined ? {} : { endedById: by.personId, bounceToldAt: by.at }
  await tx.tenantRole.updateMany({
    where: { id: { in: ending.map(({ id }) => id) } },
    data: { status: 'ENDED', endedAt: by.at, ...told },
  })
  for (const { id } of tenants) await raise(tx, id)
  await orderAround(tx, ending, by)
  return { kind: 'ended', tenantIds: tenants.map(({ id }) => id) }
}

/** The provisioning system hears of roles that changed; what a partner's people are in a tenant, they are at most in all below it. */
export async function orderAround(
  tx: Tx,
  roles: readonly {
    readonly tenantId: string
    readonly origin: 'CUSTOMER' | 'PARTNER'
    readonly personId: string | null
  }[],
  by: Ending,
): Promise<void> {
  const held = roles.filter(({ personId }) => personId !== null)
  const above = held.filter(({ origin }) => origin === 'PARTNER').map(({ tenantId }) => tenantId)
  await orderRoles(tx, { OR: [{ id: { in: held.map(({ tenantId }) => tenantId) } }, { path: { hasSome: above } }] }, by)
}

/** What somebody is in a tenant, changed by hand. */
export const createTenantRoles = (tx: Tx): Pick<TenantWrites, 'changeTenantRole'> => ({
  async changeTenantRole(roleId, role, by) {
    const { tenantId } = await tx.tenantRole.findUniqueOrThrow({ where: { id: roleId }, select: { tenantId: true } })
    const tenant = await lockTenant(tx, tenantId)
    const held = tenant.roles.find(({ id }) => id === roleId)
    if (!held) return 'gone'
    if (role === undefined) {
      const ended = await endTenantRoles(tx, { id: roleId }, by)
      if (ended.kind === 'last') return 'last'
    } else if (role !== held.role) {
      if (role !== 'ADMIN' && held.origin === 'CUSTOMER' && isLastAdmin(tenant.status, tenant.roles, held.personId))
        return 'last'
      await tx.tenantRole.update({ where: { id: roleId }, data: { role } })
      await raise(tx, tenantId)
      await orderAround(tx, [{ tenantId, origin: held.origin, personId: held.personId }], by)
    }
    if (held.origin === 'CUSTOMER') await followRoles(tx, tenant, held, by.at)
    return 'changed'
  },
})
