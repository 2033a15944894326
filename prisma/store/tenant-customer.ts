import type { TenantCard } from '../../src/core/ports.ts'
import { domainOf } from '../../src/domain/address.ts'
import { sameName } from '../../src/domain/company-name.ts'
import type { Tx } from '../client.ts'
import type { Prisma } from '../generated/client.ts'

/** Begins the key of a company that was made with a tenant. */
const MADE_WITH = 'tenant-'

/**
 * The company that a tenant is for, found or made with its first person: the one whose verified address they have, or
 * whose member they are and that is named like the tenant, if this partner looks after it; else a new one, which the
 * partner looks after from now on.
 */
export async function customerOf(tx: Tx, tenant: TenantCard, email: string, at: Date): Promise<string> {
  if (tenant.customer) return tenant.customer.id
  const id = (await lookedAfter(tx, tenant, email, at)) ?? (await newCustomer(tx, tenant, at))
  await tx.tenant.update({ where: { id: tenant.id }, data: { customerId: id } })
  return id
}

async function lookedAfter(
  tx: Tx,
  { name, partner }: TenantCard,
  email: string,
  at: Date,
): Promise<string | undefined> {
  const known = await tx.company.findMany({
    where: {
      kind: 'CUSTOMER',
      OR: [withDomain(email), { nameNorm: sameName(name), ...withMember(email) }],
      asCustomer: {
        some: { partnerId: partner.id, validFrom: { lte: at }, OR: [{ validTo: null }, { validTo: { gt: at } }] },
      },
    },
    select: { id: true, nameNorm: true },
    orderBy: { id: 'asc' },
  })
  return (known.find(({ nameNorm }) => nameNorm !== sameName(name)) ?? known[0])?.id
}

/**
 * Whether somebody may bring this address into a tenant's company. They would speak for all of it, so a partner brings
 * only its own people into one that was there before the tenant; its own members and the vendor bring whom they want.
 */
export async function mayBring(tx: Tx, tenant: TenantCard, email: string, askedById: string): Promise<boolean> {
  if (!tenant.customer) return true
  const asks = { memberships: { some: { personId: askedById, status: 'ACTIVE' } } } as const
  const asked = { invitations: { some: { email, acceptedAt: null, revokedAt: null } } }
  const free = [{ key: `${MADE_WITH}${tenant.id}` }, asks, asked, withDomain(email), withMember(email)]
  const isVendor = { personId: askedById, status: 'ACTIVE', company: { kind: 'VENDOR' } } as const
  return (
    (await tx.company.count({ where: { id: tenant.customer.id, OR: free } })) > 0 ||
    (await tx.membership.count({ where: isVendor })) > 0
  )
}

const withDomain = (email: string) =>
  ({ domains: { some: { domain: domainOf(email), verifiedAt: { not: null } } } }) satisfies Prisma.CompanyWhereInput

const withMember = (email: string) =>
  ({ memberships: { some: { status: 'ACTIVE', person: atMailbox(email) } } }) satisfies Prisma.CompanyWhereInput

/** Whose mailbox this is, their first one or another. */
export const atMailbox = (email: string) =>
  ({
    OR: [{ primaryEmail: email }, { identities: { some: { provider: 'EMAIL', issuer: 'email', subject: email } } }],
  }) satisfies Prisma.PersonWhereInput

/**
 * Each has the partner's name behind its own, whether or not there is another company of that name: what a partner's
 * customer is called tells nobody whom others look after (X49).
 */
async function newCustomer(tx: Tx, tenant: TenantCard, at: Date): Promise<string> {
  const { name, partner } = tenant
  const isTaken = async (one: string) =>
    (await tx.company.count({ where: { kind: 'CUSTOMER', nameNorm: sameName(one) } })) > 0
  const own = `${name} (${partner.name})`
  const company = (await isTaken(own)) ? `${own} ${tenant.id}` : own
  const { locale, formality } = await tx.company.findUniqueOrThrow({ where: { id: partner.id } })
  const { id } = await tx.company.create({
    data: {
      key: `${MADE_WITH}${tenant.id}`,
      name: company,
      nameNorm: sameName(company),
      kind: 'CUSTOMER',
      timezone: partner.timezone,
      locale,
      formality,
      asCustomer: { create: { partnerId: partner.id, validFrom: at } },
    },
    select: { id: true },
  })
  return id
}
