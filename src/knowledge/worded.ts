import type { Answers, Found, LanguageModel, Passage, Question, Source, WordedAnswer } from '../core/ports.ts'
import { isCited } from './cited.ts'

/** A passage with what has to be said of it. */
export type Sourced = Passage & { readonly source: Source }

/** More is not read in a chat (DOMAIN A13). */
const MOST_SENTENCES = 8
const MOST_LETTERS = 900

/** The answers there are without a model, and the model that may word them better. */
export interface WordedOptions {
  readonly answers: Answers
  /** What the documentation has that is near, best first: what a model may word an answer from. */
  readonly near: (question: Question) => Promise<readonly Sourced[]>
  /** Asks a model within somebody's budget; undefined: it did not answer. */
  readonly ask: <T>(who: string, question: (model: LanguageModel) => Promise<T>) => Promise<T | undefined>
  /** The language of words, where it is sure. */
  readonly languageOf: (words: string) => string | undefined
  /** Told when what a model said is not shown. */
  readonly onRefused: (answer: { readonly language: string; readonly why: Refused }) => void
}

/** Something is said that its passages do not say, in another language, or at more length than is read. */
export type Refused = 'uncited' | 'language' | 'long'

/**
 * The same answers in a model's words, where every sentence was found in the passages it names; else the words of the
 * source themselves, at once (DOMAIN X73). Where the documentation says nothing near, no model is asked.
 */
export const createWordedAnswers = ({ answers, near, ask, languageOf, onRefused }: WordedOptions): Answers => ({
  async ask(question) {
    const found = await answers.ask(question)
    const { who, words } = question
    const isNear = found.kind === 'answer' || found.nearest.length > 0
    if (!isNear || who === undefined) return found
    const language = question.spoken ?? question.language
    const passages = await near(question)
    const plain = passages.map(({ id, title, text }) => ({ id, title, text }))
    const worded = await ask(who, (model) => model.answer(words, language, plain))
    if (!worded) return found
    const text = worded.sentences.map((sentence) => sentence.text.trim()).join(' ')
    const isOther = (languageOf(text) ?? language) !== language
    const why = !isCited(worded, plain) ? 'uncited' : isLong(worded, text) ? 'long' : isOther ? 'language' : undefined
    if (why) onRefused({ language, why })
    return (why ? undefined : inWords(text, worded, passages)) ?? found
  },
})

const isLong = ({ sentences }: WordedAnswer, text: string): boolean =>
  sentences.length > MOST_SENTENCES || text.length > MOST_LETTERS

function inWords(text: string, { sentences }: WordedAnswer, passages: readonly Sourced[]): Found | undefined {
  const named = [...new Set(sentences.flatMap(({ sources }) => sources.map(({ id }) => id)))]
  const [source, ...rest] = named.flatMap((id) => passages.find((one) => one.id === id)?.source ?? [])
  if (!source) return undefined
  const others = rest.filter(
    ({ articleId }, index) =>
      articleId !== source.articleId && rest.findIndex((one) => one.articleId === articleId) === index,
  )
  return { kind: 'answer', text, source, others }
}
