import type { Server } from 'node:http'
import { type RawData, type WebSocket, WebSocketServer } from 'ws'
import type { Json } from './fake-connector.ts'

/** What one bot connection is to Discord; it outlives its socket, so that it can be resumed. */
interface Session {
  readonly id: string
  readonly shard: number
  readonly shards: number
  readonly intents: number
  /** Everything that was sent or would have been, by number. */
  readonly sent: { readonly s: number; readonly t: string; readonly d: unknown }[]
  socket: WebSocket | undefined
}

/** Where an event happened: `guild` undefined is a direct message. */
export interface Where {
  readonly guild?: string | undefined
}

const INTENT = { guilds: 1, members: 1 << 1, guildMessages: 1 << 9, directMessages: 1 << 12, content: 1 << 15 } as const

/** Discord's gateway on an http server, at `/gateway`: sessions with their shards, and what they missed. */
export function startFakeGateway(
  server: Server,
  options: {
    readonly token: string
    readonly heartbeatMs: number
    /** READY's own words, besides session and shard. */
    readonly ready: () => Json
    /** Every GUILD_CREATE that a shard begins with. */
    readonly guilds: (isMine: (guild: string) => boolean) => readonly Json[]
    readonly newId: () => string
    /** An intent that was not granted. */
    readonly refuses: (intents: number) => boolean
    readonly address: () => string
    readonly changed: () => void
  },
) {
  const sessions = new Map<string, Session>()
  const identifies: Json[] = []
  const resumes: Json[] = []
  const sockets = new WebSocketServer({ server, path: '/gateway' })
  let isSilent = false

  const say = (socket: WebSocket | undefined, op: number, more: Json = {}) =>
    socket?.readyState === 1 && socket.send(JSON.stringify({ op, d: null, s: null, t: null, ...more }))

  function push(session: Session, t: string, d: unknown) {
    const event = { s: session.sent.length + 1, t, d }
    session.sent.push(event)
    say(session.socket, 0, event)
  }

  const isMine = ({ shard, shards }: Pick<Session, 'shard' | 'shards'>, guild: string | undefined) =>
    guild === undefined ? shard === 0 : Number((BigInt(guild) >> 22n) % BigInt(shards)) === shard

  sockets.on('connection', (socket) => {
    say(socket, 10, { d: { heartbeat_interval: options.heartbeatMs } })
    socket.on('message', (raw: RawData) => {
      const { op, d } = JSON.parse(String(raw)) as { op: number; d: Json }
      if (op === 1 && !isSilent) say(socket, 11)
      if (op === 2) identify(socket, d)
      if (op === 6) resume(socket, d)
      options.changed()
    })
    socket.on('close', (code) => {
      for (const session of sessions.values()) {
        if (session.socket !== socket) continue
        session.socket = undefined
        // Whoever says good-bye does not come back to the session.
        if (code === 1000 || code === 1001) sessions.delete(session.id)
      }
      options.changed()
    })
  })

  function identify(socket: WebSocket, d: Json) {
    identifies.push(d)
    const [shard = 0, shards = 1] = (d.shard ?? [0, 1]) as number[]
    if (d.token !== options.token) return socket.close(4004, 'Authentication failed.')
    if (shard >= shards) return socket.close(4010, 'Invalid shard.')
    if (options.refuses(Number(d.intents))) return socket.close(4014, 'Disallowed intent(s).')
    const session: Session = { id: options.newId(), shard, shards, intents: Number(d.intents), sent: [], socket }
    sessions.set(session.id, session)
    const guilds = options.guilds((guild) => isMine(session, guild))
    push(session, 'READY', {
      v: 10,
      session_id: session.id,
      resume_gateway_url: options.address(),
      shard: [shard, shards],
      ...options.ready(),
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    })
    for (const guild of guilds) push(session, 'GUILD_CREATE', guild)
  }

  function resume(socket: WebSocket, d: Json) {
    resumes.push(d)
    const session = sessions.get(String(d.session_id))
    if (d.token !== options.token) return socket.close(4004, 'Authentication failed.')
    if (!session) return say(socket, 9, { d: false })
    session.socket?.close(4000, 'Resumed elsewhere.')
    session.socket = socket
    for (const event of session.sent) if (event.s > Number(d.seq)) say(socket, 0, event)
    push(session, 'RESUMED', {})
  }

  /** What a session may know of an event: nothing without the intent, no words of a guild without the one for content. */
  function asGranted(session: Session, t: string, d: Json, guild: string | undefined, isForBot: boolean) {
    const has = (intent: keyof typeof INTENT) => (session.intents & INTENT[intent]) !== 0
    if (t.startsWith('INTERACTION_')) return d
    if (t.startsWith('GUILD_MEMBER')) return has('members') ? d : undefined
    if (!t.startsWith('MESSAGE_')) return has('guilds') ? d : undefined
    if (!has(guild === undefined ? 'directMessages' : 'guildMessages')) return undefined
    return guild === undefined || isForBot || has('content')
      ? d
      : { ...d, content: '', embeds: [], attachments: [], components: [] }
  }

  return {
    /** What bots identified with, in order. */
    identifies,
    /** What bots resumed with, in order. */
    resumes,
    /** Sessions that hold a connection, of one shard or all. */
    live: (shard?: number) =>
      [...sessions.values()].filter((one) => one.socket && (shard === undefined || one.shard === shard)),
    /** Sends an event to every session of the shard it belongs to. `isForBot`: its words are shown whatever the intents. */
    dispatch(t: string, d: Json, { guild }: Where, isForBot = false) {
      for (const session of sessions.values()) {
        const told = isMine(session, guild) ? asGranted(session, t, d, guild, isForBot) : undefined
        if (told) push(session, t, told)
      }
    },
    /** Every connection breaks; sessions stay and go on collecting. */
    drops(code = 4000) {
      for (const socket of sockets.clients) socket.close(code)
    },
    /** Asks every bot to connect again (op 7). */
    asksToReconnect() {
      for (const socket of sockets.clients) say(socket, 7)
    },
    /** No session can be resumed any more; live ones are told (op 9). */
    invalidates() {
      const gone = [...sessions.values()]
      sessions.clear()
      for (const { socket } of gone) say(socket, 9, { d: false })
    },
    /** Heartbeats are answered no more, or again. */
    fallsSilent(silent = true) {
      isSilent = silent
    },
    async stop() {
      for (const socket of sockets.clients) socket.terminate()
      await new Promise((done) => sockets.close(done))
    },
  }
}

export type FakeGateway = ReturnType<typeof startFakeGateway>
