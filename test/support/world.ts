import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readEnv } from '../../src/env.ts'
import { createLog } from '../../src/log.ts'
import { startDeskhand } from '../../src/main.ts'
import { freshDatabase } from './database.ts'
import { startFakeConnector } from './fake-connector.ts'
import { createTeamsClient } from './teams-client.ts'

/** A whole Deskhand with the demo world, on a database and a folder of its own, and Teams around it. */
export async function startWorld(settings: Readonly<Record<string, string>> = {}) {
  const database = await freshDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'deskhand-'))
  const env = readEnv({
    PORT: String(await freePort()),
    DATA_DIR: folder,
    DATABASE_URL: database.url,
    LOG_LEVEL: 'error',
    ...settings,
  })
  const connector = await startFakeConnector()
  const start = () => startDeskhand(env, createLog(env.logLevel))
  const deskhand = await start()
  const teams = createTeamsClient({ botUrl: deskhand.url, connector })

  return {
    teams,
    connector,
    get url() {
      return deskhand.url
    },
    databaseUrl: database.url,
    sweep: () => deskhand.sweep(),
    /** Moves the demo clock by an ISO 8601 duration. */
    async advance(duration: string) {
      const answer = await fetch(`${deskhand.url}/demo/clock`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ advance: duration }),
      })
      if (!answer.ok) throw new Error(`the clock answered ${answer.status}`)
    },
    async stop() {
      await deskhand.stop()
      await connector.stop()
      await database.drop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A port that nobody listens on now. */
const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })

export type World = Awaited<ReturnType<typeof startWorld>>
