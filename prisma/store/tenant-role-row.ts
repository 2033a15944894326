import type { TenantRoleCard } from '../../src/core/ports.ts'
import { type TenantStatus, tenantMoved } from '../../src/domain/tenant.ts'
import { adminStateOf } from '../../src/domain/tenant-admin.ts'
import type { Tx } from '../client.ts'
import type { Prisma } from '../generated/client.ts'
import { given } from './access-row.ts'
import { asNamed, named } from './licence-row.ts'

/** What a role is read with; that a partner's ended says that they are not in the tenants below either. */
export const rolesInclude = {
  where: { OR: [{ status: { not: 'ENDED' } }, { origin: 'PARTNER' }] },
  include: {
    person: { select: { displayName: true, primaryEmail: true, emailVerifiedAt: true, mailBouncedAt: true } },
    invitedBy: named,
  },
  orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
} satisfies Prisma.Tenant$rolesArgs
/** A role in a tenant with its person and its invitation, as one query reads it. */
export type RoleRow = Prisma.TenantRoleGetPayload<typeof rolesInclude>

/** Roles as they stand: one that ended counts where its person was given none again. */
export function standing(rows: readonly RoleRow[]): TenantRoleCard[] {
  const roles = rows.map(asRoleCard)
  return roles.filter(
    ({ status, personId, origin }) =>
      status !== 'ENDED' ||
      !roles.some((one) => one.status !== 'ENDED' && one.personId === personId && one.origin === origin),
  )
}

/** Those that have not ended. */
export const rolesNow = (rows: readonly RoleRow[]) => rows.map(asRoleCard).filter(({ status }) => status !== 'ENDED')

/** A tenant's status as it follows from who is there now, whatever was written of it. */
export const statusNow = (row: Parameters<typeof tenantMoved>[0], roles: readonly TenantRoleCard[]) =>
  tenantMoved(row, 'admins', adminStateOf(roles)) ?? row.status

/** The same of a tenant by its id, and whether mail reaches an administrator. */
export async function readStatus(tx: Tx, id: string): Promise<{ status: TenantStatus; isReached: boolean }> {
  const row = await tx.tenant.findUniqueOrThrow({
    where: { id },
    select: { type: true, status: true, roles: rolesInclude },
  })
  const roles = rolesNow(row.roles)
  return { status: statusNow(row, roles), isReached: adminStateOf(roles) === 'VERIFIED' }
}

/** TenantRole row → the port's. Of somebody who is there it is their account that says whether mail reaches them. */
const asRoleCard = (row: RoleRow): TenantRoleCard => ({
  id: row.id,
  personId: row.personId ?? `invited:${row.id}`,
  role: row.role,
  origin: row.origin,
  status: row.status,
  emailState: emailStateOf(row),
  name: row.person?.displayName ?? row.name,
  ...given('email', row.person?.primaryEmail ?? row.email),
  ...given('userName', row.userName),
  ...given('invitationId', row.invitationId),
  ...given('invitedBy', asNamed(row.invitedBy)),
  ...given('activeAt', row.activeAt),
})

function emailStateOf({ person, bouncedAt }: RoleRow): TenantRoleCard['emailState'] {
  if (!person) return bouncedAt ? 'BOUNCED' : 'UNVERIFIED'
  if (person.mailBouncedAt) return 'BOUNCED'
  return person.emailVerifiedAt ? 'VERIFIED' : 'UNVERIFIED'
}
