import OpenAI, { APIError } from 'openai'
import { type LanguageModel, ModelUnavailable } from '../../src/core/ports.ts'
import { answer } from './answer.ts'
import { interpret } from './interpret.ts'

/** Which model answers, where, and how long anybody waits for it. */
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
  const client = new OpenAI({
    apiKey: o.apiKey ?? 'none',
    ...(o.baseUrl ? { baseURL: o.baseUrl } : {}),
    maxRetries: 0,
    logLevel: 'off',
  })

  /** Whatever fails is the same to whoever asked; the reason is for the log. */
  async function within<T>(ms: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const signal = AbortSignal.timeout(ms)
    try {
      return await work(signal)
    } catch (error) {
      const reason = signal.aborted ? `no answer within ${ms} ms` : reasonOf(error)
      throw new ModelUnavailable(reason, { cause: error, pauseMs: pauseAfter(error) })
    }
  }

  return {
    interpret: (words, tools, today) =>
      within(o.interpretMs ?? 3_000, (signal) => interpret({ client, model: o.model, signal }, words, tools, today)),
    answer: (question, language, passages) =>
      within(o.answerMs ?? 8_000, (signal) => answer({ client, model: o.model, signal }, question, language, passages)),
  }
}

/** Faults of a server may quote what was sent, and those of a parser what came: neither is for the log. */
const reasonOf = (error: unknown): string =>
  error instanceof APIError && error.status !== undefined
    ? `status ${error.status}${error.code ? `, ${error.code}` : ''}`
    : error instanceof SyntaxError || (error instanceof Error && error.name === 'ZodError')
      ? 'the answer has another shape'
      : error instanceof Error
        ? error.message
        : String(error)

/** What a server refuses now it refuses in a minute too: a wrong key, a model it has not, schemas it cannot read. */
const REFUSED_MS = 3_600_000
/** A wish to be left alone for longer counts as this. */
const LONGEST_MS = 3_600_000

function pauseAfter(error: unknown): number | undefined {
  if (!(error instanceof APIError) || error.status === undefined) return undefined
  const { status, headers } = error
  if (status === 429 || status >= 500) return retryAfter(headers?.get('retry-after'))
  return status === 408 || status === 409 ? undefined : REFUSED_MS
}

/** `Retry-After` in seconds or as a date → ms. */
function retryAfter(said: string | null | undefined): number | undefined {
  if (!said) return undefined
  const ms = /^\d+$/.test(said.trim()) ? Number(said) * 1_000 : Date.parse(said) - Date.now()
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), LONGEST_MS) : undefined
}
