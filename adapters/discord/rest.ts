import { createHash } from 'node:crypto'
import {
  type APIApplicationCommand,
  type APIChannel,
  type APIGatewayBotInfo,
  type APIMessage,
  type APIThreadChannel,
  type APIUser,
  type RawFile,
  type RESTPatchAPIChannelJSONBody,
  type RESTPostAPIGuildForumThreadsJSONBody,
  type RESTPutAPIApplicationCommandsJSONBody,
  RequestMethod,
  Routes,
} from 'discord.js'
import { createExchanges } from './exchange.ts'
import { createGuildReads } from './guild-reads.ts'
import { type Body, quiet } from './quiet.ts'
import { Refusal } from './refusal.ts'
import { createRequests, type RequestsOptions } from './requests.ts'

/** `once`: what comes again under the same name within some minutes is shown once, so it may be tried again. */
export interface Sending {
  readonly files?: RawFile[]
  readonly once?: string
}

const UNKNOWN_MESSAGE = 10_008
const HAS_THREAD = 160_004
/** Whose chats are kept in mind. */
const CHATS = 10_000

/** Everything Deskhand asks of Discord. Throws `Undelivered`; answers within an interaction are an `Exchange`. */
export function createDiscordRest(o: RequestsOptions & { readonly applicationId: string }) {
  const ask = createRequests(o)
  const chats = new Map<string, string>()
  const get = <T>(fullRoute: `/${string}`, query?: Record<string, string>) =>
    ask<T>({ method: RequestMethod.Get, fullRoute, query: new URLSearchParams(query), repeatable: true })

  return {
    createMessage: (channel: string, body: Body, { files, once }: Sending = {}) =>
      ask<APIMessage>({
        method: RequestMethod.Post,
        fullRoute: Routes.channelMessages(channel),
        body: { ...quiet(body), ...(once ? { nonce: nonceOf(once), enforce_nonce: true } : {}) },
        files,
        repeatable: once !== undefined,
      }),
    editMessage: (channel: string, message: string, body: Body, files?: RawFile[]) =>
      ask<APIMessage>({
        method: RequestMethod.Patch,
        fullRoute: Routes.channelMessage(channel, message),
        body: quiet(body),
        files,
        repeatable: true,
      }),
    /** The bot is seen writing, for some seconds. */
    typing: (channel: string) =>
      ask<void>({ method: RequestMethod.Post, fullRoute: Routes.channelTyping(channel), repeatable: true }),
    /** A message that is not there any more is deleted. */
    deleteMessage: (channel: string, message: string) =>
      unless(
        UNKNOWN_MESSAGE,
        () => undefined,
        () =>
          ask<void>({
            method: RequestMethod.Delete,
            fullRoute: Routes.channelMessage(channel, message),
            repeatable: true,
          }),
      ),
    message: (channel: string, message: string) => get<APIMessage>(Routes.channelMessage(channel, message)),
    /** The chat with somebody alone: its channel's id. That it is closed only shows when something is sent (50007). */
    async openDm(user: string): Promise<string> {
      const known = chats.get(user)
      if (known) return known
      const { id } = await ask<APIChannel>({
        method: RequestMethod.Post,
        fullRoute: Routes.userChannels(),
        body: { recipient_id: user },
        repeatable: true,
      })
      const [first] = chats.keys()
      if (first !== undefined && chats.size >= CHATS) chats.delete(first)
      chats.set(user, id)
      return id
    },
    /** A thread below a message; a message has at most one, under its own id. */
    startThread: (channel: string, message: string, name: string) =>
      unless(
        HAS_THREAD,
        () => message,
        async () =>
          (
            await ask<APIThreadChannel>({
              method: RequestMethod.Post,
              fullRoute: Routes.threads(channel, message),
              body: { name },
              repeatable: true,
            })
          ).id,
      ),
    /** A post in a forum: the thread's id, which is its first message's too. */
    async createPost(
      forum: string,
      { message, ...post }: Omit<RESTPostAPIGuildForumThreadsJSONBody, 'message'> & { readonly message: Body },
      files?: RawFile[],
    ): Promise<string> {
      const { id } = await ask<APIThreadChannel>({
        method: RequestMethod.Post,
        fullRoute: Routes.threads(forum),
        body: { ...post, message: quiet(message) },
        files,
        repeatable: false,
      })
      return id
    },
    editChannel: (channel: string, change: RESTPatchAPIChannelJSONBody) =>
      ask<APIChannel>({
        method: RequestMethod.Patch,
        fullRoute: Routes.channel(channel),
        body: change,
        repeatable: true,
      }),
    /** Who the bot is. */
    me: () => get<APIUser>(Routes.user()),
    ...createGuildReads(get),
    ...createExchanges(ask, o.applicationId),
    commands: () =>
      get<APIApplicationCommand[]>(Routes.applicationCommands(o.applicationId), { with_localizations: 'true' }),
    putCommands: (body: RESTPutAPIApplicationCommandsJSONBody) =>
      ask<APIApplicationCommand[]>({
        method: RequestMethod.Put,
        fullRoute: Routes.applicationCommands(o.applicationId),
        body,
        repeatable: true,
      }),
    gatewayBot: () => get<APIGatewayBotInfo>(Routes.gatewayBot()),
  }
}

/** What may be asked of Discord, so that whoever needs a part of it names that part alone. */
export type DiscordRest = ReturnType<typeof createDiscordRest>

/** What stands already is as good as done now. */
async function unless<T>(code: number, instead: () => T, request: () => Promise<T>): Promise<T> {
  try {
    return await request()
  } catch (error) {
    if (error instanceof Refusal && error.code === code) return instead()
    throw error
  }
}

/** Discord takes at most 25 characters. */
const nonceOf = (once: string) => createHash('sha256').update(once).digest('base64url').slice(0, 25)
