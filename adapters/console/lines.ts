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

/** Lines → text of at most `width` columns; bold and dim where the terminal shows them. */
export const layout = (lines: readonly Line[], width: number, isColoured: boolean): string =>
  lines.flatMap((one) => rowsOf(one, Math.max(width, NARROWEST)).map((row) => painted(row, isColoured))).join('\n')

function rowsOf({ lead, spans }: Line, width: number): Span[][] {
  const indent = Math.min(
    lead.reduce((sum, { text }) => sum + widthOf(text), 0),
    width - NARROWEST / 2,
  )
  const rows: Span[][] = [[]]
  let used = 0
  const put = (span: Span) => {
    rows.at(-1)?.push(span)
    used += widthOf(span.text)
  }
  const startRow = () => {
    rows.push([])
    used = 0
  }
  for (const span of spans) {
    for (const part of span.text.match(/\n|[^\S\n]+|[^\s]+/gu) ?? []) {
      if (part === '\n') startRow()
      else if (indent + used + widthOf(part) <= width) put({ ...span, text: part })
      else if (part.trim() === '') continue
      else {
        if (used > 0) startRow()
        for (const piece of pieces(part, width - indent)) {
          if (used > 0) startRow()
          put({ ...span, text: piece })
        }
      }
    }
  }
  return rows.map((row, index) => [...(index === 0 ? lead : [{ text: ' '.repeat(indent) }]), ...row])
}

/** A word in parts that fit a row each. */
function pieces(word: string, width: number): string[] {
  const parts = ['']
  for (const one of characters(word)) {
    if (widthOf(`${parts.at(-1)}${one}`) > width) parts.push('')
    parts[parts.length - 1] += one
  }
  return parts
}

/** A row of spans → what is written; without blanks at its end. */
function painted(row: readonly Span[], isColoured: boolean): string {
  const text = row.map(({ text }) => text).join('')
  let left = text.trimEnd().length
  return row
    .map((span) => {
      const shown = span.text.slice(0, left)
      left -= shown.length
      return isColoured && shown.trim() !== '' ? ansi({ ...span, text: shown }) : shown
    })
    .join('')
}

const ansi = ({ text, isBold, isDim, isItalic }: Span): string => {
  const codes = [...(isBold ? [1] : []), ...(isDim ? [2] : []), ...(isItalic ? [3] : [])]
  return codes.length > 0 ? `\x1b[${codes.join(';')}m${text}\x1b[0m` : text
}
