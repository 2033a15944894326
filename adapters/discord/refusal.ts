import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js'
import { Undelivered } from '../../src/core/ports.ts'

/** Discord answered, and said no. `code` is Discord's own number for the reason, 0 where it gave none. */
export class Refusal extends Undelivered {
  readonly status: number
  readonly code: number
  constructor(outcome: Undelivered['outcome'], status: number, code: number, retryAfterMs?: number) {
    super(outcome, `Discord refused: ${status} ${code}`, retryAfterMs)
    this.status = status
    this.code = code
  }
}

/** Nothing had left the house when these happened. */
const UNSENT = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT/
/** Refused now, but not for good: chats opened too fast, something of theirs overloaded. */
const PASSING = new Set([40_003, 40_062, 130_000])

/**
 * What an error of Discord's client means for a delivery. `repeatable`: the same request twice does what it does once.
 * Says neither words nor tokens: Discord's own messages quote what we sent.
 */
export function undelivered(error: unknown, repeatable: boolean): Undelivered {
  if (error instanceof Undelivered) return error
  const doubt = repeatable ? 'retry' : 'ambiguous'
  if (error instanceof RateLimitError) return new Undelivered('retry', 'Discord says: too many', waitOf(error))
  if (error instanceof DiscordAPIError) {
    const code = Number(error.code) || 0
    if (error.status === 408) return new Refusal(doubt, error.status, code)
    return new Refusal(PASSING.has(code) || error.status === 401 ? 'retry' : 'never', error.status, code)
  }
  if (error instanceof HTTPError) return new Refusal(doubt, error.status, 0)
  const { code, name } = (error ?? {}) as { readonly code?: string; readonly name?: string }
  const why = String(code ?? name)
  return UNSENT.test(why)
    ? new Undelivered('retry', `Discord cannot be reached: ${why}`)
    : new Undelivered(doubt, `Discord did not say whether it arrived: ${why}`)
}

/** How long a rate limit still holds, ms. */
export const waitOf = (limit: Pick<RateLimitError, 'timeToReset' | 'retryAfter' | 'sublimitTimeout'>): number =>
  Math.max(0, limit.timeToReset, limit.retryAfter, limit.sublimitTimeout)

/** Which of our fields Discord did not like, without what stood in them: a mistake of ours, to be read in the log. */
export function faultyFields(error: unknown): string[] {
  if (!(error instanceof DiscordAPIError) || error.status !== 400) return []
  const walk = (at: unknown, path: string): string[] => {
    if (typeof at !== 'object' || at === null) return []
    return Object.entries(at).flatMap(([key, value]) =>
      key === '_errors' && Array.isArray(value)
        ? value.map(({ code }) => `${path}: ${String(code)}`)
        : walk(value, path ? `${path}.${key}` : key),
    )
  }
  return walk((error.rawError as { readonly errors?: unknown }).errors, '')
}
