import { mkdirSync } from 'node:fs'
import { type Client, createClient } from './client.ts'
import { startEmbedded } from './embedded.ts'
import { migrate } from './migrate.ts'

/** A database that is up to date with the code. */
export interface OpenDatabase {
  readonly url: string
  readonly client: Client
  /** Names of the migrations that were missing until now. */
  readonly applied: readonly string[]
  close(): Promise<void>
}

/** The database of `url`, or the embedded one of the folder, with every table. Throws a sentence where it cannot be used. */
export async function openDatabase(
  { databaseUrl, dataDir }: { readonly databaseUrl?: string | undefined; readonly dataDir: string },
  onWarning: (sentence: string) => void,
): Promise<OpenDatabase> {
  mkdirSync(dataDir, { recursive: true })
  const server = databaseUrl
    ? { url: databaseUrl, stop: async () => undefined }
    : await startEmbedded(dataDir, onWarning)
  const applied = await migrate(server.url)
  const client = createClient(server.url)
  return {
    url: server.url,
    client,
    applied,
    async close() {
      await client.$disconnect()
      await server.stop()
    },
  }
}
