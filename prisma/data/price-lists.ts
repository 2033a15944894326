import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { count, group, key, listOf, moment, oneOf, webAddress, yesNo } from './field.ts'
import { beginning, end, sayBeginning, sayEnd } from './moment.ts'
import { type Around, defineNoun, type Fault } from './noun.ts'
import { vendorZone } from './zone.ts'

const price = group({
  sku: key,
  amount: count(0),
  currency: oneOf('EUR', 'USD', 'GBP', 'CHF', 'SEK', 'NOK', 'DKK'),
  interval: oneOf('MONTH', 'YEAR', 'ONCE').default('MONTH'),
  online: yesNo.default(true),
})

/** Prices from a day on, of the vendor's time zone, until the next list begins. Amounts are in cents. */
export const priceLists = defineNoun({
  name: 'price-lists',
  schema: z.strictObject({ version: key, from: moment, until: moment, url: webAddress, prices: listOf(price) }),
  identity: ['version'],
  optional: ['until', 'url'],
  defaults: { prices: [] },
  lists: { prices: ['sku'] },
  refers: ({ prices = [] }) =>
    prices.map(({ sku }, index) => ({ to: 'cost-products', key: sku, path: ['prices', index, 'sku'] })),
  rules(record, before, around): Fault[] {
    if (!before || beginning(before.from, vendorZone(around)) > around.now) return []
    const changed = record.prices.flatMap((one, index) => {
      const was = before.prices.find(({ sku }) => sku === one.sku)
      return was && !isDeepStrictEqual(was, one) ? [index] : []
    })
    const words = 'is in force and may have been accepted. Write a new list with a later day.'
    return [
      ...(record.from === before.from ? [] : [{ path: ['from'], words }]),
      ...changed.map((index) => ({ path: ['prices', index], words })),
    ]
  },

  async read(tx) {
    const zone = (await tx.company.findFirst({ where: { kind: 'VENDOR' } }))?.timezone ?? 'UTC'
    const rows = await tx.priceList.findMany({
      include: { prices: { include: { product: true }, orderBy: [{ product: { order: 'asc' } }, { sku: 'asc' }] } },
      orderBy: [{ validFrom: 'asc' }, { version: 'asc' }],
    })
    return rows.map(({ version, validFrom, validTo, url, prices }) => ({
      version,
      from: sayBeginning(validFrom, zone),
      until: validTo ? sayEnd(validTo, zone) : undefined,
      url: url ?? undefined,
      prices: prices.map(({ sku, amount, currency, interval, unlockableOnline }) => ({
        sku,
        amount,
        currency: currency as 'EUR',
        interval,
        online: unlockableOnline,
      })),
    }))
  },

  async write(tx, { version, from, until, url = null, prices }, around: Around) {
    const zone = vendorZone(around)
    const data = { validFrom: beginning(from, zone), validTo: until === undefined ? null : end(until, zone), url }
    await tx.priceList.upsert({ where: { version }, create: { version, ...data }, update: data })
    for (const { sku, online: unlockableOnline, ...one } of prices) {
      const priced = { ...one, unlockableOnline }
      const where = { list_sku: { list: version, sku } }
      await tx.price.upsert({ where, create: { list: version, sku, ...priced }, update: priced })
    }
  },
})
