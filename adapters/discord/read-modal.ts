import { z } from 'zod'
import type { Input } from '../../src/core/turn.ts'
import { BROKEN, inputOf } from './custom-id.ts'
import { added } from './modal.ts'
import { readName } from './modal-field.ts'

/** What came with a modal: what it does, and the files that answer one of its questions. */
export interface Submitted {
  readonly input: Input
  readonly stays: boolean
  /** Ids among the interaction's `resolved.attachments`. */
  readonly files: readonly string[]
  /** The question that the files answer. */
  readonly fileSlot?: string
}

const FILE_UPLOAD = 19

const componentSchema = z.looseObject({
  type: z.number(),
  custom_id: z.string().min(1),
  value: z.string().nullish(),
  values: z.array(z.string()).optional(),
})

const modalSchema = z.looseObject({
  custom_id: z.string(),
  components: z.array(z.looseObject({ component: componentSchema.optional() })),
})

/**
 * A submitted modal's data → what it does. Untrusted: whatever does not fit is a dead button. What has to be answered and
 * was left empty is asked in the chat; what may be skipped is skipped. `stored`: the input whose id it carries.
 */
export function readModal(data: unknown, stored?: Input): Submitted {
  const modal = modalSchema.safeParse(data)
  const { input: base, stays } = modal.success ? inputOf(modal.data.custom_id, stored) : { input: BROKEN, stays: false }
  const components = (modal.data?.components ?? []).flatMap(({ component }) => component ?? [])
  const uploads = components.find(({ type, values = [] }) => type === FILE_UPLOAD && values.length > 0)
  const values = Object.fromEntries(components.flatMap(answerOf))
  return {
    input: base.kind === 'press' && base.run === '' ? base : (added(base, values) ?? BROKEN),
    stays,
    files: uploads?.values ?? [],
    ...(uploads ? { fileSlot: readName(uploads.custom_id).id } : {}),
  }
}

function answerOf({ type, custom_id, value, values }: z.output<typeof componentSchema>): [string, unknown][] {
  const { id, isSkipped, isSeveral } = readName(custom_id)
  if (type === FILE_UPLOAD && values?.length) return []
  const said = value ?? (isSeveral ? values : values?.[0]) ?? ''
  const isEmpty = typeof said === 'string' ? said.trim() === '' : said.length === 0
  return isEmpty ? (isSkipped ? [[id, null]] : []) : [[id, said]]
}
