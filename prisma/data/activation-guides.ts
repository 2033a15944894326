import { z } from 'zod'
import { guideWords } from '../store/deployment-row.ts'
import { storable } from '../store/storable.ts'
import { group, listOf, oneOf, webAddress, words } from './field.ts'
import { defineNoun } from './noun.ts'

const guide = group({ title: words, steps: listOf(words) })

/** How the two tasks of an activation are done, step by step, in the languages of the readers; English is always there. */
export const activationGuides = defineNoun({
  name: 'activation-guides',
  schema: z.strictObject({ step: oneOf('KEY', 'GRANULE'), en: guide, de: guide, es: guide, picture: webAddress }),
  identity: ['step'],
  optional: ['de', 'es', 'picture'],
  defaults: {},
  async read(tx) {
    const rows = await tx.activationGuide.findMany({ orderBy: { step: 'asc' } })
    return rows.flatMap(({ step, words: kept, picture }) => {
      const read = guideWords.safeParse(kept).data
      return read ? [{ step, en: read.en, de: read.de, es: read.es, picture: picture ?? undefined }] : []
    })
  },
  async write(tx, { step, picture = null, ...words }) {
    const data = { words: storable(words), picture }
    await tx.activationGuide.upsert({ where: { step }, create: { step, ...data }, update: data })
  },
})
