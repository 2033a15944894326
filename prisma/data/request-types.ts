import { z } from 'zod'
import { TICKET_FIELDS } from '../../src/domain/request-type.ts'
import { asRequestType } from '../store/catalogue.ts'
import { storable } from '../store/storable.ts'
import { count, group, key, listOf, localised, oneOf, words, yesNo } from './field.ts'
import { defineNoun, type Fault } from './noun.ts'

const field = group({
  key,
  required: yesNo.default(false),
  label: localised.optional(),
  hint: localised.optional(),
  widget: oneOf('line', 'paragraph', 'choice', 'date').optional(),
  options: listOf(group({ value: words, label: localised })).optional(),
})

/** What a ticket can be about, and what each kind asks for, in the order of asking. */
export const requestTypes = defineNoun({
  name: 'request-types',
  schema: z.strictObject({
    key,
    label: localised,
    order: count(0),
    active: yesNo,
    community: yesNo,
    fields: listOf(field),
  }),
  identity: ['key'],
  optional: [],
  defaults: { order: 0, active: true, community: false, fields: [] },
  rules: ({ fields }) =>
    fields.flatMap((one, index): Fault[] => {
      const isTwin = fields.findIndex(({ key }) => key === one.key) < index
      return [
        ...(isTwin ? [{ path: ['fields', index, 'key'], words: 'is asked for twice. Keep one.' }] : []),
        ...faultsOf(one).map((fault) => ({ path: ['fields', index, ...fault.path], words: fault.words })),
      ]
    }),
  async read(tx) {
    const rows = await tx.requestType.findMany({ orderBy: [{ order: 'asc' }, { key: 'asc' }] })
    return rows.map((row) => {
      const { key, label, fields, isOffered, isCommunity } = asRequestType(row)
      const asked = fields.map(({ isRequired, options, label, hint, ...one }) => ({
        ...one,
        required: isRequired,
        ...(label ? { label } : {}),
        ...(hint ? { hint } : {}),
        ...(options ? { options: [...options] } : {}),
      }))
      return { key, label, order: row.order, active: isOffered, community: isCommunity, fields: asked }
    })
  },
  async write(tx, { key, label, order, active, community, fields }) {
    const asked = fields.map(({ required, ...one }) => ({ ...one, isRequired: required }))
    const data = { label: storable(label), order, active, isCommunity: community, fields: storable(asked) }
    await tx.requestType.upsert({ where: { key }, create: { key, ...data }, update: data })
  },
})

/** The ticket's own fields know how to ask; any other has to say it. */
function faultsOf({ key, label, widget, options = [] }: z.output<typeof field>): Fault[] {
  const isOwn = !TICKET_FIELDS.some((one) => one === key)
  if (!isOwn) return label || widget || options.length > 0 ? [{ path: ['key'], words: SELF_EXPLAINING }] : []
  const isChoice = widget === 'choice'
  return [
    ...(label
      ? []
      : [{ path: ['key'], words: `is no field of tickets (${TICKET_FIELDS.join(', ')}): give it a label.` }]),
    ...(isChoice && options.length < 2 ? [{ path: ['widget'], words: 'needs at least two options.' }] : []),
    ...(!isChoice && options.length > 0 ? [{ path: ['options'], words: 'are for widget: choice only.' }] : []),
  ]
}

const SELF_EXPLAINING = 'is a field of every ticket. Only "required" can be said of it.'
