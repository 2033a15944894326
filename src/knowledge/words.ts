/** Cuts a lower-case word down to what its forms have in common. */
export type Stem = (word: string) => string

/** Turns a text into the terms that are looked up, in its order, words that say nothing left out. */
export type Terms = (text: string) => string[]

const WORD = /\d+(?:[.,]\d+)+|[\p{L}\p{N}]+/gu

/** The words of a text in lower case; a version or an amount (*22.2.110*) is one word. */
export const wordsOf = (text: string): string[] => text.normalize('NFKC').toLowerCase().match(WORD) ?? []

/** What a person writes who has no such keys: *grösse* → grosse, *køb* → kob. */
const plain = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').replaceAll('ø', 'o').replaceAll('æ', 'ae')

/** Makes the terms of one language: its stems, without accents, without its stop words. Remembers words it met. */
export function createTerms(stem: Stem, stopWords: ReadonlySet<string>): Terms {
  const met = new Map<string, string>()
  const termOf = (word: string): string => {
    const known = met.get(word)
    if (known !== undefined) return known
    const term = stopWords.has(word) ? '' : plain(stem(word))
    if (met.size >= MOST_REMEMBERED) met.clear()
    met.set(word, term)
    return term
  }
  return (text) => wordsOf(text).map(termOf).filter(Boolean)
}

/** Words remembered with their terms: enough for a language's common ones. */
const MOST_REMEMBERED = 20_000
