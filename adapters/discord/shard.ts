import { setTimeout as sleep } from 'node:timers/promises'
import { type APIGatewayBotInfo, GatewayCloseCodes, GatewayIntentBits } from 'discord.js'
import type { Log } from '../../src/core/log.ts'
import type { ShardLease, ShardSession } from '../../src/core/ports.ts'
import { openConnection } from './connection.ts'
import { type End, endOf } from './end.ts'
import { createProgress } from './progress.ts'
import { within } from './within.ts'

/** What was begun is waited for at the end, ms. */
const ENDING_MS = 5_000
/** A database that is away is not waited for: the lease ends by itself, ms. */
const RELEASE_MS = 2_000
const WITHOUT_CONTENT =
  'Discord does not let the bot read messages: turn on “Message Content Intent” for it in the developer portal (Bot → Privileged Gateway Intents). Until then it hears commands, buttons, mentions and direct messages only'

/** An event is handled when the promise is settled: who goes on with the session hears again what was not. */
export type OnDispatch = (event: string, data: unknown, shard: number) => Promise<void>

/** What one shard is run with. */
export interface ShardOptions {
  readonly shard: number
  readonly of: number
  readonly lease: ShardLease
  readonly leaseMs: number
  /** When the lease was asked for, by `now`. */
  readonly takenAt: number
  readonly token: string
  readonly intents: number
  readonly info: APIGatewayBotInfo
  mayIdentify(shard: number, signal: AbortSignal): Promise<void>
  readonly log: Log
  /** Ms that only go forward. */
  readonly now: () => number
  readonly onDispatch: OnDispatch
  onChange(): void
  onEnd(end: End): void
}

/** Listens to one shard for as long as its lease is held, and keeps the lease: never two processes at once. */
export function openShard(o: ShardOptions) {
  const { shard, lease, leaseMs, log, now } = o
  const tickMs = leaseMs / 15
  let until = o.takenAt + leaseMs
  let session: ShardSession | undefined = o.lease.session
  let progress = createProgress(session?.sequence ?? 0)
  let kept = session?.sequence
  let keptAt = o.takenAt
  let troubleAt: number | undefined
  let isAsking = false
  let isReady = false
  let isOver = false
  let connection = connect(o.intents)
  const timer = setInterval(tick, tickMs)

  function connect(intents: number) {
    return openConnection({
      ...o,
      intents,
      session: current(),
      onSession(next) {
        session = next
        progress = createProgress(next?.sequence ?? 0)
        void keep()
      },
      onDispatch: ({ t, s, d }) => void handle(t, s, d),
      onReady(ready) {
        isReady = ready
        o.onChange()
      },
      onClosed: (code) => closed(code, intents),
      onError: (error) => log.warn({ shard, error: String(error) }, 'the connection to Discord is in trouble'),
    })
  }

  async function handle(event: string, sequence: number, data: unknown): Promise<void> {
    // A process that stood still wakes up after its lease: these events are somebody else's now.
    if (isOver || now() >= until) return
    const mine = progress
    mine.begin(sequence)
    try {
      await o.onDispatch(event, data, shard)
    } catch (error) {
      log.error({ shard, event, error: String(error) }, 'an event of Discord’s could not be handled')
    } finally {
      mine.end(sequence)
    }
  }

  /** What whoever comes next needs. */
  function current(): ShardSession | undefined {
    return session && { ...session, sequence: progress.through() }
  }

  function tick(): void {
    if (now() >= until - tickMs) end('lost')
    else if (now() - keptAt >= leaseMs / 3 || current()?.sequence !== kept) void keep()
  }

  async function keep(): Promise<void> {
    if (isAsking) return
    isAsking = true
    const startedAt = now()
    const upTo = current()
    try {
      const isKept = await lease.keep(upTo)
      if (!isKept) return end('lost')
      until = startedAt + leaseMs
      kept = upTo?.sequence
      keptAt = startedAt
    } catch (error) {
      // Once for every time it was kept; the tries in between only make noise.
      if (troubleAt !== keptAt)
        log.warn({ shard, error: String(error) }, 'the lease of a Discord shard is not kept yet')
      troubleAt = keptAt
    } finally {
      isAsking = false
    }
  }

  function closed(code: number, intents: number): void {
    if (code === GatewayCloseCodes.DisallowedIntents && intents & GatewayIntentBits.MessageContent) {
      log.warn({ shard }, WITHOUT_CONTENT)
      void connection.close()
      connection = connect(intents & ~GatewayIntentBits.MessageContent)
      return
    }
    const why = endOf(code)
    if (why) end(why)
  }

  function end(why: End): void {
    if (isOver) return
    o.onEnd(why)
    void close()
  }

  /** Hears nothing more, waits for what was begun, and lets go. */
  async function close(): Promise<void> {
    if (isOver) return
    isOver = true
    await connection.close()
    for (let waited = 0; !progress.isIdle() && waited < ENDING_MS && now() < until; waited += 50) await sleep(50)
    clearInterval(timer)
    const released = lease.release(current()).catch((error: unknown) => {
      log.warn({ shard, error: String(error) }, 'the lease of a Discord shard ends by itself')
    })
    await within(RELEASE_MS, released)
  }

  return { close, isReady: () => isReady }
}

/** A shard that is listened to, for whoever shares them out among processes. */
export type Shard = ReturnType<typeof openShard>
