import type { NewArticle } from '../core/ports.ts'
import type { Part } from './html-parts.ts'

/** Longer pieces are about too much to be quoted. */
export const LONGEST_CHUNK = 1500

/** The chunks of an article: what stands under one heading, cut between lines where that is too long. A line is a paragraph, a step or a row. */
export function chunksOf(title: string, language: string, parts: readonly Part[]): NewArticle['chunks'] {
  return parts.flatMap(({ headings, anchor = '', lines }) => {
    const titles = headings[0] === title ? headings : [title, ...headings]
    return packed(lines.flatMap((line) => shortened(line, language))).map((text) => ({ titles, anchor, text }))
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
