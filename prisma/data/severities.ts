import { z } from 'zod'
import { asSeverity } from '../store/catalogue.ts'
import { storable } from '../store/storable.ts'
import { count, key, localised } from './field.ts'
import { defineNoun } from './noun.ts'

/** How bad it is, worst first, and how many business minutes the first answer may take. */
export const severities = defineNoun({
  name: 'severities',
  schema: z.strictObject({ key, label: localised, meaning: localised, order: count(0), firstAnswerMinutes: count(1) }),
  identity: ['key'],
  optional: ['firstAnswerMinutes'],
  defaults: { order: 0 },
  async read(tx) {
    const rows = await tx.severityLevel.findMany({ orderBy: [{ order: 'asc' }, { key: 'asc' }] })
    return rows.map((row) => ({ ...asSeverity(row), order: row.order }))
  },
  async write(tx, { key, label, meaning, order, firstAnswerMinutes = null }) {
    const data = { label: storable(label), meaning: storable(meaning), order, firstAnswerMinutes }
    await tx.severityLevel.upsert({ where: { key }, create: { key, ...data }, update: data })
  },
})
