import { pieces } from '../../src/core/words.ts'
import type { RichText, Run } from './adaptive.ts'

type Look = Omit<Run, 'type' | 'text' | 'italic'>

/** Translated words → a block in which nobody's text is read as markdown (DOMAIN X67). Line breaks stay. */
export const words = (text: string, look: Look = {}, more: Omit<RichText, 'type' | 'inlines'> = {}): RichText => ({
  type: 'RichTextBlock',
  ...more,
  inlines: runs(text, look),
})

/** Translated words → runs: our own with bold and italic, everybody else's to the letter. */
export const runs = (text: string, look: Look = {}): Run[] =>
  pieces(text).flatMap((piece) =>
    piece.isVerbatim
      ? literal(piece.text).map((part) => run(part, look))
      : piece.text
          .split(/(\*\*[^*]+\*\*|\*[^*\s](?:[^*]*[^*\s])?\*)/u)
          .filter((part) => part !== '')
          .map((part) => {
            if (/^\*\*[^*]+\*\*$/u.test(part)) return run(part.slice(2, -2), { ...look, weight: 'bolder' })
            return /^\*[^*]+\*$/u.test(part) ? run(part.slice(1, -1), { ...look, italic: true }) : run(part, look)
          }),
  )

const run = (text: string, look: Look & { italic?: true }): Run => ({ type: 'TextRun', text, ...look })

/** Clients replace `{{DATE(…)}}` even inside runs: brackets that belong together go into different ones. */
const literal = (text: string) => text.split(/(?<=\{)(?=\{)/u)
