import type { Json } from './fake-connector.ts'

/** Kinds of channels, as Discord numbers them. */
export const CHANNEL = { text: 0, dm: 1, thread: 11, forum: 15 } as const

/** Bits of permissions that a test can take from the bot. */
const PERMISSIONS = {
  VIEW_CHANNEL: 1n << 10n,
  SEND_MESSAGES: 1n << 11n,
  MANAGE_MESSAGES: 1n << 13n,
  ATTACH_FILES: 1n << 15n,
  READ_MESSAGE_HISTORY: 1n << 16n,
  MANAGE_THREADS: 1n << 34n,
  CREATE_PUBLIC_THREADS: 1n << 35n,
  SEND_MESSAGES_IN_THREADS: 1n << 38n,
} as const
export type Permission = keyof typeof PERMISSIONS

/** A message as Discord holds it. */
export interface Kept {
  readonly id: string
  readonly channel: string
  /** As it is now, edits applied. */
  json: Json
  isDeleted: boolean
  /** Ephemeral: the only person who sees it, until they reload. */
  readonly onlyFor?: string
  /** Grows with every change of any message. */
  stamp: number
}

/** Bytes that came with a request, or that a person sent. */
export interface Bytes {
  readonly name: string
  readonly type: string
  readonly data: Uint8Array
}

export interface Guild {
  readonly id: string
  readonly name: string
  readonly ownerId: string
  readonly roles: Json[]
  readonly members: Map<string, Json>
}

const EPOCH = 1_420_070_400_000n
/** Addresses of files are good for as long, s. */
const SIGNED_S = 86_400

export type DiscordState = ReturnType<typeof createDiscordState>

/** What Discord knows: people, guilds, channels, messages, files. `dispatch`: tells the gateway. */
export function createDiscordState(options: {
  readonly applicationId: string
  /** `http://host:port`, known once the server listens. */
  readonly origin: () => string
  readonly dispatch: (event: string, data: Json, guild: string | undefined, isForBot?: boolean) => void
}) {
  const { applicationId, dispatch } = options
  const users = new Map<string, Json>()
  const guilds = new Map<string, Guild>()
  const channels = new Map<string, Json>()
  const messages: Kept[] = []
  const files = new Map<string, Bytes>()
  const commands = new Map<string, Json[]>()
  const lacking = new Set<string>()
  const waiting = new Set<() => void>()
  let stamp = 0
  let count = 0n
  let signature = 1

  const newId = () => (((BigInt(Date.now()) - EPOCH) << 22n) | (count++ & 0xfffffn)).toString()

  const bot: Json = {
    id: applicationId,
    username: 'deskhand',
    global_name: null,
    discriminator: '0000',
    avatar: null,
    bot: true,
  }
  users.set(applicationId, bot)

  /** Wakes whoever waits for something to happen. */
  const changed = () => {
    for (const wake of [...waiting]) wake()
  }

  const guildOf = (channel: string) => channels.get(channel)?.guild_id as string | undefined

  /** A file's address, signed as of now. */
  const addressOf = (path: string) =>
    `${options.origin()}${path}?ex=${(Math.floor(Date.now() / 1000) + SIGNED_S).toString(16)}&is=0&hm=${signature}`

  const withFreshAddresses = (json: Json): Json => ({
    ...json,
    attachments: ((json.attachments ?? []) as Json[]).map((one) => {
      const path = new URL(String(one.url)).pathname
      return files.has(path) ? { ...one, url: addressOf(path), proxy_url: addressOf(path) } : one
    }),
  })

  /** Keeps bytes on the CDN → the attachment that shows them. */
  function attach(channel: string, { name, type, data }: Bytes): Json {
    const id = newId()
    const path = `/cdn/attachments/${channel}/${id}/${encodeURIComponent(name)}`
    files.set(path, { name, type, data })
    return {
      id,
      filename: name,
      size: data.length,
      content_type: type,
      url: addressOf(path),
      proxy_url: addressOf(path),
    }
  }

  /** `attachment://name` in embeds → the address of what came along. */
  const resolved = (embeds: unknown, attachments: readonly Json[]): Json[] =>
    ((embeds ?? []) as Json[]).map((one) => {
      const picture = one.image as Json | undefined
      const name = /^attachment:\/\/(.+)$/.exec(String(picture?.url ?? ''))?.[1]
      const url = attachments.find(({ filename }) => filename === name)?.url
      return url ? { ...one, image: { ...picture, url } } : one
    })

  /** A reply shows what it answers. The bot's own are kept as they were sent: what they say is looked into. */
  const referenced = ({ message_reference }: Json): Json => {
    const answered = messages.find(({ id }) => id === (message_reference as Json | undefined)?.message_id)
    return answered ? { referenced_message: answered.json } : {}
  }

  /** Posts a message; nobody but the one it is for is told of an ephemeral one. */
  function post(
    channel: string,
    author: Json,
    body: Json,
    more: { readonly onlyFor?: string; readonly extra?: Json; readonly id?: string } = {},
  ): Kept {
    const id = more.id ?? newId()
    const attachments = (body.attachments ?? []) as Json[]
    const json: Json = {
      id,
      channel_id: channel,
      author,
      content: body.content ?? '',
      timestamp: new Date().toISOString(),
      edited_timestamp: null,
      tts: false,
      mention_everyone: false,
      mentions: body.mentions ?? [],
      mention_roles: [],
      attachments,
      embeds: resolved(body.embeds, attachments),
      components: body.components ?? [],
      pinned: false,
      type: body.message_reference ? 19 : 0,
      flags: body.flags ?? 0,
      ...(body.nonce ? { nonce: body.nonce } : {}),
      ...(body.message_reference ? { message_reference: body.message_reference } : {}),
      ...(author.bot ? {} : referenced(body)),
      ...more.extra,
    }
    const kept: Kept = {
      id,
      channel,
      json,
      isDeleted: false,
      stamp: ++stamp,
      ...(more.onlyFor ? { onlyFor: more.onlyFor } : {}),
    }
    messages.push(kept)
    if (!more.onlyFor) tell('MESSAGE_CREATE', kept)
    changed()
    return kept
  }

  /** What the gateway says of a message. */
  function tell(event: string, { json, channel }: Kept) {
    const guild = guildOf(channel)
    const author = String((json.author as Json).id)
    const { user: _, ...member } = {
      user: undefined,
      ...(guild ? guilds.get(guild)?.members.get(author) : undefined),
    } as Json
    const isForBot =
      author === applicationId || ((json.mentions ?? []) as Json[]).some(({ id }) => id === applicationId)
    dispatch(event, { ...json, ...(guild ? { guild_id: guild, member } : {}) }, guild, isForBot)
  }

  /** Changes a message as an edit does: what the body does not name stays. */
  function change(kept: Kept, body: Json, added: readonly Json[] = []) {
    const named = body.attachments as Json[] | undefined
    const before = (kept.json.attachments ?? []) as Json[]
    const attachments = [
      ...(named ? before.filter(({ id }) => named.some((one) => String(one.id) === id)) : before),
      ...added,
    ]
    kept.json = {
      ...kept.json,
      ...(body.content !== undefined ? { content: body.content ?? '' } : {}),
      ...(body.components !== undefined ? { components: body.components ?? [] } : {}),
      ...(body.embeds !== undefined ? { embeds: resolved(body.embeds, attachments) } : {}),
      attachments,
      flags: Number(kept.json.flags ?? 0) & ~LOADING,
      edited_timestamp: new Date().toISOString(),
    }
    kept.stamp = ++stamp
    if (!kept.onlyFor) tell('MESSAGE_UPDATE', kept)
    changed()
  }

  function remove(kept: Kept) {
    kept.isDeleted = true
    const guild = guildOf(kept.channel)
    if (!kept.onlyFor)
      dispatch(
        'MESSAGE_DELETE',
        { id: kept.id, channel_id: kept.channel, ...(guild ? { guild_id: guild } : {}) },
        guild,
      )
    changed()
  }

  function addChannel(json: Json): Json {
    const made: Json = { id: newId(), permission_overwrites: [], position: 0, nsfw: false, ...json }
    channels.set(String(made.id), made)
    return made
  }

  return {
    bot,
    users,
    guilds,
    channels,
    messages,
    files,
    /** Registered commands by guild, under '' those of everywhere. */
    commands,
    newId,
    changed,
    guildOf,
    attach,
    post,
    change,
    remove,
    addChannel,
    tell,
    withFreshAddresses,
    stamp: () => stamp,
    /** The message, unless it is deleted. */
    message: (channel: string, id: string) =>
      messages.find((one) => one.id === id && one.channel === channel && !one.isDeleted),
    /** The chat of the bot with somebody alone. */
    dm(user: string): Json {
      const known = [...channels.values()].find(
        ({ type, recipients }) => type === CHANNEL.dm && (recipients as Json[])[0]?.id === user,
      )
      return known ?? addChannel({ type: CHANNEL.dm, recipients: [users.get(user) ?? { id: user }], flags: 0 })
    },
    /** A thread; `message`: the one it hangs below, whose id it takes. */
    addThread(parent: string, owner: string, name: string, message?: string): Json {
      const now = new Date().toISOString()
      const thread = addChannel({
        ...(message ? { id: message } : {}),
        type: CHANNEL.thread,
        guild_id: guildOf(parent),
        parent_id: parent,
        owner_id: owner,
        name,
        message_count: 0,
        member_count: 1,
        total_message_sent: 0,
        thread_metadata: {
          archived: false,
          locked: false,
          auto_archive_duration: 1440,
          archive_timestamp: now,
          create_timestamp: now,
        },
      })
      dispatch('THREAD_CREATE', { ...thread, newly_created: true }, guildOf(parent))
      changed()
      return thread
    },
    /** The bot has not been given a permission, anywhere or in one channel. */
    lacks(permission: Permission, channel = '') {
      lacking.add(`${permission} ${channel}`)
    },
    isGranted: (permission: Permission, channel: string) =>
      !lacking.has(`${permission} `) && !lacking.has(`${permission} ${channel}`),
    grantsAll: () => lacking.clear(),
    /** What the bot may do in a channel, as Discord writes it. */
    permissionsIn(channel: string): string {
      const held = Object.entries(PERMISSIONS).filter(
        ([name]) => !lacking.has(`${name} `) && !lacking.has(`${name} ${channel}`),
      )
      return held.reduce((sum, [, bit]) => sum | bit, 0n).toString()
    },
    /** Bytes behind an address, if its signature still holds. */
    file(url: URL): Bytes | undefined {
      return url.searchParams.get('hm') === String(signature) ? files.get(url.pathname) : undefined
    },
    /** Every address of a file that was given out so far leads nowhere. */
    expireFiles() {
      signature += 1
    },
    /** Resolves when anything happened, at the latest after `ms`. */
    async happens(ms: number) {
      await new Promise<void>((done) => {
        const finish = () => {
          clearTimeout(timer)
          waiting.delete(finish)
          done()
        }
        const timer = setTimeout(finish, ms)
        waiting.add(finish)
      })
    },
  }
}

/** Flags of a message. */
export const EPHEMERAL = 1 << 6
export const LOADING = 1 << 7
