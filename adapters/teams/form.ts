import type { Ask, Choice, Field, Form } from '../../src/core/message.ts'
import type { Input } from '../../src/core/turn.ts'
import { plain } from '../../src/core/words.ts'
import type { Action, Element, Entry } from './adaptive.ts'
import { actionOf, type Extra, pressOf, rowsOf } from './buttons.ts'
import { cut, type Limits } from './limits.ts'
import { insteadOf } from './press.ts'
import { words } from './words.ts'

/** Options up to here are buttons of a question, or boxes that lie open. */
const FEW = 6
/** Options from here on want a search. */
const MANY = 25

/** Several questions at once. */
export function formBody(form: Form<string>, limits: Limits): Element[] {
  const { submit } = form
  return [
    words(form.title, { size: 'large', weight: 'bolder' }),
    ...(form.note ? [words(cut(form.note, limits.small), { isSubtle: true }, { spacing: 'small' })] : []),
    ...(form.problem ? [alarm(form.problem)] : []),
    ...form.fields.flatMap((field) => question(field, limits, 'form')),
    ...rowsOf([actionOf(submit, sentAlong(form.fields, limits)), ...form.buttons.map((button) => actionOf(button))]),
  ]
}

/** One question. A few options are buttons: one tap answers. */
export function askBody({ title, field, run, submit, buttons }: Ask<string>, limits: Limits): Element[] {
  const fill = (value: string): Input => ({ kind: 'fill', run, values: { [field.id]: value }, by: 'press' })
  const option = ({ value, label }: Choice<string>): Action => pressOf(fill(value), {}, { title: plain(label) })
  const head = title ? [words(title, { isSubtle: true, size: 'small' })] : []
  const isOffered = buttons.some(
    ({ does }) => 'kind' in does && does.kind === 'fill' && does.values[field.id] === field.instead?.value,
  )
  const others = [
    ...(field.instead && !isOffered ? [option(field.instead)] : []),
    ...buttons.map((button) => actionOf(button)),
  ]
  const { choices = [] } = field
  if (field.widget === 'files' || (field.widget === 'choice' && choices.length <= FEW)) {
    const shown = [...head, ...explained({ ...field, isRequired: false }, limits), ...rowsOf(choices.map(option))]
    return [...shown, ...rowsOf(others)]
  }
  const send = actionOf(submit, sentAlong([field], limits))
  return [...head, ...question(field, limits, 'ask'), ...rowsOf([send, ...others])]
}

/** What a form's button needs so that nothing is lost on the way back (press.ts). */
function sentAlong(fields: readonly Field<string>[], limits: Limits): Extra {
  const kept = fields.filter((field) => isKept(field, limits)).map(({ id }) => id)
  const lists = fields.filter(({ widget }) => widget === 'choices').map(({ id }) => id)
  const was = fields.flatMap((field): [string, string][] => {
    const value = hasToggle(field) ? shownValue(field) : undefined
    return value ? [[field.id, value]] : []
  })
  return {
    takesInputs: true,
    ...(kept.length > 0 ? { $kept: kept } : {}),
    ...(lists.length > 0 ? { $lists: lists } : {}),
    ...(was.length > 0 ? { $was: Object.fromEntries(was) } : {}),
  }
}

function question(field: Field<string>, limits: Limits, where: 'ask' | 'form'): Element[] {
  if (field.widget === 'files') return explained(field, limits)
  return [
    entry(field, limits),
    ...wrong(field),
    ...(where === 'form' && hasToggle(field) ? [toggle(field)] : []),
    ...below(field, limits),
  ]
}

/** A question without an input of its own. */
function explained(field: Field<string>, limits: Limits): Element[] {
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
  valueOff: '',
  value: value === instead?.value ? (instead?.value ?? '') : '',
  spacing: 'none',
})

const hasToggle = ({ instead, widget }: Field<string>) => instead !== undefined && widget !== 'choice'

/** What the input holds; a way out is shown by its toggle instead. */
function shownValue({ value, instead, widget }: Field<string>): string | undefined {
  if (value === undefined || (value === instead?.value && widget !== 'choice')) return undefined
  return typeof value === 'string' ? value : value.join(',')
}

const isKept = (field: Field<string>, { value }: Limits) =>
  field.widget === 'paragraph' && [...(shownValue(field) ?? '')].length > value

const alarm = (problem: string): Element => ({
  type: 'Container',
  style: 'attention',
  items: [words(`⚠ ${problem}`, { color: 'attention', weight: 'bolder' })],
})
