import { z } from 'zod'
import type { Reading } from './answers.ts'
import { isSilent } from './answers.ts'
import { press } from './button.ts'
import type { AnyFlow, Given, Slot } from './flow.ts'
import { type Button, type Field, type Message, type Row, say } from './message.ts'
import type { Draft } from './ports.ts'
import type { Input } from './turn.ts'
import { keyOf, text, type Words } from './words.ts'

/** One question of a draft, as a surface needs it. */
export function field(
  flow: AnyFlow,
  id: string,
  slot: Slot,
  draft: Pick<Draft, 'given'>,
  reading: Reading,
  data: unknown,
): Field {
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
  if (Array.isArray(value)) {
    return { list: value.map((one) => choices?.find((choice) => choice.value === one)?.label ?? one) }
  }
  return choices?.find((choice) => choice.value === value)?.label ?? (slot.widget === 'date' ? { day: value } : value)
}

/** The next thing to show for a draft whose answers were read: what is in the way, a question, the form, a tip, or the review. */
export function present(
  flow: AnyFlow,
  draft: Draft,
  reading: Reading,
  data: unknown,
  formFailed = false,
): readonly Message[] {
  const { slots, answers, open, problems } = reading
  const { run, shown } = draft
  const slot = (id: string) => slots.find(([key]) => key === id)?.[1]
  const fieldOf = (id: string, one: Slot) => field(flow, id, one, draft, reading, data)
  const isVisible = isVisibleIn(reading, data)

  const title = askingTitle(flow, answers, data)

  const asks = ([id, one]: readonly [string, Slot]) =>
    ask(draft, fieldOf(id, one), title, before(reading, data, id).length > 0)

  const asking = shown.asking === undefined ? undefined : slot(shown.asking)
  if (shown.asking !== undefined && asking) return [asks([shown.asking, asking])]

  const alone = slots.find(([id, one]) => !shown.isEditing && open.includes(id) && isAlone(one, data, answers))
  // What nobody could answer is not asked where the flow can say why.
  if (alone && canAnswer(alone[1], data, answers)) return [asks(alone)]

  const detour = flow.detour?.(answers, data, run)
  if (detour) return detour
  if (alone) return [asks(alone)]

  if (
    shown.hasForms !== false &&
    shown.mode === 'form' &&
    (shown.isEditing || open.length > 0 || shown.suggested.length > 0)
  ) {
    const fields = slots
      .filter(isVisible)
      .filter(([id, one]) => shown.isEditing || shown.suggested.includes(id) || !isAlone(one, data, answers))
    if (fields.length > 0) {
      const note = `${keyOf(flow.id)}.note`
      return [
        {
          kind: 'form',
          run,
          title: text(`${keyOf(flow.id)}.title`, titleParams(answers, data)),
          ...(flow.hasNote ? { note: text(note, titleParams(answers, data)) } : {}),
          ...(formFailed && Object.keys(problems).length > 0 ? { problem: text('form.problem') } : {}),
          ...(shown.isEditing || flow.isCorrection ? { isCorrection: true } : {}),
          fields: fields.map(([id, one]) => fieldOf(id, one)),
          submit: {
            label: text('button.continue'),
            does: { kind: 'fill', run, values: {}, form: true, by: 'press' },
            style: 'primary',
          },
          buttons: [press(run, 'cancel', text('button.cancel'))],
        },
      ]
    }
  }
  const isUntouched = () =>
    Object.keys(draft.given).every((id) => shown.suggested.includes(id) || slot(id)?.isFixed) &&
    flow.review?.(answers, data, run).canConfirm === false
  if (flow.isCorrection && shown.hasForms === false && shown.mode === 'form' && open.length === 0 && isUntouched())
    return [whatToEdit(flow, draft, reading, data, press(run, 'cancel', text('button.cancel')))]

  const [next] = open
  if (next !== undefined) return [...known(flow, draft, reading, data), asks([next, slot(next) as Slot])]

  const tip = hintFor(flow, reading, shown.hinted, data)
  if (tip) {
    return [
      {
        kind: 'say',
        run,
        tone: 'hint',
        text: tip.words,
        buttons: [
          press(run, 'edit', text(`${keyOf(flow.id)}.improve`), 'primary', tip.id),
          press(run, 'keep', text('button.keep')),
        ],
      },
    ]
  }

  const review = flow.review?.(answers, data, run) ?? {}
  const { rows: facts = [], notes = [], canConfirm = true, buttons = [] } = review
  const confirm = review.confirm ?? text(`${keyOf(flow.id)}.confirm`)
  const rows = slots
    .filter(isVisible)
    .filter(([id]) => answers[id] !== undefined && draft.given[id] !== null)
    .map(([id, one]) => rowOf(flow, id, one, draft, reading, data))
  return [
    {
      kind: 'review',
      run,
      title: text(`${keyOf(flow.id)}.review`, titleParams(answers, data)),
      rows: [...facts, ...rows],
      notes,
      buttons: [
        ...(canConfirm ? [press(run, 'confirm', confirm, 'primary')] : []),
        ...buttons,
        ...(slots.some(isVisible) ? [press(run, 'edit', text('button.edit'))] : []),
        press(run, 'cancel', text('button.cancel')),
      ],
    },
  ]
}

/** What a form shows as filled in, told once before the first question where there are no forms (DOMAIN §2.1 rule 2). */
function known(flow: AnyFlow, draft: Draft, reading: Reading, data: unknown): Message[] {
  const { suggested, hasForms } = draft.shown
  if (hasForms !== false) return []
  const asked = reading.slots
    .filter(isVisibleIn(reading, data))
    .filter(([, one]) => !isAlone(one, data, reading.answers))
  const isFirst = asked.every(([id]) => !(id in draft.given) || suggested.includes(id))
  const rows = asked
    .filter(([id]) => suggested.includes(id) && draft.given[id]?.toString() !== '')
    .map(([id, one]) => rowOf(flow, id, one, draft, reading, data))
  if (!isFirst || rows.length === 0) return []
  return [
    say(text('draft.known', { rows: { lines: rows.map(({ label, value }) => text('format.row', { label, value })) } })),
  ]
}

/** What was answered so far, and which of it to give again, where no form shows it all. */
export function whatToEdit(
  flow: AnyFlow,
  draft: Draft,
  reading: Reading,
  data: unknown,
  wayOut: Button = press(draft.run, 'resume', text('button.back')),
): Message {
  const { run } = draft
  const rows = reading.slots
    .filter(isVisibleIn(reading, data))
    .map(([id, one]) => rowOf(flow, id, one, draft, reading, data))
  return {
    kind: 'review',
    run,
    title: askingTitle(flow, reading.answers, data),
    rows,
    notes: [text('draft.what-to-edit')],
    buttons: [...rows.map(({ id, label }) => press(run, 'edit', label, undefined, id)), wayOut],
  }
}

const isVisibleIn =
  ({ answers }: Reading, data: unknown) =>
  ([, one]: readonly [string, Slot]) =>
    !one.isFixed && !isSilent(one, one.choices?.(data, answers))

/** A question and its answer in a line. */
function rowOf(flow: AnyFlow, id: string, slot: Slot, draft: Draft, reading: Reading, data: unknown): Row {
  const { label, display = '–' } = field(flow, id, slot, draft, reading, data)
  return { id, label, value: display }
}

/** Whether a slot is asked by itself: its own wish, or a record that no button named. */
export const isAlone = (slot: Slot, data: unknown, given: Given): boolean =>
  slot.isFixed === true || (typeof slot.isAlone === 'function' ? slot.isAlone(data, given) : slot.isAlone === true)

/** Whether there is something to choose; a record or place that a button names is nobody's to type. */
const canAnswer = (slot: Slot, data: unknown, given: Given): boolean =>
  slot.choices ? slot.choices(data, given).length > 0 : slot.isFixed !== true

/** The questions answered before one, in asking order: where *Back* leads. Without one: all that were answered. */
export function before({ slots, answers }: Reading, data: unknown, id: string | undefined): string[] {
  const here = slots.findIndex(([key]) => key === id)
  return (here === -1 ? slots : slots.slice(0, here))
    .filter(([key, slot]) => key in answers && !slot.isFixed && !isSilent(slot, slot.choices?.(data, answers)))
    .map(([key]) => key)
}

/** The answers as lines of text, to copy or to carry elsewhere. */
export function asText(flow: AnyFlow, draft: Pick<Draft, 'given'>, reading: Reading, data: unknown): Words {
  const rows = reading.slots
    .filter(([, slot]) => !slot.isFixed)
    .map(([id, slot]) => field(flow, id, slot, draft, reading, data))
    .filter((one) => one.display !== undefined)
  return { lines: rows.map((one) => text('format.row', { label: one.label, value: one.display })) }
}

/** The first tip that was not given yet. */
function hintFor(flow: AnyFlow, reading: Reading, hinted: readonly string[], data: unknown) {
  for (const [id, tip] of Object.entries(flow.hint ?? {})) {
    const words = id in reading.answers && !hinted.includes(id) ? tip?.(reading.answers[id] as never, data) : undefined
    if (words !== undefined) return { id, words }
  }
  return undefined
}

/** What titles may mention: the company on whose behalf this happens (X42), and the record it is about. */
const titleParams = (_answers: Reading['answers'], data: unknown) =>
  (data as { title?: Record<string, Words> } | undefined)?.title

/** A single question names the company or record it belongs to as well, as soon as that is known. */
function askingTitle(flow: AnyFlow, answers: Reading['answers'], data: unknown): Words {
  const params = titleParams(answers, data)
  const known = Object.values(params ?? {})
  const isKnown = known.length > 0 && known.every((one) => one !== '')
  return isKnown ? text(`${keyOf(flow.id)}.title`, params) : text(`${keyOf(flow.id)}.asking`)
}

function ask(draft: Draft, one: Field, title: Words, hasBefore: boolean): Message {
  const { run } = draft
  const fill = (label: Words, value: string | null): Button => ({
    label,
    does: { kind: 'fill', run, values: { [one.id]: value }, by: 'press' } satisfies Input,
  })
  return {
    kind: 'ask',
    run,
    field: one,
    title,
    submit: {
      label: text('button.continue'),
      does: { kind: 'fill', run, values: {}, by: 'press' },
      style: 'primary',
    },
    buttons: [
      ...(one.instead ? [fill(one.instead.label, one.instead.value)] : []),
      ...(one.isRequired ? [] : [fill(text('button.skip'), null)]),
      ...(hasBefore ? [press(run, 'back', text('button.back'))] : []),
      press(run, 'cancel', text('button.cancel')),
    ],
  }
}
