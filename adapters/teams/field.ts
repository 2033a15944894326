import type { Field } from '../../src/core/message.ts'
import { cut, plain } from '../../src/core/words.ts'
import type { Element, Entry } from './adaptive.ts'
import { rowsOf } from './buttons.ts'
import type { Limits } from './limits.ts'
import { insteadOf } from './press.ts'
import { words } from './words.ts'

/** Options up to here are buttons of a question, or boxes that lie open. */
export const FEW = 6
/** Options from here on want a search. */
const MANY = 25

/** One question with its input, what is wrong with the answer, and how to find it. */
export function question(field: Field<string>, limits: Limits, where: 'ask' | 'form'): Element[] {
  if (field.widget === 'files') return explained(field, limits)
  return [
    entry(field, limits),
    ...wrong(field),
    ...(where === 'form' && hasToggle(field) ? [toggle(field)] : []),
    ...below(field, limits),
  ]
}

/** A question without an input of its own. */
export function explained(field: Field<string>, limits: Limits): Element[] {
  return [
    words(`${field.label}${field.isRequired ? ' *' : ''}`, { weight: 'bolder' }, { spacing: 'medium' }),
    ...(field.display ? [words(cut(field.display, limits.small), {}, { spacing: 'none' })] : []),
    ...wrong(field),
    ...below(field, limits),
  ]
}

/** What is wrong with an answer, right under it: a sign, words and a colour. */
const wrong = ({ problem }: Field<string>): Element[] =>
  problem ? [words(`⚠ ${problem}`, { color: 'attention', weight: 'bolder' }, { spacing: 'small' })] : []

function below({ id, hint, help }: Field<string>, limits: Limits): Element[] {
  const helpId = `${id}$help`
  return [
    ...(hint ? [words(cut(hint, limits.small), { isSubtle: true, size: 'small' }, { spacing: 'small' })] : []),
    ...(help
      ? ([
          {
            type: 'ActionSet',
            spacing: 'small',
            actions: [{ type: 'Action.ToggleVisibility', title: plain(help.label), targetElements: [helpId] }],
          },
          {
            type: 'Container',
            id: helpId,
            isVisible: false,
            style: 'emphasis',
            items: [
              words(cut(help.text, Math.max(limits.small, 400))),
              ...(help.pictureUrl
                ? [{ type: 'Image', url: help.pictureUrl, altText: plain(help.label), size: 'stretch' } as const]
                : []),
              ...(help.link
                ? rowsOf([{ type: 'Action.OpenUrl', title: plain(help.link.label), url: help.link.url }])
                : []),
            ],
          },
        ] satisfies Element[])
      : []),
  ]
}

/** The input itself. Never `isRequired`: an empty one is the server's to explain, with everything else kept. */
function entry(field: Field<string>, limits: Limits): Entry {
  const { id, widget, maxLength, choices = [] } = field
  const common = { id, label: `${plain(field.label)}${field.isRequired ? ' *' : ''}`, spacing: 'medium' as const }
  const value = shownValue(field)
  const filled = value === undefined || isKept(field, limits) ? {} : { value }
  if (choices.length > 0 || widget === 'choice' || widget === 'choices') {
    const options = field.instead && widget === 'choice' ? [...choices, field.instead] : choices
    const isOpen = widget === 'choices' && options.length <= FEW
    const style = isOpen ? 'expanded' : options.length > MANY ? 'filtered' : 'compact'
    return {
      type: 'Input.ChoiceSet',
      ...common,
      style,
      ...(widget === 'choices' ? { isMultiSelect: true as const } : {}),
      wrap: true,
      choices: options.map((choice) => ({ title: plain(choice.label), value: choice.value })),
      ...filled,
    }
  }
  if (widget === 'date') return { type: 'Input.Date', ...common, ...filled }
  return {
    type: 'Input.Text',
    ...common,
    ...(widget === 'paragraph' ? { isMultiline: true as const } : {}),
    ...(maxLength ? { maxLength } : {}),
    ...(isKept(field, limits) ? { placeholder: `… (${[...(value ?? '')].length})` } : {}),
    ...filled,
  }
}

/** *I don't know*, beside a line that is typed. */
const toggle = ({ id, instead, value }: Field<string>): Element => ({
  type: 'Input.Toggle',
  id: insteadOf(id),
  title: plain(instead?.label ?? ''),
  valueOn: instead?.value ?? '',
  valueOff: 'false',
  value: value === instead?.value ? (instead?.value ?? '') : 'false',
  spacing: 'none',
})

/** Whether the way out is a box to tick; a list of options holds it itself. */
export const hasToggle = ({ instead, widget }: Field<string>) => instead !== undefined && widget !== 'choice'

/** What the input holds; a way out is shown by its toggle instead. */
export function shownValue({ value, instead, widget }: Field<string>): string | undefined {
  if (value === undefined || (value === instead?.value && widget !== 'choice')) return undefined
  return typeof value === 'string' ? value : value.join(',')
}

/** A line up to here is always shown. */
const LINE = 250

/** Whether the value is too long to be shown (`$kept`). */
export const isKept = (field: Field<string>, { value }: Limits) =>
  (field.widget === 'paragraph' || field.widget === 'line') &&
  [...(shownValue(field) ?? '')].length > (field.widget === 'line' ? Math.max(value, LINE) : value)
