import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { wrongWith } from './discord-contract.ts'
import { type Bytes, CHANNEL, createDiscordState, type Guild, type Permission } from './discord-state.ts'
import type { Json } from './fake-connector.ts'
import { createDiscordRoutes, guildJson, type Interaction, invalid } from './fake-discord-rest.ts'
import { type FakeGateway, startFakeGateway } from './fake-gateway.ts'

/** What the bot asked of Discord, in order. */
export interface Requested {
  readonly method: string
  /** Without version, decoded: `/channels/1/messages`. */
  readonly path: string
  /** `POST /channels/:channel/messages`; empty where Discord knows no such thing. */
  readonly route: string
  readonly body: Json
  readonly files: readonly string[]
  readonly authorization?: string
  /** Status that was answered; 0: left hanging, or hung up. */
  readonly status: number
  /** What is not as Discord wants it. */
  readonly problems: readonly string[]
}

/** How the next matching requests are answered instead of well. */
export interface Trouble {
  readonly status: number | 'hang' | 'close'
  /** Only these: a part of the route, `POST /channels/:channel/messages`. */
  readonly what?: string | RegExp
  /** Only requests whose path holds this, such as a channel's id. */
  readonly in?: string
  /** How many; 1 unless told. */
  readonly times?: number
  /** Discord's own error code. */
  readonly code?: number
  /** With 429: seconds. */
  readonly retryAfter?: number
  readonly isGlobal?: true
  /** It took effect although it is answered badly. */
  readonly lost?: true
}

/** What somebody does with a component, a command or a modal. */
export interface Doing {
  /** 2 command, 3 component, 4 autocomplete, 5 modal. */
  readonly type: number
  readonly data: Json
  readonly user: string
  readonly channel: string
  readonly locale?: string
  /** The message that was pressed, or whose button opened the modal. */
  readonly message?: string
}

export type FakeDiscord = Awaited<ReturnType<typeof startFakeDiscord>>

/** Discord on loopback: REST v10, gateway v10 and CDN. Keeps what the bot does, and can be in trouble. */
export async function startFakeDiscord(
  options: {
    readonly token?: string
    readonly applicationId?: string
    readonly shards?: number
    readonly ackDeadlineMs?: number
    readonly heartbeatMs?: number
  } = {},
) {
  const { token = 'discord-token', applicationId = '300000000000000000', ackDeadlineMs = 3_000 } = options
  const requests: Requested[] = []
  const violations: Requested[] = []
  const interactions = new Map<string, Interaction>()
  const closedDms = new Set<string>()
  const refusedIntents = new Set<number>()
  let shards = options.shards ?? 1
  let troubles: { readonly trouble: Trouble; left: number }[] = []

  const server = createServer((request, response) => {
    handle(request).then(({ status, body, type = 'application/json', headers }) => {
      if (status === 'hang') return
      if (status === 'close') return void request.socket.destroy()
      response.writeHead(status, { ...(body === undefined ? {} : { 'content-type': type }), ...headers })
      response.end(body instanceof Uint8Array || body === undefined ? body : JSON.stringify(body))
    })
  })
  // A connection that is closed just when it is used again would lose a message that nobody may send twice.
  server.keepAliveTimeout = 0
  // A connection that is closed just when it is used again would look as if it had died.
  server.keepAliveTimeout = 0
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  const gatewayUrl = `ws://127.0.0.1:${port}/gateway`

  const state = createDiscordState({
    applicationId,
    origin: () => origin,
    dispatch: (event, data, guild, isForBot) => gateway.dispatch(event, data, { guild }, isForBot),
  })
  const gateway: FakeGateway = startFakeGateway(server, {
    token,
    heartbeatMs: options.heartbeatMs ?? 41_250,
    ready: () => ({ user: state.bot, application: { id: applicationId, flags: 0 } }),
    guilds: (isMine) => [...state.guilds.values()].filter(({ id }) => isMine(id)).map(announced),
    newId: state.newId,
    refuses: (intents) => [...refusedIntents].some((one) => (intents & one) !== 0),
    address: () => gatewayUrl,
    changed: state.changed,
  })
  const routes = createDiscordRoutes(state, {
    interactions,
    gatewayUrl: () => gatewayUrl,
    shards: () => shards,
    hasClosedDms: (user) => closedDms.has(user),
    seesMembers: () => !refusedIntents.has(MEMBERS_INTENT),
  })
  const table = Object.entries(routes).map(([route, does]) => {
    const [method = '', pattern = ''] = route.split(' ')
    return { route, method, parts: pattern.split('/'), does }
  })

  /** The most literal route that fits. */
  function find(method: string, path: string) {
    const given = path.split('/')
    const names = (parts: readonly string[]) => parts.filter((part) => part.startsWith(':')).length
    const fitting = table
      .filter((one) => one.method === method && one.parts.length === given.length)
      .filter(({ parts }) => parts.every((part, at) => part.startsWith(':') || part === given[at]))
      .toSorted((a, b) => names(a.parts) - names(b.parts))
    const [found] = fitting
    if (!found) return undefined
    const params = found.parts.flatMap((part, at) => (part.startsWith(':') ? [[part.slice(1), given[at] ?? '']] : []))
    return { ...found, params: Object.fromEntries(params) as Record<string, string> }
  }

  async function handle(request: IncomingMessage): Promise<Handled> {
    const raw = await bytesOf(request)
    const url = new URL(request.url ?? '/', origin)
    if (url.pathname.startsWith('/cdn/')) {
      const file = state.file(url)
      return file ? { status: 200, body: file.data, type: file.type } : { status: 404 }
    }
    const method = request.method ?? 'GET'
    const path = decodeURIComponent(url.pathname).replace(/^\/api(\/v\d+)?/, '')
    const { body, files } = await read(raw, request.headers['content-type'])
    const found = find(method, path)
    const route = found?.route ?? ''
    const problems = found
      ? [...wrongWith(route, body, files.length > 0), ...strayFiles(body, files), ...badIds(path)]
      : [`Discord knows no ${method} ${path}`]
    const trouble = troubles.find(
      ({ trouble: { what, in: where = '' }, left }) =>
        left > 0 &&
        path.includes(where) &&
        (!what || (typeof what === 'string' ? route.includes(what) : what.test(route))),
    )
    if (trouble) trouble.left -= 1
    const bad = trouble?.trouble
    const { authorization } = request.headers
    const needsToken = !/^\/(interactions|webhooks)\//.test(path)
    const answer: Handled = problems.length
      ? { status: found ? 400 : 404, body: found ? invalid(problems) : { code: 0, message: '404: Not Found' } }
      : needsToken && authorization !== `Bot ${token}`
        ? { status: 401, body: { code: 0, message: '401: Unauthorized' } }
        : bad && !bad.lost
          ? troubled(bad)
          : (found?.does({ params: found.params, query: url.searchParams, body, files }) ?? { status: 404 })
    const told = bad ? troubled(bad) : answer
    const record: Requested = {
      method,
      path,
      route,
      body,
      files: files.map(({ name }) => name),
      status: typeof told.status === 'string' ? 0 : told.status,
      problems,
      ...(authorization ? { authorization } : {}),
    }
    requests.push(record)
    if (problems.length > 0) violations.push(record)
    state.changed()
    return told
  }

  function announced({ id, members }: Guild): Json {
    const all = [...state.channels.values()].filter(({ guild_id }) => guild_id === id)
    return {
      ...guildJson(state, id),
      joined_at: new Date().toISOString(),
      large: false,
      member_count: members.size,
      members: [members.get(applicationId)],
      channels: all.filter(({ type }) => type !== CHANNEL.thread),
      threads: all.filter(({ type }) => type === CHANNEL.thread),
      voice_states: [],
      presences: [],
      stage_instances: [],
      guild_scheduled_events: [],
      soundboard_sounds: [],
    }
  }

  function memberJson(user: string, roles: readonly string[] = []): Json {
    return {
      user: state.users.get(user),
      nick: null,
      avatar: null,
      roles,
      joined_at: new Date().toISOString(),
      deaf: false,
      mute: false,
      flags: 0,
    }
  }

  /** Somebody joins a guild, or their roles change. */
  function joins(user: string, guild: string, roles: readonly string[] = []) {
    const members = state.guilds.get(guild)?.members
    if (!members) throw new Error(`there is no guild ${guild}`)
    const isThere = members.has(user)
    members.set(user, memberJson(user, roles))
    const event = isThere ? 'GUILD_MEMBER_UPDATE' : 'GUILD_MEMBER_ADD'
    if (user !== applicationId) gateway.dispatch(event, { ...members.get(user), guild_id: guild }, { guild })
  }

  /** Sends an interaction and waits for its first answer. Throws what a person reads when there is none in time. */
  async function interacts(doing: Doing): Promise<Interaction> {
    const one = begin(doing)
    delivers(one)
    while (!one.response) {
      const left = one.deadline - Date.now()
      if (left <= 0) throw new Error('The application did not respond')
      await state.happens(left)
    }
    return one
  }

  /** Sends an interaction to the bot: again, if it was sent before. */
  const delivers = ({ payload }: Interaction) =>
    gateway.dispatch('INTERACTION_CREATE', payload, { guild: payload.guild_id as string | undefined })

  function begin({ type, data, user, channel, locale = 'en-US', message }: Doing): Interaction {
    const id = state.newId()
    const guild = state.guildOf(channel)
    const pressed = message === undefined ? undefined : state.message(channel, message)
    const member = guild ? state.guilds.get(guild)?.members.get(user) : undefined
    const made: Interaction = {
      id,
      token: Buffer.from(`interaction:${id}:${Math.random()}`).toString('base64url'),
      user,
      deadline: Date.now() + ackDeadlineMs,
      payload: {},
      ...(pressed && type !== 2 ? { original: pressed } : {}),
    }
    const payload: Json = {
      id,
      application_id: applicationId,
      type,
      data,
      token: made.token,
      version: 1,
      channel_id: channel,
      channel: state.channels.get(channel),
      locale,
      entitlements: [],
      authorizing_integration_owners: guild ? { '0': guild } : { '0': '0' },
      context: guild ? 0 : 1,
      attachment_size_limit: 10_485_760,
      app_permissions: state.permissionsIn(channel),
      ...(guild
        ? {
            guild_id: guild,
            guild: { id: guild, locale: 'en-US', features: [] },
            guild_locale: 'en-US',
            member: { ...(member ?? memberJson(user)), permissions: '0' },
          }
        : { user: state.users.get(user) }),
      ...(pressed ? { message: pressed.json } : {}),
    }
    const whole = Object.assign(made, { payload })
    interactions.set(made.token, whole)
    return whole
  }

  function troubled({ status, code = 0, retryAfter = 1, isGlobal }: Trouble): Handled {
    if (status !== 429) return { status, body: { code, message: 'as told' } }
    return {
      status,
      body: { message: 'You are being rate limited.', retry_after: retryAfter, global: isGlobal === true },
      headers: {
        'retry-after': String(retryAfter),
        'x-ratelimit-scope': isGlobal ? 'global' : 'user',
        ...(isGlobal ? { 'x-ratelimit-global': 'true' } : {}),
      },
    }
  }

  function addGuild(name: string, id = state.newId(), ownerId = '900000000000000001') {
    const everyone: Json = { id, name: '@everyone', permissions: EVERYONE_MAY, position: 0, managed: false }
    const made: Guild = { id, name, ownerId, roles: [everyone], members: new Map() }
    state.guilds.set(id, made)
    joins(applicationId, id)
    gateway.dispatch('GUILD_CREATE', announced(made), { guild: id })
    return id
  }

  const guild = addGuild('Deskhand Community', '400000000000000000')

  return {
    /** DISCORD_API_URL. */
    url: `${origin}/api`,
    token,
    applicationId,
    /** The guild that is there from the beginning. */
    guild,
    state,
    gateway,
    requests,
    /** Requests that Discord would have refused as malformed. A test that leaves any fails. */
    violations,
    interactions,
    /** Requests of one route: a part of it, as `POST /channels/:channel/messages`. */
    of: (route: string) => requests.filter((one) => one.route.includes(route)),
    stamp: state.stamp,
    happens: state.happens,
    newId: state.newId,

    addGuild,
    joins,
    leaves(user: string, from: string) {
      state.guilds.get(from)?.members.delete(user)
      gateway.dispatch('GUILD_MEMBER_REMOVE', { guild_id: from, user: state.users.get(user) }, { guild: from })
    },
    addRole(to: string, name: string, permissions = '0'): string {
      const id = state.newId()
      state.guilds.get(to)?.roles.push({ id, name, permissions, position: 1, managed: false })
      return id
    },
    addUser(id: string, name: string) {
      state.users.set(id, {
        id,
        username: name.toLowerCase().replaceAll(/[^a-z]+/g, '.'),
        global_name: name,
        discriminator: '0',
        avatar: null,
      })
    },
    /** A channel of a guild; answers its id. */
    addChannel(
      name: string,
      {
        type = CHANNEL.text,
        in: where = guild,
        ...more
      }: {
        readonly type?: number
        readonly in?: string
        readonly permission_overwrites?: readonly Json[]
        readonly topic?: string
      } = {},
    ): string {
      const made = state.addChannel({ name, type, guild_id: where, ...more })
      gateway.dispatch('CHANNEL_CREATE', made, { guild: where })
      return String(made.id)
    },
    interacts,
    delivers,

    /** Answers the next matching requests badly. */
    isInTrouble(trouble: Trouble) {
      troubles.push({ trouble, left: trouble.times ?? 1 })
    },
    /** The next request is one too many (429). */
    isBusy(retryAfter: number, more: Omit<Trouble, 'status' | 'retryAfter'> = {}) {
      troubles.push({ trouble: { status: 429, retryAfter, ...more }, left: more.times ?? 1 })
    },
    /** Everything works and is allowed again. */
    isWell() {
      troubles = []
      closedDms.clear()
      refusedIntents.clear()
      state.grantsAll()
      gateway.fallsSilent(false)
    },
    closesDms: (user: string) => void closedDms.add(user),
    opensDms: (user: string) => void closedDms.delete(user),
    lacks: (permission: Permission, channel?: string) => state.lacks(permission, channel),
    /** A privileged intent was not granted in the developer portal. */
    lacksIntent: (intent: 'MEMBERS' | 'CONTENT') =>
      void refusedIntents.add(intent === 'MEMBERS' ? MEMBERS_INTENT : 1 << 15),
    /** Fifteen minutes pass for every interaction so far. */
    expireTokens() {
      for (const one of interactions.values()) one.isExpired = true
    },
    expireFiles: state.expireFiles,
    recommendsShards(count: number) {
      shards = count
    },
    async stop() {
      await gateway.stop()
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

interface Handled {
  readonly status: number | 'hang' | 'close'
  readonly body?: unknown
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
}

const MEMBERS_INTENT = 1 << 1
/** View channels, send, read the history, threads: what an ordinary member may. */
const EVERYONE_MAY = ((1n << 10n) | (1n << 11n) | (1n << 16n) | (1n << 35n) | (1n << 38n)).toString()

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** A request's JSON, and the files that came beside it. */
async function read(raw: Buffer, type = ''): Promise<{ body: Json; files: Bytes[] }> {
  if (!type.startsWith('multipart/'))
    return { body: raw.length > 0 ? (JSON.parse(raw.toString('utf8')) as Json) : {}, files: [] }
  const form = await new Response(new Uint8Array(raw), { headers: { 'content-type': type } }).formData()
  const files: Bytes[] = []
  for (const part of form.values())
    if (typeof part !== 'string')
      files.push({ name: part.name, type: part.type, data: new Uint8Array(await part.arrayBuffer()) })
  return { body: JSON.parse(String(form.get('payload_json') ?? '{}')) as Json, files }
}

/** Whether every attachment that is announced came along. */
function strayFiles(body: Json, files: readonly Bytes[]): string[] {
  const announced = ((body.attachments ?? (body.data as Json | undefined)?.attachments ?? []) as Json[]).filter(
    ({ id }) => String(id).length < 17,
  )
  return announced.length > files.length ? ['attachments: more are announced than came along'] : []
}

const badIds = (path: string) =>
  path
    .split('/')
    .filter((part) => /^\d+$/.test(part) && !/^\d{17,20}$/.test(part))
    .map((part) => `${part} is no snowflake`)
