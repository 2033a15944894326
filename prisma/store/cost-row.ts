import type { CostProduct, InvoiceEntry, OrderCard } from '../../src/core/ports.ts'
import type { CostsInForce } from '../../src/domain/cost-consent.ts'
import type { InvoiceLine } from '../../src/domain/invoice.ts'
import { inForce } from '../../src/domain/price.ts'
import type { Client, Tx } from '../client.ts'
import type { Prisma, CostProduct as ProductRow } from '../generated/client.ts'
import { localised, readStored } from './storable.ts'

const NAMED = { select: { id: true, displayName: true } } as const

/** An order with what its card shows. */
export const ORDER = {
  tenant: { select: { id: true, name: true } },
  product: true,
  conditions: { select: { text: true } },
  shownTo: NAMED,
  acceptedBy: NAMED,
  cancelledBy: NAMED,
} as const satisfies Prisma.UnlockOrderInclude

type OrderRow = Prisma.UnlockOrderGetPayload<{ include: typeof ORDER }>

const words = (stored: Prisma.JsonValue) => readStored(localised, stored, { en: '' })
const named = ({ id, displayName: name }: { id: string; displayName: string }) => ({ id, name })

/** What costs, as people read it. */
export const asProduct = ({ sku, name, description, tenantType, editionKey }: ProductRow): CostProduct => ({
  sku,
  name: words(name),
  description: words(description),
  ...(tenantType && editionKey ? { tenant: { type: tenantType, edition: editionKey } } : {}),
})

/** An order as its rules and its card need it. */
export const asOrder = (row: OrderRow): OrderCard => ({
  id: row.id,
  version: row.version,
  subjectId: row.tenantId,
  tenant: row.tenant,
  product: asProduct(row.product),
  // Only what can be unlocked online is ever shown to be accepted.
  price: {
    sku: row.sku,
    amount: row.amount,
    currency: row.currency,
    interval: row.interval,
    unlockableOnline: true,
  },
  priceList: row.list,
  conditions: row.conditionsId,
  sha256: row.sha256,
  text: words(row.conditions.text),
  status: row.status,
  shownAt: row.shownAt,
  shownTo: named(row.shownTo),
  ...(row.acceptedAt ? { acceptedAt: row.acceptedAt } : {}),
  ...(row.acceptedBy ? { acceptedBy: named(row.acceptedBy) } : {}),
  ...(row.activatedAt ? { activatedAt: row.activatedAt } : {}),
  ...(row.endsAt ? { endsAt: row.endsAt } : {}),
  ...(row.cancelledBy ? { cancelledBy: named(row.cancelledBy) } : {}),
  ...(row.mailSentAt ? { mailSentAt: row.mailSentAt } : {}),
  ...(row.adminsToldAt ? { adminsToldAt: row.adminsToldAt } : {}),
})

/** A line with what it is for. */
export const asEntry = (
  line: InvoiceLine,
  { tenant, product, acceptedBy, acceptedAt, shownTo, shownAt }: OrderCard,
): InvoiceEntry => ({
  ...line,
  tenant,
  product,
  acceptedBy: acceptedBy ?? shownTo,
  acceptedAt: acceptedAt ?? shownAt,
})

/** The price list and the conditions that hold at a moment, with what people read of them. */
export async function readCostsInForce(db: Client | Tx, at: Date) {
  const begun = { where: { validFrom: { lte: at } }, orderBy: { validFrom: 'desc' } } as const
  const list = await db.priceList.findFirst({ ...begun, include: { prices: { orderBy: { sku: 'asc' } } } })
  const text = await db.conditionsVersion.findFirst(begun)
  const { priceList, conditions } = {
    priceList: list && {
      ...until(list),
      prices: list.prices,
      ...(list.url === null ? {} : { url: list.url }),
    },
    conditions: text && { ...until(text), sha256: text.sha256, text: words(text.text) },
  }
  return {
    priceList: priceList ? inForce([priceList], at) : undefined,
    conditions: conditions ? inForce([conditions], at) : undefined,
  } satisfies CostsInForce
}

const until = ({ version, validFrom, validTo }: { version: string; validFrom: Date; validTo: Date | null }) => ({
  version,
  validFrom,
  ...(validTo ? { validTo } : {}),
})
