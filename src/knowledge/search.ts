import {
  createLanguageIndex,
  type Evidence,
  type Findings,
  type Found,
  type LanguageIndex,
  type Section,
} from './language-index.ts'
import type { Lexicon } from './lexicon.ts'
import { ideasAbroad, ideasOf } from './question.ts'
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
/** An article in the asker's language goes before an English one that is not surer than by this much. */
const PREFERENCE = 0.75

/**
 * Searches the articles of all languages in memory: those of the asker's language first, then English ones. `sureness` tells
 * how sure a hit answers what was asked, 0 to 1: that is how two languages compare.
 */
export function createSearch(
  stemOf: (language: string) => Stem,
  lexiconOf: (language: string) => Lexicon | undefined,
  sureness: (evidence: Evidence) => number,
) {
  const shelves = new Map<string, Shelf>()
  const known = new Map<string, Article['language']>()
  const works = new Map<string, string>()

  const of = (language: string): Shelf => {
    const there = shelves.get(language)
    if (there) return there
    const termsOf = createTerms(language, stemOf)
    const made: Shelf = { termsOf, index: createLanguageIndex(termsOf), lexicon: once(() => lexiconOf(language)) }
    shelves.set(language, made)
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

  /** What is found in the asker's language, and in English where that is another; each best first. */
  const findEach = ({
    question,
    language,
    most = MOST,
    mayRead = () => true,
  }: Asked): { own: Hit[]; english: Hit[] } => {
    const { termsOf, index, lexicon } = of(language)
    const own = index.find(ideasOf(question, termsOf, index, lexicon()?.synonyms), most, mayRead)
    const found = lexicon()
    if (language === BRIDGE || !found) return { own: hits(own, language), english: [] }
    const bridge = of(BRIDGE).index
    const english = bridge.find(ideasAbroad(question, termsOf, found, bridge), most, mayRead)
    return { own: hits(own, language), english: hits(english, BRIDGE) }
  }

  /** The best articles of both, an article and its translation once. */
  const find = (asked: Asked): Hit[] => {
    const { own, english } = findEach(asked)
    const shown = new Set<string>()
    return merged(own, english, sureness)
      .filter(({ article }) => {
        const work = works.get(article) ?? article
        return !shown.has(work) && shown.add(work)
      })
      .slice(0, asked.most ?? MOST)
  }

  return { put, remove, find, findEach, has: (id: string) => known.has(id), articles: () => known.size }
}

/** The articles of one language and what it takes to search them; the lexicon is read when somebody asks. */
interface Shelf {
  readonly termsOf: Terms
  readonly index: LanguageIndex
  readonly lexicon: () => Lexicon | undefined
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

const hits = ({ found, worthOf }: Findings, language: string): Hit[] =>
  found.map((one) => ({ ...one, language, worthOf }))

/** Two lists become one, each in its own order: always the surer head goes first, the asker's language being preferred. */
function merged(own: readonly Hit[], english: readonly Hit[], sureness: (evidence: Evidence) => number): Hit[] {
  const all: Hit[] = []
  let [near, far] = [0, 0]
  while (near < own.length || far < english.length) {
    const [first, second] = [own[near], english[far]]
    const isNear = first && (!second || sureness(first.evidence) >= PREFERENCE * sureness(second.evidence))
    if (isNear) near++
    else far++
    all.push((isNear ? first : second) as Hit)
  }
  return all
}
