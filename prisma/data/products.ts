import { z } from 'zod'
import { judgeVersion } from '../../src/domain/version.ts'
import * as stored from '../store/catalogue.ts'
import { storable } from '../store/storable.ts'
import { day, group, key, listOf, localised, pattern, webAddress, words, yesNo } from './field.ts'
import { byNumbers } from './merge.ts'
import { end, sayEnd } from './moment.ts'
import { defineNoun, type Fault } from './noun.ts'

/** Support ends for everybody at once. */
const ZONE = 'UTC'

/** What the vendor supports, its releases, and how people find the one they have. */
export const products = defineNoun({
  name: 'products',
  schema: z.strictObject({
    key,
    name: words,
    active: yesNo,
    costBearing: yesNo,
    shopUrl: webAddress,
    versionRule: group({
      example: words,
      pattern,
      lookalikes: listOf(group({ pattern, label: words })).default([]),
    }),
    versionHelp: group({
      steps: localised,
      pictureUrl: webAddress.optional(),
      article: group({ label: localised, url: webAddress }).optional(),
    }),
    versions: listOf(group({ version: words, erp: listOf(key).default([]), supportedUntil: day.optional() })),
  }),
  identity: ['key'],
  optional: ['shopUrl', 'versionRule', 'versionHelp'],
  defaults: { active: true, costBearing: false, versions: [] },
  lists: { versions: ['version'] },
  refers: ({ versions = [] }) =>
    versions.flatMap(({ erp }, index) =>
      erp.map((code, at) => ({ to: 'erp-versions', key: code, path: ['versions', index, 'erp', at] })),
    ),
  rules({ versionRule: rule, versions }): Fault[] {
    if (!rule) return []
    const isFit = (version: string) => judgeVersion(version, rule).kind === 'unlisted'
    const misfits = versions.flatMap(({ version }, index) => (isFit(version) ? [] : [['versions', index, 'version']]))
    return [...(isFit(rule.example) ? [] : [['versionRule', 'example']]), ...misfits].map((path) => ({
      path,
      words: 'does not match the pattern of versionRule. Correct one of the two.',
    }))
  },

  async read(tx) {
    const rows = await tx.product.findMany({ include: { versions: true }, orderBy: { key: 'asc' } })
    return rows.map((row) => ({
      key: row.key,
      name: row.name,
      active: row.active,
      costBearing: row.costBearing,
      shopUrl: row.shopUrl ?? undefined,
      versionRule: ruleOf(row.versionRule),
      versionHelp: stored.versionHelp.safeParse(row.versionHelp).data,
      versions: row.versions
        .sort((a, b) => byNumbers.compare(a.version, b.version))
        .map(({ version, erpCodes, supportedUntil }) => ({
          version,
          erp: erpCodes,
          ...(supportedUntil ? { supportedUntil: sayEnd(supportedUntil, ZONE) } : {}),
        })),
    }))
  },

  async write(tx, { key, versions, versionRule, versionHelp, ...record }) {
    const data = {
      ...record,
      shopUrl: record.shopUrl ?? null,
      ...(versionRule ? { versionRule: storable(versionRule) } : {}),
      ...(versionHelp ? { versionHelp: storable(versionHelp) } : {}),
    }
    const { id: productId } = await tx.product.upsert({ where: { key }, create: { key, ...data }, update: data })
    for (const { version, erp, supportedUntil } of versions) {
      const now = { erpCodes: erp, supportedUntil: supportedUntil ? end(supportedUntil, ZONE) : null }
      await tx.productVersion.upsert({
        where: { productId_version: { productId, version } },
        create: { productId, version, ...now },
        update: now,
      })
    }
  },
})

function ruleOf(kept: unknown) {
  const rule = stored.versionRule.safeParse(kept).data
  return rule && { ...rule, lookalikes: rule.lookalikes.map((one) => ({ ...one })) }
}
