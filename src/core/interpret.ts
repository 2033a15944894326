import type { Active } from './active.ts'
import { mayAnswer, openSlot } from './advance.ts'
import { pick } from './answers.ts'
import type { Catalogue } from './catalogue.ts'
import { field } from './field.ts'
import type { Slot } from './flow.ts'
import { actionOf, bare, changeOf, command } from './off-path.ts'
import { chosen } from './options.ts'
import type { Conversation } from './ports.ts'
import type { Input } from './turn.ts'
import { keyOf, plain, type Translate, text } from './words.ts'

/** Typed words → what they ask for; undefined where they are no command and fit nothing that is asked. An open question comes first, unless the whole message is a command. */
export function interpret(
  said: string,
  active: Active | undefined,
  conversation: Conversation,
  catalogue: Catalogue,
  t: Translate,
): Input | undefined {
  const off = command(said)
  const open = active ? slotBeingAsked(active) : undefined
  const takesAll =
    active !== undefined &&
    open !== undefined &&
    (open.slot.widget === 'line' || open.slot.widget === 'paragraph') &&
    mayAnswer(said, open.id, active.draft, active.reading)
  const isNumber = /^\s*\d+\s*$/.test(said)

  if (off === 'help' && !(takesAll && said.trim() !== said.trim().toLowerCase()))
    return { ...catalogue.home, by: 'words' } as Input
  const option = takesAll && isNumber ? undefined : chosen(said, conversation.options)
  // *Yes* and *No* on the card answer its question; elsewhere they confirm and skip.
  const isAnswer = option !== undefined && open !== undefined && !takesAll && !isNumber
  if (active && off && !isAnswer) {
    const { run } = active.draft
    if (off === 'skip' && open && (!takesAll || isOptional(open, active)))
      return { kind: 'fill', run, values: { [open.id]: null }, by: 'words' }
    const action = actionOf[off]
    // `yes` and `so lassen` can be what somebody wants to write; these cannot.
    if (action && (!takesAll || ['cancel', 'back', 'resume'].includes(action)))
      return { kind: 'press', run, action, by: 'words' }
  }
  if (active && !(takesAll && active.draft.shown.asking === undefined && said.includes('\n'))) {
    const slot = changeOf(said, labelsOf(active, t))
    if (slot) return { kind: 'press', run: active.draft.run, action: 'edit', slot, by: 'words' }
  }
  const routed = takesAll && isNumber ? undefined : followUp(catalogue.route(said), conversation, catalogue)
  // What stands on the last card is meant before a command of the same name: *Español* where a language is asked for.
  if (routed && !option && !(isNumber && open)) return routed
  if (option && takesAll) return option
  if (open && (takesAll || fits(open.slot, said, active as Active, t))) return { kind: 'text', text: said, by: 'words' }
  if (option) return option
  // The button that sends may be grey, and is no option then: its words are for the draft all the same.
  if (active) return off || isConfirm(said, active, t) ? { kind: 'text', text: said, by: 'words' } : undefined
  // `cancel`, `send`, `no` with nothing in hand are no reports of a problem.
  return off ? ({ ...catalogue.home, by: 'words' } as Input) : undefined
}

/** *Why?* right after a refusal is the button that came with it. */
function followUp(routed: Input | undefined, { options }: Conversation, { views }: Catalogue): Input | undefined {
  if (routed?.kind !== 'view' || routed.params || !views.some(({ id, isFollowUp }) => id === routed.view && isFollowUp))
    return routed
  const shown = options.find(({ input }) => input.kind === 'view' && input.view === routed.view)
  return shown ? { ...shown.input, by: 'words' } : routed
}

const isConfirm = (said: string, { flow }: Active, t: Translate): boolean =>
  bare(said) === bare(plain(t(text(`${keyOf(flow.id)}.confirm`))))

function slotBeingAsked(active: Active): { id: string; slot: Slot } | undefined {
  const id = openSlot(active)
  const slot = active.reading.slots.find(([key]) => key === id)?.[1]
  return id !== undefined && slot ? { id, slot } : undefined
}

const isOptional = ({ id, slot }: { id: string; slot: Slot }, active: Active) => !field(active, id, slot).isRequired

function fits(slot: Slot, said: string, { data, reading }: Active, t: Translate): boolean {
  if (slot.widget === 'date') return /\d/.test(said)
  return pick(slot.choices?.(data, reading.answers) ?? [], said, t) !== undefined
}

const labelsOf = (active: Active, t: Translate) =>
  active.reading.slots
    .filter(([, slot]) => !slot.isFixed)
    .map(([id, slot]) => ({ id, label: plain(t(field(active, id, slot).label)) }))
