import { z } from 'zod'
import { words } from './field.ts'
import { defineNoun } from './noun.ts'

/** Names that no tenant may have, besides those that would pass for the house anywhere. */
export const reservedNames = defineNoun({
  name: 'reserved-names',
  schema: z.strictObject({ name: words }),
  identity: ['name'],
  optional: [],
  defaults: {},
  read: (tx) => tx.reservedTenantName.findMany({ orderBy: { name: 'asc' } }),
  async write(tx, { name }) {
    await tx.reservedTenantName.upsert({ where: { name }, create: { name }, update: {} })
  },
})
