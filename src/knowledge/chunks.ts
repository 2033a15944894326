import type { Part } from './html-parts.ts'
import type { Section } from './language-index.ts'

/** A piece of an article that is found and quoted: text of whole lines, one paragraph, step or row each. */
export interface Chunk extends Section {
  /** Where it stands in its page. */
  readonly anchor?: string
}

/** Longer pieces are about too much to be quoted. */
export const LONGEST_CHUNK = 1500

/** The chunks of an article: what stands under one heading, cut between lines where that is too long. */
export function chunksOf(title: string, language: string, parts: readonly Part[]): Chunk[] {
  return parts.flatMap(({ headings, anchor, lines }) => {
    const heading = headings.at(-1)
    const question = heading && /[?？]$/.test(heading) ? heading : undefined
    return packed(lines.flatMap((line) => shortened(line, language))).map((text) => ({
      title,
      headings: headings[0] === title ? headings.slice(1) : headings,
      text,
      ...(question && { question }),
      ...(anchor && { anchor }),
    }))
  })
}

/** As many lines together as fit. */
function packed(lines: readonly string[]): string[] {
  const texts: string[] = []
  for (const line of lines) {
    const last = texts.at(-1)
    if (last === undefined || last.length + 1 + line.length > LONGEST_CHUNK) texts.push(line)
    else texts[texts.length - 1] = `${last}\n${line}`
  }
  return texts
}

/** A line that is too long becomes several: of whole sentences, else of whole words, else of what fits. */
function shortened(line: string, language: string): string[] {
  if (line.length <= LONGEST_CHUNK) return [line]
  const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(line)]
  const pieces = sentences.flatMap(({ segment }) => segment.match(/.{1,1499}(?:\s|$)|.{1,1500}/gsu) ?? [])
  const found: string[] = []
  for (const piece of pieces) {
    const last = found.at(-1)
    if (last === undefined || last.length + piece.length > LONGEST_CHUNK) found.push(piece)
    else found[found.length - 1] = last + piece
  }
  return found.map((one) => one.trim()).filter(Boolean)
}
