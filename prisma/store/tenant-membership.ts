import type { TenantCard, TenantRoleCard } from '../../src/core/ports.ts'
import type { RoleInTenant } from '../../src/domain/tenant-role.ts'
import type { Tx } from '../client.ts'
import { beMember } from './membership.ts'

/** What an invitation into a tenant makes somebody at the customer's company: its administrators speak for its tenants. */
export const memberRoleOf = (role: RoleInTenant) => (role === 'ADMIN' ? ('TENANT_ADMIN' as const) : ('USER' as const))

/** What somebody is at the customer's company, or is asked to be, follows from what they are in its tenants. */
export async function followRoles(
  tx: Tx,
  { customer }: Pick<TenantCard, 'customer'>,
  { personId, status, invitationId }: TenantRoleCard,
  at: Date,
): Promise<void> {
  if (!customer) return
  if (status === 'INVITED') return invitationId === undefined ? undefined : keepInvitation(tx, invitationId, at)
  const role = 'TENANT_ADMIN'
  const key = { personId, companyId: customer.id, role } as const
  const administered = { personId, role: 'ADMIN', origin: 'CUSTOMER', status: 'ACTIVE' } as const
  const isAdmin = (await tx.tenantRole.count({ where: { ...administered, tenant: { customerId: customer.id } } })) > 0
  if (isAdmin) await beMember(tx, key)
  else
    await tx.membership.updateMany({
      where: { ...key, status: 'ACTIVE' },
      data: { status: 'ENDED', endedAt: at, version: { increment: 1 } },
    })
}

/** What an invitation brings follows from the roles that wait for it; one for which nothing is left is taken back. */
export async function keepInvitation(tx: Tx, id: string, at: Date): Promise<void> {
  const waiting = await tx.tenantRole.findMany({
    where: { invitationId: id, status: 'INVITED' },
    select: { role: true },
  })
  const isAdmin = waiting.some(({ role }) => role === 'ADMIN')
  await tx.invitation.updateMany({
    where: { id, acceptedAt: null, revokedAt: null },
    data: waiting.length === 0 ? { revokedAt: at } : { role: memberRoleOf(isAdmin ? 'ADMIN' : 'VIEWER') },
  })
}
