import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { findHome, findSocketFolder } from './embedded-home.ts'
import { createCluster, findServerPackage, installServer } from './embedded-install.ts'
import { launchServer, type RunningServer } from './embedded-server.ts'

/** The embedded database as one process sees it. */
export type EmbeddedDatabase = {
  url: string
  /** Whether another process had started the server already. */
  joined: boolean
  /** Lets go of the database; ends the server if this process runs it (whoever still needs it starts it again). */
  stop(): Promise<void>
}

const settings = ['max_connections=100', 'shared_buffers=64MB']
const patienceMs = 60_000

/**
 * Starts the PostgreSQL that lives in `dataDir`, or joins the one another process runs there, and keeps it: when the
 * server ends, whichever process notices first starts it again (told to `report`, as a sentence).
 * Throws a sentence that asks for DATABASE_URL where it cannot run.
 */
export async function startEmbedded(
  dataDir: string,
  report: (sentence: string) => void = () => {},
): Promise<EmbeddedDatabase> {
  const source = findServerPackage()
  const home = findHome(resolve(dataDir))
  const place = { home, data: join(home, 'data'), socket: findSocketFolder(home) }
  const url = `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(place.socket)}`
  let server: RunningServer | undefined
  let isStopping = false

  /** An open connection: its end is how we learn that the server has ended. Starts the server if nobody answers. */
  async function open(): Promise<pg.Client> {
    for (const since = Date.now(); ; await pause(50)) {
      const answer = await knock(url)
      if (answer instanceof pg.Client) return answer
      if (answer !== 'nobody') {
        if (Date.now() - since > patienceMs) throw new Error(`The embedded database does not answer: ${answer.message}`)
        continue
      }
      const programs = await installServer(source, home)
      await createCluster(programs, home, place.data)
      const launched = await launchServer(programs, place, settings)
      if (launched !== 'taken') server = launched
      else if (Date.now() - since > patienceMs)
        throw new Error(`Something else holds ${place.data}, but does not answer.`)
    }
  }

  /** As `open`, for as long as it takes. */
  async function reopen(): Promise<pg.Client | undefined> {
    while (!isStopping) {
      report('The embedded database has ended; starting it again.')
      try {
        return watch(await open())
      } catch (error) {
        report((error as Error).message)
        await pause(1000)
      }
    }
    return undefined
  }

  function watch(client: pg.Client): pg.Client {
    client.once('end', () => {
      if (!isStopping) connection = reopen()
    })
    return client
  }

  let connection: Promise<pg.Client | undefined> = open().then(watch)
  await connection
  return {
    url,
    joined: server === undefined,
    async stop() {
      isStopping = true
      await (await connection)?.end()
      await server?.stop()
    },
  }
}

/** Tries to connect: the connection, 'nobody' where no server listens, or why it has to be tried again. */
async function knock(url: string): Promise<pg.Client | 'nobody' | Error> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'deskhand-watch',
    connectionTimeoutMillis: 5000,
  })
  client.on('error', () => {}) // always followed by 'end'
  try {
    await client.connect()
    return client
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EACCES') throw error
    return code === 'ENOENT' || code === 'ECONNREFUSED' ? 'nobody' : (error as Error) // starting, stopping, full
  }
}
