import type { TestProject } from 'vitest/node'
import { migrate } from '../../prisma/migrate.ts'
import { createDatabase } from './database.ts'
import { startThrowAway } from './postgres.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** An administrator's URL of the PostgreSQL that this run tests on. */
    serverUrl: string
    /** The database with all migrations applied that `freshDatabase` copies. */
    templateName: string
  }
}

/** One PostgreSQL a run: a throw-away one, or the server of TEST_DATABASE_URL (an administrator's URL). */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL
  const server = given ? { url: given, stop: async () => {} } : await startThrowAway()
  const template = await createDatabase(server.url, `encoding 'UTF8' template template0`)
  await migrate(template.url)
  project.provide('serverUrl', server.url)
  project.provide('templateName', template.name)
  return async () => {
    await template.drop()
    await server.stop()
  }
}
