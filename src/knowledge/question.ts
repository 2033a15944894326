import type { Idea } from './bm25.ts'
import type { LanguageIndex } from './language-index.ts'
import { meant } from './spelling.ts'
import type { Terms } from './words.ts'

/** How much a compound tells of its part, and a part of the compound that was asked for. */
const COMPOUND = 0.4
const PART = 0.5
/** Parts of a compound that no article has count nearly as much as the word itself. */
const PART_OF_UNKNOWN = 0.8

/** What a question asks for in an index of its own language: its terms, their compounds and parts, slips of the pen mended. */
export function ideasOf(question: string, termsOf: Terms, index: LanguageIndex): Idea[] {
  const times = new Map<string, number>()
  for (const term of termsOf(question)) times.set(term, (times.get(term) ?? 0) + 1)
  return [...times].flatMap(([term, weight]) => ideasOfTerm(term, weight, index))
}

function ideasOfTerm(term: string, weight: number, { vocabulary, knows }: LanguageIndex): Idea[] {
  const number = vocabulary.number(term)
  const isKnown = number !== undefined && knows(number)
  const parts = vocabulary.parts(term).map(
    (part): Idea => ({
      terms: [[part, 1]],
      weight: weight * (isKnown ? PART : PART_OF_UNKNOWN),
    }),
  )
  const compounds = vocabulary.compounds(term).map((compound) => [compound, COMPOUND] as const)
  if (isKnown) return [{ terms: [[number, 1], ...compounds], weight }, ...parts]
  if (parts.length > 0) return parts
  const mended = meant(term, vocabulary.terms, knows)
  if (mended.length > 0) return [{ terms: mended, weight }]
  // What no article speaks of stays an idea: it tells that the question is about something else.
  return [{ terms: compounds, weight }]
}
