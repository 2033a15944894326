import { z } from 'zod'
import { count, key, oneOf, words, yesNo } from './field.ts'
import { defineNoun } from './noun.ts'

/** The ERP versions that people choose from; the smallest `order` comes first. */
export const erpVersions = defineNoun({
  name: 'erp-versions',
  schema: z.strictObject({
    code: key,
    label: words,
    family: oneOf('NAV', 'BC'),
    major: count(1),
    hosting: oneOf('ONLINE', 'ONPREM'),
    order: count(0),
    active: yesNo,
  }),
  identity: ['code'],
  optional: ['major'],
  defaults: { order: 0, active: true },
  async read(tx) {
    const rows = await tx.erpVersion.findMany({ orderBy: [{ order: 'asc' }, { code: 'asc' }] })
    return rows.map(({ major, ...row }) => ({ ...row, major: major ?? undefined }))
  },
  async write(tx, { code, ...record }) {
    const data = { ...record, major: record.major ?? null }
    await tx.erpVersion.upsert({ where: { code }, create: { code, ...data }, update: data })
  },
})
