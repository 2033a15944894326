import type { APIModalInteractionResponseCallbackData } from 'discord.js'
import type { Field, Message } from '../../src/core/message.ts'
import type { Input, Values } from '../../src/core/turn.ts'
import type { Translate } from '../../src/core/words.ts'
import { MOST } from './limits.ts'
import { labelled } from './modal-field.ts'
import { isTyped } from './question.ts'
import { label } from './words.ts'

/** A modal to be opened: what it asks, and what its answers are added to. */
export interface Modal {
  readonly title: string
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
  const { fields, title } = message
  const taken = chosen(fields)
  const leftOut = fields.filter((field) => !taken.includes(field) && isSkippable(field))
  const base = added(by, Object.fromEntries(leftOut.map(({ id }) => [id, null])), run)
  return taken.length > 0 && base ? { title, fields: taken, base } : undefined
}

/** Modal → the answer to an interaction. `customId`: its base, by `customIdOf`. */
export const modalOf = (
  { title, fields }: Pick<Modal, 'title' | 'fields'>,
  customId: string,
  t: Translate,
): APIModalInteractionResponseCallbackData => ({
  custom_id: customId,
  title: label(title, MOST.modalTitle) || '…',
  components: fields.map((field) => labelled(field, t)),
})

/** Values added to what opened the modal, whose *Submit* is a press; undefined where it cannot carry any. */
export function added(by: Input, values: Values, run?: string): Input | undefined {
  switch (by.kind) {
    case 'start':
      return { ...by, values: { ...by.values, ...values }, by: 'press' }
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

/** Questions a modal has room for: what has to be answered first, then what may be, then what was; none where nothing has to. */
function chosen(fields: readonly Field<string>[]): Field<string>[] {
  const isOpen = ({ value, problem }: Field<string>) =>
    value === undefined || value.length === 0 || problem !== undefined
  const required = fields.filter((field) => field.isRequired && isOpen(field))
  if (fields.length > MOST.modalFields && required.length === 0) return []
  const optional = fields.filter((field) => !field.isRequired && isOpen(field))
  const answered = fields.filter((field) => !isOpen(field))
  const first = [...required, ...optional, ...answered].slice(0, MOST.modalFields)
  return fields.filter((field) => first.includes(field))
}

const isSkippable = ({ isRequired, value, problem }: Field<string>) =>
  !isRequired && problem === undefined && (value === undefined || value.length === 0)
