import type { Entry, Picture, Record as RecordMessage, Review, Row, Status } from '../../src/core/message.ts'
import { plain } from '../../src/core/words.ts'
import { buttonLines, type Count } from './buttons.ts'
import { type Line, line } from './lines.ts'
import { widthOf } from './width.ts'
import { harmless, type Span, words } from './words.ts'

const SIGNS = { new: '●', active: '●', waiting: '◐', done: '✓', off: '○' } as const

/** A state in words and a sign. */
export const status = ({ label, tone }: Status<string>): Span[] => words(`${SIGNS[tone]} ${label}`, { isBold: true })

/** One record, whole. */
export const recordLines = (record: RecordMessage<string>, count: Count): Line[] => [
  line(words(record.title, { isBold: true })),
  ...(record.status ? [line(status(record.status))] : []),
  ...table(record.facts),
  ...(record.text ? [GAP, line(words(record.text))] : []),
  ...(record.pictures ?? []).map(picture),
  ...(record.entries ?? []).flatMap(entry),
  ...(record.note ? [GAP, line(words(record.note, { isDim: true }))] : []),
  ...(record.buttons.length > 0 ? [GAP, ...buttonLines(record.buttons, count)] : []),
]

/** What is about to be written, and the numbers that write it or not. */
export const reviewLines = ({ title, rows, notes, buttons }: Review<string>, count: Count): Line[] => [
  line(words(title, { isBold: true })),
  ...table(rows),
  ...notes.map((note) => line(words(note, { isDim: true }))),
  GAP,
  ...buttonLines(buttons, count),
]

const GAP = line([])

/** No label pushes its values further to the right than this. */
const LABELS = 28

/** Labels on the left, values on the right. */
function table(rows: readonly Row<string>[]): Line[] {
  const width = Math.min(LABELS, Math.max(0, ...rows.map(({ label }) => widthOf(harmless(plain(label))))))
  return rows.map(({ label, value }) => {
    const lead = words(label, { isDim: true })
    const blank = Math.max(0, width - lead.reduce((sum, { text }) => sum + widthOf(text), 0))
    return { lead: [{ text: '  ' }, ...lead, { text: ' '.repeat(blank + 2) }], spans: words(value) }
  })
}

const picture = ({ name, url }: Picture<string>): Line =>
  line([...words(name), { text: `: ${harmless(url)}`, isDim: true }], 2)

const entry = ({ who, when, text }: Entry<string>): Line[] => [
  GAP,
  line([...words(who, { isBold: true }), ...words(`  ${when}`, { isDim: true })]),
  ...(text ? [line(words(text), 2)] : []),
]
