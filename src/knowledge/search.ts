import { type Deeds, deedsOf } from './deeds.ts'
import { isHowTo } from './how-to.ts'
import {
  createLanguageIndex,
  type Evidence,
  type Findings,
  type Found,
  type LanguageIndex,
  type Section,
} from './language-index.ts'
import type { Lexicon } from './lexicon.ts'
import { ideasAbroad, ideasOf, together } from './question.ts'
import { createTerms, type Stem, type Terms } from './words.ts'

/** An article as it is searched. */
export interface Article {
  readonly id: string
  readonly language: string
  /** The same for all translations of one article, where that is known; one of them is shown. */
  readonly work?: string
  readonly sections: readonly Section[]
}

/** An article that was found for a question, best first. */
export interface Hit extends Found {
  readonly language: string
  /** The place of its section that tells most of what was asked. */
  readonly section: () => number
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
/** How much it adds that an article and its translation are both found, of the less sure one. */
const WITNESS = 0.25
/** So many of each language are compared. */
const COMPARED = 40

/**
 * Searches the articles of all languages in memory: those of the asker's language first, then English ones; of an article and
 * its translation the one in the asker's language. `sureness` tells how sure a hit answers what was asked, 0 to 1: that is
 * how two languages compare.
 */
export function createSearch(
  stemOf: (language: string) => Stem,
  lexiconOf: (language: string) => Lexicon | undefined,
  sureness: (evidence: Evidence) => number,
) {
  const shelves = new Map<string, Shelf>()
  const known = new Map<string, Article['language']>()
  const works = new Map<string, string>()
  /** By work, its translation in each language. */
  const translations = new Map<string, Map<string, string>>()

  const of = (language: string): Shelf => {
    const there = shelves.get(language)
    if (there) return there
    const termsOf = createTerms(language, stemOf)
    const made: Shelf = {
      termsOf,
      index: createLanguageIndex(termsOf),
      deeds: deedsOf(language, termsOf),
      lexicon: once(() => lexiconOf(language)),
    }
    shelves.set(language, made)
    return made
  }

  /** Adds an article or takes the new version of one. */
  const put = ({ id, language, work, sections }: Article) => {
    remove(id)
    known.set(id, language)
    if (work !== undefined) {
      works.set(id, work)
      translations.set(work, (translations.get(work) ?? new Map()).set(language, id))
    }
    of(language).index.put(id, sections)
  }

  const remove = (id: string): boolean => {
    const language = known.get(id)
    const there = translations.get(works.get(id) ?? '')
    if (language !== undefined && there?.get(language) === id) there.delete(language)
    works.delete(id)
    return language !== undefined && known.delete(id) && of(language).index.remove(id)
  }

  /** What is found in the asker's language, and in English where that is another; each best first. */
  const findEach = ({
    question: said,
    language,
    most = MOST,
    mayRead = () => true,
  }: Asked): { own: Hit[]; english: Hit[] } => {
    const { termsOf, index, deeds, lexicon } = of(language)
    const isWritten = (verb: string) =>
      termsOf(verb).some(
        (term) => index.vocabulary.number(term) !== undefined || lexicon()?.has(term) || deeds(term).length > 0,
      )
    const question = together(said, language, isWritten)
    const own = index.find(ideasOf(question, termsOf, index, deeds, lexicon()?.synonyms), most, mayRead, isHowTo(said))
    const found = lexicon()
    if (language === BRIDGE || !found) return { own: hits(own, language), english: [] }
    const { index: bridge, deeds: others } = of(BRIDGE)
    const english = bridge.find(ideasAbroad(question, termsOf, found, bridge, others), most, mayRead, isHowTo(said))
    return { own: hits(own, language), english: hits(english, BRIDGE) }
  }

  /** What a translation is found by, in the article that the asker can read; its sections are the same where there are as many. */
  const inOwn = (hit: Hit, { language, mayRead = () => true }: Asked, own: Hit | undefined): Hit => {
    if (hit.language === language) return hit
    const article = own?.article ?? translations.get(works.get(hit.article) ?? '')?.get(language)
    if (article === undefined || !mayRead(article)) return hit
    const { index } = of(language)
    const isAlike = index.sectionsOf(article) === of(hit.language).index.sectionsOf(hit.article)
    const section = isAlike ? hit.section : (own?.section ?? (() => 0))
    return { ...hit, article, language, section, worthOf: own?.worthOf ?? (() => 0) }
  }

  /** The best articles of both, an article and its translation once: in the asker's language, where there is one. */
  const find = (asked: Asked): Hit[] => {
    const { own, english } = findEach({ ...asked, most: COMPARED })
    const byWork = Map.groupBy([...own, ...english], ({ article }) => works.get(article) ?? article)
    const found = [...byWork.values()].map((hits) => {
      const [best, other] = hits.toSorted((a, b) => sureness(b.evidence) - sureness(a.evidence)) as [Hit, Hit?]
      const shown = inOwn(
        best,
        asked,
        hits.find(({ language }) => language === asked.language),
      )
      const worth = sureness(best.evidence) + (other ? WITNESS * sureness(other.evidence) : 0)
      return { shown, worth: shown.language === asked.language ? worth : PREFERENCE * worth }
    })
    // In one language the order is that of what was found.
    if (own.length > 0 && english.length > 0) found.sort((a, b) => b.worth - a.worth)
    return found.map(({ shown }) => shown).slice(0, asked.most ?? MOST)
  }

  return { put, remove, find, findEach, has: (id: string) => known.has(id), articles: () => known.size }
}

/** The articles of one language and what it takes to search them; the lexicon is read when somebody asks. */
interface Shelf {
  readonly termsOf: Terms
  readonly index: LanguageIndex
  readonly deeds: Deeds
  readonly lexicon: () => Lexicon | undefined
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

const hits = ({ found, sectionOf, worthOf }: Findings, language: string): Hit[] =>
  found.map((one) => ({ ...one, language, worthOf, section: () => sectionOf(one.article) }))
