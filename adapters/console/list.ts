import type { List } from '../../src/core/message.ts'
import { buttonLines, type Count, numbered } from './buttons.ts'
import { type Line, line } from './lines.ts'
import { status } from './record.ts'
import { cut, widthOf } from './width.ts'
import { type Span, words } from './words.ts'

/** Widest a title is shown in a table. */
const TITLE = 60
/** What stands around the title: number, id, blanks. */
const AROUND = 22

/** Many records as a table, a page at a time; a row's number opens it. `width`: columns of the terminal. */
export function listLines(
  { title, note, items, empty, page, buttons }: List<string>,
  count: Count,
  width: number,
): Line[] {
  const states = items.map((item) => (item.status ? status(item.status) : []))
  const stateWidth = Math.max(0, ...states.map(spanWidth))
  const room = Math.max(12, Math.min(TITLE, width - AROUND - stateWidth))
  const titles = items.map((item) => shortened(words(item.title), room))
  const ids = items.map((item) => words(item.id, { isBold: true }))
  const rows = items.flatMap((item, index) => [
    numbered(count({ does: item.open }), [
      ...column(ids[index] ?? [], Math.max(0, ...ids.map(spanWidth))),
      ...column(titles[index] ?? [], Math.max(0, ...titles.map(spanWidth))),
      ...(states[index] ?? []),
    ]),
    ...(item.facts.length > 0 ? [line(words(item.facts.join(' · '), { isDim: true }), 5)] : []),
  ])
  return [
    line(words(title, { isBold: true })),
    ...(note ? [line(words(note, { isDim: true }))] : []),
    ...(items.length > 0 ? rows : [line(words(empty))]),
    ...(page ? [line(words(page.label, { isDim: true }), 5)] : []),
    ...(page?.previous ? [numbered(count({ does: page.previous }), [{ text: '←' }])] : []),
    ...(page?.next ? [numbered(count({ does: page.next }), [{ text: '→' }])] : []),
    ...(buttons.length > 0 ? [line([]), ...buttonLines(buttons, count)] : []),
  ]
}

const spanWidth = (spans: readonly Span[]) => spans.reduce((sum, { text }) => sum + widthOf(text), 0)

const column = (spans: readonly Span[], width: number): Span[] => [
  ...spans,
  { text: ' '.repeat(Math.max(0, width - spanWidth(spans)) + 2) },
]

/** One line of at most `width` columns. */
function shortened(spans: readonly Span[], width: number): Span[] {
  const whole = spans.map(({ text }) => text.replaceAll('\n', ' ')).join('')
  return spanWidth(spans) <= width ? [...spans] : [{ text: cut(whole, width) }]
}
