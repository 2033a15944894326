import type { AnyFlow, Given, Slot } from './flow.ts'
import type { Choice } from './message.ts'
import { meansInstead } from './off-path.ts'
import type { Values } from './turn.ts'
import { plain, type Translate, text, type Words } from './words.ts'

/** What the raw answers of a draft mean today. An answer that no longer fits is an open question again. */
export interface Reading {
  /** The slots that apply, in asking order. */
  readonly slots: readonly (readonly [id: string, slot: Slot])[]
  readonly answers: Given
  /** Slots still to be answered, the ones with a problem among them. */
  readonly open: readonly string[]
  readonly problems: Readonly<Record<string, Words>>
}

/** Reads raw answers through today's schemas and rules. `null` is a question skipped on purpose. */
export function read(flow: AnyFlow, raw: Values, data: unknown): Reading {
  const slots: (readonly [string, Slot])[] = []
  const answers: Record<string, unknown> = {}
  const open: string[] = []
  const problems: Record<string, Words> = {}
  const take = (id: string, slot: Slot) => {
    if (flow.when?.[id]?.(answers, data) === false) return
    slots.push([id, slot])
    const { value, problem } = judge(flow, id, slot, raw, answers, data)
    if (problem !== undefined) {
      open.push(id)
      if (problem !== OPEN) problems[id] = problem
    } else answers[id] = value
  }
  for (const [id, slot] of Object.entries(flow.slots) as [string, Slot][]) {
    take(id, slot)
    if (flow.extend?.after === id)
      for (const [key, more] of Object.entries(flow.extend.slots(data, answers))) take(key, more)
  }
  return { slots, answers, open, problems }
}

const OPEN = 'open'

function judge(
  flow: AnyFlow,
  id: string,
  slot: Slot,
  raw: Values,
  given: Given,
  data: unknown,
): { value?: unknown; problem?: Words } {
  const choices = slot.choices?.(data, given)
  if (isSilent(slot, choices)) return { value: choices?.[0]?.value }
  if (!(id in raw)) return { problem: OPEN }
  const said = raw[id] ?? undefined
  if (isEmpty(said)) {
    if (slot.isRequired?.(data, given) || !slot.schema.safeParse(undefined).success)
      return { problem: slot.missing ?? text('problem.required') }
    return { value: slot.schema.parse(undefined) }
  }
  if (said === slot.instead?.value) return { value: said }
  if (choices && !within(choices, said)) return { problem: text('problem.not-an-option') }
  const parsed = slot.schema.safeParse(said)
  if (!parsed.success) return { problem: asWords(parsed.error.issues[0], said) }
  const problem = flow.check?.[id]?.(parsed.data, data, given)
  return problem === undefined ? { value: parsed.data } : { problem }
}

/** Whether the slot answers itself: only one option, and the flow does not ask in that case. */
export const isSilent = (slot: Slot, choices: readonly Choice[] | undefined): boolean =>
  slot.isSilent === true && choices?.length === 1

const isEmpty = (said: unknown) =>
  said === undefined || (typeof said === 'string' && said.trim() === '') || (Array.isArray(said) && said.length === 0)

const within = (choices: readonly Choice[], said: unknown) =>
  [said].flat().every((one) => choices.some((choice) => choice.value === one))

/** A schema's complaint in people's words. A message that is a catalogue key is used as it is. */
function asWords(
  issue: { code?: string; message: string; maximum?: unknown; format?: string } | undefined,
  said: unknown,
): Words {
  if (issue && /^[a-z-]+(\.[a-z-]+)+$/.test(issue.message)) return text(issue.message)
  if (issue?.code === 'too_big' && typeof said === 'string')
    return text('problem.too-long', { max: Number(issue.maximum), length: said.length })
  if (issue?.code === 'invalid_format' && issue.format === 'email') return text('problem.email')
  return text('problem.unclear')
}

/**
 * The single way in: typed words, buttons, forms and tool calls all propose values.
 * Only brings them into the shape that is kept; what they mean is `read`'s to say.
 */
export function propose(
  slots: Reading['slots'],
  raw: Values,
  values: Values,
  data: unknown,
  given: Given,
  t: Translate,
): Values {
  const next: Values = { ...raw }
  for (const [id, slot] of slots) {
    if (id in values) next[id] = shape(slot, values[id], raw[id], slot.choices?.(data, given), t)
  }
  return next
}

function shape(
  slot: Slot,
  said: unknown,
  before: unknown,
  choices: readonly Choice[] | undefined,
  t: Translate,
): unknown {
  if (said === null || said === undefined) return null
  const { instead } = slot
  if (instead && typeof said === 'string' && (said === instead.value || meansInstead(plain(t(instead.label)), said)))
    return instead.value
  switch (slot.widget) {
    case 'line':
      return typeof said === 'string'
        ? storable(said)
            .replace(/\s*[\r\n]+\s*/gu, ' ')
            .trim()
        : null
    case 'paragraph':
      return typeof said === 'string' ? storable(said).replace(/\r\n?/gu, '\n') : null
    case 'choice':
      return typeof said === 'string' ? (pick(choices ?? [], said, t) ?? said) : null
    case 'date':
      return typeof said === 'string' ? (isoDate(said) ?? said) : null
    case 'choices':
      return several(said, before).map((one) => pick(choices ?? [], one, t) ?? one)
    case 'files':
      return several(said, before)
  }
}

/** What nobody can keep goes at once, so that people see what will be sent: NUL, and halves of characters. */
const storable = (said: string) => said.replaceAll('\0', '').toWellFormed()

/** A list, a comma-separated list, or `{ add, remove }` on what was there. */
function several(said: unknown, before: unknown): string[] {
  if (typeof said === 'string') return strings(said.split(','))
  if (Array.isArray(said)) return strings(said)
  const { add, remove } = said as { add?: unknown; remove?: unknown }
  const gone = new Set(strings(remove))
  return [...new Set([...strings(before), ...strings(add)])].filter((one) => !gone.has(one))
}
const strings = (list: unknown): string[] =>
  Array.isArray(list)
    ? list
        .filter((one) => typeof one === 'string')
        .map((one) => one.trim())
        .filter(Boolean)
    : []

/** Accepts a value, a label, a position, or words that fit one label only. */
export function pick(choices: readonly Choice[], said: string, t: Translate): string | undefined {
  const word = said.trim().toLocaleLowerCase()
  const labels = choices.map(({ value, label }) => ({ value, label: plain(t(label)).toLocaleLowerCase() }))
  const exact = labels.find(({ value, label }) => value.toLocaleLowerCase() === word || label === word)
  if (exact) return exact.value
  if (/^\d{1,3}$/.test(word) && !choices.some(({ value }) => /^\d+$/.test(value)))
    return choices[Number(word) - 1]?.value
  const near = word.length > 1 ? labels.filter(({ label }) => label.includes(word)) : []
  return near.length === 1 ? near[0]?.value : undefined
}

/** `2026-08-01`, `1.8.2026`, `01/08/2026` → `2026-08-01`. */
function isoDate(said: string): string | undefined {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(said)
  const local = /^\s*(\d{1,2})[./]\s*(\d{1,2})[./]\s*(\d{4})\s*$/.exec(said)
  const [year, month, day] = iso ? iso.slice(1) : (local?.slice(1).reverse() ?? [])
  if (!year || !month || !day) return undefined
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const real = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(date) ? date : undefined
}
