import { type PersonKey, personKeys, personOf } from '../../prisma/demo/people.ts'
import { createDiscordClient, type DiscordPerson, type DiscordPersonOptions } from './discord-person.ts'
import { seenMessage } from './discord-seen.ts'
import { cardOfPost, type Json } from './fake-connector.ts'
import { startFakeDiscord } from './fake-discord.ts'
import type { TeamsPerson } from './teams-client.ts'
import { startWorld } from './world.ts'

export type ChannelName = 'teams' | 'discord'
/** Where a talk can be held: everywhere, or in TEST_CHANNEL alone where the channel makes no difference, as to a database. */
export const CHANNELS = (['teams', 'discord'] as const).filter((name) =>
  [undefined, name].includes(process.env.TEST_CHANNEL as ChannelName),
)

/** Nothing takes longer than this to connect, ms. */
const CONNECT_MS = 15_000

export type ChannelWorld = Awaited<ReturnType<typeof startWorldOn>>
export type DiscordWorld = Awaited<ReturnType<typeof startDiscordWorld>>

/**
 * A world with Discord around it besides Teams: every person of the demo world is linked to a Discord account as well.
 * `stop()` throws if the bot asked anything of Discord that Discord would refuse as malformed.
 */
export async function startDiscordWorld(
  settings: Readonly<Record<string, string>> = {},
  log?: { write(line: string): void },
) {
  const fake = await startFakeDiscord()
  const world = await startWorld(
    {
      DEMO: '1',
      DISCORD_TOKEN: fake.token,
      DISCORD_APPLICATION_ID: fake.applicationId,
      DISCORD_API_URL: fake.url,
      ...settings,
    },
    log,
  )
  const client = createDiscordClient(fake)
  for (const key of personKeys) {
    if (personOf(key).discord) continue
    await world.query(
      `insert into "Identity" (id, provider, issuer, subject, "displayName", "personId", "linkedAt")
       values (gen_random_uuid(), 'DISCORD', 'discord', $1, $2, $3, now())`,
      [accountOf(key), personOf(key).name, key],
    )
  }
  /** Who presses before the bot listens may read that it did not respond. */
  async function connects() {
    for (const until = Date.now() + CONNECT_MS; fake.gateway.live().length === 0; await fake.happens(50))
      if (Date.now() > until) throw new Error('the bot did not connect to Discord')
  }
  await connects()

  const { restart, startsAnew, stop } = world
  const discord = Object.assign(fake, {
    /** Somebody of the demo world with their Discord. */
    person: (key: PersonKey, more: DiscordPersonOptions = {}) =>
      client.person(accountOf(key), { name: personOf(key).name, ...more }),
    /** Somebody nobody knows. */
    stranger: (name: string, more: DiscordPersonOptions = {}) => client.person(fake.newId(), { name, ...more }),
    /** Everything the bot says where others read along. */
    inPublic: () =>
      fake.state.messages
        .filter(({ channel, onlyFor, json }) => !onlyFor && fake.state.guildOf(channel) && isOfBot(json))
        .map(({ json }) => JSON.stringify(json))
        .join('\n'),
  })
  const isOfBot = ({ author }: Json) => (author as Json).id === fake.applicationId
  /** What people read holds no id of the database: they know things by numbers and names. */
  function showsNoIds() {
    for (const { json } of fake.state.messages.filter((one) => isOfBot(one.json))) {
      const { text, buttons } = seenMessage(json, { locale: 'en', timezone: 'UTC' })
      const words = [text, ...buttons.map(({ title }) => title)].join('\n')
      if (/\b[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\b/.test(words)) throw new Error(`Somebody reads an id: ${words}`)
    }
  }
  return Object.assign(world, {
    discord,
    async startsAnew() {
      await startsAnew()
      showsNoIds()
      fake.isWell()
      fake.state.messages.length = 0
      fake.requests.length = 0
    },
    async restart(meanwhile?: () => Promise<unknown>) {
      await restart(meanwhile)
      await connects()
    },
    async stop() {
      const { violations } = fake
      await stop()
      await fake.stop()
      showsNoIds()
      const [first] = violations
      if (first)
        throw new Error(
          `Discord would refuse ${violations.length} requests, as ${first.method} ${first.path}: ${first.problems.join('; ')}\n${JSON.stringify(first.body)}`,
        )
    },
  })
}

/** A world whose people talk in one channel: the same talk runs in each of `CHANNELS`. */
export async function startWorldOn(channel: ChannelName, settings: Readonly<Record<string, string>> = {}) {
  if (channel === 'teams') {
    const world = await startWorld(settings)
    let made = 0
    return Object.assign(world, {
      /** Somebody nobody knows, with a new account of the channel. */
      stranger: (name: string, more: DiscordPersonOptions = {}) =>
        world.teams.person(`aad-new-${++made}`, 'elsewhere', { name, ...more }),
      /** Everything the bot ever posted where others read along. */
      inPublic: () =>
        world.connector.calls
          .filter(({ what, conversation }) => what !== 'delete' && conversation.startsWith('19:'))
          .map(({ body }) => JSON.stringify(cardOfPost({ activity: body }) ?? body.text))
          .join('\n'),
      /** The channel learns which language somebody's client is set to. Teams says so with every message. */
      tellsLanguage: async (_: TeamsPerson): Promise<unknown> => undefined,
      /** These and nobody else are in a group channel. */
      gathers(where: string, keys: readonly PersonKey[]) {
        const members = keys.map((key) => ({ key, ...personOf(key) }))
        world.connector.setMembers(
          where,
          members.map(({ key, teams, name, companies }) => ({
            id: `29:${key}`,
            aadObjectId: teams,
            name,
            tenantId: companies[0],
          })),
        )
      },
      /** The first post in a group channel that says something: its id. */
      postIn: (where: string, words: string) =>
        world.connector.in(where).find(({ activity }) => JSON.stringify(activity).includes(words))?.id,
    })
  }
  const world = await startDiscordWorld(settings)
  const { state, addChannel, guild } = world.discord
  const channelOf = (name: string) => String([...state.channels.values()].find((one) => one.name === name)?.id)
  return Object.assign(world, {
    // They have everything that talks in both channels use.
    person: world.discord.person as unknown as typeof world.person,
    inPublic: world.discord.inPublic,
    // Discord says so with a command or press, not with words.
    tellsLanguage: (person: TeamsPerson): Promise<unknown> => (person as unknown as DiscordPerson).uses('/help'),
    stranger: world.discord.stranger as unknown as (name: string, more?: DiscordPersonOptions) => TeamsPerson,
    gathers(where: string, keys: readonly PersonKey[]) {
      state.channels.delete(channelOf(where))
      const sees = (id: string, type: number) => ({ id, type, allow: VIEW_CHANNEL, deny: '0' })
      addChannel(where, {
        permission_overwrites: [
          { id: guild, type: 0, allow: '0', deny: VIEW_CHANNEL },
          ...[world.discord.applicationId, ...keys.map(accountOf)].map((id) => sees(id, 1)),
        ],
      })
    },
    postIn: (where: string, words: string) =>
      state.messages.find((one) => one.channel === channelOf(where) && JSON.stringify(one.json).includes(words))?.id,
  })
}

const VIEW_CHANNEL = String(1 << 10)

/** Somebody's Discord account: the demo world's, or always the same one. */
const accountOf = (key: PersonKey): string =>
  personOf(key).discord ?? `2000000000000001${String(personKeys.indexOf(key)).padStart(2, '0')}`
