import { createLanguageIndex, type Findings, type Found, type LanguageIndex, type Section } from './language-index.ts'
import type { Lexicon } from './lexicon.ts'
import { ideasAbroad, ideasOf } from './question.ts'
import { stopWordsOf } from './stop-words.ts'
import { createTerms, type Stem, type Terms } from './words.ts'

/** An article as it is searched. */
export interface Article {
  readonly id: string
  readonly language: string
  /** The same for all translations of one article, where that is known; one of them is shown. */
  readonly work?: string
  readonly sections: readonly Section[]
}

/** An article that was found for a question, best first; `section` is the place of its best section. */
export interface Hit extends Found {
  readonly language: string
  /** How much of what was asked a text of that language speaks of. */
  readonly worthOf: Findings['worthOf']
}

/** What is asked: in which language, how many articles at most, and which ones the asker may read. */
export interface Asked {
  readonly question: string
  readonly language: string
  readonly most?: number
  readonly mayRead?: (article: string) => boolean
}

const MOST = 5
/** The language that most articles are written in, and that the lexicons lead to. */
const BRIDGE = 'en'
/** Reciprocal rank fusion: how flat ranks weigh, and what an article of another language counts beside an own one. */
const FLATNESS = 10
const ABROAD = 0.8

/** Searches the articles of all languages in memory: those of the asker's language first, then English ones. */
export type Search = ReturnType<typeof createSearch>

export function createSearch(stemOf: (language: string) => Stem, lexiconOf: (language: string) => Lexicon | undefined) {
  const languages = new Map<string, { termsOf: Terms; index: LanguageIndex; lexicon: Lexicon | undefined }>()
  const known = new Map<string, Article['language']>()
  const works = new Map<string, string>()

  const of = (language: string) => {
    const there = languages.get(language)
    if (there) return there
    const termsOf = createTerms(stemOf(language), stopWordsOf(language))
    const made = { termsOf, index: createLanguageIndex(termsOf), lexicon: lexiconOf(language) }
    languages.set(language, made)
    return made
  }

  /** Adds an article or takes the new version of one. */
  const put = ({ id, language, work, sections }: Article) => {
    remove(id)
    known.set(id, language)
    if (work !== undefined) works.set(id, work)
    of(language).index.put(id, sections)
  }

  const remove = (id: string): boolean => {
    const language = known.get(id)
    works.delete(id)
    return language !== undefined && known.delete(id) && of(language).index.remove(id)
  }

  const find = ({ question, language, most = MOST, mayRead = () => true }: Asked): Hit[] => {
    const own = of(language)
    const near = own.index.find(ideasOf(question, own.termsOf, own.index, own.lexicon?.synonyms), most, mayRead)
    const bridge = of(BRIDGE)
    const far =
      language === BRIDGE || !own.lexicon
        ? undefined
        : bridge.index.find(ideasAbroad(question, own.termsOf, own.lexicon, bridge.index), most, mayRead)
    const ranked = [...ranks(near, language, 1), ...(far ? ranks(far, BRIDGE, ABROAD) : [])].sort(
      (a, b) => b.weight - a.weight,
    )
    const shown = new Set<string>()
    return ranked
      .filter(({ hit }) => {
        const work = works.get(hit.article) ?? hit.article
        return !shown.has(work) && shown.add(work)
      })
      .slice(0, most)
      .map(({ hit }) => hit)
  }

  return { put, remove, find, has: (id: string) => known.has(id), articles: () => known.size }
}

const ranks = ({ found, worthOf }: Findings, language: string, preference: number) =>
  found.map((one, rank) => ({
    hit: { ...one, language, worthOf } satisfies Hit,
    weight: preference / (FLATNESS + rank),
  }))
