import { z } from 'zod'
import { count, key } from './field.ts'
import { defineNoun } from './noun.ts'

/** What a tenant that is not STANDARD may be written in; the first is preselected. */
export const charsets = defineNoun({
  name: 'charsets',
  schema: z.strictObject({ key, order: count(0) }),
  identity: ['key'],
  optional: [],
  defaults: { order: 0 },
  read: (tx) => tx.tenantCharset.findMany({ orderBy: [{ order: 'asc' }, { key: 'asc' }] }),
  async write(tx, { key, order }) {
    await tx.tenantCharset.upsert({ where: { key }, create: { key, order }, update: { order } })
  },
})
