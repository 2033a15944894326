import type { NewArticle } from '../core/ports.ts'
import type { Part } from './html-parts.ts'

/** Longer pieces are about too much to be quoted. */
export const LONGEST_CHUNK = 1500

/** What is shorter than this and has headings below it only leads on to the first of them. */
const SHORT_CHUNK = 250

/**
 * The chunks of an article: what stands under one heading, cut between lines where that is too long, with what led on to it
 * where that is short. A line is a paragraph, a step or a row.
 */
export function chunksOf(title: string, language: string, parts: readonly Part[]): NewArticle['chunks'] {
  const whole = parts
    .filter(({ lines }) => lines.length > 0)
    .map((part) => ({ ...part, headings: part.headings[0] === title ? part.headings : [title, ...part.headings] }))
  return whole
    .reduce(joined, [])
    .flatMap(({ headings, anchor = '', lines }) =>
      packed(lines.flatMap((line) => shortened(line, language))).map((text) => ({ titles: headings, anchor, text })),
    )
}

/** Takes the next part to those before: into the last one, where that only leads on to what stands below it, or beside it. */
function joined(parts: readonly Part[], next: Part): readonly Part[] {
  const last = parts.at(-1)
  const isBelow = last?.headings.every((heading, at) => heading === next.headings[at])
  if (!last || !isBelow || !leadsOn(last) || [last, next].some(isAnswer)) return [...parts, next]
  return [...parts.slice(0, -1), { ...last, headings: next.headings, lines: [...last.lines, ...next.lines] }]
}

/** Steps are something to read by themselves, however short. */
const leadsOn = ({ lines }: Part): boolean =>
  lines.join('\n').length < SHORT_CHUNK && !lines.some((line) => /^\d+\. /.test(line))

/** What stands under a question answers it, however short. */
const isAnswer = ({ headings }: Part): boolean => headings.length > 1 && (headings.at(-1)?.endsWith('?') ?? false)

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
