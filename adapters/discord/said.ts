import { z } from 'zod'
import type { FileOffer, Turn } from '../../src/core/turn.ts'
import { guildPlace, personalPlace, snowflake } from './place.ts'

/** Somebody, as Discord tells of them. */
export const userSchema = z.looseObject({
  id: snowflake,
  username: z.string().nullish(),
  global_name: z.string().nullish(),
  bot: z.boolean().nullish(),
})

/** A file that came along. */
export const attachmentSchema = z.looseObject({
  id: snowflake,
  filename: z.string(),
  content_type: z.string().nullish(),
  url: z.string(),
})

/** What we read of a `MESSAGE_CREATE` and a `MESSAGE_UPDATE`. */
export const messageSchema = z.looseObject({
  id: snowflake,
  channel_id: snowflake,
  guild_id: snowflake.nullish(),
  author: userSchema,
  webhook_id: z.string().nullish(),
  /** 0 a message, 19 a reply; the others are Discord's own words. */
  type: z.int(),
  content: z.string().nullish(),
  edited_timestamp: z.string().nullish(),
  attachments: z.array(attachmentSchema).nullish(),
  mentions: z.array(userSchema).nullish(),
  referenced_message: z.looseObject({ author: userSchema.nullish() }).nullish(),
  /** What was passed on with Discord's own *Forward*. */
  message_snapshots: z
    .array(
      z.looseObject({
        message: z.looseObject({ content: z.string().nullish(), attachments: z.array(attachmentSchema).nullish() }),
      }),
    )
    .nullish(),
})
/** A message as it was read, new or edited. */
export type Said = z.infer<typeof messageSchema>

/** Everything that a message says, what was passed on with it and the names of its files among it. */
export const wordsIn = (said: Said): string =>
  [said, ...(said.message_snapshots ?? []).map(({ message }) => message)]
    .flatMap(({ content, attachments }) => [content ?? '', ...(attachments ?? []).map(({ filename }) => filename)])
    .join('\n')

/** What Discord says of somebody; `name` proves nothing (X43). */
export const senderOf = ({ id, global_name, username }: z.infer<typeof userSchema>): Turn['from'] => ({
  channel: 'discord',
  issuer: 'discord',
  id,
  name: global_name ?? username ?? '',
})

/** Attachment → what the core fetches at once: its address ends after a day. */
export const offerOf = ({ filename, content_type, url }: z.infer<typeof attachmentSchema>): FileOffer => ({
  name: filename,
  url,
  ...(content_type ? { declaredType: content_type } : {}),
})

/** Where a message of a guild was said: what the channel is, and of which one it is a thread. */
export interface Where {
  readonly parent?: string
  /** The thread is a post of a forum, and this its title. */
  readonly post?: string
}

const TALK = new Set([0, 19])

/** Whether somebody said something: not a bot, not Discord itself. */
export const isTalk = ({ author, webhook_id, type }: Said): boolean =>
  author.bot !== true && !webhook_id && TALK.has(type)

/** MESSAGE_CREATE → Turn. `bot`: our own id. */
export function toTurn(said: Said, bot: string, where: Where = {}): Turn {
  const { id, author, guild_id: guild, channel_id: channel } = said
  const { parent, post } = where
  // A thread's first message in a forum has the thread's id.
  const isPost = post !== undefined && id === channel
  const passedOn = (said.message_snapshots ?? []).map(({ message }) => message)
  const files = [said, ...passedOn].flatMap(({ attachments }) => attachments ?? []).map(offerOf)
  const words = [said, ...passedOn]
    .map(({ content }) => wordsOf(content ?? '', said, bot))
    .filter(Boolean)
    .join('\n')
  const base = {
    id,
    from: senderOf(author),
    input: { kind: 'text', text: (isPost ? titled(post, words) : words).slice(0, 100_000), by: 'words' },
    hasForms: false,
    ...(files.length > 0 ? { files } : {}),
  } as const
  if (!guild) return { ...base, place: personalPlace(author.id) }
  const isToBot = said.mentions?.some((one) => one.id === bot) === true || said.referenced_message?.author?.id === bot
  return {
    ...base,
    place: guildPlace(guild, channel, parent),
    group: guildPlace(guild, parent ?? channel),
    messageId: id,
    ...(parent === undefined ? {} : { thread: channel }),
    ...(isToBot ? {} : { isOverheard: true }),
    ...(isPost ? { isPost: true } : {}),
  }
}

/**
 * MESSAGE_UPDATE → Turn: what somebody writes into a message later is no talk, but a secret in it is one (T11). Undefined in
 * a private chat, and where nobody wrote anything: Discord adds previews as well.
 */
export function toEdit(said: Said, bot: string, where?: Where): Turn | undefined {
  if (!said.guild_id || !said.edited_timestamp) return undefined
  const { isPost: _, ...turn } = toTurn(said, bot, where)
  return { ...turn, id: `${said.id}:${said.edited_timestamp}`, isOverheard: true }
}

/** A post's title is often the question itself, and what stands below it says more, or once more the same. */
const titled = (title: string, words: string) => (words.startsWith(title) ? words : `${title}\n${words}`.trim())

/** What somebody typed: without calling the bot by its name, with the names of others, of emojis and of commands. */
function wordsOf(content: string, { mentions }: Said, bot: string): string {
  const names = new Map((mentions ?? []).map((one) => [one.id, senderOf(one).name]))
  return content
    .replace(/<@!?(\d+)>/g, (whole, id: string) => (id === bot ? '' : names.has(id) ? `@${names.get(id)}` : whole))
    .replace(/<a?(:\w+:)\d+>/g, '$1')
    .replace(/<(\/[^:>]+):\d+>/g, '$1')
    .trim()
}
