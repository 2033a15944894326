import { z } from 'zod'
import { localised as kept, readStored, storable } from '../store/storable.ts'
import { count, key, localised, yesNo } from './field.ts'
import { defineNoun } from './noun.ts'

/** The scopes in which tenants are sold; the first is preselected. */
export const tenantEditions = defineNoun({
  name: 'tenant-editions',
  schema: z.strictObject({ key, label: localised, description: localised, order: count(0), active: yesNo }),
  identity: ['key'],
  optional: [],
  defaults: { order: 0, active: true },
  async read(tx) {
    const rows = await tx.tenantEdition.findMany({ orderBy: [{ order: 'asc' }, { key: 'asc' }] })
    return rows.map(({ label, description, ...row }) => ({
      ...row,
      label: readStored(kept, label, { en: row.key }),
      description: readStored(kept, description, { en: row.key }),
    }))
  },
  async write(tx, { key, label, description, ...record }) {
    const data = { ...record, label: storable(label), description: storable(description) }
    await tx.tenantEdition.upsert({ where: { key }, create: { key, ...data }, update: data })
  },
})
