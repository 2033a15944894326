import { DefaultRestOptions, type InternalRequest, REST, type RESTOptions } from 'discord.js'
import type { Log } from '../../src/core/log.ts'
import { Undelivered } from '../../src/core/ports.ts'
import { createInvalidRequests, type InvalidLimits } from './invalid-requests.ts'
import { createLanes } from './lanes.ts'
import { faultyFields, Refusal, undelivered, waitOf } from './refusal.ts'

/** Requests on their way at the same time; answers to presses come on top. */
const AT_ONCE = 48
/** A rate limit that ends sooner is waited for, ms; the outbox comes back for the others. */
const PATIENCE_MS = 2_500
/** After Discord refused the token nothing that needs it is tried for so long, ms. */
const REFUSED_MS = 60_000

/** What requests to Discord are made with. */
export interface RequestsOptions {
  readonly token: string
  /** Where Discord is, without the version. */
  readonly apiUrl: string
  readonly log: Log
  /** After that nobody knows whether a request arrived. */
  readonly timeoutMs?: number
  readonly invalidLimits?: InvalidLimits
  readonly now?: () => number
  readonly onRequest?: (request: { readonly method: string; readonly status: number; readonly ms: number }) => void
  /** Refused in a way that Discord counts: 401, 403, 429. */
  readonly onInvalid?: (status: number) => void
}

/** One request. `repeatable`: sent twice it does what it does once. */
export type Asked = Pick<InternalRequest, 'method' | 'fullRoute' | 'body' | 'files' | 'query' | 'auth' | 'signal'> & {
  readonly repeatable: boolean
}

/**
 * The one way out to Discord: its rate limits are kept by discord.js, never repeated by itself, few at a time, and the
 * ban for too many refused ones is kept away. Throws `Undelivered`, a `Refusal` where Discord said no.
 */
export function createRequests(o: RequestsOptions) {
  const { log, now = Date.now } = o
  const invalid = createInvalidRequests({ log, now, limits: o.invalidLimits })
  const lanes = createLanes(AT_ONCE)
  let refusedUntil = 0

  const options: Partial<RESTOptions> = {
    version: '10',
    api: o.apiUrl,
    retries: 0,
    timeout: o.timeoutMs ?? 10_000,
    rejectOnRateLimit: (limit) => waitOf(limit) > PATIENCE_MS || invalid.waitMs() > 0,
    async makeRequest(url, init) {
      const leave = isAnswer(url) ? undefined : await entered(init.signal ?? undefined)
      const startedAt = now()
      try {
        const response = await DefaultRestOptions.makeRequest(url, init)
        seen(String(init.method), response.status, response.headers.get('X-RateLimit-Scope'), now() - startedAt)
        return response
      } finally {
        leave?.()
      }
    },
  }
  const bot = new REST(options).setToken(o.token)
  // What interactions' own tokens open has no part in the bot's limit for everything together, and does not wait for it.
  const guests = new REST({ ...options, globalRequestsPerSecond: Number.POSITIVE_INFINITY })

  async function entered(signal: { readonly aborted: boolean } | undefined): Promise<() => void> {
    const leave = await lanes.enter()
    if (!signal?.aborted) return leave
    leave()
    throw new Undelivered('retry', 'too much was on its way to Discord')
  }

  function seen(method: string, status: number, scope: string | null, ms: number): void {
    o.onRequest?.({ method, status, ms })
    // A limit that others used up is not held against us.
    if (![401, 403, 429].includes(status) || scope === 'shared') return
    invalid.add()
    o.onInvalid?.(status)
  }

  function mayGo({ fullRoute, auth }: Asked): void {
    const refusedMs = auth === false ? 0 : refusedUntil - now()
    if (refusedMs > 0) throw new Refusal('retry', 401, 0, refusedMs)
    const waitMs = isAnswer(fullRoute) ? 0 : invalid.waitMs()
    if (waitMs > 0) throw new Undelivered('retry', 'Discord has refused too many requests', waitMs)
  }

  return async function ask<T>({ repeatable, ...request }: Asked): Promise<T> {
    mayGo({ repeatable, ...request })
    try {
      return (await (request.auth === false ? guests : bot).request(request)) as T
    } catch (error) {
      const failure = undelivered(error, repeatable)
      if (failure instanceof Refusal && failure.status === 401 && request.auth !== false) {
        // discord.js forgets a refused token; a moment's trouble of Discord's must not silence us for good.
        bot.setToken(o.token)
        refusedUntil = now() + REFUSED_MS
        log.error({}, 'Discord refuses the bot’s token: set DISCORD_TOKEN to the one of the developer portal')
      }
      const fields = faultyFields(error)
      if (fields.length > 0) log.error({ fields, method: request.method }, 'Discord does not take what we built')
      throw failure
    }
  }
}

/** How everything is asked of Discord: answers its body, throws `Undelivered`. */
export type Ask = ReturnType<typeof createRequests>

/** The first answer to somebody's press or command: it has 3 s, and Discord's limits leave it alone. */
const isAnswer = (url: string) => /\/interactions\/\d+\/[^/]+\/callback(\?|$)/.test(url)
