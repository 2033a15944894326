import { sameName } from '../../src/domain/company-name.ts'
import { glanceAt } from '../../src/domain/tenant-name.ts'
import type { Tx } from '../client.ts'
import { beginning } from '../data/moment.ts'
import { conditionsSha256 } from '../store/conditions-sha256.ts'
import { storable } from '../store/storable.ts'
import { companies } from './companies.ts'
import { daysBefore } from './days-before.ts'
import { personOf } from './people.ts'
import { charsets, conditions, costProducts, editions, priceLists, reservedNames } from './prices.ts'
import { tenants } from './tenants.ts'

const LIST = '2025-04'
const CONDITIONS = 'v7'
const DAY_MS = 86_400_000

/** Writes editions, prices and conditions, the trees of tenants, and what was ordered for them. */
export async function seedTenants(tx: Tx, now: Date) {
  await seedPrices(tx)
  for (const id of Object.keys(tenants)) await seedTenant(tx, id, now)
}

async function seedPrices(tx: Tx) {
  await tx.tenantEdition.createMany({
    data: Object.entries(editions).map(([key, words], order) => ({ key, ...storableWords(words), order })),
  })
  await tx.tenantCharset.createMany({ data: charsets.map((key, order) => ({ key, order })) })
  await tx.reservedTenantName.createMany({ data: reservedNames.map((name) => ({ name })) })
  await tx.costProduct.createMany({
    data: Object.entries(costProducts).map(([sku, product], order) => {
      const { name, ...more } = product
      const description = 'description' in product ? product.description : {}
      return { sku, ...more, name: storable(name), description: storable(description), order }
    }),
  })
  await tx.priceList.createMany({
    data: Object.entries(priceLists).map(([version, { validFrom, url }]) => ({
      version,
      validFrom: start(validFrom),
      url,
    })),
  })
  await tx.price.createMany({
    data: Object.entries(priceLists).flatMap(([list, { prices }]) =>
      Object.entries(prices).map(([sku, price]) => ({ list, sku, ...price })),
    ),
  })
  await tx.conditionsVersion.createMany({
    data: Object.entries(conditions).map(([version, { validFrom, text }]) => ({
      version,
      validFrom: start(validFrom),
      text: storable(text),
      sha256: conditionsSha256(text),
    })),
  })
}

const storableWords = ({ label, description }: (typeof editions)[keyof typeof editions]) => ({
  label: storable(label),
  description: storable(description),
})
const start = (day: string) => beginning(day, companies.vendor.timezone)

async function seedTenant(tx: Tx, id: string, now: Date) {
  const tenant = tenants[id]
  if (!tenant) return
  const { name, partner, master, manager, customer, edition = 'BASIC', isCustom, daysOld, createdBy } = tenant
  const createdAt = daysBefore(now, daysOld)
  await tx.tenant.create({
    data: {
      id,
      run: `demo:${id}`,
      name,
      nameNorm: sameName(name),
      nameGlance: glanceAt(name),
      type: isCustom ? 'CUSTOM' : 'STANDARD',
      editionKey: edition,
      masterId: master ?? null,
      path: pathOf(id),
      status: customer ? 'HANDED_OVER' : isCustom ? 'WAIT_SERVICE_CONFIG' : 'BASE_CONFIGURED',
      partnerId: partner,
      customerId: customer?.company ?? null,
      createdById: createdBy,
      createdAt,
      roles: {
        create: [
          ...(manager ? [roleOf(manager, 'PARTNER_MANAGER', createdAt)] : []),
          ...(customer ? [{ ...roleOf(customer.admin, 'ADMIN', createdAt), invitedById: createdBy }] : []),
        ],
      },
    },
  })
  if (customer) {
    const at = new Date(createdAt.getTime() + 2 * DAY_MS)
    await tx.handOver.create({
      data: { run: `demo:${id}`, tenantId: id, at, byId: createdBy, acceptedAt: at, acceptedById: customer.admin },
    })
  }
  // A partner's own tenant is part of their agreement.
  if (master)
    await seedOrder(tx, id, `tenant-${isCustom ? 'custom' : 'standard'}-${edition.toLowerCase()}`, createdBy, createdAt)
  for (const sku of tenant.unlocked ?? [])
    await seedOrder(tx, id, sku, customer?.admin ?? createdBy, new Date(createdAt.getTime() + 10 * DAY_MS))
}

/** Ids from the top down. */
function pathOf(id: string): string[] {
  const master = tenants[id]?.master
  return [...(master === undefined ? [] : pathOf(master)), id]
}

const roleOf = (person: Parameters<typeof personOf>[0], role: 'PARTNER_MANAGER' | 'ADMIN', at: Date) => {
  const { name, email } = personOf(person)
  const origin = role === 'ADMIN' ? ('CUSTOMER' as const) : ('PARTNER' as const)
  return {
    role,
    origin,
    status: 'ACTIVE' as const,
    personId: person,
    name,
    email,
    userName: email,
    activeAt: at,
    createdAt: at,
  }
}

/** Agreed and told long ago. */
async function seedOrder(tx: Tx, tenantId: string, sku: string, person: string, at: Date) {
  const prices = priceLists[LIST].prices
  const price = prices[sku as keyof typeof prices]
  await tx.unlockOrder.create({
    data: {
      run: `demo:${tenantId}:${sku}`,
      tenantId,
      sku,
      amount: price.amount,
      currency: price.currency,
      interval: price.interval,
      list: LIST,
      conditionsId: CONDITIONS,
      sha256: conditionsSha256(conditions[CONDITIONS].text),
      status: 'ACTIVE',
      shownAt: at,
      shownToId: person,
      acceptedAt: at,
      acceptedById: person,
      activatedAt: at,
      mailSentAt: at,
      adminsToldAt: at,
    },
  })
}
