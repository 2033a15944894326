import OpenAI from 'openai'
import { type LanguageModel, ModelUnavailable } from '../../src/core/ports.ts'
import { answer } from './answer.ts'
import { interpret } from './interpret.ts'

export interface OpenAiOptions {
  /** A server of one's own may need none. */
  readonly apiKey: string | undefined
  /** Any server that speaks the Responses API; left out: OpenAI's own. */
  readonly baseUrl: string | undefined
  readonly model: string
  /** The longest that somebody waits, ms. */
  readonly interpretMs?: number
  readonly answerMs?: number
}

/** A language model behind the Responses API. Nothing is tried twice: the way without it is better than waiting. */
export function createOpenAi(o: OpenAiOptions): LanguageModel {
  const client = new OpenAI({ apiKey: o.apiKey ?? 'none', ...(o.baseUrl ? { baseURL: o.baseUrl } : {}), maxRetries: 0 })

  /** Whatever fails is the same to whoever asked; the reason is for the log. */
  async function within<T>(ms: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const signal = AbortSignal.timeout(ms)
    try {
      return await work(signal)
    } catch (error) {
      const reason = signal.aborted
        ? `no answer within ${ms} ms`
        : error instanceof Error
          ? error.message
          : String(error)
      throw new ModelUnavailable(reason, { cause: error })
    }
  }

  return {
    interpret: (words, tools) =>
      within(o.interpretMs ?? 3_000, (signal) => interpret({ client, model: o.model, signal }, words, tools)),
    answer: (question, language, passages) =>
      within(o.answerMs ?? 8_000, (signal) => answer({ client, model: o.model, signal }, question, language, passages)),
  }
}
