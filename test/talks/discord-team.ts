import type { PersonKey } from '../../prisma/demo/people.ts'
import { catalogs } from '../../src/texts/texts.ts'
import type { DiscordPerson } from '../support/discord-person.ts'
import { CHANNEL } from '../support/discord-state.ts'
import type { DiscordWorld } from '../support/discord-world.ts'

const VIEW_CHANNEL = String(1 << 10)

/** The vendor's own server in Discord, where its people have channels to work in. */
export function createDiscordTeam(world: DiscordWorld) {
  const guild = world.discord.addGuild('Vendor')

  /** Nothing was said yet, and no channel is registered. */
  async function startsAnew(): Promise<void> {
    await world.startsAnew()
    await world.query('delete from "RegisteredChannel"')
    await world.query(`update "AccessRequest" set status = 'WITHDRAWN', "seatId" = null, "pausedAt" = null`)
    world.discord.state.grantsAll()
  }

  /** Somebody who is in the vendor's server as well, and has been heard there. */
  function inTeam(key: PersonKey): DiscordPerson {
    const one = world.discord.person(key)
    world.discord.joins(one.user, guild)
    return one
  }

  /** A channel of the vendor's server that these see and nobody else. */
  function room(name: string, keys: readonly PersonKey[], type: number = CHANNEL.text): string {
    const members = [world.discord.applicationId, ...keys.map((key) => inTeam(key).user)]
    return world.discord.addChannel(`${name}-${world.discord.newId()}`, {
      type,
      in: guild,
      permission_overwrites: [
        { id: guild, type: 0, allow: '0', deny: VIEW_CHANNEL },
        ...members.map((id) => ({ id, type: 1, allow: VIEW_CHANNEL, deny: '0' })),
      ],
    })
  }

  /** Kim registers a channel with the command, and the bot looks who is in it. */
  async function registers(channel: string, purpose: 'agents' | 'admins'): Promise<void> {
    const kim = inTeam('kim').inChannel(channel)
    const where =
      world.discord.state.channels.get(channel)?.type === CHANNEL.forum
        ? kim.inThread(await kim.posts('Desk', 'Here we work.'))
        : kim
    await where.uses('/channel register', { purpose: catalogs.en[`channel-register.${purpose}`] })
    await where.presses('Continue').catch(() => undefined)
    await where.presses('Register')
    await where.sees('The channel is registered')
    await world.sweep()
    await world.settled()
  }

  /** What everybody in a channel and its threads reads. */
  const publicIn = (channel: string) =>
    world.discord.state.messages
      .filter((one) => !one.onlyFor && !one.isDeleted)
      .filter((one) => [one.channel, world.discord.state.channels.get(one.channel)?.parent_id].includes(channel))
      .map(({ json }) => JSON.stringify(json))
      .join('\n')

  /** What only one person reads, and where it hangs. */
  const readsAlone = (who: DiscordPerson) =>
    world.discord.state.messages
      .filter(({ onlyFor, isDeleted }) => onlyFor === who.user && !isDeleted)
      .map(({ json }) => JSON.stringify(json))
      .join('\n')

  /** What hangs in one channel or thread for everybody. */
  const hangsIn = (channel: string) =>
    world.discord.state.messages
      .filter((one) => one.channel === channel && !one.onlyFor && !one.isDeleted)
      .map(({ json }) => JSON.stringify(json))
      .join('\n')

  return { guild, startsAnew, inTeam, room, registers, publicIn, readsAlone, hangsIn }
}
