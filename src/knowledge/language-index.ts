import { createBm25, type Idea } from './bm25.ts'
import { BREAK, NO_IDEA, readClosely } from './close-reading.ts'
import { createVocabulary } from './vocabulary.ts'
import type { Terms } from './words.ts'

/** A piece of an article as the index sees it: its headings from the article's title down, and its text. */
export interface Section {
  readonly titles: readonly string[]
  readonly text: string
}

/** What was found, best first. */
export interface Findings {
  readonly found: readonly Found[]
  /** The section of an article, by place, that tells most of what was asked. */
  readonly sectionOf: (article: string) => number
  /** How much of what was asked a text speaks of, to find the best lines. */
  readonly worthOf: (text: string) => number
}

/** An article that was found. */
export interface Found {
  readonly article: string
  readonly score: number
  readonly evidence: Evidence
}

/** What speaks for an answer, in figures that do not depend on how many articles there are. */
export interface Evidence {
  /** Share of what was asked that the section speaks of, rare words counting more, 0 to 1. */
  readonly coverage: number
  /** The score by the rarity that a word can have here at most. */
  readonly weight: number
  /** The score as a share of the rarity of all that was asked. */
  readonly strength: number
  /** How many words of the question it speaks of. */
  readonly met: number
  /** How nearly a heading is what was asked, 0 to 1. */
  readonly named: number
}

/** How often a word counts by where it stands; a title that is a question says what the text answers. */
const TITLE = 2
const HEADING = 1.5
const QUESTION = 3
/** What the whole article and its opening add to its best section. */
const WHOLE = 0.5
const OPENING = 0.7
/** What neighbouring ideas near each other add, of the rarer one's weight. */
const TOGETHER = 0.3
/** What it adds to a section, of all that was asked, that its heading asks the same, and that it opens the article. */
const HEADED = 0.2
const OPENS = 0.05
/** What it adds, where somebody asks how something is done, that it tells the steps, and that they are the first of an article on just that. */
const STEPS = 0.1
const FIRST_STEPS = 0.2
const FIRST_STEP = /^1\. /m
/** What it adds to an article, of all that was asked, that a title says just that. */
const NAMED = 0.3
/** So many articles are read closely, and of them the sections that score at least this share of the best one. */
const CLOSER = 40
const WORTH_READING = 0.5

interface Article {
  readonly id: string
  readonly slot: number
  readonly sections: readonly {
    readonly slot: number
    /** In their order, a break after each title and after the text. */
    readonly terms: Uint32Array
    readonly hasSteps: boolean
  }[]
}

/** Knows the articles of one language, in memory. Articles come and go one by one. */
export type LanguageIndex = ReturnType<typeof createLanguageIndex>

/** An index without articles; questions and articles are cut into terms by the same `termsOf`. */
export function createLanguageIndex(termsOf: Terms) {
  const vocabulary = createVocabulary()
  const inSections = createBm25({ saturation: 2.4, lengths: 0.8 })
  const inArticles = createBm25({ saturation: 1.2, lengths: 0.75 })
  const articles = new Map<string, Article>()

  const put = (id: string, sections: readonly Section[]) => {
    remove(id)
    const whole = new Map<number, number>()
    const kept = sections.map((section, at) => {
      const counts = new Map<number, number>()
      const order: number[] = []
      const take = (text: string, weight: number, isOnce = false) => {
        for (const term of termsOf(text)) {
          const number = vocabulary.add(term)
          order.push(number)
          counts.set(number, (counts.get(number) ?? 0) + weight)
          if (!isOnce || at === 0) whole.set(number, (whole.get(number) ?? 0) + weight)
        }
        order.push(BREAK)
      }
      section.titles.forEach((title, depth) => {
        const weight = depth === 0 ? TITLE : HEADING
        take(title, title.endsWith('?') ? QUESTION : weight, depth === 0)
      })
      take(section.text, 1)
      return { slot: inSections.add(counts), terms: Uint32Array.from(order), hasSteps: FIRST_STEP.test(section.text) }
    })
    articles.set(id, { id, slot: inArticles.add(whole), sections: kept })
  }

  const remove = (id: string): boolean => {
    const article = articles.get(id)
    if (!article) return false
    const all = new Set<number>()
    for (const { slot, terms } of article.sections) {
      const own = new Set(terms)
      own.delete(BREAK)
      inSections.remove(slot, own)
      for (const term of own) all.add(term)
    }
    inArticles.remove(article.slot, all)
    return articles.delete(id)
  }

  /** The best of the articles that may be read, best first. */
  const find = (
    ideas: readonly Idea[],
    most: number,
    mayRead: (article: string) => boolean,
    isHowTo = false,
  ): Findings => {
    const { scores, rarities } = inSections.score(ideas)
    const whole = inArticles.score(ideas).scores
    const ask = ideas.map((idea, at) => idea.weight * (rarities[at] ?? 0))
    const ideal = ask.reduce((sum, one) => sum + one, 0) || 1
    const rarest = Math.log(2 + inSections.texts())
    const ideaOf = new Int32Array(vocabulary.terms.length).fill(NO_IDEA)
    ideas.forEach(({ terms }, at) => {
      for (const [term] of terms) if (ideaOf[term] === NO_IDEA) ideaOf[term] = at
    })
    const scoreOf = ({ slot }: { slot: number }) => scores[slot] ?? 0
    const found = [...articles.values()]
      .map((article) => {
        const best = article.sections.reduce((most, section) => Math.max(most, scoreOf(section)), 0)
        const opening = article.sections[0] ? scoreOf(article.sections[0]) : 0
        return { article, score: best + WHOLE * (whole[article.slot] ?? 0) + OPENING * opening }
      })
      .filter(({ article, score }) => score > 0 && mayRead(article.id))
      .sort((a, b) => b.score - a.score)
      .slice(0, CLOSER)
      .map(({ article, score }): Found => {
        const least = WORTH_READING * Math.max(...article.sections.map(scoreOf))
        const read = article.sections.flatMap((section, at) =>
          scoreOf(section) < least ? [] : [{ at, section, ...readClosely(section.terms, ideaOf, ideas, ask) }],
        )
        const together = read.reduce((most, one) => Math.max(most, one.together), 0)
        const worth = (one: (typeof read)[number]) => scoreOf(one.section) + TOGETHER * one.together
        const best = read.reduce((a, b) => (worth(b) > worth(a) ? b : a))
        const named = Math.max(best.titled, best.headed)
        const all = score + TOGETHER * together
        return {
          article: article.id,
          score: all + NAMED * ideal * named,
          evidence: {
            coverage: best.covered / ideal,
            weight: all / rarest,
            strength: all / ideal,
            met: best.met,
            named,
          },
        }
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, most)
    const sectionOf = (id: string) => {
      const sections = articles.get(id)?.sections ?? []
      const first = sections.findIndex(({ hasSteps }) => hasSteps)
      const worth = sections.map(({ terms, hasSteps }, at) => {
        const { told, together, headed, titled } = readClosely(terms, ideaOf, ideas, ask)
        const steps = !isHowTo || !hasSteps ? 0 : at === first ? STEPS + FIRST_STEPS * titled : STEPS
        const opens = at === 0 ? OPENS : 0
        return told + TOGETHER * together + ideal * (HEADED * headed + opens + steps)
      })
      return worth.indexOf(Math.max(...worth))
    }
    const worthOf = (text: string) => {
      const spokenOf = new Set(termsOf(text).map((term) => ideaOf[vocabulary.number(term) ?? BREAK] ?? NO_IDEA))
      return [...spokenOf].reduce((sum, idea) => sum + (ask[idea] ?? 0), 0)
    }
    return { found, sectionOf, worthOf }
  }

  return {
    put,
    remove,
    find,
    vocabulary,
    knows: inSections.has,
    articles: () => articles.size,
    sectionsOf: (id: string) => articles.get(id)?.sections.length,
    sections: inSections.texts,
  }
}
