import { z } from 'zod'
import type { Place } from '../../src/core/turn.ts'

/** Discord's ids. */
export const snowflake = z.string().regex(/^\d{15,21}$/)

const refSchema = z.union([
  z.object({ user: snowflake }),
  z.object({ guild: snowflake, channel: snowflake, parent: snowflake.optional() }),
])
/** Where to write: to somebody alone, or into a channel of a guild; `parent`: the channel is a thread of that one. */
export type Reference = z.infer<typeof refSchema>

/** Somebody's own chat with the bot. What they do elsewhere is answered there too, once the live exchange is over. */
export const personalPlace = (user: string): Place => ({
  channel: 'discord',
  id: `user:${user}`,
  isPrivate: true,
  ref: { user } satisfies Reference,
})

/** A channel of a guild, or a thread of one. */
export const guildPlace = (guild: string, channel: string, parent?: string): Place => ({
  channel: 'discord',
  id: channel,
  isPrivate: false,
  ref: { guild, channel, ...(parent === undefined ? {} : { parent }) } satisfies Reference,
})

/** Reads back what the others kept; undefined if it is none of ours. */
export const referenceOf = (place: Place): Reference | undefined => refSchema.safeParse(place.ref).data
