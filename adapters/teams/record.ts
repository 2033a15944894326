import type { Picture, Record as RecordMessage, Review, Row, Entry as Said, Status } from '../../src/core/message.ts'
import { cut, plain } from '../../src/core/words.ts'
import type { Element } from './adaptive.ts'
import { actionOf, rowsOf } from './buttons.ts'
import type { Limits } from './limits.ts'
import { words } from './words.ts'

const TONES = { new: 'accent', active: 'good', waiting: 'warning', done: 'good', off: undefined } as const
const SIGNS = { new: '●', active: '●', waiting: '◐', done: '✓', off: '○' } as const

/** A state in words and a sign; its colour only underlines it (DOMAIN §2.1 rule 9). */
export const statusLine = (
  { label, tone }: Status<string>,
  size: 'small' | 'medium' = 'medium',
  spacing: 'none' | 'small' = 'small',
): Element => {
  const color = TONES[tone]
  return words(
    `${SIGNS[tone]} ${label}`,
    { size, weight: 'bolder', ...(color ? { color } : { isSubtle: true }) },
    { spacing },
  )
}

/** One record, whole. */
export const recordBody = (record: RecordMessage<string>, limits: Limits): Element[] => [
  words(record.title, { size: 'large', weight: 'bolder' }),
  ...(record.status ? [statusLine(record.status)] : []),
  ...table(record.facts, limits),
  ...(record.text ? [words(cut(record.text, limits.text), {}, { spacing: 'medium', separator: true })] : []),
  ...pictures(record.pictures ?? []),
  ...talk(record.entries ?? [], limits),
  ...(record.note
    ? [words(cut(record.note, limits.small), { isSubtle: true, size: 'small' }, { spacing: 'medium' })]
    : []),
  ...rowsOf(record.buttons.map((button) => actionOf(button, record.stays ? { $stays: 1 } : {}))),
]

/** What is about to be written. */
export const reviewBody = (review: Review<string>, limits: Limits): Element[] => [
  words(review.title, { size: 'large', weight: 'bolder' }),
  ...table(review.rows, { ...limits, small: limits.text }),
  ...review.notes.map((note) => words(cut(note, limits.small), { isSubtle: true }, { spacing: 'medium' })),
  ...rowsOf(review.buttons.map((button) => actionOf(button))),
]

/** Labels on the left, values on the right. */
const table = (rows: readonly Row<string>[], limits: Limits): Element[] =>
  rows.map(({ label, value, tone }, index) => ({
    type: 'ColumnSet',
    spacing: index === 0 ? 'medium' : 'small',
    columns: [
      { type: 'Column', width: 2, items: [words(cut(label, limits.small), { isSubtle: true })] },
      {
        type: 'Column',
        width: 5,
        items: [words(cut(value, limits.small), tone === 'bad' ? { color: 'attention' } : {})],
      },
    ],
  }))

const pictures = (list: readonly Picture<string>[]): Element[] =>
  list.map(({ name, url }) => ({
    type: 'Image',
    url,
    altText: plain(name),
    size: 'large',
    spacing: 'small',
    selectAction: { type: 'Action.OpenUrl', title: plain(name), url },
  }))

/** The newest lines of a talk, in its order. */
function talk(entries: readonly Said<string>[], limits: Limits): Element[] {
  const shown = limits.entries > 0 ? entries.slice(-limits.entries) : []
  const gap =
    shown.length < entries.length ? [words('…', { isSubtle: true }, { separator: true, spacing: 'medium' })] : []
  return [
    ...gap,
    ...shown.map(
      ({ who, when, text }): Element => ({
        type: 'Container',
        separator: true,
        spacing: 'medium',
        items: [
          { type: 'RichTextBlock', inlines: [...bold(who), ...faint(`  ${when}`)] },
          ...(text ? [words(cut(text, limits.entry), {}, { spacing: 'none' })] : []),
        ],
      }),
    ),
  ]
}

const bold = (text: string) => words(text, { weight: 'bolder' }).inlines
const faint = (text: string) => words(text, { isSubtle: true, size: 'small' }).inlines
