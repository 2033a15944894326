import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '../../prisma/client.ts'
import { freshDatabase } from '../support/database.ts'
import type { VendorServer } from '../support/vendor-server.ts'
import { createServerProcess } from './server.ts'

/** How long a server that lives may take until nothing waits any longer, ms. */
const PATIENCE_MS = 180_000

type Deadly = <Given extends readonly unknown[], Answer>(
  does: (...given: Given) => Promise<Answer>,
) => (...given: Given) => Promise<Answer>

/**
 * A Deskhand with the demo world, and outside of it a system of the vendor that kills it: what `start` makes `deadly` kills
 * whoever asks for it, before it is done or once it is done and before the answer, as `deaths` says of the next times.
 */
export async function startKilledWorld(
  start: (given: { readonly folder: string; readonly outside: string; readonly deadly: Deadly }) => Promise<{
    readonly vendor: VendorServer
    readonly settings: Readonly<Record<string, string>>
  }>,
) {
  const folder = mkdtempSync(join(tmpdir(), 'deskhand-killed-'))
  const outside = mkdtempSync(join(tmpdir(), 'deskhand-vendor-'))
  const deaths: ('before' | 'after')[] = []
  const deadly: Deadly =
    (does) =>
    async (...given) => {
      const when = deaths.shift()
      if (when === 'before') {
        await server.kill(false)
        return new Promise(() => undefined)
      }
      const answer = await does(...given)
      if (when === 'after') await server.kill(false)
      return answer
    }

  const database = await freshDatabase()
  const { vendor, settings } = await start({ folder, outside, deadly })
  const server = await createServerProcess(folder, { DATABASE_URL: database.url, ...settings })
  await server.start()
  const client = createClient(database.url)

  return {
    client,
    vendor,
    deaths,

    /**
     * The server starts as often as it dies, and time passes until nothing is `left`. `free`: what a dead one had in hand
     * is free at once instead of 45 s later.
     */
    async recovers({ free, left }: { readonly free: () => Promise<unknown>; readonly left: () => Promise<number> }) {
      for (let until = Date.now() + PATIENCE_MS; ; ) {
        await free()
        const isSwept = await fetch(`${server.url}/demo/clock`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ advance: 'PT20S' }),
        }).then(
          ({ ok }) => ok,
          () => false,
        )
        if (isSwept && (await left()) === 0) return
        if (Date.now() > until) throw new Error(`something is still waiting:\n${server.words().slice(-2000)}`)
        if (isSwept) continue
        await server.start()
        until = Date.now() + PATIENCE_MS
      }
    },

    /** How often each reader is told of something, by what its news are called. */
    async newsOf(dedupeKey: string): Promise<number[]> {
      const news = await client.outboxMessage.groupBy({
        by: ['target'],
        where: { dedupeKey: { startsWith: dedupeKey } },
        _count: true,
      })
      return news.map(({ _count }) => _count)
    },

    async stop(): Promise<void> {
      await server.stop()
      await vendor.stop()
      await client.$disconnect()
      await database.drop()
      for (const each of [folder, outside]) rmSync(each, { recursive: true })
    },
  }
}

export type KilledWorld = Awaited<ReturnType<typeof startKilledWorld>>
