import { type APIComponentInLabel, type APILabelComponent, ComponentType, TextInputStyle } from 'discord.js'
import type { Field } from '../../src/core/message.ts'
import { plain, type Translate, text } from '../../src/core/words.ts'
import { linkTo } from './embed.ts'
import { MOST } from './limits.ts'
import { shownIn } from './question.ts'
import { answersOf } from './rows.ts'
import { label, markdown } from './words.ts'

/** One question of a modal, with its input. `isFree`: it may be sent empty; `isTold`: what is said of it stands above. */
export function labelled(field: Field<string>, t: Translate, isFree = false, isTold = false): APILabelComponent {
  const [first] = isTold ? [] : saidOf(field)
  const isCut = field.label.length > MOST.modalLabel
  const description = label(first ?? (isCut ? field.label : ''), MOST.modalHint)
  return {
    type: ComponentType.Label,
    label: label(field.label, MOST.modalLabel) || '…',
    ...(description ? { description } : {}),
    component: component(field, t, isFree),
  }
}

/** All that is said of a question, in Discord's markdown; undefined where the line below it has room for that. */
export function toldOf(field: Field<string>): string | undefined {
  const said = saidOf(field)
  if (said.length <= 1 && plain(said[0] ?? '').length <= MOST.modalHint) return undefined
  const { help } = field
  const link = help?.link ? `\n${linkTo(help.link.label, help.link.url)}` : ''
  const words = said.map((one) => (one === help?.text ? `**${help.label}**\n${one}` : one))
  return `${markdown(words.join('\n\n'), MOST.content - link.length)}${link}`
}

/** What is wrong, how to answer, where to find it. How files get into a chat is of no use in a modal. */
const saidOf = ({ problem, hint, help, widget }: Field<string>): string[] =>
  [problem && `⚠ ${problem}`, widget === 'files' ? undefined : hint, help?.text].flatMap((words) => words || [])

/** The input itself, without its label. Required only where there is no way out. */
function component(field: Field<string>, t: Translate, isFree: boolean): APIComponentInLabel {
  const { id, widget, instead, value } = field
  const isFilled = value !== undefined && value.length > 0
  const isUnskipped = field.isRequired || isKept(field) || (widget === 'files' && isFilled)
  const common = {
    custom_id: nameOf(id, isFree || !isUnskipped, widget === 'choices'),
    required: field.isRequired && !isFree && !instead && !isKept(field),
  }
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
  const bounds = { min_values: common.required ? 1 : 0, max_values: widget === 'choice' ? 1 : options.length }
  if (widget === 'choice') return { type: ComponentType.StringSelect, ...common, ...bounds, options }
  return options.length <= MOST.boxes
    ? { type: ComponentType.CheckboxGroup, ...common, ...bounds, options }
    : { type: ComponentType.StringSelect, ...common, ...bounds, options }
}

/** Options up to here lie open. */
const FEW = 4

function line(
  field: Field<string>,
  common: { readonly custom_id: string; readonly required: boolean },
  t: Translate,
): APIComponentInLabel {
  const { widget, value, choices, instead, maxLength = MOST.modalText } = field
  const written = value === instead?.value ? '' : plain(shownIn(field))
  const shown = isKept(field) ? '' : written.slice(0, MOST.modalText)
  const hint = choices ? t(text('discord.name-one')) : widget === 'date' ? t(text('discord.date')) : ''
  const placeholder = isKept(field) ? `… (${written.length})` : label(hint, MOST.option)
  return {
    type: ComponentType.TextInput,
    ...common,
    style: widget === 'paragraph' ? TextInputStyle.Paragraph : TextInputStyle.Short,
    max_length: Math.min(MOST.modalText, Math.max(maxLength, shown.length)),
    ...(shown ? { value: shown } : {}),
    ...(placeholder ? { placeholder } : {}),
  }
}

/** Whether what was answered is too long to be shown: left empty it stays as it is. */
const isKept = ({ value, choices }: Field<string>) =>
  choices === undefined && typeof value === 'string' && value.length > MOST.modalText

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
