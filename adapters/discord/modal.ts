import { type APIModalInteractionResponseCallbackData, ComponentType } from 'discord.js'
import type { Field, Message } from '../../src/core/message.ts'
import type { Input, Values } from '../../src/core/turn.ts'
import type { Translate } from '../../src/core/words.ts'
import { MOST } from './limits.ts'
import { labelled, toldOf } from './modal-field.ts'
import { isTyped } from './question.ts'
import { label, markdown } from './words.ts'

/** A modal to be opened: what it asks, and what its answers are added to. */
export interface Modal {
  readonly title: string
  /** What has to be known before anything is filled in. */
  readonly note?: string
  readonly fields: readonly Field<string>[]
  readonly base: Input
}

/** What a press leads to → the modal that may be opened for it; undefined: it is answered in the chat. */
export function modalFor(
  { messages }: { readonly messages: readonly Message<string>[] },
  by: Input,
): Modal | undefined {
  const [message, ...others] = messages
  if (!message || others.length > 0 || (message.kind !== 'form' && message.kind !== 'ask')) return undefined
  const { run } = message
  if (message.kind === 'ask') {
    const { field, title = field.label } = message
    const base = isTyped(field, run) ? added(by, {}, run) : undefined
    return base && { title, fields: [field], base }
  }
  const { fields, title, problem, note, isCorrection = false } = message
  const taken = chosen(fields, by, isCorrection)
  const leftOut = fields.filter((field) => !taken.includes(field) && isSkippable(field))
  const base = added(by, Object.fromEntries(leftOut.map(({ id }) => [id, null])), run)
  const notes = [...(problem ? [`⚠ ${problem}`] : []), ...(note ? [note] : [])]
  return taken.length > 0 && base
    ? { title, ...(notes.length > 0 ? { note: notes.join('\n') } : {}), fields: taken, base }
    : undefined
}

/** Modal → the answer to an interaction. `customId`: its base, by `customIdOf`. */
export function modalOf(
  { title, note, fields }: Omit<Modal, 'base'>,
  customId: string,
  t: Translate,
): APIModalInteractionResponseCallbackData {
  const above = note !== undefined && fields.length < MOST.modalFields ? [words(markdown(note, MOST.content))] : []
  const [only, ...more] = fields.filter(({ isRequired }) => isRequired)
  const free = more.length === 0 && only?.widget === 'paragraph' && fields.some(({ widget }) => widget === 'files')
  const room = MOST.modalFields - fields.length - above.length
  const told = fields.filter((field) => toldOf(field) !== undefined).slice(0, room)
  return {
    custom_id: customId,
    title: label(title, MOST.modalTitle) || '…',
    components: [
      ...above,
      // Files may say what the only text would; where they do not, the question comes again in the chat.
      ...fields.flatMap((field) => {
        const isTold = told.includes(field)
        return [...(isTold ? [words(toldOf(field) ?? '')] : []), labelled(field, t, free && field === only, isTold)]
      }),
    ],
  }
}

const words = (content: string) => ({ type: ComponentType.TextDisplay as const, content })

/**
 * Values added to what opened the modal; undefined where it cannot carry any. *Submit* is a press where a button opened it.
 * What a command opened began by words, and no card showed it: its review is still to come (DESIGN §1 rule 5).
 */
export function added(by: Input, values: Values, run?: string): Input | undefined {
  switch (by.kind) {
    case 'start':
      return { ...by, values: { ...by.values, ...values }, form: true }
    case 'fill':
      return run === undefined || run === by.run
        ? { kind: 'fill', run: by.run, values: { ...by.values, ...values }, by: 'press' }
        : undefined
    case 'press':
      return run === undefined || run === by.run ? { kind: 'fill', run: by.run, values, by: 'press' } : undefined
    case 'view':
    case 'text':
      return undefined
  }
}

/** So many questions that may be skipped are quicker answered together. */
const MANY = 3

/**
 * Questions a modal has room for: what has to be answered first, then what may be, then what was, the last of it first for
 * it is the likeliest to change. None where a correction has more of them, or an answer led here and little is left.
 */
function chosen(fields: readonly Field<string>[], by: Input, isCorrection: boolean): Field<string>[] {
  const isOpen = ({ value, problem }: Field<string>) =>
    value === undefined || value.length === 0 || problem !== undefined
  const required = fields.filter((field) => field.isRequired && isOpen(field))
  const optional = fields.filter((field) => !field.isRequired && isOpen(field) && !field.isSkipped)
  const isSmall = fields.length <= MOST.modalFields
  const isWorthIt = by.kind === 'fill' ? optional.length >= MANY : isSmall || (!isCorrection && optional.length > 0)
  // A command that said everything leads to the review at once.
  const isSaid = by.kind === 'start' && by.by === 'words' && !isCorrection && optional.length === 0
  if (required.length === 0 && (isSaid || !isWorthIt)) return []
  const answered = fields.filter((field) => !isOpen(field) || field.isSkipped).reverse()
  const first = [...required, ...optional, ...answered].slice(0, MOST.modalFields)
  return fields.filter((field) => first.includes(field))
}

const isSkippable = ({ isRequired, value, problem }: Field<string>) =>
  !isRequired && problem === undefined && (value === undefined || value.length === 0)
