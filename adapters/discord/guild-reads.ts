import { setTimeout as sleep } from 'node:timers/promises'
import { type APIChannel, type APIGuild, type APIGuildMember, Routes } from 'discord.js'
import { Undelivered } from '../../src/core/ports.ts'

type Get = <T>(fullRoute: `/${string}`, query?: Record<string, string>) => Promise<T>

/** Members a page. */
const PAGE = 1_000
/** A limit that lasts longer is not waited for, ms. */
const LONGEST_MS = 30_000

/** What Deskhand reads of a server: its channels, roles (in `guild`) and members. Throws `Undelivered`. */
export const createGuildReads = (get: Get) => ({
  channel: (channel: string) => get<APIChannel>(Routes.channel(channel)),
  guild: (guild: string) => get<APIGuild>(Routes.guild(guild)),
  /** Everybody in a guild, page by page; needs the privileged members intent. */
  async *members(guild: string): AsyncGenerator<APIGuildMember[]> {
    let after = '0'
    for (;;) {
      const query = { limit: `${PAGE}`, after }
      const page = await patiently(() => get<APIGuildMember[]>(Routes.guildMembers(guild), query))
      yield page
      const last = page.at(-1)
      if (!last || page.length < PAGE) return
      after = last.user.id
    }
  },
})

/** For what nobody waits for and nobody begins anew: a limit is waited for, again and again. */
async function patiently<T>(request: () => Promise<T>, tries = 10): Promise<T> {
  try {
    return await request()
  } catch (error) {
    const waitMs = error instanceof Undelivered && error.outcome === 'retry' ? error.retryAfterMs : undefined
    if (waitMs === undefined || waitMs > LONGEST_MS || tries === 1) throw error
    await sleep(waitMs)
    return patiently(request, tries - 1)
  }
}
