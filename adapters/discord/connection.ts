import { setTimeout as sleep } from 'node:timers/promises'
import {
  CloseCodes,
  DefaultWebSocketManagerOptions,
  type SessionInfo,
  WebSocketShard,
  WebSocketShardEvents,
} from '@discordjs/ws'
import type { APIGatewayBotInfo, GatewayDispatchPayload } from 'discord.js'
import type { ShardSession } from '../../src/core/ports.ts'
import { within } from './within.ts'

/** A close that Discord does not answer is not waited for any longer, ms. */
const CLOSE_MS = 2_000
/** Longest wait between two tries to connect, ms. */
const LONGEST_MS = 30_000

/** What one connection is made with. */
export interface ConnectionOptions {
  readonly shard: number
  readonly of: number
  readonly token: string
  readonly intents: number
  readonly info: APIGatewayBotInfo
  /** Go on with this one: Discord says again what came after it. */
  readonly session: ShardSession | undefined
  /** Resolves when a new session may be begun. */
  mayIdentify(shard: number, signal: AbortSignal): Promise<void>
  /** A session began, or the one before is worth nothing any more. */
  onSession(session: ShardSession | undefined): void
  onDispatch(payload: GatewayDispatchPayload): void
  onReady(isReady: boolean): void
  /** Discord's close code; the connection comes back by itself where that can help. */
  onClosed(code: number): void
  onError(error: unknown): void
}

/** One connection to Discord's gateway, which comes back by itself until it is closed. */
export function openConnection(o: ConnectionOptions) {
  let session: SessionInfo | null = o.session ? { ...o.session, shardId: o.shard, shardCount: o.of } : null
  let isOver = false
  let failures = 0
  let isConnecting = true

  const link = new WebSocketShard(
    {
      options: {
        ...DefaultWebSocketManagerOptions,
        token: o.token,
        intents: o.intents,
        gatewayInformation: o.info,
        shardCount: o.of,
      },
      async retrieveSessionInfo() {
        if (isConnecting) {
          isConnecting = false
          await sleep(failures > 1 ? Math.min(LONGEST_MS, 250 * 2 ** failures) : 0)
        }
        // discord.js asks here before it connects again, even when it was closed meanwhile: then it waits for ever.
        return isOver ? new Promise<never>(() => undefined) : session
      },
      updateSessionInfo(_, next) {
        if (isOver) return
        const isOther = next?.sessionId !== session?.sessionId
        session = next
        if (isOther) o.onSession(next ? sessionOf(next) : undefined)
      },
      waitForIdentify: (shard, signal) => o.mayIdentify(shard, signal),
    },
    o.shard,
  )
  const settled = () => {
    failures = 0
    o.onReady(true)
  }
  link.on(WebSocketShardEvents.Ready, settled)
  link.on(WebSocketShardEvents.Resumed, settled)
  link.on(WebSocketShardEvents.Dispatch, ({ data }) => {
    if (!isOver) o.onDispatch(data)
  })
  link.on(WebSocketShardEvents.Error, ({ error }) => {
    if (!isOver) o.onError(error)
  })
  link.on(WebSocketShardEvents.Closed, ({ code }) => {
    if (isOver) return
    failures += 1
    isConnecting = true
    o.onReady(false)
    o.onClosed(code)
  })
  // What goes wrong here is told by the events, and tried again.
  link.connect().catch(() => undefined)

  return {
    /** Hears nothing more from now on; Discord keeps the session for whoever goes on with it. */
    async close(): Promise<void> {
      isOver = true
      o.onReady(false)
      await within(CLOSE_MS, link.destroy({ code: CloseCodes.Resuming }).catch(o.onError))
    },
  }
}

const sessionOf = ({ sessionId, resumeURL, sequence }: SessionInfo): ShardSession => ({
  sessionId,
  resumeURL,
  sequence,
})
