import type { Reads, TenantCard } from '../core/ports.ts'
import type { Happening } from '../domain/happening.ts'
import type { Recipient } from '../domain/recipient.ts'
import { adminsOf } from '../domain/tenant-admin.ts'

type OfTenant = Extract<Happening, { readonly kind: 'tenant' }>
type OfCopy = Extract<Happening, { readonly kind: 'copy' }>

/** Who has to hear of a tenant: whoever made it, its partner, its administrators, the vendor where it has to do something (DOMAIN §3.5). */
export async function ofTenant(happening: OfTenant, reads: Reads): Promise<readonly Recipient[]> {
  const tenant = await reads.tenants.get(happening.tenantId)
  if (!tenant) return []
  const creator: Recipient = { to: `person:${tenant.createdBy.id}`, reason: 'tenant-creator' }
  switch (happening.step) {
    case 'proposed':
      return partnerOf(tenant, reads)
    case 'declined':
      return [creator]
    case 'unanswered':
      return [creator, ...(await partnerOf(tenant, reads))]
    case 'made':
    case 'configured':
      return [creator, ...(await accepter(tenant, reads)), ...(await partnerOf(tenant, reads))]
    case 'failed':
      return [creator, ...(await accepter(tenant, reads)), ...(await vendor(reads))]
    case 'abandoned':
      return [creator, ...(await accepter(tenant, reads))]
    case 'to-configure':
      return [...(await service(reads)), ...(await vendor(reads))]
    // Its mail is an invitation's.
    case 'invited':
      return []
    case 'confirmed':
      return [creator, ...(await partnerOf(tenant, reads)), ...inviter(tenant, happening.roleId)]
    case 'accepted':
      return [creator, ...(await partnerOf(tenant, reads))]
    case 'role-changed':
      return tenant.roles
        .filter(({ id, status }) => id === happening.roleId && status === 'ACTIVE')
        .map(({ personId }) => ({ to: `person:${personId}`, reason: 'tenant-admin' }))
    case 'bounced':
    case 'admin-left':
    case 'handed-over':
    case 'suspended':
    case 'resumed':
    case 'archived':
      return [...admins(tenant), creator, ...(await partnerOf(tenant, reads))]
    case 'unreachable':
      return [creator, ...(await partnerOf(tenant, reads)), ...(await vendor(reads))]
  }
}

/** Whoever copied; and, once it is done, those whose tenant it came to. */
export async function ofCopy({ copyId, step }: OfCopy, reads: Reads): Promise<readonly Recipient[]> {
  const copy = await reads.tenants.copy(copyId)
  const target = copy && (await reads.tenants.get(copy.to.id))
  if (!copy || !target) return []
  return [{ to: `person:${copy.by.id}`, reason: 'tenant-partner' }, ...(step === 'copied' ? admins(target) : [])]
}

const admins = ({ roles }: TenantCard): Recipient[] =>
  adminsOf(roles)
    .filter(({ status }) => status === 'ACTIVE')
    .map(({ personId }) => ({ to: `person:${personId}`, reason: 'tenant-admin' }))

const inviter = ({ roles }: TenantCard, roleId: string | undefined): Recipient[] =>
  roles.flatMap(({ id, invitedBy }) =>
    id === roleId && invitedBy ? [{ to: `person:${invitedBy.id}`, reason: 'tenant-admin' }] : [],
  )

/** Whoever agreed to its costs, where somebody else had prepared it. */
async function accepter({ orderId }: TenantCard, { costs }: Reads): Promise<Recipient[]> {
  const order = orderId === undefined ? undefined : await costs.order(orderId)
  return order?.acceptedBy ? [{ to: `person:${order.acceptedBy.id}`, reason: 'tenant-creator' }] : []
}

const partnerOf = async ({ partner }: TenantCard, { companies }: Reads): Promise<Recipient[]> =>
  (await companies.withRole(partner.id, ['PARTNER_ADMIN'])).map(({ id }) => ({
    to: `person:${id}`,
    reason: 'tenant-partner',
  }))

const vendor = async (reads: Reads): Promise<Recipient[]> =>
  (await reads.vendorAdmins()).map((id) => ({ to: `person:${id}`, reason: 'admin' }))

/** The vendor's agents; who of them configures tenants is asked when they read it. */
async function service({ companies }: Reads): Promise<Recipient[]> {
  const vendorCompany = await companies.vendor()
  const agents = vendorCompany ? await companies.withRole(vendorCompany.id, ['SUPPORT_AGENT']) : []
  return agents.map(({ id }) => ({ to: `person:${id}`, reason: 'service' }))
}
