import type { Answers, Found, LanguageModel, Passage, Question, Source } from '../core/ports.ts'
import { impersonal } from '../domain/impersonal.ts'
import { isCited } from './cited.ts'

/** A passage with what has to be said of it. */
export type Sourced = Passage & { readonly source: Source }

export interface WordedOptions {
  readonly answers: Answers
  /** What the documentation has that is near, best first: what a model may word an answer from. */
  readonly near: (question: Question) => Promise<readonly Sourced[]>
  /** Asks a model within somebody's budget; undefined: it did not answer. */
  readonly ask: <T>(who: string, question: (model: LanguageModel) => Promise<T>) => Promise<T | undefined>
  /** Told when a model said something that its passages do not. */
  readonly onUncited: (question: { readonly language: string }) => void
}

/**
 * The same answers in a model's words, where every sentence was found in the passages it names; else the words of the
 * source themselves, at once (DOMAIN X73). Where the documentation says nothing near, no model is asked.
 */
export const createWordedAnswers = ({ answers, near, ask, onUncited }: WordedOptions): Answers => ({
  async ask(question) {
    const found = await answers.ask(question)
    const { who, words, language } = question
    const isNear = found.kind === 'answer' || found.nearest.length > 0
    if (!isNear || who === undefined) return found
    const passages = await near(question)
    const plain = passages.map(({ id, title, text }) => ({ id, title, text }))
    const worded = await ask(who, (model) => model.answer(impersonal(words), language, plain))
    if (!worded) return found
    if (!isCited(worded, plain)) {
      onUncited({ language })
      return found
    }
    return inWords(worded.sentences, passages) ?? found
  },
})

type Sentences = NonNullable<Awaited<ReturnType<LanguageModel['answer']>>>['sentences']

function inWords(sentences: Sentences, passages: readonly Sourced[]): Found | undefined {
  const named = [...new Set(sentences.flatMap(({ sources }) => sources))]
  const sources = named.flatMap((id) => passages.find((one) => one.id === id)?.source ?? [])
  const [source, ...rest] = sources
  if (!source) return undefined
  const text = sentences.map(({ text: sentence }) => sentence.trim()).join(' ')
  const others = rest.filter(
    ({ articleId }, index) =>
      articleId !== source.articleId && rest.findIndex((one) => one.articleId === articleId) === index,
  )
  return { kind: 'answer', text, source, others }
}
