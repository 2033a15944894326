import { type Action, may, type Subject } from '../../domain/permission.ts'
import { companiesOf } from '../../domain/person.ts'
import type { TenantStatus } from '../../domain/tenant.ts'
import { type HandOverBlocker, handOverBlockers } from '../../domain/tenant-admin.ts'
import { administers, type RoleInTenant, roleNow } from '../../domain/tenant-role.ts'
import type { Context } from '../context.ts'
import type { TenantCard } from '../ports.ts'

type Reader = Pick<Context, 'person' | 'now'>

/** A tenant as `may` sees it: the one rule of visibility for everything about tenants and their costs (DOMAIN §3.4, X113). */
export const tenantRecord = ({ customer, partner, aboveIds, status, roles }: TenantCard): Subject => ({
  kind: 'record',
  record: {
    companyId: (customer ?? partner).id,
    aboveIds: [partner.id, ...aboveIds],
    ofIds: roles.filter((one) => one.status === 'ACTIVE').map(({ personId }) => personId),
    isHandedOver: isHandedOver(status),
  },
})

/** Whether it is its customer's by now: its partner looks after its administrators no longer. */
const isHandedOver = (status: TenantStatus): boolean =>
  status === 'HANDED_OVER' || status === 'SUSPENDED' || status === 'ARCHIVED'

/** Whether somebody may do this to it. */
export const mayToTenant = ({ person, now }: Reader, action: Action, tenant: TenantCard): boolean =>
  may(person, action, tenantRecord(tenant), now).allowed

/** A tenant as somebody may see it now, with all that its card says. */
export interface TenantSight {
  readonly tenant: TenantCard
  /** What they are in it at this moment; undefined: they cannot log in (INV-57, X108). */
  readonly role: RoleInTenant | undefined
  /** What it lacks before it can be handed over. */
  readonly blockers: readonly HandOverBlocker[]
  readonly can: (action: Action) => boolean
  /** Holds it for its customer: they alone take it over and say whether it takes copies. */
  readonly isItsAdmin: boolean
  /** A partner's own, at the top of its tree: it is nobody else's to be handed over to. */
  readonly isPartners: boolean
}

/** The tenant of an id for whoever asks; undefined where it is nothing to them, or does not exist (X113). */
export async function seenTenant(id: string, ctx: Context): Promise<TenantSight | undefined> {
  const tenant = id === '' ? undefined : await ctx.reads.tenants.get(id)
  return tenant && sightOf(tenant, ctx)
}

/** The same of one that was read already. */
function sightOf(tenant: TenantCard, ctx: Reader): TenantSight | undefined {
  if (!mayToTenant(ctx, 'tenant.show', tenant)) return undefined
  const { id } = ctx.person
  const isAdmin = ({ personId, role, origin, status }: TenantCard['roles'][number]) =>
    personId === id && role === 'ADMIN' && origin === 'CUSTOMER' && status === 'ACTIVE'
  return {
    tenant,
    role: id === undefined ? undefined : roleNow(id, tenant.way),
    blockers: handOverBlockers(tenant.status, tenant.roles),
    can: (action) => mayToTenant(ctx, action, tenant),
    isItsAdmin: tenant.roles.some(isAdmin),
    isPartners: tenant.masterId === undefined && tenant.customer === undefined,
  }
}

/**
 * A plan below it, for `may('tenant.create')`: nothing exists before somebody who may create there has agreed to its
 * costs. So the vendor's agents can prepare one, and its partner consents by that press (DOMAIN §3.4).
 */
export function planBelow(tenant: TenantCard): Subject {
  const subject = tenantRecord(tenant)
  return subject.kind === 'record'
    ? { kind: 'record', record: { ...subject.record, given: ['partner consents'] } }
    : subject
}

/** Whether others may be planned below it by this person: they administer it, or work for the vendor (H5). */
export const mayHoldMore = ({ tenant, role }: TenantSight, { person, now }: Reader): boolean =>
  may(person, 'tenant.create', planBelow(tenant), now).allowed && (administers(role) || isVendor(person))

const isVendor = (person: Context['person']): boolean => companiesOf(person).some(({ kind }) => kind === 'VENDOR')

/** All tenants that somebody may see, by path: of their companies with everything below, those they have a role in; for the vendor all. */
export async function seenTenants(ctx: Context): Promise<readonly TenantSight[]> {
  const { person, reads } = ctx
  return person.id !== undefined && isVendor(person)
    ? sightsOf(await reads.tenants.all(person.id), ctx)
    : aroundThem(ctx)
}

/** Those of them in which somebody is something now: where they log in. */
export const ownTenants = async (ctx: Context): Promise<readonly TenantSight[]> =>
  (await aroundThem(ctx)).filter(({ role }) => role !== undefined)

/** What their companies and their own roles lead to. */
async function aroundThem(ctx: Context): Promise<readonly TenantSight[]> {
  const { person, reads } = ctx
  if (person.id === undefined) return []
  const companyIds = companiesOf(person).map(({ id }) => id)
  return sightsOf([...(await reads.tenants.of(companyIds)), ...(await reads.tenants.withRoleOf(person.id))], ctx)
}

const sightsOf = (found: readonly TenantCard[], ctx: Reader): readonly TenantSight[] =>
  [...new Map(found.map((tenant) => [tenant.id, tenant])).values()].flatMap((tenant) => sightOf(tenant, ctx) ?? [])
