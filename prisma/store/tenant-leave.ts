import { FORMER_PERSON } from '../../src/domain/person.ts'
import { isLastAdmin } from '../../src/domain/tenant-admin.ts'
import type { Client, Tx } from '../client.ts'
import type { Membership, Prisma } from '../generated/client.ts'
import { endTenantRoles } from './tenant-role.ts'
import { readTenants } from './tenant-row.ts'

/**
 * With what somebody is at a company ends what they are in its tenants: an administrator's role with the one that made
 * them one, everything with the last. `last`: then nobody of the customer would be one, and nothing ends (X12).
 */
export async function leaveWithRole(
  tx: Tx,
  { id, personId, companyId, role }: Membership,
  at: Date,
): Promise<'left' | 'last'> {
  const others = { personId, companyId, status: 'ACTIVE', id: { not: id } } as const
  const isOver = (await tx.membership.count({ where: others })) === 0
  if (!isOver && role !== 'TENANT_ADMIN') return 'left'
  const ofCustomer: Prisma.TenantRoleWhereInput = { origin: 'CUSTOMER', tenant: { customerId: companyId } }
  const ofPartner: Prisma.TenantRoleWhereInput = { origin: 'PARTNER', tenant: { partnerId: companyId } }
  const ending = isOver ? { OR: [ofCustomer, ofPartner] } : { ...ofCustomer, role: 'ADMIN' as const }
  const ended = await endTenantRoles(tx, { ...ending, personId }, { at })
  return ended.kind === 'last' ? 'last' : 'left'
}

/** Takes somebody out of every tenant, with their name and address, also where they were only asked; answers which. Undefined: one needs them. */
export async function leaveTenants(
  tx: Tx,
  personId: string,
  emails: readonly string[],
  at: Date,
): Promise<readonly string[] | undefined> {
  const theirs: Prisma.TenantRoleWhereInput = { OR: [{ personId }, { personId: null, email: { in: [...emails] } }] }
  const ended = await endTenantRoles(tx, theirs, { at })
  if (ended.kind === 'last') return undefined
  await tx.tenantRole.updateMany({ where: theirs, data: { name: FORMER_PERSON, email: null, userName: null } })
  return ended.tenantIds
}

/** Customers whose tenants somebody may not leave, because nobody else would be their administrator. */
export async function neededIn(db: Client | Tx, personId: string): Promise<string[]> {
  const held = { personId, role: 'ADMIN', origin: 'CUSTOMER', status: 'ACTIVE' } as const
  const tenants = await readTenants(db, { roles: { some: held } })
  return tenants.flatMap(({ status, roles, customer, name }) =>
    isLastAdmin(status, roles, personId) ? (customer?.name ?? name) : [],
  )
}
