import { pieces } from '../../src/core/words.ts'
import type { RichText, Run } from './adaptive.ts'

type Look = Omit<Run, 'type' | 'text' | 'italic'>

/** Translated words → a block in which nobody's text is read as markdown (DOMAIN X67). Line breaks stay. */
export const words = (text: string, look: Look = {}, more: Omit<RichText, 'type' | 'inlines'> = {}): RichText => ({
  type: 'RichTextBlock',
  ...more,
  inlines: runs(text, look),
})

/** Translated words → runs: our own with bold and italic, everybody else's to the letter, even inside `**…**`. */
export const runs = (text: string, look: Look = {}): Run[] =>
  pieces(text).flatMap(({ text: part, isBold, isItalic }) =>
    literal(part).map((one) => ({
      type: 'TextRun' as const,
      text: one,
      ...look,
      ...(isBold ? { weight: 'bolder' as const } : {}),
      ...(isItalic ? { italic: true as const } : {}),
    })),
  )

/** Clients replace `{{DATE(…)}}` even inside runs: brackets that belong together go into different ones. */
const literal = (text: string) => text.split(/(?<=\{)(?=\{)/u)
