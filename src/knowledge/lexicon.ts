import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { meant } from './spelling.ts'
import { createVocabulary } from './vocabulary.ts'

/** An English term and how many of it a word brings, 0 to 1. */
export type Translation = readonly [term: string, share: number]

/** What the terms of a language are in English, as it was learned from translated documentation (`npm run train`). */
export interface Lexicon {
  /** Whether a term was met in translated documentation. */
  readonly has: (term: string) => boolean
  /** The translations of a term; of a word it does not know those of its parts, else of what was meant. */
  readonly translate: (term: string) => Translation[]
  /** Terms of the language itself that have the same translations (*anlegen*: erstellen), with how much alike they are, 0 to 1. */
  readonly synonyms: (term: string) => Translation[]
}

/** What a translation counts less where the word itself is not in the lexicon. */
const PART = 0.8
/** Terms less alike than this mean something else. */
const LEAST_ALIKE = 0.7
const MOST_SYNONYMS = 8
/** So many mended words are translated. */
const MOST_MENDED = 3

/** Reads the shipped lexicon of a language: once at the start, some megabytes; nothing where there is none. */
export function loadLexicon(language: string): Lexicon | undefined {
  let packed: Buffer
  try {
    packed = readFileSync(lexiconFile(language))
  } catch {
    return undefined
  }
  return lexiconIn(gunzipSync(packed).toString('utf8'))
}

/** Where the lexicon of a language is shipped. */
export const lexiconFile = (language: string): URL => new URL(`./lexicons/${language}.tsv.gz`, import.meta.url)

/** Text → Lexicon: a term a line, a tab, then English terms with their share in percent: `konto\taccount 97`. */
export function lexiconIn(text: string): Lexicon {
  const vocabulary = createVocabulary()
  const written: string[] = []
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t')
    if (tab > 0) written[vocabulary.add(line.slice(0, tab))] = line.slice(tab + 1)
  }
  const read = (place: number | undefined, factor: number): Translation[] => {
    const words = (place === undefined ? undefined : written[place])?.split(' ') ?? []
    return words.flatMap((word, at) => (at % 2 === 0 ? [[word, (factor * Number(words[at + 1])) / 100] as const] : []))
  }
  const translate = (term: string): Translation[] => {
    const place = vocabulary.number(term)
    if (place !== undefined) return read(place, 1)
    const parts = vocabulary.parts(term)
    if (parts.length > 0) return parts.flatMap((part) => read(part, PART))
    const mended = meant(term, vocabulary.terms).slice(0, MOST_MENDED)
    return mended.flatMap(([word, nearness]) => read(word, nearness / mended.length))
  }
  let alike: ReturnType<typeof likenessIn> | undefined
  const synonyms = (term: string): Translation[] => {
    const place = vocabulary.number(term)
    if (place === undefined) return []
    alike ??= likenessIn(vocabulary.terms.map((_, at) => read(at, 1)))
    return alike(place).map(([other, likeness]) => [vocabulary.terms[other] ?? '', likeness])
  }
  return { has: (term) => vocabulary.number(term) !== undefined, translate, synonyms }
}

/** Which terms have the same translations as the one at a place: the cosine of their shares. */
function likenessIn(all: readonly (readonly Translation[])[]) {
  const byEnglish = new Map<string, { places: number[]; shares: number[] }>()
  const scaled = all.map((translations) => {
    const length = Math.hypot(...translations.map(([, share]) => share))
    return translations.map(([english, share]) => [english, share / length] as const)
  })
  scaled.forEach((translations, place) => {
    for (const [english, share] of translations) {
      const met = byEnglish.get(english) ?? { places: [], shares: [] }
      byEnglish.set(english, met)
      met.places.push(place)
      met.shares.push(share)
    }
  })
  return (place: number): [place: number, likeness: number][] => {
    const sums = new Map<number, number>()
    for (const [english, share] of scaled[place] ?? []) {
      const met = byEnglish.get(english)
      met?.places.forEach((other, at) => {
        sums.set(other, (sums.get(other) ?? 0) + share * (met.shares[at] ?? 0))
      })
    }
    sums.delete(place)
    return [...sums]
      .filter(([, likeness]) => likeness >= LEAST_ALIKE)
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_SYNONYMS)
  }
}
