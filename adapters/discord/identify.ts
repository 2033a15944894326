import { setTimeout as sleep } from 'node:timers/promises'
import { SimpleIdentifyThrottler } from '@discordjs/ws'
import type { Log } from '../../src/core/bot.ts'
import type { DiscordRest } from './rest.ts'

/** After a question that Discord did not answer, ms. */
const AGAIN_MS = 5_000

/**
 * New sessions one after the other, as many at a time as Discord allows, and none when they are used up for the day:
 * one more, and Discord resets the bot's token.
 */
export function createIdentify(rest: Pick<DiscordRest, 'gatewayBot'>, log: Log) {
  let throttler: SimpleIdentifyThrottler | undefined

  return async function mayIdentify(shard: number, signal: AbortSignal): Promise<void> {
    for (;;) {
      const limit = await rest.gatewayBot().then(
        (info) => info.session_start_limit,
        (error: unknown) => {
          log.warn({ shard, error: String(error) }, 'Discord did not say whether a session may be begun')
        },
      )
      signal.throwIfAborted()
      if (limit && limit.remaining > 0) {
        throttler ??= new SimpleIdentifyThrottler(limit.max_concurrency)
        return throttler.waitForIdentify(shard, signal)
      }
      if (limit)
        log.error({ shard, waitMs: limit.reset_after }, 'Discord lets the bot begin no more sessions for now: it waits')
      await sleep(limit ? Math.max(limit.reset_after, AGAIN_MS) : AGAIN_MS, undefined, { signal })
    }
  }
}
