import type { Bytes, DiscordState, Kept } from './discord-state.ts'
import { CHANNEL, EPHEMERAL, LOADING } from './discord-state.ts'
import type { Json } from './fake-connector.ts'

/** Something a person did with a command, a button or a modal; the bot answers it by its token. */
export interface Interaction {
  readonly id: string
  readonly token: string
  readonly user: string
  readonly payload: Json
  /** After that the first answer is too late, ms since 1970. */
  readonly deadline: number
  /** The first answer. */
  response?: Json
  /** The message that answers it, or that was pressed. */
  original?: Kept
  /** An answer came after the first one. */
  isFollowed?: boolean
  isExpired?: boolean
}

/** One request of the bot, its path matched. */
export interface Request {
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: Json
  readonly files: readonly Bytes[]
}

export interface Answer {
  readonly status: number
  readonly body?: unknown
}

const refuse = (status: number, code: number, message: string): Answer => ({ status, body: { code, message } })
const ok = (body: unknown): Answer => ({ status: 200, body })
const DONE: Answer = { status: 204 }
const UNKNOWN_CHANNEL = refuse(404, 10_003, 'Unknown Channel')
const UNKNOWN_MESSAGE = refuse(404, 10_008, 'Unknown Message')
const NO_ACCESS = refuse(403, 50_001, 'Missing Access')
const NO_PERMISSION = refuse(403, 50_013, 'Missing Permissions')

/** What Discord does with each request that a bot may make. */
export function createDiscordRoutes(
  state: DiscordState,
  options: {
    readonly interactions: ReadonlyMap<string, Interaction>
    readonly gatewayUrl: () => string
    readonly shards: () => number
    readonly hasClosedDms: (user: string) => boolean
    readonly seesMembers: () => boolean
  },
): Readonly<Record<string, (request: Request) => Answer>> {
  const { interactions } = options
  const { commands } = state
  const byNonce = new Map<string, Kept>()

  /** The guild channel or chat, if the bot may look into it. */
  function channelOf({ params }: Request): Json | Answer {
    const channel = state.channels.get(params.channel ?? '')
    if (!channel) return UNKNOWN_CHANNEL
    const isSeen = state.isGranted('VIEW_CHANNEL', String(channel.id))
    return isSeen && (channel.parent_id ? state.isGranted('VIEW_CHANNEL', String(channel.parent_id)) : true)
      ? channel
      : NO_ACCESS
  }

  const isAnswer = (one: Json | Answer): one is Answer => typeof (one as Answer).status === 'number'

  const inChannel = (then: (channel: Json, request: Request) => Answer) => (request: Request) => {
    const channel = channelOf(request)
    return isAnswer(channel) ? channel : then(channel, request)
  }

  /** A message that everybody in the channel sees. */
  const withMessage = (then: (kept: Kept, request: Request) => Answer) =>
    inChannel((channel, request) => {
      const kept = state.message(String(channel.id), request.params.message ?? '')
      return kept && !kept.onlyFor ? then(kept, request) : UNKNOWN_MESSAGE
    })

  const added = (channel: string, files: readonly Bytes[]) => files.map((one) => state.attach(channel, one))

  const createMessage = inChannel((channel, { body, files }) => {
    const id = String(channel.id)
    const [recipient] = (channel.recipients ?? []) as Json[]
    if (recipient && options.hasClosedDms(String(recipient.id)))
      return refuse(403, 50_007, 'Cannot send messages to this user')
    if (channel.type === CHANNEL.forum) return refuse(400, 50_008, 'Cannot send messages in a non-text channel')
    const needed = channel.type === CHANNEL.thread ? 'SEND_MESSAGES_IN_THREADS' : 'SEND_MESSAGES'
    if (!state.isGranted(needed, id)) return NO_PERMISSION
    if (files.length > 0 && !state.isGranted('ATTACH_FILES', id)) return NO_PERMISSION
    const nonce = body.nonce && body.enforce_nonce ? `${id} ${body.nonce}` : undefined
    const before = nonce ? byNonce.get(nonce) : undefined
    if (before) return ok(before.json)
    const kept = state.post(id, state.bot, { ...body, attachments: added(id, files) })
    if (nonce) byNonce.set(nonce, kept)
    return ok(kept.json)
  })

  /** A forum's post is a thread with its first message, both under one id. */
  const createPost = inChannel((channel, { body, files }) => {
    const id = String(channel.id)
    if (!state.isGranted(channel.type === CHANNEL.forum ? 'SEND_MESSAGES' : 'CREATE_PUBLIC_THREADS', id))
      return NO_PERMISSION
    if (channel.type !== CHANNEL.forum)
      return { status: 201, body: state.addThread(id, String(state.bot.id), String(body.name)) }
    const thread = state.addThread(id, String(state.bot.id), String(body.name))
    const at = String(thread.id)
    const message = body.message as Json
    const kept = state.post(at, state.bot, { ...message, attachments: added(at, files) }, { id: at })
    return { status: 201, body: { ...thread, message: kept.json } }
  })

  /** An interaction whose token still opens the door. */
  const answered = (then: (one: Interaction, request: Request) => Answer) => (request: Request) => {
    const one = interactions.get(request.params.token ?? '')
    if (!one) return refuse(404, 10_015, 'Unknown Webhook')
    if (one.isExpired) return refuse(401, 50_027, 'Invalid Webhook Token')
    return one.response ? then(one, request) : refuse(404, 10_015, 'Unknown Webhook')
  }

  const targetOf = (one: Interaction, { params }: Request): Kept | undefined => {
    const kept =
      params.message === '@original'
        ? one.original
        : state.messages.find(({ id, channel }) => id === params.message && channel === one.payload.channel_id)
    return kept && !kept.isDeleted ? kept : undefined
  }

  function reply(one: Interaction, body: Json, files: readonly Bytes[]): Kept {
    const channel = String(one.payload.channel_id)
    const flags = Number(body.flags ?? 0)
    return state.post(
      channel,
      state.bot,
      { ...body, attachments: added(channel, files) },
      {
        ...(flags & EPHEMERAL ? { onlyFor: one.user } : {}),
        extra: { application_id: state.bot.id, webhook_id: state.bot.id, type: 20, flags },
      },
    )
  }

  function callback({ params, body, files, query }: Request): Answer {
    const one = interactions.get(params.token ?? '')
    if (!one || one.id !== params.interaction || Date.now() > one.deadline || one.isExpired)
      return refuse(404, 10_062, 'Unknown interaction')
    if (one.response) return refuse(400, 40_060, 'Interaction has already been acknowledged.')
    const problem = misplaced(Number(body.type), one)
    if (problem) return { status: 400, body: invalid([problem]) }
    one.response = body
    const data = (body.data ?? {}) as Json
    if (body.type === 4) one.original = reply(one, data, files)
    if (body.type === 5) one.original = reply(one, { flags: Number(data.flags ?? 0) | LOADING }, [])
    if (body.type === 7 && one.original) state.change(one.original, data, added(one.original.channel, files))
    state.changed()
    if (query.get('with_response') !== 'true') return DONE
    const message = body.type === 8 || body.type === 9 ? undefined : one.original?.json
    return ok({
      interaction: { id: one.id, type: one.payload.type, ...(message ? { response_message_id: message.id } : {}) },
      ...(message ? { resource: { type: body.type, message } } : {}),
    })
  }

  const putCommands = (scope: (request: Request) => string) => (request: Request) => {
    const made = (request.body as unknown as Json[]).map((one) => ({
      id: state.newId(),
      application_id: state.bot.id,
      version: state.newId(),
      type: 1,
      nsfw: false,
      ...one,
    }))
    commands.set(scope(request), made)
    state.changed()
    return ok(made)
  }

  const inGuild = (then: (guild: string, request: Request) => Answer) => (request: Request) =>
    state.guilds.has(request.params.guild ?? '')
      ? then(request.params.guild ?? '', request)
      : refuse(404, 10_004, 'Unknown Guild')

  return {
    'GET /gateway/bot': () =>
      ok({
        url: options.gatewayUrl(),
        shards: options.shards(),
        session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 16 },
      }),
    'GET /users/@me': () => ok(state.bot),
    'GET /users/:user': ({ params }) => {
      const user = state.users.get(params.user ?? '')
      return user ? ok(user) : refuse(404, 10_013, 'Unknown User')
    },
    'POST /users/@me/channels': ({ body }) =>
      state.users.has(String(body.recipient_id))
        ? ok(state.dm(String(body.recipient_id)))
        : refuse(400, 50_033, 'Invalid Recipient(s)'),

    'GET /channels/:channel': inChannel((channel) => ok(channel)),
    'PATCH /channels/:channel': inChannel((channel, { body }) => {
      if (!state.isGranted('MANAGE_THREADS', String(channel.id))) return NO_PERMISSION
      const { archived, locked, auto_archive_duration, ...rest } = body
      const kept = Object.entries({ archived, locked, auto_archive_duration }).filter(
        ([, value]) => value !== undefined,
      )
      const metadata = { ...(channel.thread_metadata as Json), ...Object.fromEntries(kept) }
      const now = { ...channel, ...rest, ...(channel.thread_metadata ? { thread_metadata: metadata } : {}) }
      state.channels.set(String(channel.id), now)
      return ok(now)
    }),
    'POST /channels/:channel/messages': createMessage,
    'GET /channels/:channel/messages/:message': withMessage(({ json }) => ok(state.withFreshAddresses(json))),
    'PATCH /channels/:channel/messages/:message': withMessage((kept, { body, files }) => {
      if ((kept.json.author as Json).id !== state.bot.id)
        return refuse(403, 50_005, 'Cannot edit a message authored by another user')
      state.change(kept, body, added(kept.channel, files))
      return ok(kept.json)
    }),
    'DELETE /channels/:channel/messages/:message': withMessage((kept) => {
      const isOwn = (kept.json.author as Json).id === state.bot.id
      if (!isOwn && !state.guildOf(kept.channel)) return refuse(403, 50_003, 'Cannot execute action on a DM channel')
      if (!isOwn && !state.isGranted('MANAGE_MESSAGES', kept.channel)) return NO_PERMISSION
      state.remove(kept)
      return DONE
    }),
    'POST /channels/:channel/typing': inChannel(() => DONE),
    'POST /channels/:channel/threads': createPost,
    'POST /channels/:channel/messages/:message/threads': withMessage((kept, { body }) => {
      if (!state.isGranted('CREATE_PUBLIC_THREADS', kept.channel)) return NO_PERMISSION
      if (state.channels.has(kept.id)) return refuse(400, 160_004, 'A thread has already been created for this message')
      return { status: 201, body: state.addThread(kept.channel, String(state.bot.id), String(body.name), kept.id) }
    }),

    'GET /guilds/:guild': inGuild((guild) => ok(guildJson(state, guild))),
    'GET /guilds/:guild/channels': inGuild((guild) =>
      ok([...state.channels.values()].filter(({ guild_id, type }) => guild_id === guild && type !== CHANNEL.thread)),
    ),
    'GET /guilds/:guild/roles': inGuild((guild) => ok(state.guilds.get(guild)?.roles)),
    'GET /guilds/:guild/members/:user': inGuild((guild, { params }) => {
      const member = state.guilds.get(guild)?.members.get(params.user ?? '')
      return member ? ok(member) : refuse(404, 10_007, 'Unknown Member')
    }),
    'GET /guilds/:guild/members': inGuild((guild, { query }) => {
      if (!options.seesMembers()) return NO_ACCESS
      const after = BigInt(query.get('after') ?? 0)
      const all = [...(state.guilds.get(guild)?.members ?? [])].filter(([id]) => BigInt(id) > after)
      const page = all
        .toSorted(([a], [b]) => (BigInt(a) < BigInt(b) ? -1 : 1))
        .slice(0, Number(query.get('limit') ?? 1))
      return ok(page.map(([, member]) => member))
    }),

    'GET /applications/:application/commands': () => ok(commands.get('') ?? []),
    'PUT /applications/:application/commands': putCommands(() => ''),
    'GET /applications/:application/guilds/:guild/commands': ({ params }) => ok(commands.get(params.guild ?? '') ?? []),
    'PUT /applications/:application/guilds/:guild/commands': putCommands(({ params }) => params.guild ?? ''),

    'POST /interactions/:interaction/:token/callback': callback,
    'POST /webhooks/:application/:token': answered((one, { body, files }) => {
      one.isFollowed = true
      const isLoading = one.original && (Number(one.original.json.flags ?? 0) & LOADING) !== 0
      // The first thing said after "is thinking…" takes its place, as public or private as that one was.
      if (one.original && isLoading) state.change(one.original, body, added(one.original.channel, files))
      return ok(one.original && isLoading ? one.original.json : reply(one, body, files).json)
    }),
    'GET /webhooks/:application/:token/messages/:message': answered((one, request) => {
      const kept = targetOf(one, request)
      return kept ? ok(state.withFreshAddresses(kept.json)) : UNKNOWN_MESSAGE
    }),
    'PATCH /webhooks/:application/:token/messages/:message': answered((one, request) => {
      const kept = targetOf(one, request)
      if (!kept) return UNKNOWN_MESSAGE
      one.isFollowed = true
      state.change(kept, request.body, added(kept.channel, request.files))
      return ok(kept.json)
    }),
    'DELETE /webhooks/:application/:token/messages/:message': answered((one, request) => {
      const kept = targetOf(one, request)
      if (!kept) return UNKNOWN_MESSAGE
      one.isFollowed = true
      state.remove(kept)
      return DONE
    }),
  }
}

/** Discord's answer to a request that is not as it must be. */
export const invalid = (problems: readonly string[]): Json => ({
  code: 50_035,
  message: 'Invalid Form Body',
  errors: { _errors: problems.map((message) => ({ code: 'BASE_TYPE_INVALID', message })) },
})

/** A guild as REST and the gateway show it. */
export function guildJson(state: DiscordState, id: string): Json {
  const guild = state.guilds.get(id)
  return {
    id,
    name: guild?.name,
    owner_id: guild?.ownerId,
    roles: guild?.roles,
    icon: null,
    emojis: [],
    features: [],
    preferred_locale: 'en-US',
    premium_tier: 0,
    nsfw_level: 0,
    verification_level: 0,
  }
}

/** Which first answer fits which interaction: a modal follows no modal, an update needs a message, choices a typing hand. */
function misplaced(type: number, { payload, original }: Interaction): string | undefined {
  if ((payload.type === 4) !== (type === 8))
    return `type: ${type} does not answer an interaction of type ${payload.type}`
  if (type === 9 && payload.type === 5) return 'type: a modal cannot answer a modal'
  if ((type === 6 || type === 7) && !original) return 'type: there is no message to update'
  return undefined
}
