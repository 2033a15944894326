import type { Ask, Field, Form } from '../../src/core/message.ts'
import { type Translate, text } from '../../src/core/words.ts'
import { buttonLines, type Count, numbered } from './buttons.ts'
import { type Line, line } from './lines.ts'
import { harmless, words } from './words.ts'

/** One question: what is wrong with the answer so far, its options by number, and how to answer it. `t`: the console's own words. */
export function askLines(ask: Ask<string>, count: Count, t: Translate): Line[] {
  const { field, run, title, buttons } = ask
  return [
    ...(title ? [line(words(title, { isDim: true }))] : []),
    ...question(field),
    ...(field.choices ?? []).map(({ value, label }) =>
      numbered(count({ does: { kind: 'fill', run, values: { [field.id]: value }, by: 'press' } }), words(label)),
    ),
    ...help(field, count),
    ...buttonLines(buttons, count),
    ...(field.widget === 'paragraph' ? [line(words(t(text('console.paragraph')), { isDim: true }))] : []),
    ...(field.widget === 'files' ? [line(words(t(text('console.attach')), { isDim: true }))] : []),
  ]
}

/** Several questions at once, as they stand. The console asks for none of these: the core asks one by one there. */
export const formLines = ({ title, note, problem, fields, buttons }: Form<string>, count: Count): Line[] => [
  line(words(title, { isBold: true })),
  ...(note ? [line(words(note, { isDim: true }))] : []),
  ...(problem ? [line(words(`⚠ ${problem}`))] : []),
  ...fields.flatMap(question),
  ...buttonLines(buttons, count),
]

const question = ({ label, isRequired, display, problem, hint }: Field<string>): Line[] => [
  line([
    ...words(`${label}${isRequired ? ' *' : ''}`, { isBold: true }),
    ...(display === undefined ? [] : words(`: ${display}`)),
  ]),
  ...(problem ? [line(words(`⚠ ${problem}`), 2)] : []),
  ...(hint ? [line(words(hint, { isDim: true }), 2)] : []),
]

/** How to find the answer: a number that tells it without leaving the question. */
function help({ help: found }: Field<string>, count: Count): Line[] {
  if (!found) return []
  const { label, text: told, pictureUrl, link } = found
  const tells = [
    line(words(told), 2),
    ...(pictureUrl ? [line([{ text: harmless(pictureUrl), isDim: true }], 2)] : []),
    ...(link ? [line([...words(link.label), { text: `: ${harmless(link.url)}`, isDim: true }], 2)] : []),
  ]
  return [numbered(count({ tells }), words(label))]
}
