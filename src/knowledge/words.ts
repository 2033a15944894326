import { stopWordsOf } from './stop-words.ts'

/** Cuts a lower-case word down to what its forms have in common. */
export type Stem = (word: string) => string

/** Turns a text into the terms that are looked up, in its order, words that say nothing left out. */
export type Terms = (text: string) => string[]

const WORD = /\d+(?:[.,]\d+)+|[\p{L}\p{N}]+/gu
/** Words remembered with their terms: enough for a language's common ones. */
const MOST_REMEMBERED = 20_000

/** Makes the terms of a language: its stems, without accents and stop words, each in one spelling. Remembers words it met. */
export function createTerms(language: string, stemOf: (language: string) => Stem): Terms {
  const stem = stemOf(language)
  const stopWords = stopWordsOf(language)
  const spelled = SPELLED[language] ?? ((word: string) => word)
  const met = new Map<string, string>()
  const termOf = (word: string): string => {
    const known = met.get(word)
    if (known !== undefined) return known
    const term = stopWords.has(word) ? '' : plain(stem(spelled(word)))
    if (met.size >= MOST_REMEMBERED) met.clear()
    met.set(word, term)
    return term
  }
  return (text) => wordsOf(text).map(termOf).filter(Boolean)
}

/** The words of a text in lower case; a version or an amount (*22.2.110*) is one word. */
const wordsOf = (text: string): string[] => text.normalize('NFKC').toLowerCase().match(WORD) ?? []

/** What a person writes who has no such keys: *grösse* → grosse, *køb* → kob. */
const plain = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').replaceAll('ø', 'o').replaceAll('æ', 'ae')

/** *licence*, *organisation*, *colour* → license, organization, color. */
const american = (word: string): string =>
  word
    .replace(/^licence/, 'license')
    .replace(/^(.{3,})is(e|ed|er|es|ing|ation|ations)$/, '$1iz$2')
    .replace(/^(.{2,})our(s|ed|ing)?$/, '$1or$2')
    .replace(/^(.{4,})ogue(s?)$/, '$1og$2')
    .replace(/^(.{3,})tre(s?)$/, '$1ter$2')

/** *freizugeben*, *anzulegen* → freigeben, anlegen. */
const withoutZu = (word: string): string =>
  word.replace(
    /^(ab|an|auf|aus|bei|durch|ein|fest|frei|her|hin|hinzu|nach|um|vor|weg|weiter|wieder|zu|zurück)zu(\p{L}{2,}n)$/u,
    '$1$2',
  )

/** What makes words of a language that are written in several ways one. */
const SPELLED: Readonly<Record<string, (word: string) => string>> = { en: american, de: withoutZu }
