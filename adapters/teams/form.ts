import type { Ask, Choice, Field, Form } from '../../src/core/message.ts'
import type { Input } from '../../src/core/turn.ts'
import { cut, plain } from '../../src/core/words.ts'
import type { Action, Element } from './adaptive.ts'
import { actionOf, type Extra, pressOf, rowsOf } from './buttons.ts'
import { explained, FEW, hasToggle, isKept, question, shownValue } from './field.ts'
import type { Limits } from './limits.ts'
import { words } from './words.ts'

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
    const value = hasToggle(field) && !isKept(field, limits) ? shownValue(field) : undefined
    return value ? [[field.id, value]] : []
  })
  return {
    takesInputs: true,
    ...(kept.length > 0 ? { $kept: kept } : {}),
    ...(lists.length > 0 ? { $lists: lists } : {}),
    ...(was.length > 0 ? { $was: Object.fromEntries(was) } : {}),
  }
}

const alarm = (problem: string): Element => ({
  type: 'Container',
  style: 'attention',
  items: [words(`⚠ ${problem}`, { color: 'attention', weight: 'bolder' })],
})
