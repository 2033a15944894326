import { MessageFlags } from 'discord.js'
import { z } from 'zod'
import type { Input, Place, Turn } from '../../src/core/turn.ts'
import { guildPlace, personalPlace, snowflake } from './place.ts'
import type { Via } from './reply.ts'
import { senderOf, userSchema } from './said.ts'

/** What we read of an `INTERACTION_CREATE`; `data` is read by what it is. */
export const interactionSchema = z.looseObject({
  id: snowflake,
  token: z.string().min(1),
  /** 2 a command, 3 a component, 4 the choices of an option, 5 a form that was sent. */
  type: z.int(),
  data: z.unknown(),
  guild_id: snowflake.nullish(),
  channel: z.looseObject({ id: snowflake, type: z.int(), parent_id: snowflake.nullish() }).nullish(),
  member: z.looseObject({ user: userSchema }).nullish(),
  user: userSchema.nullish(),
  locale: z.string().nullish(),
  message: z.looseObject({ id: snowflake, flags: z.int().nullish() }).nullish(),
  /** 1: the person's own chat with the bot. */
  context: z.int().nullish(),
})
/** A press, command, form or search as it was read: nothing of it is trusted but who did it. */
export type Interaction = z.infer<typeof interactionSchema>

/** Kinds of threads. */
const THREADS = new Set([10, 11, 12])
const BOT_CHAT = 1

/** Interaction → Turn; undefined where Discord does not say who it was. It is always answered to this person alone. */
export function turnOf(said: Interaction, input: Input): Turn | undefined {
  const user = said.member?.user ?? said.user
  if (!user) return undefined
  return {
    id: said.id,
    from: senderOf(user),
    place: personalPlace(user.id),
    input,
    hasForms: false,
    ...(said.locale ? { locale: said.locale } : {}),
    ...whereOf(said),
  }
}

/** How it is answered. `stays`: below what was pressed. */
export function viaOf({ guild_id, context, message }: Interaction, stays: boolean): Via {
  const isEphemeral = Boolean(guild_id) || (context ?? BOT_CHAT) !== BOT_CHAT
  const isTheirs = !isEphemeral || ((message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0
  return { isEphemeral, ...(message && isTheirs && !stays ? { replaces: message.id } : {}) }
}

/** Where everybody reads along; undefined in a chat. */
export const placeOf = ({ guild_id: guild, channel }: Interaction): Place | undefined =>
  guild && channel ? guildPlace(guild, channel.id, parentOf(channel)) : undefined

const parentOf = ({ type, parent_id }: NonNullable<Interaction['channel']>): string | undefined =>
  (THREADS.has(type) && parent_id) || undefined

/** The channel of a guild in which it happened. */
function whereOf({ guild_id: guild, channel }: Interaction): Pick<Turn, 'group' | 'thread'> {
  if (!guild || !channel) return {}
  const parent = parentOf(channel)
  return parent ? { group: guildPlace(guild, parent), thread: channel.id } : { group: guildPlace(guild, channel.id) }
}
