import { z } from 'zod'
import type { Active } from './active.ts'
import { isSilent, type Reading } from './answers.ts'
import type { Given, Slot } from './flow.ts'
import type { Field, Row } from './message.ts'
import type { Draft } from './ports.ts'
import { keyOf, text, type Words } from './words.ts'

/** What was answered, as far as showing it needs the draft. */
type Answered = Omit<Active, 'draft'> & { readonly draft: Pick<Draft, 'given'> }

/** One question of a draft, as a surface needs it. */
export function field({ flow, draft, reading, data }: Answered, id: string, slot: Slot): Field {
  const given = reading.answers
  const choices = slot.choices?.(data, given)
  const raw = draft.given[id]
  const value = Array.isArray(raw) ? raw.map(String) : typeof raw === 'string' ? raw : undefined
  const hint = slot.hint?.(data, given)
  const help = slot.help?.(data, given)
  const problem = reading.problems[id]
  const maxLength = longest(slot.schema)
  return {
    id,
    label: slot.label?.(data, given) ?? text(`${keyOf(flow.id)}.${keyOf(id)}.ask`),
    widget: slot.widget,
    isRequired: slot.isRequired?.(data, given) ?? !slot.schema.safeParse(undefined).success,
    ...(hint === undefined ? {} : { hint }),
    ...(help === undefined ? {} : { help }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(choices && slot.widget !== 'files' ? { choices } : {}),
    ...(slot.instead ? { instead: slot.instead } : {}),
    ...(value === undefined ? {} : { value, display: display(slot, value, choices) }),
    ...(raw === null ? { isSkipped: true as const } : {}),
    ...(problem === undefined ? {} : { problem }),
  }
}

/** The longest text a schema takes, through `optional`. */
function longest(schema: z.ZodType): number | undefined {
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema
  return inner instanceof z.ZodString ? (inner.maxLength ?? undefined) : undefined
}

function display(slot: Slot, value: string | string[], choices: Field['choices']): Words {
  if (value === slot.instead?.value) return slot.instead.label
  const labelOf = (one: string) => choices?.find((choice) => choice.value === one)?.label
  if (Array.isArray(value)) return { list: value.map((one) => labelOf(one) ?? one) }
  return labelOf(value) ?? (slot.widget === 'date' ? { day: value } : value)
}

/** A question and its answer in a line. */
export function rowOf(answered: Answered, id: string, slot: Slot): Row {
  const { label, display = '–' } = field(answered, id, slot)
  return { id, label, value: display }
}

/** The answers as lines of text, to copy or to carry elsewhere. */
export function asText(answered: Answered): Words {
  const rows = answered.reading.slots
    .filter(([, slot]) => !slot.isFixed)
    .map(([id, slot]) => field(answered, id, slot))
    .filter((one) => one.display !== undefined)
  return { lines: rows.map(({ label, display }) => text('format.row', { label, value: display })) }
}

/** Whether people see the question at all: a record that a button named and what answers itself they do not. */
export const isVisible = (slot: Slot, data: unknown, given: Given): boolean =>
  !slot.isFixed && !isSilent(slot, slot.choices?.(data, given))

/** Whether a slot is asked by itself: its own wish, or a record that no button named. */
export const isAlone = (slot: Slot, data: unknown, given: Given): boolean =>
  slot.isFixed === true || (typeof slot.isAlone === 'function' ? slot.isAlone(data, given) : slot.isAlone === true)

/** The questions answered before one, in asking order: where *Back* leads. Without one: all that were answered. */
export function before({ slots, answers }: Reading, data: unknown, id: string | undefined): string[] {
  const here = slots.findIndex(([key]) => key === id)
  return (here === -1 ? slots : slots.slice(0, here))
    .filter(([key, slot]) => key in answers && isVisible(slot, data, answers))
    .map(([key]) => key)
}
