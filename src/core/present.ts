import type { Active } from './active.ts'
import { press } from './button.ts'
import { field, isAlone, isVisible, rowOf } from './field.ts'
import type { Given, Slot } from './flow.ts'
import { type Button, type Message, say } from './message.ts'
import { askingTitle, question, titleParams } from './question.ts'
import { keyOf, text, type Words } from './words.ts'

/** The next thing to show for a draft: what is in the way, a question, the form, a tip, or the review. */
export function present(active: Active, formFailed = false): readonly Message[] {
  const { flow, draft, reading, data } = active
  const { slots, answers, open } = reading
  const { run, shown } = draft

  const asking = slots.find(([id]) => id === shown.asking)
  if (asking) return [question(active, asking)]

  const alone = slots.find(([id, slot]) => !shown.isEditing && open.includes(id) && isAlone(slot, data, answers))
  // What nobody could answer is not asked where the flow can say why.
  if (alone && canAnswer(alone[1], data, answers)) return [question(active, alone)]
  const detour = flow.detour?.(answers, data, run)
  if (detour) return detour
  if (alone) return [question(active, alone)]

  const form = formOf(active, formFailed)
  if (form) return [form]
  if (isUntouchedCorrection(active)) return [whatToEdit(active, press(run, 'cancel', text('button.cancel')))]
  const next = slots.find(([id]) => id === open[0])
  if (next) return [...known(active), question(active, next)]
  return [tipOf(active) ?? reviewOf(active)]
}

/** A commit that found a problem: nothing was written, the questions are shown again with it. */
export function withProblems(active: Active, problems: Readonly<Record<string, Words>>): readonly Message[] {
  const { reading } = active
  const open = [...reading.open, ...Object.keys(problems)]
  const now = { ...reading, open, problems: { ...reading.problems, ...problems } }
  return present({ ...active, reading: now }, true)
}

/** Whether there is something to choose; a record or place that a button names is nobody's to type. */
const canAnswer = (slot: Slot, data: unknown, given: Given): boolean =>
  slot.choices ? slot.choices(data, given).length > 0 : slot.isFixed !== true

const visibleSlots = ({ reading: { slots, answers }, data }: Active) =>
  slots.filter(([, slot]) => isVisible(slot, data, answers))

/** All questions in one form; undefined where they are asked one by one, or none is left. */
function formOf(active: Active, formFailed: boolean): Message | undefined {
  const { flow, draft, reading, data } = active
  const { run, shown } = draft
  if (shown.hasForms === false || shown.mode !== 'form') return undefined
  if (!shown.isEditing && reading.open.length === 0 && shown.suggested.length === 0) return undefined
  const fields = visibleSlots(active).filter(
    ([id, slot]) => shown.isEditing || shown.suggested.includes(id) || !isAlone(slot, data, reading.answers),
  )
  if (fields.length === 0) return undefined
  const name = keyOf(flow.id)
  return {
    kind: 'form',
    run,
    title: text(`${name}.title`, titleParams(active)),
    ...(flow.hasNote ? { note: text(`${name}.note`, titleParams(active)) } : {}),
    ...(formFailed && Object.keys(reading.problems).length > 0 ? { problem: text('form.problem') } : {}),
    ...(shown.isEditing || flow.isCorrection ? { isCorrection: true } : {}),
    fields: fields.map(([id, slot]) => field(active, id, slot)),
    submit: {
      label: text('button.continue'),
      does: { kind: 'fill', run, values: {}, form: true, by: 'press' },
      style: 'primary',
    },
    buttons: [press(run, 'cancel', text('button.cancel'))],
  }
}

/** What is there already is to be corrected, one question at a time, and nothing of it was changed yet. */
function isUntouchedCorrection({ flow, draft, reading: { slots, answers, open }, data }: Active): boolean {
  const { given, run, shown } = draft
  if (!flow.isCorrection || shown.hasForms !== false || shown.mode !== 'form' || open.length > 0) return false
  const isFixed = (id: string) => slots.find(([key]) => key === id)?.[1].isFixed
  return (
    Object.keys(given).every((id) => shown.suggested.includes(id) || isFixed(id)) &&
    flow.review?.(answers, data, run).canConfirm === false
  )
}

/** What a form shows as filled in, told once before the first question where there are no forms (DOMAIN §2.1 rule 2). */
function known(active: Active): Message[] {
  const { given, shown } = active.draft
  if (shown.hasForms !== false) return []
  const asked = visibleSlots(active).filter(([, slot]) => !isAlone(slot, active.data, active.reading.answers))
  const isFirst = asked.every(([id]) => !(id in given) || shown.suggested.includes(id))
  const rows = asked
    .filter(([id]) => shown.suggested.includes(id) && given[id]?.toString() !== '')
    .map(([id, slot]) => rowOf(active, id, slot))
  if (!isFirst || rows.length === 0) return []
  return [
    say(text('draft.known', { rows: { lines: rows.map(({ label, value }) => text('format.row', { label, value })) } })),
  ]
}

/** What was answered so far, and which of it to give again, where no form shows it all. */
export function whatToEdit(
  active: Active,
  wayOut: Button = press(active.draft.run, 'resume', text('button.back')),
): Message {
  const { run } = active.draft
  const rows = visibleSlots(active).map(([id, slot]) => rowOf(active, id, slot))
  return {
    kind: 'review',
    run,
    title: askingTitle(active),
    rows,
    notes: [text('draft.what-to-edit')],
    buttons: [...rows.map(({ id, label }) => press(run, 'edit', label, undefined, id)), wayOut],
  }
}

/** The first tip that was not given yet. */
function tipOf({ flow, draft: { run, shown }, reading: { answers }, data }: Active): Message | undefined {
  for (const [id, tip] of Object.entries(flow.hint ?? {})) {
    const words = id in answers && !shown.hinted.includes(id) ? tip?.(answers[id] as never, data) : undefined
    if (words === undefined) continue
    const buttons = [
      press(run, 'edit', text(`${keyOf(flow.id)}.improve`), 'primary', id),
      press(run, 'keep', text('button.keep')),
    ]
    return { kind: 'say', run, tone: 'hint', text: words, buttons }
  }
  return undefined
}

/** Everything that will be sent, and the press that sends it. */
function reviewOf(active: Active): Message {
  const { flow, draft, reading, data } = active
  const { run, given } = draft
  const {
    rows: facts = [],
    notes = [],
    canConfirm = true,
    buttons = [],
    confirm,
  } = flow.review?.(reading.answers, data, run) ?? {}
  const visible = visibleSlots(active)
  const rows = visible
    .filter(([id]) => reading.answers[id] !== undefined && given[id] !== null)
    .map(([id, slot]) => rowOf(active, id, slot))
  return {
    kind: 'review',
    run,
    title: text(`${keyOf(flow.id)}.review`, titleParams(active)),
    rows: [...facts, ...rows],
    notes,
    buttons: [
      ...(canConfirm ? [press(run, 'confirm', confirm ?? text(`${keyOf(flow.id)}.confirm`), 'primary')] : []),
      ...buttons,
      ...(visible.length > 0 ? [press(run, 'edit', text('button.edit'))] : []),
      press(run, 'cancel', text('button.cancel')),
    ],
  }
}
