import { characters, widthOf } from './width.ts'
import type { Span } from './words.ts'

/** A line to print; what does not fit goes on below, under where its words began. An empty one keeps a distance. */
export interface Line {
  /** Stands before the first row only: an indentation, a number, a label. */
  readonly lead: readonly Span[]
  readonly spans: readonly Span[]
}

/** Words with an indentation of so many columns. */
export const line = (spans: readonly Span[], indent = 0): Line => ({ lead: [{ text: ' '.repeat(indent) }], spans })

/** Nothing narrower is worth wrapping for. */
const NARROWEST = 20
const LINK = /^https?:\/\//

/** Lines → text of at most `width` columns, links whole; bold and dim where the terminal shows them. */
export const layout = (lines: readonly Line[], width: number, isColoured: boolean): string =>
  lines.flatMap((one) => rowsOf(one, Math.max(width, NARROWEST)).map((row) => painted(row, isColoured))).join('\n')

function rowsOf({ lead, spans }: Line, width: number): Span[][] {
  const indent = Math.min(widthOfAll(lead), width - NARROWEST / 2)
  const room = width - indent
  const rows: Span[][] = [[]]
  let used = 0
  const startRow = () => {
    rows.push([])
    used = 0
  }
  const put = (parts: readonly Span[]) => {
    rows.at(-1)?.push(...parts)
    used += widthOfAll(parts)
  }
  for (const part of partsOf(spans)) {
    const isBlank = part[0]?.text.trim() === ''
    if (part[0]?.text === '\n') startRow()
    else if (used + widthOfAll(part) <= room) put(part)
    else if (!isBlank) {
      if (used > 0) startRow()
      // A link that is cut is none: the terminal wraps it itself.
      if (widthOfAll(part) <= room || LINK.test(part[0]?.text ?? '')) put(part)
      else
        for (const one of single(part)) {
          if (used + widthOf(one.text) > room) startRow()
          put([one])
        }
    }
  }
  return rows.map((row, index) => [...(index === 0 ? lead : [{ text: ' '.repeat(indent) }]), ...row])
}

/** Spans → words, blanks and line breaks; a word may hold several looks. */
function partsOf(spans: readonly Span[]): Span[][] {
  const parts: Span[][] = []
  let isOpen = false
  for (const span of spans)
    for (const piece of span.text.match(/\n|[^\S\n]+|\S+/gu) ?? []) {
      const isWord = piece.trim() !== ''
      if (isWord && isOpen) parts.at(-1)?.push({ ...span, text: piece })
      else parts.push([{ ...span, text: piece }])
      isOpen = isWord
    }
  return parts
}

/** A word in its characters, each in its look. */
const single = (word: readonly Span[]): Span[] =>
  word.flatMap((span) => characters(span.text).map((text) => ({ ...span, text })))

const widthOfAll = (spans: readonly Span[]) => spans.reduce((sum, { text }) => sum + widthOf(text), 0)

/** A row of spans → what is written; without blanks at its end. */
function painted(row: readonly Span[], isColoured: boolean): string {
  if (!isColoured)
    return row
      .map(({ text }) => text)
      .join('')
      .trimEnd()
  const runs: Span[] = []
  for (const span of row) {
    const last = runs.at(-1)
    if (last && isAlike(last, span)) runs[runs.length - 1] = { ...last, text: last.text + span.text }
    else runs.push(span)
  }
  return runs.map(ansi).join('').trimEnd()
}

const isAlike = (one: Span, other: Span) =>
  !one.isBold === !other.isBold && !one.isDim === !other.isDim && !one.isItalic === !other.isItalic

const ansi = ({ text, isBold, isDim, isItalic }: Span): string => {
  const codes = [...(isBold ? [1] : []), ...(isDim ? [2] : []), ...(isItalic ? [3] : [])]
  return codes.length > 0 && text.trim() !== '' ? `\x1b[${codes.join(';')}m${text}\x1b[0m` : text
}
