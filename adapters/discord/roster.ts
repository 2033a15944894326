import type { APIChannel, APIGuildMember } from 'discord.js'
import type { Sender } from '../../src/core/turn.ts'
import type { Reference } from './place.ts'
import { Refusal } from './refusal.ts'
import type { DiscordRest } from './rest.ts'
import { type Sight, seesChannel } from './viewers.ts'

type Rest = Pick<DiscordRest, 'guild' | 'channel' | 'members'>
type Viewer = Pick<Sender, 'issuer' | 'id' | 'name'>

/**
 * Everybody who sees a channel or thread of a guild, bots left out (INV-73). Nobody where the bot may not ask: then only
 * numbers are posted there. Throws `Undelivered` where the channel is gone or Discord cannot be asked now.
 */
export async function viewersOf(rest: Rest, reference: Reference): Promise<readonly Viewer[]> {
  if ('user' in reference) return []
  try {
    const sight = await sightOf(rest, reference)
    const found: Viewer[] = []
    for await (const page of rest.members(reference.guild))
      for (const member of page)
        if (!member.user.bot && seesChannel({ id: member.user.id, roles: member.roles }, sight))
          found.push({ issuer: 'discord', id: member.user.id, name: nameOf(member) })
    return found
  } catch (error) {
    if (error instanceof Refusal && error.status === 403) return []
    throw error
  }
}

async function sightOf(rest: Rest, { guild, channel, parent }: Exclude<Reference, { user: string }>): Promise<Sight> {
  const [{ id, owner_id, roles }, place] = await Promise.all([rest.guild(guild), rest.channel(parent ?? channel)])
  return { guild: { id, owner_id }, roles, overwrites: overwritesOf(place) }
}

const overwritesOf = (channel: APIChannel): Sight['overwrites'] =>
  'permission_overwrites' in channel ? (channel.permission_overwrites ?? []) : []

/** As they are called in this guild. */
const nameOf = ({ nick, user }: APIGuildMember) => nick ?? user.global_name ?? user.username
