import type { Chunk } from '../core/ports.ts'
import { type Calibration, confidenceOf, loadCalibration, thresholdIn } from './confidence.ts'
import type { Evidence } from './language-index.ts'
import { type Lexicon, loadLexicon } from './lexicon.ts'
import { type Quote, quoteOf } from './quote.ts'
import { createSearch, type Hit } from './search.ts'
import type { Stem } from './words.ts'

/** What somebody asks: who is not signed in gets public articles only. */
export interface Question {
  readonly question: string
  readonly language: string
  readonly isSignedIn: boolean
}

/** An answer with its source, quoted word for word, or the articles that come nearest (often none). */
export type Reply =
  | ({
      readonly type: 'answer'
      readonly chunk: Chunk
      /** How sure it is, 0 to 1. */
      readonly confidence: number
      /** Other articles on it, by their best chunk. */
      readonly others: readonly Chunk[]
    } & Quote)
  | { readonly type: 'unsure'; readonly nearest: readonly Chunk[] }

/** So many other articles are named. */
const MOST_NAMED = 3
/** Less sure ones have nothing to do with what was asked. */
const LEAST_NAMED = 0.03

/** What the articles say, in memory: kept up to date article by article, asked in any language; silent rather than wrong. */
export function createKnowledge(
  stemOf: (language: string) => Stem,
  lexiconOf: (language: string) => Lexicon | undefined = loadLexicon,
  calibration: Calibration = loadCalibration(),
) {
  const confidence = (evidence: Evidence) => confidenceOf(evidence, calibration)
  const search = createSearch(stemOf, lexiconOf, confidence)
  const kept = new Map<string, readonly Chunk[]>()

  /** Takes the chunks of an article, in place of those it had; none: it is gone. */
  const put = (article: string, chunks: readonly Chunk[], work?: string) => {
    const language = chunks[0]?.locale
    if (language === undefined) {
      kept.delete(article)
      search.remove(article)
      return
    }
    kept.set(article, chunks)
    search.put({ id: article, language, sections: chunks, ...(work !== undefined && { work }) })
  }

  const chunkOf = ({ article, section }: Hit): Chunk[] => {
    const chunk = kept.get(article)?.[section()]
    return chunk ? [chunk] : []
  }

  /** All that stands under the headings of a chunk: it may be a piece of it. */
  const wholeOf = ({ articleId, titles }: Chunk): string => {
    const under = (chunk: Chunk) => chunk.titles.join('\n') === titles.join('\n')
    return (kept.get(articleId) ?? [])
      .filter(under)
      .map(({ text }) => text)
      .join('\n')
  }

  /** The best chunks for a question, best article first, one each: for a language model, or to show titles. */
  const find = ({ question, language, isSignedIn }: Question, most?: number) =>
    search
      .find({ question, language, most, mayRead: (article) => isSignedIn || !kept.get(article)?.[0]?.isSignedIn })
      .flatMap((hit) => chunkOf(hit).map((chunk) => ({ chunk, hit, confidence: confidence(hit.evidence) })))

  const ask = (asked: Question): Reply => {
    const found = find(asked)
    const threshold = thresholdIn(asked.language, calibration)
    const isSure = ({ confidence }: (typeof found)[number]) => confidence >= threshold
    const first = found.find(isSure)
    const named = found
      .filter((one) => one !== first && one.confidence >= LEAST_NAMED)
      .slice(0, MOST_NAMED)
      .map(({ chunk }) => chunk)
    if (!first) return { type: 'unsure', nearest: named }
    const { chunk, hit } = first
    const quote = quoteOf(wholeOf(chunk), chunk.locale, hit.worthOf)
    return { type: 'answer', chunk, confidence: first.confidence, others: named, ...quote }
  }

  return { put, find, ask, articles: () => kept.size }
}
