import type { TestProject } from 'vitest/node'
import { createClient } from '../../prisma/client.ts'
import { migrate } from '../../prisma/migrate.ts'
import { seedDemo } from '../../prisma/seed.ts'
import { createStore } from '../../prisma/store/store.ts'
import { takeInStarter } from '../../src/starter.ts'
import { BEGINNING, createDatabase } from './database.ts'
import { startThrowAway } from './postgres.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** An administrator's URL of the PostgreSQL that this run tests on. */
    serverUrl: string
    /** The database with all migrations applied that `freshDatabase` copies. */
    templateName: string
    /** The same with the demo world, which `demoDatabase` copies. */
    demoName: string
  }
}

/** One PostgreSQL a run: a throw-away one, or the server of TEST_DATABASE_URL (an administrator's URL). */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL
  const server = given ? { url: given, stop: async () => {} } : await startThrowAway()
  const template = await createDatabase(server.url, `encoding 'UTF8' template template0`)
  await migrate(template.url)
  const demo = await createDatabase(server.url, `template ${template.name}`)
  await makeDemo(demo.url)
  project.provide('serverUrl', server.url)
  project.provide('templateName', template.name)
  project.provide('demoName', demo.name)
  return async () => {
    await demo.drop()
    await template.drop()
    await server.stop()
  }
}

/**
 * What the first start of a demo does to its database (`assemble`), once instead of in each of some hundred worlds. It leaves
 * no counts: autovacuum would analyse it after a minute, and later worlds would be asked in other ways than earlier ones.
 */
async function makeDemo(url: string): Promise<void> {
  const uncounted = new URL(url)
  uncounted.searchParams.set('options', '-c track_counts=off')
  const client = createClient(uncounted.href)
  await seedDemo(client, BEGINNING)
  const { reads, transaction } = createStore({ client, clockEnabled: true, demo: true })
  await takeInStarter({ reads, transaction, now: async () => BEGINNING })
  await client.$disconnect()
}
