import {
  type APIComponentInLabel,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord.js'
import type { Field, Message } from '../../src/core/message.ts'
import type { Input, Values } from '../../src/core/turn.ts'
import { plain, type Translate, text } from '../../src/core/words.ts'
import { MOST } from './limits.ts'
import { isTyped, shownIn } from './question.ts'
import { answersOf } from './rows.ts'
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
    const base = isTyped(field, run) && fits(field) ? added(by, {}, run) : undefined
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

/** A component's name says how to read it: skipped when left empty, several answers. */
const nameOf = (id: string, isSkipped: boolean, isSeveral: boolean) =>
  `${isSkipped ? '?' : ''}${isSeveral ? '*' : ''}${id}`

/** A component's name → the question it answers, and how. */
export function readName(name: string): {
  readonly id: string
  readonly isSkipped: boolean
  readonly isSeveral: boolean
} {
  const [, skipped, several, id = ''] = /^(\?)?(\*)?(.*)$/su.exec(name) ?? []
  return { id, isSkipped: skipped !== undefined, isSeveral: several !== undefined }
}

/** Questions a modal has room for: what has to be answered first, then what may be, then what was; none where nothing has to. */
function chosen(fields: readonly Field<string>[]): Field<string>[] {
  const isOpen = ({ value, problem }: Field<string>) =>
    value === undefined || value.length === 0 || problem !== undefined
  const required = fields.filter((field) => field.isRequired && isOpen(field))
  if (fields.length > MOST.modalFields && required.length === 0) return []
  const optional = fields.filter((field) => !field.isRequired && isOpen(field))
  const answered = fields.filter((field) => !isOpen(field))
  const first = [...required, ...optional, ...answered].filter(fits).slice(0, MOST.modalFields)
  return fields.filter((field) => first.includes(field))
}

/** Whether a modal can show what was answered so far. */
const fits = ({ value, choices, widget }: Field<string>) =>
  choices !== undefined || widget === 'files' || typeof value !== 'string' || value.length <= MOST.modalText

const isSkippable = ({ isRequired, value, problem }: Field<string>) =>
  !isRequired && problem === undefined && (value === undefined || value.length === 0)

function labelled(field: Field<string>, t: Translate): APILabelComponent {
  const { problem, hint, help } = field
  const isCut = field.label.length > MOST.modalLabel
  const below = problem ? `⚠ ${problem}` : (hint ?? help?.text ?? (isCut ? field.label : ''))
  const description = label(below, MOST.modalHint)
  return {
    type: ComponentType.Label,
    label: label(field.label, MOST.modalLabel) || '…',
    ...(description ? { description } : {}),
    component: component(field, t),
  }
}

/** The input itself, without its label. Required only where there is no way out. */
function component(field: Field<string>, t: Translate): APIComponentInLabel {
  const { id, widget, instead, value } = field
  const isFilled = value !== undefined && value.length > 0
  const isKept = field.isRequired || (widget === 'files' && isFilled)
  const common = { custom_id: nameOf(id, !isKept, widget === 'choices'), required: field.isRequired && !instead }
  if (widget === 'files')
    return {
      type: ComponentType.FileUpload,
      ...common,
      required: common.required && !isFilled,
      min_values: common.required && !isFilled ? 1 : 0,
      max_values: MOST.uploads,
    }
  const options = answersOf([...(field.choices ?? []), ...(instead && widget === 'choice' ? [instead] : [])], value)
  const isListed = (widget === 'choice' || widget === 'choices') && options.length > 0 && options.length <= MOST.options
  if (!isListed) return line(field, common, t)
  const few = options.length <= FEW ? options : undefined
  if (widget === 'choice' && few && few.length > 1) return { type: ComponentType.RadioGroup, ...common, options: few }
  if (widget === 'choice') return { type: ComponentType.StringSelect, ...common, options }
  const bounds = { min_values: common.required ? 1 : 0, max_values: options.length }
  return options.length <= MOST.boxes
    ? { type: ComponentType.CheckboxGroup, ...common, ...bounds, options }
    : { type: ComponentType.StringSelect, ...common, ...bounds, options }
}

/** Options up to here lie open. */
const FEW = 4

function line(
  { widget, value, choices, instead, maxLength = MOST.modalText }: Field<string>,
  common: { readonly custom_id: string; readonly required: boolean },
  t: Translate,
): APIComponentInLabel {
  const shown = value === instead?.value ? '' : plain(shownIn({ value, choices }))
  const hint = choices ? t(text('discord.name-one')) : widget === 'date' ? t(text('discord.date')) : ''
  return {
    type: ComponentType.TextInput,
    ...common,
    style: widget === 'paragraph' ? TextInputStyle.Paragraph : TextInputStyle.Short,
    max_length: Math.min(MOST.modalText, Math.max(maxLength, shown.length)),
    ...(shown ? { value: shown.slice(0, MOST.modalText) } : {}),
    ...(hint ? { placeholder: label(hint, MOST.option) } : {}),
  }
}
