import { setTimeout as sleep } from 'node:timers/promises'
import type { Log } from '../../src/core/log.ts'
import type { ShardLeases } from '../../src/core/ports.ts'
import type { DiscordRest } from './rest.ts'

/** After a question that was not answered, or not with yes, ms. */
const AGAIN_MS = 5_000
/** While another shard's turn lasts, ms. */
const QUEUE_MS = 500

/**
 * New sessions one after the other, as many at a time as Discord allows all processes together, and none when they are
 * used up for the day: one more, and Discord resets the bot's token.
 */
export function createIdentify(
  o: {
    readonly rest: Pick<DiscordRest, 'gatewayBot'>
    readonly leases: Pick<ShardLeases, 'mayBegin'>
    readonly log: Log
  },
  wait = (ms: number, signal: AbortSignal): Promise<unknown> => sleep(ms, undefined, { signal }),
) {
  /** How long to wait before asking again, ms; 0: go. */
  async function waitFor(shard: number): Promise<number> {
    const { remaining, reset_after, max_concurrency } = (await o.rest.gatewayBot()).session_start_limit
    if (remaining > 0) return (await o.leases.mayBegin(shard % max_concurrency)) ? 0 : QUEUE_MS
    o.log.error({ shard, waitMs: reset_after }, 'Discord lets the bot begin no more sessions for now: it waits')
    return Math.max(reset_after, AGAIN_MS)
  }

  return async function mayIdentify(shard: number, signal: AbortSignal): Promise<void> {
    for (;;) {
      const waitMs = await waitFor(shard).catch((error: unknown) => {
        o.log.warn({ shard, error: String(error) }, 'it could not be found out whether a session may be begun')
        return AGAIN_MS
      })
      signal.throwIfAborted()
      if (waitMs === 0) return
      await wait(waitMs, signal)
    }
  }
}
