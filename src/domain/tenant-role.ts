/** What somebody can be in a tenant, the least powerful first; PARTNER_MANAGER is a partner's alone, who makes tenants below. */
export const ROLES_IN_TENANT = ['VIEWER', 'EDITOR', 'ADMIN', 'PARTNER_MANAGER'] as const
/** What somebody may do in one tenant. */
export type RoleInTenant = (typeof ROLES_IN_TENANT)[number]

/** Somebody's role in one tenant, on the customer's side or the partner's. */
export interface TenantRole {
  readonly personId: string
  readonly role: RoleInTenant
  readonly origin: 'CUSTOMER' | 'PARTNER'
  readonly status: 'INVITED' | 'ACTIVE' | 'ENDED'
  readonly emailState: 'UNVERIFIED' | 'VERIFIED' | 'BOUNCED'
}

/** Whether a role allows no more than another. */
export const isAtMost = (role: RoleInTenant, other: RoleInTenant): boolean =>
  ROLES_IN_TENANT.indexOf(role) <= ROLES_IN_TENANT.indexOf(other)

/** Whether tenants may be put below the one where somebody has this role (H5). */
export const administers = (role: RoleInTenant | undefined): boolean => role === 'ADMIN' || role === 'PARTNER_MANAGER'

/** Whether somebody with one role may give another: never more than they have, and a partner's role to no customer (INV-57). */
export const mayGive = (giver: RoleInTenant, role: RoleInTenant, origin: TenantRole['origin']): boolean =>
  administers(giver) && isAtMost(role, giver) && (origin === 'PARTNER' || role !== 'PARTNER_MANAGER')

/**
 * The role with which somebody is in a tenant at this moment; undefined: they cannot log in. Customers have what they
 * hold there. A partner's people have the least of what they hold on the way down to it, so whoever makes a tenant is in
 * it what they are in its master, with no row of its own: what changes or ends above does so below at once, and nobody
 * is ever more than there (H17, INV-57, X108). `way`: the roles of the tenants from the top of the tree to this one.
 */
export function roleNow(personId: string, way: readonly (readonly TenantRole[])[]): RoleInTenant | undefined {
  const theirs = (roles: readonly TenantRole[], origin: TenantRole['origin']) =>
    roles.filter((one) => one.personId === personId && one.origin === origin)
  const own = theirs(way.at(-1) ?? [], 'CUSTOMER').find(({ status }) => status === 'ACTIVE')
  if (own) return own.role
  const held = way.flatMap((roles) => theirs(roles, 'PARTNER'))
  if (held.some(({ status }) => status !== 'ACTIVE')) return undefined
  return ROLES_IN_TENANT.find((role) => held.some((one) => one.role === role))
}
