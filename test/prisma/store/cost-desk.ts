import { randomUUID } from 'node:crypto'
import type { Tx } from '../../../src/core/ports.ts'
import type { Price } from '../../../src/domain/price.ts'
import { minute, openTenantDesk } from './tenant-desk.ts'

export type CostDesk = Awaited<ReturnType<typeof openCostDesk>>

/** The tenant desk with products to unlock, price lists and conditions that follow each other, and what people do about them. */
export async function openCostDesk() {
  const desk = await openTenantDesk()
  const { client, store, write, by } = desk
  for (const sku of ['preview', 'domain', 'yearly', 'sms'])
    await client.costProduct.create({ data: { sku, name: { en: sku }, order: 1 } })
  const price = (sku: string, amount: number, more: Partial<Price> = {}) => ({
    sku,
    amount,
    currency: 'EUR',
    interval: 'MONTH' as const,
    unlockableOnline: true,
    ...more,
  })
  await client.price.createMany({
    data: [
      price('preview', 1900),
      price('domain', 9000, { interval: 'ONCE' }),
      price('yearly', 12_000, { interval: 'YEAR' }),
      price('sms', 2900, { unlockableOnline: false }),
    ].map((one) => ({ list: '2025-04', ...one })),
  })

  return {
    ...desk,
    /** A newer list with the same products, each a cent dearer, from a moment on. */
    async newList(from: Date, more: Partial<Price> = {}) {
      const version = randomUUID()
      const skus = ['preview', 'domain', 'yearly', 'sms', 'tenant-basic']
      await client.priceList.create({
        data: {
          version,
          validFrom: from,
          prices: { create: skus.map((sku) => price(sku, 1901, { unlockableOnline: sku !== 'sms', ...more })) },
        },
      })
      return version
    },
    /** Conditions that replace the ones before. */
    async newConditions(from: Date) {
      const version = randomUUID()
      await client.conditionsVersion.create({
        data: { version, validFrom: from, text: { en: `Terms ${version}` }, sha256: version },
      })
      return version
    },
    /** Only the list and the conditions of the beginning are left: the next test has them to itself. */
    async asBefore() {
      await client.invoiceLine.deleteMany()
      await client.unlockOrder.deleteMany()
      await client.price.deleteMany({ where: { list: { not: '2025-04' } } })
      await client.priceList.deleteMany({ where: { version: { not: '2025-04' } } })
      await client.conditionsVersion.deleteMany({ where: { version: { not: 'v7' } } })
    },
    show: (tenantId: string, sku = 'preview', as = by()) => write((tx) => tx.showCosts(tenantId, sku, as)),
    /** Shown, or it cannot be: its id. */
    async shown(tenantId: string, sku = 'preview', as = by()): Promise<string> {
      const result = await write((tx) => tx.showCosts(tenantId, sku, as))
      if (result.kind !== 'shown') throw new Error(`It cannot be shown: ${result.kind}`)
      return result.orderId
    },
    accept: (orderId: string, as = by('sofia', minute(2))) => write((tx) => tx.acceptCosts(orderId, as)),
    order: async (id: string) => {
      const order = await store.reads.costs.order(id)
      if (!order) throw new Error(`There is no order ${id}.`)
      return order
    },
    deeds: <T>(work: (tx: Tx) => Promise<T>) => store.transaction((tx) => work(tx)),
  }
}
