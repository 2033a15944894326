import { type APIChannel, ChannelType } from 'discord.js'
import { withoutSecrets } from '../../src/domain/secret.ts'
import type { DiscordRest } from './rest.ts'
import type { Where } from './said.ts'

/** How many channels are kept in mind. */
const KNOWN = 10_000
const THREADS = new Set<ChannelType>([
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
])
const FORUMS = new Set<ChannelType>([ChannelType.GuildForum, ChannelType.GuildMedia])

/** What the channels of guilds are, asked once each: neither changes. */
export function createChannels(rest: Pick<DiscordRest, 'channel' | 'editChannel'>) {
  const known = new Map<string, Promise<APIChannel>>()

  function channelOf(id: string): Promise<APIChannel> {
    const asked = known.get(id) ?? rest.channel(id)
    const [oldest] = known.keys()
    if (oldest !== undefined && known.size >= KNOWN) known.delete(oldest)
    known.set(id, asked)
    asked.catch(() => known.delete(id))
    return asked
  }

  const isForum = async (id: string): Promise<boolean> => FORUMS.has((await channelOf(id)).type)

  return {
    isForum,
    /** A title of a post in which a secret stands gets another one without it (T11): that one; undefined where it holds none. */
    async hideSecrets(id: string): Promise<string | undefined> {
      const { name } = await channelOf(id)
      const { text, kinds } = withoutSecrets(name ?? '')
      if (kinds.length === 0) return undefined
      await rest.editChannel(id, { name: text })
      return text
    },
    /** Whether a channel is a thread, and of what. */
    async where(id: string): Promise<Where> {
      const channel = await channelOf(id)
      const parent = THREADS.has(channel.type) && 'parent_id' in channel ? channel.parent_id : undefined
      if (!parent) return {}
      return (await isForum(parent)) ? { parent, post: channel.name ?? '' } : { parent }
    },
  }
}

/** Asked wherever it matters whether a place is a forum, or has to be opened again. */
export type Channels = ReturnType<typeof createChannels>
