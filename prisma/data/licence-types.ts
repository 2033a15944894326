import { z } from 'zod'
import { localised as kept, readStored, storable } from '../store/storable.ts'
import { count, key, localised, oneOf, words } from './field.ts'
import { defineNoun } from './noun.ts'

/** What the licences for users of a product are, by the name that stands in licence files. */
export const licenceTypes = defineNoun({
  name: 'licence-types',
  schema: z.strictObject({
    name: words,
    product: key,
    owner: words,
    kind: oneOf('SITE', 'USER'),
    module: words,
    description: localised,
    order: count(0),
  }),
  identity: ['name'],
  optional: [],
  defaults: { kind: 'USER', order: 0 },
  refers: ({ product }) => (product === undefined ? [] : [{ to: 'products', key: product, path: ['product'] }]),
  async read(tx) {
    const rows = await tx.licenceType.findMany({
      include: { product: true },
      orderBy: [{ order: 'asc' }, { key: 'asc' }],
    })
    return rows.map(({ key: name, product, owner, kind, moduleKey, description, order }) => ({
      name,
      product: product.key,
      owner,
      kind,
      module: moduleKey,
      description: readStored(kept, description, { en: name }),
      order,
    }))
  },
  async write(tx, { name, product, module: moduleKey, description, ...record }) {
    const { id: productId } = await tx.product.findUniqueOrThrow({ where: { key: product }, select: { id: true } })
    const data = { ...record, moduleKey, productId, description: storable(description) }
    await tx.licenceType.upsert({ where: { key: name }, create: { key: name, ...data }, update: data })
  },
})
