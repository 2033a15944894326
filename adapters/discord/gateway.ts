import { GatewayIntentBits } from 'discord.js'
import type { Log } from '../../src/core/log.ts'
import type { ShardLeases } from '../../src/core/ports.ts'
import type { End } from './end.ts'
import { createIdentify } from './identify.ts'
import { Refusal } from './refusal.ts'
import type { DiscordRest } from './rest.ts'
import { type OnDispatch, openShard, type Shard } from './shard.ts'
import { within } from './within.ts'

/** Until the next try, ms: one that fails costs one of the day's sessions. */
const PAUSE_MS: Readonly<Record<End, number>> = { lost: 0, sharding: 120_000, token: 600_000, broken: 600_000 }
const SENTENCES: Readonly<Record<End, string>> = {
  lost: 'this process does not listen to Discord any more: its lease is over',
  sharding: 'Discord wants the bot to have more shards: it connects anew in two minutes',
  token:
    'Discord refuses the bot’s token: set DISCORD_TOKEN to the one of the developer portal and restart. Everything else works; the old one is tried again every ten minutes',
  broken: 'Discord does not take the way the bot connects. Everything else works; it is tried again every ten minutes',
}
/** A look that is under way at the end is waited for so long, ms. */
const LOOK_MS = 2_000
/** What the bot listens to; reading messages in a server is privileged, and done without where it is not granted. */
const INTENTS =
  GatewayIntentBits.Guilds |
  GatewayIntentBits.GuildMessages |
  GatewayIntentBits.MessageContent |
  GatewayIntentBits.DirectMessages

/** What listening to Discord is done with. */
export interface GatewayOptions {
  readonly rest: Pick<DiscordRest, 'gatewayBot'>
  readonly token: string
  readonly leases: ShardLeases
  readonly log: Log
  readonly onDispatch: OnDispatch
  readonly intents?: number
  /** How many shards this process holds, and how many of them are connected. */
  readonly onState?: (state: { readonly held: number; readonly ready: number }) => void
  /** Ms that only go forward. */
  readonly now?: () => number
}

/**
 * Discord's events, each to one process of all that run: a shard is connected only while its lease is held, and whoever
 * takes it over goes on with the session where the one before stopped. Throws nothing: without Discord the rest lives.
 */
export function createGateway(o: GatewayOptions) {
  const { leases, log, now = () => performance.now() } = o
  const mayIdentify = createIdentify(o)
  const shards = new Map<number, Shard>()
  const lookMs = leases.leaseMs / 3
  let looking: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  let isOver = false
  let pausedUntil = Number.NEGATIVE_INFINITY

  const tell = () => {
    const ready = [...shards.values()].filter((shard) => shard.isReady()).length
    o.onState?.({ held: shards.size, ready })
  }

  const mayTake = () => !isOver && now() >= pausedUntil

  /** Takes what nobody holds. */
  async function take(): Promise<void> {
    const held = await leases.held()
    const of = held[0]?.of
    if (of !== undefined && held.length >= of) return
    const info = await o.rest.gatewayBot()
    const count = of ?? info.shards
    for (let shard = 0; shard < count && mayTake(); shard += 1) {
      if (held.some((one) => one.shard === shard) || shards.has(shard)) continue
      const takenAt = now()
      const lease = await leases.take(shard, count)
      if (!lease) continue
      if (!mayTake()) return lease.release(lease.session)
      shards.set(
        shard,
        openShard({
          ...o,
          shard,
          of: count,
          lease,
          leaseMs: leases.leaseMs,
          takenAt,
          intents: o.intents ?? INTENTS,
          info,
          mayIdentify,
          now,
          onChange: tell,
          onEnd: (end) => ended(shard, end),
        }),
      )
      log.info({ shard, of: count, isResumed: lease.session !== undefined }, 'this process listens to Discord now')
      tell()
    }
  }

  function ended(shard: number, end: End): void {
    shards.delete(shard)
    pausedUntil = now() + PAUSE_MS[end]
    log[end === 'lost' ? 'warn' : 'error']({ shard }, SENTENCES[end])
    if (end === 'lost') tell()
    else void letGo()
  }

  async function look(): Promise<void> {
    if (!mayTake()) return
    try {
      await take()
    } catch (error) {
      if (error instanceof Refusal && error.status === 401) ended(-1, 'token')
      else log.warn({ error: String(error) }, 'who listens to Discord could not be found out yet')
    }
  }

  const lookOnce = () => {
    looking ??= look().finally(() => {
      looking = undefined
    })
    return looking
  }

  async function stop(): Promise<void> {
    isOver = true
    clearInterval(timer)
    await within(LOOK_MS, looking)
    await letGo()
  }

  async function letGo(): Promise<void> {
    const mine = [...shards.values()]
    shards.clear()
    await Promise.all(mine.map((shard) => shard.close()))
    tell()
  }

  return {
    /** Resolves after the first look; a shard may be connected later. */
    async start(): Promise<void> {
      timer = setInterval(() => void lookOnce(), lookMs)
      await lookOnce()
    },
    /** Lets go of everything in a way that whoever comes next goes on with. */
    stop,
  }
}
