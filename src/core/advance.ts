import { type Active, readDraft } from './active.ts'
import { propose, type Reading, read } from './answers.ts'
import { asText, before, isAlone, isVisible } from './field.ts'
import type { AnyFlow, Given, Slot } from './flow.ts'
import { type Message, say } from './message.ts'
import type { Draft, Shown } from './ports.ts'
import { present, whatToEdit } from './present.ts'
import type { Input, Values } from './turn.ts'
import { type Translate, text } from './words.ts'

/** What an input did to one draft. Nothing is sent, saved or committed here: the bot does that. */
export type Step =
  | { readonly kind: 'asking'; readonly draft: Draft; readonly messages: readonly Message[] }
  | { readonly kind: 'ready'; readonly draft: Draft; readonly reading: Reading }
  | { readonly kind: 'left'; readonly draft: Draft }

/** Inputs that act on a draft. */
export type DraftInput = Exclude<Input, { kind: 'view' }>

/** Applies one input to one draft and says what comes next. */
export function advance(flow: AnyFlow, before: Draft, input: DraftInput, data: unknown, t: Translate): Step {
  const now = read(flow, before.given, data)
  switch (input.kind) {
    case 'start': {
      const { values = {} } = input
      const draft = prefill(flow, before, values, data, t)
      return settle(flow, input.form ? answeredBy(values, draft) : draft, input, data)
    }
    case 'text': {
      const slot = openSlot(readDraft(flow, before, data))
      if (slot === undefined || !mayAnswer(input.text, slot, before, now)) return asking(flow, before, data)
      return filled({ ...before, shown: { ...before.shown, mode: 'chat' } }, { [slot]: input.text })
    }
    case 'fill': {
      if (!input.form) return filled(before, input.values)
      const { isEditing: _, ...shown } = before.shown
      const sent = { ...before, shown: { ...shown, mode: 'form', suggested: [] } as Shown }
      const step = filled(sent, { ...leftEmpty(now, before, data), ...input.values })
      return step.kind === 'asking' ? sameAgain(step) : step
    }
    case 'press': {
      if (input.action !== 'resume') return pressed({ flow, draft: before, reading: now, data }, input)
      // What was said before anybody knew the person names choices that are known by now.
      const given = proposed(flow, before.given, now, before.given, data, t)
      return pressed(readDraft(flow, { ...before, given }, data), input)
    }
  }

  /** A form that comes back with problems shows every question that it showed before. */
  function sameAgain(step: Step & { kind: 'asking' }): Step {
    const { given, shown } = step.draft
    if (read(flow, given, data).open.length === 0) return step
    const alone = now.slots.filter(([, slot]) => isAlone(slot, data, now.answers)).map(([id]) => id)
    const suggested = [...shown.suggested, ...before.shown.suggested.filter((id) => alone.includes(id))]
    return settle(flow, { ...step.draft, shown: { ...shown, suggested } }, input, data)
  }

  /** Answers go in; what they make known – a type's fields, a product's last version – is filled in after them. */
  function filled(draft: Draft, values: Values): Step {
    return settle(flow, prefill(flow, fill(flow, draft, now, values, data, t), {}, data, t), input, data)
  }
}

/** The slot that typed words answer. */
export const openSlot = ({ draft: { shown }, reading: { slots, answers, open }, data }: Active): string | undefined =>
  shown.asking ?? slots.find(([, slot]) => takesWords(slot, data, answers))?.[0] ?? open[0]

const takesWords = ({ takesWords: takes }: Slot, data: unknown, given: Given): boolean =>
  typeof takes === 'function' ? takes(data, given) : takes === true

/** Whether words may be this slot's answer: anything may be where it was asked for by name. */
export const mayAnswer = (said: string, id: string, { shown }: Draft, { slots }: Reading): boolean =>
  shown.asking === id || slots.find(([key]) => key === id)?.[1].couldBe?.(said) !== false

function pressed(active: Active, input: DraftInput & { kind: 'press' }): Step {
  const { flow, draft, reading: now, data } = active
  const shown = (change: Partial<Shown>) => asking(flow, { ...draft, shown: { ...draft.shown, ...change } }, data)
  switch (input.action) {
    case 'cancel':
    case 'discard':
      return { kind: 'left', draft: { ...draft, status: 'DISCARDED' } }
    case 'edit':
      if (input.slot === undefined && draft.shown.hasForms === false)
        return { kind: 'asking', draft, messages: [whatToEdit(active)] }
      if (input.slot === undefined) return shown({ mode: 'form', isEditing: true })
      if (!now.slots.some(([id]) => id === input.slot)) return shown({})
      // Whoever improves an answer has had the tip; whoever gives it for the first time has not.
      return shown({
        asking: input.slot,
        ...(input.slot in now.answers ? { hinted: [...draft.shown.hinted, input.slot] } : {}),
      })
    case 'back': {
      const last = before(now, data, openSlot(active)).at(-1)
      return last === undefined ? shown({}) : shown({ asking: last })
    }
    case 'keep':
      return shown({ hinted: [...new Set([...draft.shown.hinted, ...Object.keys(flow.hint ?? {})])] })
    case 'copy':
      return {
        kind: 'asking',
        draft,
        messages: [{ ...say(text('draft.copy', { text: asText(active) })), isAside: true }],
      }
    case 'resume': {
      // Typed below a form in which nothing is missing it is what the form's own button does.
      const isFilled =
        input.by === 'words' && draft.shown.mode === 'form' && now.open.every((id) => !isNeeded(id, now, data))
      if (!isFilled) return shown({})
      const { isEditing: _, ...rest } = draft.shown
      return asking(flow, { ...draft, shown: { ...rest, mode: 'chat', suggested: [] } }, data)
    }
    case 'confirm': {
      const canConfirm = now.open.length === 0 && flow.review?.(now.answers, data, draft.run).canConfirm !== false
      if (canConfirm && input.by === 'press') return { kind: 'ready', draft, reading: now }
      return asking(flow, draft, data, canConfirm ? [say(text('review.press-needed'), 'hint')] : [])
    }
  }
}

const isNeeded = (id: string, { slots, answers, problems }: Reading, data: unknown): boolean => {
  const slot = slots.find(([key]) => key === id)?.[1]
  return id in problems || (slot?.isRequired?.(data, answers) ?? slot?.schema.safeParse(undefined).success === false)
}

function fill(flow: AnyFlow, before: Draft, now: Reading, values: Values, data: unknown, t: Translate): Draft {
  const given = proposed(flow, before.given, now, values, data, t)
  const { asking, ...shown } = before.shown
  const isStillAsked = asking !== undefined && (!(asking in values) || asking in read(flow, given, data).problems)
  return {
    ...before,
    given,
    shown: {
      ...shown,
      ...(isStillAsked ? { asking } : {}),
      suggested: shown.suggested.filter((id) => !(id in values)),
    },
  }
}

/** What somebody filled into a form is their answer, nothing that was only suggested to them. */
const answeredBy = (values: Values, draft: Draft): Draft => ({
  ...draft,
  shown: { ...draft.shown, suggested: draft.shown.suggested.filter((id) => !(id in values)) },
})

/** Answers make other questions apply, which may have been answered along with them. */
function proposed(flow: AnyFlow, before: Values, now: Reading, values: Values, data: unknown, t: Translate): Values {
  const known = new Set(now.slots.map(([id]) => id))
  let given = propose(now.slots, before, values, data, now.answers, t)
  for (;;) {
    const then = read(flow, given, data)
    const more = then.slots.filter(([id]) => !known.has(id))
    if (more.length === 0) return given
    for (const [id] of more) known.add(id)
    given = propose(more, given, values, data, then.answers, t)
  }
}

/** A form that came back answers every question it showed: what it does not name was left empty. */
const leftEmpty = (now: Reading, draft: Draft, data: unknown): Values =>
  Object.fromEntries(
    now.slots
      .filter(
        ([id, slot]) => !(id in draft.given) && !isAlone(slot, data, now.answers) && isVisible(slot, data, now.answers),
      )
      .map(([id]) => [id, null]),
  )

/** What is known already goes in; values that came along win. */
function prefill(flow: AnyFlow, draft: Draft, values: Values, data: unknown, t: Translate): Draft {
  const visited = new Set<string>()
  const suggested = new Set(draft.shown.suggested)
  let given = draft.given
  for (;;) {
    const now = read(flow, given, data)
    const next = now.slots.find(([id]) => !visited.has(id))
    if (!next) return { ...draft, given, shown: { ...draft.shown, suggested: [...suggested] } }
    const [id, slot] = next
    visited.add(id)
    const value = id in values ? values[id] : id in given ? undefined : initially(id, slot)
    if (value === undefined) continue
    given = propose([next], given, { [id]: value }, data, now.answers, t)
    if (isVisible(slot, data, now.answers)) suggested.add(id)

    /** What is corrected has an answer to everything, if only that there is none. */
    function initially(key: string, one: Slot): unknown {
      const known = one.initial?.(data, now.answers)
      return known === undefined && flow.isCorrection && !isNeeded(key, now, data) ? null : known
    }
  }
}

/** After answers changed: a one-tap press goes through, everything else is shown. */
function settle(flow: AnyFlow, draft: Draft, input: DraftInput, data: unknown): Step {
  const active = readDraft(flow, draft, data)
  const { reading } = active
  const isCurrent = flow.seen === undefined || (draft.shown.seen !== undefined && draft.shown.seen === flow.seen(data))
  const isFormSent = flow.isShownByForm === true && (draft.shown.hasForms !== false || ('form' in input && input.form))
  if ((flow.isOneTap || isFormSent) && input.by === 'press' && reading.open.length === 0 && isCurrent)
    return { kind: 'ready', draft, reading }
  return shownAsIs(active, present(active, input.kind === 'fill' && input.form === true))
}

function asking(flow: AnyFlow, draft: Draft, data: unknown, before: readonly Message[] = []): Step {
  const active = readDraft(flow, draft, data)
  return shownAsIs(active, [...before, ...present(active)])
}

/** A review shows the record as it is now: that is what its press will be about. */
function shownAsIs({ flow, draft, reading, data }: Active, messages: readonly Message[]): Step {
  const seen = reading.open.length === 0 ? flow.seen?.(data) : undefined
  return { kind: 'asking', draft: seen === undefined ? draft : { ...draft, shown: { ...draft.shown, seen } }, messages }
}
