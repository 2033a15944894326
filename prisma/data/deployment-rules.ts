import { z } from 'zod'
import { asRule } from '../store/deployment-row.ts'
import { count, key, oneOf, versionPart } from './field.ts'
import { defineNoun } from './noun.ts'

/** How keys reach installations, by ERP family, hosting and versions; the rule with the most conditions wins. */
export const deploymentRules = defineNoun({
  name: 'deployment-rules',
  schema: z.strictObject({
    key,
    family: key,
    hosting: oneOf('ONLINE', 'ONPREM'),
    majorFrom: count(1),
    majorTo: count(1),
    productFrom: versionPart,
    productTo: versionPart,
    kind: oneOf('BC_ONLINE', 'NAV_BC13_14', 'NAV_BC_ONPREM', 'ASK_SUPPORT'),
    order: count(0),
  }),
  identity: ['key'],
  optional: ['hosting', 'majorFrom', 'majorTo', 'productFrom', 'productTo'],
  defaults: { order: 0 },
  rules: ({ majorFrom = 0, majorTo = majorFrom }) =>
    majorTo < majorFrom ? [{ path: ['majorTo'], words: `is before ${majorFrom}, where the rule begins.` }] : [],
  async read(tx) {
    const rows = await tx.deploymentRule.findMany({ orderBy: [{ order: 'asc' }, { id: 'asc' }] })
    return rows.map((row) => ({ key: row.id, order: row.order, ...asRule(row) }))
  },
  async write(tx, { key: id, ...record }) {
    const nothing = { hosting: null, majorFrom: null, majorTo: null, productFrom: null, productTo: null }
    const data = { ...nothing, ...record }
    await tx.deploymentRule.upsert({ where: { id }, create: { id, ...data }, update: data })
  },
})
