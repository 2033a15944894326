import { randomBytes, randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createFiles } from '../adapters/files/index.ts'
import { createMailer } from '../adapters/mail/index.ts'
import { createTeams } from '../adapters/teams/index.ts'
import { createClient } from '../prisma/client.ts'
import { startEmbedded } from '../prisma/embedded.ts'
import { migrate, pendingMigrations } from '../prisma/migrate.ts'
import { seedDemo } from '../prisma/seed.ts'
import { nightly } from '../prisma/store/nightly.ts'
import { createStore } from '../prisma/store/store.ts'
import { createTokens } from '../prisma/store/token.ts'
import { createCatalogue } from './catalogue.ts'
import { createBot } from './core/bot.ts'
import { createDelivery } from './core/deliver.ts'
import { createFileOpener } from './core/open-file.ts'
import type { Channel } from './core/ports.ts'
import { createReplyLinks } from './core/reply-link.ts'
import { createTell } from './core/tell.ts'
import { type Env, EnvError, readEnv } from './env.ts'
import { assets } from './http/assets.ts'
import { demoClock } from './http/demo-clock.ts'
import { files as fileRoutes } from './http/files.ts'
import { createMetrics } from './http/metrics.ts'
import { replyPage } from './http/reply-page.ts'
import { createServer } from './http/server.ts'
import { startJobs } from './jobs.ts'
import { createLog, routeConsole } from './log.ts'
import { createDue } from './notices/due.ts'
import { notices } from './notices/index.ts'
import { createLetter } from './notices/mail.ts'
import { createTranslator, languageOf } from './texts/texts.ts'

/** A running Deskhand. */
export interface Deskhand {
  /** Where it answers, e.g. `http://127.0.0.1:3978`. */
  readonly url: string
  /** Delivers what is due now instead of within 15 s. */
  sweep(): Promise<void>
  /** In-flight turns finish, then everything closes. */
  stop(): Promise<void>
}

/** Wires everything: env → store → core → channels → http. */
export async function startDeskhand(env: Env, log = createLog(env.logLevel)): Promise<Deskhand> {
  const isDemo = env.mode === 'demo'
  mkdirSync(env.dataDir, { recursive: true })
  const restoreConsole = routeConsole(log)
  const database = env.databaseUrl
    ? { url: env.databaseUrl, stop: async () => undefined }
    : await startEmbedded(env.dataDir, (sentence) => log.warn(sentence))
  const applied = await migrate(database.url)
  if (applied.length > 0) log.info({ applied }, 'the database is up to date')
  const client = createClient(database.url)
  const store = createStore({ client, clockEnabled: isDemo, demo: isDemo })
  if (isDemo && (await seedDemo(client, await store.now()))) log.info('the demo world is ready')

  const metrics = createMetrics()
  const files = createFiles({
    dataDir: env.dataDir,
    secret: env.authSecret ?? demoSecret(env.dataDir),
    publicUrl: env.publicUrl,
    allowLoopback: isDemo,
    clamdUrl: env.clamdUrl,
  })
  const teams =
    isDemo || env.teams
      ? createTeams({ mode: env.mode, log, inputs: store, ...(env.teams ? { credentials: env.teams } : {}) })
      : undefined
  const channels = new Map<string, Channel>(teams ? [[teams.name, teams]] : [])
  const absolute = (path: string) => new URL(path, env.publicUrl).href
  const tokens = createTokens(client)
  const mailer = createMailer({
    smtpUrl: env.smtpUrl,
    from: env.mailFrom,
    dataDir: env.dataDir,
    log,
    open: (key) => files.open(key),
  })
  const letter = createLetter({
    reads: store.reads,
    tokens,
    translator: createTranslator,
    now: () => store.now(),
    absolute,
  })
  const bot = createBot({
    catalogue: createCatalogue(),
    store,
    files,
    channels,
    translator: createTranslator,
    languageOf,
    newId: randomUUID,
    absolute,
    log,
    onTurn: (channel, outcome, ms) => metrics.turn({ channel, outcome, ms }),
    notices,
    nudge: (left) => delivery.nudge(left),
  })
  const delivery = createDelivery({
    store,
    bot,
    channels,
    notices,
    newId: randomUUID,
    translator: createTranslator,
    log,
    mail: { mailer, letter },
  })
  const tell = createTell({ notices, newId: randomUUID })
  const links = createReplyLinks({
    store,
    tokens,
    tell,
    translator: createTranslator,
    languageOf,
    nudge: () => delivery.nudge({ notices: 1, cards: 1 }),
  })
  const due = createDue({ store, files, tell, log })
  const sweep = async () => {
    await due(await store.now())
    while ((await delivery.run()) > 0);
    metrics.outbox(await store.outbox.state())
  }

  const moveClock = async (ms: number) => {
    await store.advanceClock(ms)
    await sweep()
    return store.now()
  }

  const app = createServer({
    log,
    mode: env.mode,
    metrics,
    metricsToken: env.metricsToken,
    checks: {
      database: async () => (await client.$queryRaw`select 1`) !== undefined,
      migrations: async () => (await pendingMigrations(database.url)).length === 0,
    },
    mount: [
      ...(teams ? [teams.mount] : []),
      ...(isDemo ? [demoClock(moveClock)] : []),
      fileRoutes({ open: createFileOpener({ store, files }) }),
      replyPage({
        ...links,
        async file(token, id) {
          const found = await links.file(token, id)
          const stream = found && (await files.open(found.storageKey))
          return stream && { ...found, stream }
        },
      }),
      assets,
    ],
  })
  const jobs = await startJobs({
    url: database.url,
    sweep,
    nightly: async () => {
      const known = new Set(await nightly(client, await store.now()))
      for (const key of await files.orphans(known)) await files.remove(key)
    },
    onError: (error) => log.warn({ error: String(error) }, 'a job failed'),
  })
  for (const channel of channels.values()) await channel.start(bot.handle)
  const url = await app.listen({ port: env.port, host: env.host })
  log.info({ url, mode: env.mode }, isDemo ? 'Deskhand is ready, in demo mode' : 'Deskhand is ready')

  let stopping: Promise<void> | undefined
  const stop = async () => {
    log.info('stopping')
    bot.close()
    for (const channel of channels.values()) await channel.stop()
    await app.close()
    await bot.idle()
    await jobs.stop()
    await delivery.stop()
    await client.$disconnect()
    await database.stop()
    restoreConsole()
  }
  return { url, sweep, stop: () => (stopping ??= stop()) }
}

/** In demo mode nobody sets a secret: one is made once and kept with the data. */
function demoSecret(dataDir: string): string {
  const path = join(dataDir, 'demo-secret')
  try {
    writeFileSync(path, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch {
    // It is there already.
  }
  return readFileSync(path, 'utf8')
}

async function main(): Promise<void> {
  const deskhand = await startDeskhand(readEnv())
  const stop = () => void deskhand.stop().then(() => process.exit(0))
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

// `import.meta.main` would need Node 24.2; the macOS package has 24.0.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error: unknown) => {
    process.stderr.write(
      `${error instanceof EnvError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    )
    process.exit(1)
  })
}
