import { cut, type Piece, pieces, plain, verbatim } from '../../src/core/words.ts'

/**
 * Read as markup anywhere in a line. Addresses are left as they are, or they would lead nowhere; but one that `<` follows is
 * none, or Discord would take the escape of it for its end.
 */
const INLINE = /(https?:\/\/[^\s<]+(?=\s|$))|[\\*_~|`<[\]]|:(?=\/\/)|@(?=everyone|here)/gu
/** Read as markup where a line begins: headings, small print, quotes, lists. */
const LINE = /^([^\S\n]*)(?:([#+-](?=[#\s])|>(?=[>\s]))|(\d+)\.(?=\s))/gmu

/**
 * Translated words → Discord's markdown of at most `max` UTF-16 units, `…` where something is missing. Our own words may be
 * bold or italic; everybody else's are shown to the letter (DOMAIN X67). Moments show in the reader's own zone.
 */
export function markdown(words: string, max: number): string {
  for (let length = max, kept = words; ; kept = cut(words, length)) {
    const written = write(pieces(kept))
    if (written.length <= max) return written
    if (length <= 0) return ''
    length = Math.min(length - 1, Math.floor((length * max) / written.length))
  }
}

/** One line without bold, italic and moments: for titles and names of fields, which are bold anyhow. */
export const heading = (words: string, max: number): string => markdown(verbatim(inOneLine(words)), max)

/** Small grey lines; with what makes them small at most `max` long. */
export function small(words: string, max: number): string {
  for (let room = max; ; room = Math.floor(room * 0.9)) {
    const written = markdown(words, room).replace(/^(?=.*\S)/gmu, '-# ')
    if (written.length <= max || room <= 0) return written
  }
}

/** Where no markdown is read: labels of buttons and options, footers, modals. */
export function label(words: string, max: number): string {
  const text = inOneLine(words)
  return text.length <= max ? text : `${text.slice(0, max - 1).replace(/(?:[\uD800-\uDBFF\s]|\u200D)+$/u, '')}…`
}

const inOneLine = (words: string) => plain(words).replace(/\s+/gu, ' ').trim()

/** Neighbours in one style stand between one pair of marks, blanks outside of it. */
function write(list: readonly Piece[]): string {
  const runs: { readonly mark: string; text: string }[] = []
  for (const piece of list) {
    const mark = `${piece.isBold ? '**' : ''}${piece.isItalic ? '*' : ''}`
    const text = piece.at === undefined ? escaped(piece) : `<t:${piece.at}:f>`
    const last = runs.at(-1)
    if (last?.mark === mark) last.text += text
    else runs.push({ mark, text })
  }
  return runs.map(({ mark, text }) => text.replace(/\S(?:[\s\S]*\S)?/u, `${mark}$&${mark}`)).join('')
}

function escaped({ text, isVerbatim }: Piece): string {
  const inline = text.replace(INLINE, (found, address?: string) => address ?? `\\${found}`)
  if (!isVerbatim) return inline
  return inline.replace(LINE, (_, blanks: string, sign?: string, number?: string) =>
    sign === undefined ? `${blanks}${number}\\.` : `${blanks}\\${sign}`,
  )
}
