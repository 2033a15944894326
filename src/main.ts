import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { readEvent } from '../adapters/provisioning/events.ts'
import { pendingMigrations } from '../prisma/migrate.ts'
import { nightly } from '../prisma/store/nightly.ts'
import { assemble } from './assemble.ts'
import { createProvisioningReports } from './core/outside/provisioning-report.ts'
import { createAccountPages } from './core/pages/account-pages.ts'
import { createKeyLinks } from './core/pages/key-link.ts'
import { createFileOpener } from './core/pages/open-file.ts'
import { createOwnData, OWN_DATA } from './core/pages/own-data.ts'
import { createOwnTenants } from './core/pages/own-tenants.ts'
import { createPageWords } from './core/pages/page-words.ts'
import { patientStore } from './core/pages/patient-store.ts'
import { createReplyLinks } from './core/pages/reply-link.ts'
import { createTenantLinks } from './core/pages/tenant-link.ts'
import { type Env, EnvError, readEnv } from './env.ts'
import { assets } from './http/assets.ts'
import { demoClock } from './http/demo-clock.ts'
import { files as fileRoutes } from './http/files.ts'
import { later } from './http/later.ts'
import { licenceKey } from './http/licence-key.ts'
import { createMetrics } from './http/metrics.ts'
import { provisioned } from './http/provisioned.ts'
import { provisioningEvents } from './http/provisioning-events.ts'
import { replyPage } from './http/reply-page.ts'
import { createServer } from './http/server.ts'
import { signInPages } from './http/sign-in.ts'
import { tenantLogin } from './http/tenant-login.ts'
import { startJobs } from './jobs.ts'
import { createLog, routeConsole } from './log.ts'
import { createTranslator, languageOf } from './texts/texts.ts'

/** A vendor's people, products and customers are made by its admins; the first one is named outside. */
const NO_ADMIN =
  'Nobody runs this Deskhand yet: it has no vendor admin. Name one: npm run setup -- --admin you@example.com --company "Your company Ltd"'

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
  const restoreConsole = routeConsole(log)
  const metrics = createMetrics()
  const house = await assemble(env, log, {
    onTurn: (channel, outcome, ms) => metrics.turn({ channel, outcome, ms }),
    onWorked: (kind, outcome) => metrics.licence({ kind, outcome }),
    onProvisioned: (kind, outcome) => metrics.provisioning({ kind, outcome }),
    watch: {
      onAck: (ms) => metrics.acknowledged({ channel: 'discord', ms }),
      onState: metrics.gateway,
      onInvalid: (status) => metrics.invalid({ channel: 'discord', status }),
    },
  })
  const { catalogue, chatLinks, client, delivery, files, speech, teams, tell, tokens } = house
  const store = patientStore(house.store)
  const links = createReplyLinks({
    store,
    tokens,
    tell,
    catalogue,
    speech,
    translator: createTranslator,
    languageOf,
    nudge: () => delivery.nudge({ notices: 1, cards: 1 }),
  })
  const { publicUrl } = env
  const { secret } = house
  // Most processes live long before the first browser comes, and some never see one.
  const auth = later(async () =>
    (await import('./http/auth.ts')).createAuth({ database: client, publicUrl, secret, issuers: env.signIn }),
  )
  const issuers = later(async () => (await import('./http/issuer.ts')).createIssuers({ auth, publicUrl, secret }))
  const accountPages = createAccountPages({
    store,
    tokens,
    tell,
    chatLinks,
    translator: createTranslator,
    languageOf,
    newId: randomUUID,
    nudge: () => delivery.nudge({ notices: 1, cards: 1 }),
  })
  const tenants = createOwnTenants({
    store,
    catalogue,
    speech,
    tell,
    newId: randomUUID,
    nudge: () => delivery.nudge({ notices: 1, cards: 1 }),
  })
  const sweep = async () => {
    await house.sweep()
    metrics.outbox(await store.outbox.state())
  }

  /** What only the operator can do; the demo world has its admins. */
  const notes = async () => (isDemo || (await store.reads.vendorAdmins()).length > 0 ? [] : [NO_ADMIN])
  for (const note of await notes()) log.warn(note)

  const moveClock = async (ms: number) => {
    await store.advanceClock(ms)
    await sweep()
    return store.now()
  }

  const keyLinks = createKeyLinks({
    store,
    files,
    verify: files.verify,
    tell,
    translator: createTranslator,
    languageOf,
    nudge: () => delivery.nudge({ notices: 1, cards: 1 }),
  })
  const tenantLinks = createTenantLinks({
    store,
    provisioning: house.provisioning,
    verify: files.verify,
    translator: createTranslator,
    languageOf,
  })
  const openFile = createFileOpener({ store, files })
  const openOwnData = createOwnData({ store, verify: files.verify })

  const app = createServer({
    log,
    mode: env.mode,
    metrics,
    metricsToken: env.metricsToken,
    trustProxy: env.trustProxy,
    notes,
    checks: {
      database: async () => (await client.$queryRaw`select 1`) !== undefined,
      migrations: async () => (await pendingMigrations(house.databaseUrl)).length === 0,
    },
    mount: [
      ...(teams ? [teams.mount] : []),
      ...(isDemo ? [demoClock(moveClock)] : []),
      fileRoutes({ open: (id, query) => (id === OWN_DATA ? openOwnData(query) : openFile(id, query)) }),
      replyPage({
        ...links,
        async file(token, id) {
          const found = await links.file(token, id)
          const stream = found && (await files.open(found.storageKey))
          return stream && { ...found, stream }
        },
      }),
      licenceKey(keyLinks),
      tenantLogin(tenantLinks),
      ...provisioningRoutes(env, house),
      signInPages({
        ...accountPages,
        tenants,
        publicUrl,
        auth,
        issuers,
      }),
      assets,
    ],
  })
  const jobs = await startJobs({
    url: house.databaseUrl,
    sweep,
    nightly: async () => {
      const known = new Set(await nightly(client, await store.now()))
      for (const key of await files.orphans(known)) await files.remove(key)
    },
    onError: (error) => log.warn({ error: String(error) }, 'a job failed'),
  })
  await house.start()
  const url = await app.listen({ port: env.port, host: env.host })
  log.info({ url, mode: env.mode }, isDemo ? 'Deskhand is ready, in demo mode' : 'Deskhand is ready')

  let stopping: Promise<void> | undefined
  const stop = async () => {
    log.info('stopping')
    await house.stop()
    await app.close()
    await house.idle()
    await jobs.stop()
    await house.close()
    restoreConsole()
  }
  return { url, sweep, stop: () => (stopping ??= stop()) }
}

/** What the provisioning system needs of us: a door for its reports, or in demo mode a page that plays it. */
function provisioningRoutes({ provisioning }: Env, house: Awaited<ReturnType<typeof assemble>>) {
  const { store, tell, delivery, localProvisioning } = house
  const nudge = (left: Parameters<typeof delivery.nudge>[0]) => delivery.nudge(left)
  if (provisioning) {
    const keep = createProvisioningReports({ store, tell, nudge })
    return [provisioningEvents({ keep, read: (head, body) => readEvent(provisioning.secret, head, body, new Date()) })]
  }
  if (!localProvisioning) return []
  const words = createPageWords({ store, translator: createTranslator, languageOf })
  return [provisioned({ enter: localProvisioning.enter, words })]
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
