import type { DiscordOptions } from '../../adapters/discord/index.ts'
import { createTeams } from '../../adapters/teams/index.ts'
import { createClient } from '../../prisma/client.ts'
import { createShardLeases } from '../../prisma/store/gateway-lease.ts'
import type { createCatalogue } from '../catalogue.ts'
import type { Channel, Store } from '../core/ports.ts'
import type { Env } from '../env.ts'
import type { Log } from '../log.ts'
import { catalogs, createTranslator, languageOf } from '../texts/texts.ts'

/** Told how Discord is doing. */
export type Watch = Pick<DiscordOptions, 'onAck' | 'onInvalid' | 'onState'>

interface Options {
  readonly store: Store
  readonly catalogue: ReturnType<typeof createCatalogue>
  /** Where a connection of their own holds the leases of Discord's shards; undefined: this process takes none. */
  readonly leasesUrl: string | undefined
  readonly watch: Watch
  readonly log: Log
}

/** Where people are met, by name: Teams where it is set up and in the demo, Discord where it is. */
export async function openChannels(env: Env, { store, catalogue, leasesUrl, watch, log }: Options) {
  const channels = new Map<string, Channel>()
  const teams =
    env.mode === 'demo' || env.teams
      ? createTeams({ mode: env.mode, log, inputs: store, ...(env.teams ? { credentials: env.teams } : {}) })
      : undefined
  if (teams) channels.set(teams.name, teams)
  const leases = env.discord && leasesUrl !== undefined ? createClient(leasesUrl, 1) : undefined
  if (env.discord) {
    // Most Deskhands have no Discord, and its library is large.
    const { createDiscord } = await import('../../adapters/discord/index.ts')
    const discord = createDiscord({
      ...env.discord,
      ...watch,
      log,
      inputs: store,
      ...(leases ? { leases: createShardLeases(leases) } : {}),
      catalogue,
      texts: catalogs,
      translator: (locale) => createTranslator(languageOf(locale), 'UTC'),
    })
    channels.set(discord.name, discord)
  }
  return {
    channels,
    teams,
    /** Lets go of the leases' connection. */
    close: async () => leases?.$disconnect(),
  }
}
