import type { APIEmbedField } from 'discord.js'
import type { Ask, Button, Field, Form } from '../../src/core/message.ts'
import type { Input } from '../../src/core/turn.ts'
import { type Translate, text, verbatim } from '../../src/core/words.ts'
import { selectIdOf } from './component.ts'
import { isLong } from './custom-id.ts'
import { COLORS, fieldOf, isShort, linkTo, NOTHING, quiet, type Sheet } from './embed.ts'
import { type Limits, MOST } from './limits.ts'
import { answersOf, type Controls, fillOf, MOST_SELECTS } from './rows.ts'
import { markdown } from './words.ts'

/** Options up to here are buttons of a question. */
const FEW = 5

/** Whether a question is answered in a modal or in words: its options, if it has any, do not fit into selects. */
export const isTyped = ({ widget, id, choices = [] }: Field<string>, run: string): boolean =>
  (widget !== 'choice' && widget !== 'choices') ||
  choices.length > MOST.options * MOST_SELECTS ||
  selectIdOf(run, id, widget === 'choices') === undefined

/** One question. */
export function askSheet({ title, field }: Ask<string>, limits: Limits): Sheet {
  const { label, display, problem, hint, help } = field
  return {
    color: problem ? COLORS.warning : COLORS.accent,
    over: title,
    title: label,
    lines: [problem && `**⚠** ${markdown(problem, limits.value)}`, quiet(hint, limits)],
    text: display,
    ...(help ? { fields: [helpField(help, limits)] } : {}),
    ...(help?.pictureUrl ? { pictures: [{ name: help.label, url: help.pictureUrl }] } : {}),
  }
}

/** A few options are buttons, more of them selects; what is typed has a button that opens a modal. */
export function askControls({ field, run, buttons }: Ask<string>, t: Translate): Controls {
  const { choices = [], widget, id, instead } = field
  const isOffered = buttons.some(
    ({ does }) => 'kind' in does && does.kind === 'fill' && does.values[id] === instead?.value,
  )
  const option = ({ value, label }: { value: string; label: string }): Button<string> => ({
    label,
    does: fillOf(run, id, value),
  })
  const others = [...(instead && !isOffered ? [option(instead)] : []), ...buttons]
  if (isTyped(field, run)) {
    return { selects: [], buttons: [[reopen(run, t(text('discord.answer')), field.id), ...others]] }
  }
  const isFew = choices.length <= FEW && choices.every(({ value, label }) => isButton(fillOf(run, id, value), label))
  if (widget === 'choice' && isFew) return { selects: [], buttons: [choices.map(option), others] }
  const select = {
    id: selectIdOf(run, id, widget === 'choices') ?? '',
    placeholder: t(text('discord.choose')),
    options: answersOf(choices, field.value),
    isSeveral: widget === 'choices',
  }
  return { selects: [select], buttons: [others] }
}

/** A form as it stands: shown where no modal could be opened at once. */
export function formSheet({ title, note, problem, fields }: Form<string>, limits: Limits): Sheet {
  const picture = fields.find(({ help, problem: wrong }) => wrong && help?.pictureUrl)?.help
  return {
    color: problem ? COLORS.warning : COLORS.accent,
    title,
    lines: [problem && `**⚠ ${markdown(problem, limits.value).replaceAll('**', '')}**`, quiet(note, limits)],
    fields: fields.map(standing).map(([name, value]) => fieldOf(name, value, limits, isShort(name, value))),
    ...(picture?.pictureUrl ? { pictures: [{ name: picture.label, url: picture.pictureUrl }] } : {}),
  }
}

/** Opens it again, in a modal. */
export const formControls = ({ run, buttons }: Form<string>, t: Translate): Controls => ({
  selects: [],
  buttons: [[reopen(run, t(text('discord.open-form'))), ...buttons]],
})

function standing(field: Field<string>): [name: string, value: string] {
  const { label, isRequired, display, problem, hint, help } = field
  const lines = [
    display ?? (shownIn(field) || '–'),
    problem && `⚠ ${problem}`,
    hint,
    help && `${help.label} ${help.text}`,
  ]
  return [`${label}${isRequired ? ' *' : ''}`, lines.filter((line) => line !== undefined).join('\n')]
}

/** Opens the question, or the whole form, where it can be typed into. */
const reopen = (run: string, label: string, slot?: string): Button<string> => ({
  label,
  does:
    slot === undefined
      ? { kind: 'press', run, action: 'resume', by: 'press' }
      : { kind: 'press', run, action: 'edit', slot, by: 'press' },
  style: 'primary',
})

const helpField = ({ label, text: told, link }: NonNullable<Field<string>['help']>, limits: Limits): APIEmbedField => {
  const { name, value } = fieldOf(label, told, { ...limits, value: limits.value - MOST.button - MOST.url })
  return { name: name || NOTHING, value: link ? `${value}\n${linkTo(link.label, link.url)}` : value }
}

const isButton = (does: Input, label: string) => !isLong(does) && label.length <= MOST.button

/** What was answered, by its name where it is one of many options. */
export const shownIn = ({ value = '', choices = [] }: Pick<Field<string>, 'value' | 'choices'>): string =>
  [value]
    .flat()
    .map((one) => choices.find((choice) => choice.value === one)?.label ?? verbatim(one))
    .join(', ')
