import type { TenantCard } from '../../src/core/ports.ts'
import { domainOf } from '../../src/domain/address.ts'
import { sameName } from '../../src/domain/company-name.ts'
import type { Tx } from '../client.ts'

/**
 * The company that a tenant is for, found or made with its first person: the one whose verified address they have or
 * that is named like the tenant, if this partner looks after it; else a new one, which they look after from now on.
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
      OR: [{ domains: { some: { domain: domainOf(email), verifiedAt: { not: null } } } }, { nameNorm: sameName(name) }],
      asCustomer: {
        some: { partnerId: partner.id, validFrom: { lte: at }, OR: [{ validTo: null }, { validTo: { gt: at } }] },
      },
    },
    select: { id: true, nameNorm: true },
    orderBy: { id: 'asc' },
  })
  return (known.find(({ nameNorm }) => nameNorm !== sameName(name)) ?? known[0])?.id
}

/** A company of that name that others look after is left alone: this one gets the partner's name behind its own. */
async function newCustomer(tx: Tx, tenant: TenantCard, at: Date): Promise<string> {
  const { name, partner } = tenant
  const isTaken = async (one: string) =>
    (await tx.company.count({ where: { kind: 'CUSTOMER', nameNorm: sameName(one) } })) > 0
  const own = (await isTaken(name)) ? `${name} (${partner.name})` : name
  const company = (await isTaken(own)) ? `${own} ${tenant.id}` : own
  const { locale, formality } = await tx.company.findUniqueOrThrow({ where: { id: partner.id } })
  const { id } = await tx.company.create({
    data: {
      key: `tenant-${tenant.id}`,
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
