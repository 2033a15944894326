import { z } from 'zod'
import { localised as kept, readStored, storable } from '../store/storable.ts'
import { count, key, localised, oneOf, yesNo } from './field.ts'
import { defineNoun, type Fault } from './noun.ts'

/** What costs: a tenant of a type and edition, or something that is unlocked in one. Prices stand in price lists. */
export const costProducts = defineNoun({
  name: 'cost-products',
  schema: z.strictObject({
    sku: key,
    name: localised,
    description: localised,
    tenantType: oneOf('STANDARD', 'CUSTOM'),
    edition: key,
    order: count(0),
    active: yesNo,
  }),
  identity: ['sku'],
  optional: ['description', 'tenantType', 'edition'],
  defaults: { order: 0, active: true },
  refers: ({ edition }) => (edition === undefined ? [] : [{ to: 'tenant-editions', key: edition, path: ['edition'] }]),
  rules: ({ tenantType, edition }): Fault[] =>
    (tenantType === undefined) === (edition === undefined)
      ? []
      : [{ path: [tenantType ? 'tenantType' : 'edition'], words: 'goes with the other: write both, or none.' }],
  together(after) {
    const seen = new Map<string, string>()
    return [...after].flatMap(([key, { tenantType, edition }]) => {
      if (tenantType === undefined) return []
      const other = seen.get(`${tenantType} ${edition}`)
      seen.set(`${tenantType} ${edition}`, key)
      return other ? [{ key, path: ['edition'], words: `is what ${other} is already: one product for each.` }] : []
    })
  },
  async read(tx) {
    const rows = await tx.costProduct.findMany({ orderBy: [{ order: 'asc' }, { sku: 'asc' }] })
    return rows.map(({ name, description, tenantType, editionKey, ...row }) => ({
      ...row,
      name: readStored(kept, name, { en: row.sku }),
      description: kept.safeParse(description).data,
      tenantType: tenantType ?? undefined,
      edition: editionKey ?? undefined,
    }))
  },
  async write(tx, { sku, name, description = {}, tenantType = null, edition: editionKey = null, ...record }) {
    const data = { ...record, name: storable(name), description: storable(description), tenantType, editionKey }
    await tx.costProduct.upsert({ where: { sku }, create: { sku, ...data }, update: data })
  },
})
