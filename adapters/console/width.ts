const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

const WIDE =
  /^[\u1100-\u115f\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u
const NOTHING = /^[\p{Mark}\u200b-\u200d\ufeff]+$/u

/** Text in the pieces that a terminal shows as one character. */
export const characters = (text: string): string[] => Array.from(graphemes.segment(text), ({ segment }) => segment)

/** How many columns a terminal needs for a text of one line. */
export const widthOf = (text: string): number =>
  characters(text).reduce((sum, one) => sum + (NOTHING.test(one) ? 0 : WIDE.test(one) ? 2 : 1), 0)

/** A text of at most `width` columns, with … where something is missing. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let kept = ''
  for (const one of characters(text)) {
    if (widthOf(kept + one) > width - 1) break
    kept += one
  }
  return `${kept.trimEnd()}…`
}
