import type { Terms } from '../words.ts'
import { align, type NumberedPair } from './alignment.ts'

/** A line in another language and the same line in English. */
export type Pair = readonly [line: string, english: string]

/** Longer lines say too little about which word is which. */
const LONGEST = 60
/** Seen once is chance. */
const LEAST_SEEN = 2
const LEAST_SHARE = 0.05
const MOST_TRANSLATIONS = 6

/** Learns a lexicon from translated lines and writes it as `lexiconIn` reads it. */
export function lexiconFrom(pairs: readonly Pair[], termsOf: Terms, englishOf: Terms): string {
  const own = numbering()
  const english = numbering()
  const seen: number[] = []
  const numbered = pairs.flatMap(([line, translated]): NumberedPair[] => {
    const [from, to] = [termsOf(line), englishOf(translated)]
    if (from.length === 0 || to.length === 0 || from.length > LONGEST || to.length > LONGEST) return []
    return [[from.map(own.number), to.map(english.number)]]
  })
  for (const [from] of numbered) for (const term of from) seen[term] = (seen[term] ?? 0) + 1
  const counts = align(numbered, own.terms.length)
  const lines = own.terms.flatMap((term, number) => {
    const times = seen[number] ?? 0
    if (times < LEAST_SEEN) return []
    const translations = [...(counts[number] ?? [])]
      .map(([to, count]) => ({ term: english.terms[to] ?? '', share: Math.min(1, count / times) }))
      .filter(({ share }) => share >= LEAST_SHARE)
      .sort((a, b) => b.share - a.share || (a.term < b.term ? -1 : 1))
      .slice(0, MOST_TRANSLATIONS)
      .map((one) => `${one.term} ${Math.round(one.share * 100)}`)
    return translations.length > 0 ? [`${term}\t${translations.join(' ')}`] : []
  })
  return `${lines.sort().join('\n')}\n`
}

function numbering() {
  const numbers = new Map<string, number>()
  const terms: string[] = []
  const number = (term: string): number => {
    const known = numbers.get(term)
    if (known !== undefined) return known
    numbers.set(term, terms.push(term) - 1)
    return terms.length - 1
  }
  return { number, terms }
}
