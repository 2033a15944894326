import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { createFiles } from '../adapters/files/index.ts'
import { remakeLogo } from '../adapters/files/logo.ts'
import { createLicenceReader } from '../adapters/licence-source/licence-reader.ts'
import { openDatabase } from '../prisma/open.ts'
import { createSeal } from '../prisma/seal.ts'
import { seedDemo } from '../prisma/seed.ts'
import { createClock } from '../prisma/store/clock.ts'
import { takeConsoleSeat } from '../prisma/store/console-seat.ts'
import { createLinkCodes } from '../prisma/store/link-code.ts'
import { createStore } from '../prisma/store/store.ts'
import { openChannels, type Watch } from './assemble/channels.ts'
import { createLetters } from './assemble/letters.ts'
import { createMind } from './assemble/mind.ts'
import { createOutsideWork, type OutsideWatch } from './assemble/outside.ts'
import { openSystems } from './assemble/systems.ts'
import { createCatalogue } from './catalogue.ts'
import { createBot } from './core/bot.ts'
import type { BotOptions } from './core/bot-options.ts'
import { createCheckPhrase } from './core/check-phrase.ts'
import { createDelivery } from './core/delivery/deliver.ts'
import { createTell } from './core/delivery/tell.ts'
import { createLogoIn } from './core/logo-in.ts'
import { createChatLinks } from './core/pages/chat-link.ts'
import type { Channel, SignInPage } from './core/ports.ts'
import type { Sender } from './core/turn.ts'
import { privateKey } from './core/turn.ts'
import { demoEncryptionKey, demoSecret } from './demo-keys.ts'
import type { Env } from './env.ts'
import type { Log } from './log.ts'
import { createDue } from './notices/due.ts'
import { createLateFiles } from './notices/due-files.ts'
import { createNotices } from './notices/index.ts'
import { createRosters } from './notices/roster.ts'
import { takeInStarter } from './starter.ts'
import { createTranslator, languageOf } from './texts/texts.ts'

/** A sweep waits so long for the systems outside, and delivers what they said; what comes later is delivered when it comes. */
const OUTSIDE_MS = 10_000

/** What every process of Deskhand has, with or without HTTP: database → store → core → channels → delivery. */
export async function assemble(
  env: Env,
  log: Log,
  {
    onTurn,
    atConsole,
    watch = {},
    ...outsideWatch
  }: {
    readonly onTurn?: BotOptions['onTurn']
    readonly atConsole?: Sender
    readonly watch?: Watch
  } & OutsideWatch = {},
) {
  const isDemo = env.mode === 'demo'
  const database = await openDatabase(env, (sentence) => log.warn(sentence))
  const { client, applied } = database
  if (applied.length > 0) log.info({ applied }, 'the database is up to date')
  const isNewDemo = isDemo && (await seedDemo(client, await createClock(client, true).now()))
  const seat = atConsole && (await takeConsoleSeat(client, atConsole, privateKey(atConsole)))
  const [newest, ...older] = isDemo ? [demoEncryptionKey(env.dataDir), ...env.encryptionKeys] : env.encryptionKeys
  const seal = newest && createSeal([newest, ...older])
  const store = createStore({ client, clockEnabled: isDemo, demo: isDemo, own: seat?.targets, seal })
  if (isNewDemo) {
    await takeInStarter(store)
    log.info('the demo world is ready')
  }
  const secret = env.authSecret ?? demoSecret(env.dataDir)
  const files = createFiles({
    dataDir: env.dataDir,
    secret,
    publicUrl: env.publicUrl,
    allowLoopback: isDemo,
    clamdUrl: env.clamdUrl,
  })
  const absolute = (path: string) => new URL(path, env.publicUrl).href
  const { publicKeys, source, provisioning, localProvisioning } = await openSystems(env, { client, store, absolute })
  const { tokens, mail } = createLetters(env, { client, store, files, absolute, log })
  const chatLinks = createChatLinks(secret)
  const issuers = (['microsoft', 'google', 'discord'] as const).filter((name) => env.signIn[name])
  const catalogue = createCatalogue()
  const { channels, teams, ...connections } = await openChannels(env, {
    store,
    catalogue,
    leasesUrl: atConsole ? undefined : database.url,
    watch,
    log,
  })
  const notices = createNotices(createLinkCodes(client))
  const licences = createLicenceReader({ open: (key) => files.open(key), publicKeys })
  const { follow, ...mind } = await createMind(env, { client, store, log })
  const bot = createBot({
    ...mind,
    catalogue,
    store,
    files,
    licenceIn: licences.inFile,
    logoIn: createLogoIn({ files, read: files.read, remake: remakeLogo, store }),
    channels,
    translator: createTranslator,
    languageOf,
    newId: randomUUID,
    absolute,
    checkPhrase: createCheckPhrase(secret),
    log,
    ...(onTurn ? { onTurn } : {}),
    notices,
    nudge(left) {
      delivery.nudge(left)
      outside.begin()
    },
    signIn: (identityId, now) => {
      const chat = `?chat=${chatLinks.make(identityId, now)}`
      return [
        ...issuers.map(
          (name): SignInPage => ({
            method: name.toUpperCase() as Uppercase<typeof name>,
            url: absolute(`/sign-in/with/${name}${chat}`),
          }),
        ),
        { method: 'PASSWORD', url: absolute(`/sign-in${chat}`) },
      ]
    },
  })
  const delivery = createDelivery({
    store,
    bot,
    channels,
    notices,
    newId: randomUUID,
    translator: createTranslator,
    log,
    mail,
  })
  const tell = createTell({ notices, newId: randomUUID })
  const lateFiles = createLateFiles({ store, files, tell, log })
  const outside = createOutsideWork({
    ...outsideWatch,
    store,
    source,
    provisioning,
    read: licences.inText,
    logo: files.read,
    tell,
    log,
    nudge: (left) => delivery.nudge(left),
  })
  const due = createDue({ store, files, tell, log, hasSource: source !== undefined })
  const rosters = createRosters({
    store,
    channels,
    translator: createTranslator,
    onError: (error) => log.warn({ error: String(error) }, 'a roster could not be looked at'),
  })

  return {
    databaseUrl: database.url,
    client,
    store,
    /** Of whoever sits at this process's console. */
    seat,
    files,
    teams,
    catalogue,
    secret,
    chatLinks,
    speech: bot.speech,
    tokens,
    tell,
    delivery,
    provisioning,
    /** Undefined: tenants live elsewhere. */
    localProvisioning,
    /** A channel that only this process has. */
    add: (channel: Channel) => channels.set(channel.name, channel),
    async start() {
      for (const channel of channels.values()) await channel.start(bot.handle, bot.peek)
    },
    /** What the clock wants done, then what has to be delivered. */
    async sweep() {
      await due(await store.now())
      await rosters()
      await follow()
      lateFiles.begin()
      outside.begin()
      while ((await delivery.run()) > 0);
      // Cards that show what the clock did are due a moment later.
      delivery.nudge({ notices: 0, cards: 1 })
      await Promise.race([outside.idle(), pause(OUTSIDE_MS, undefined, { ref: false })])
      while ((await delivery.run()) > 0);
    },
    /** No new turns. */
    async stop() {
      bot.close()
      outside.close()
      for (const channel of channels.values()) await channel.stop()
    },
    /** In-flight turns are finished. */
    async idle() {
      await bot.idle()
      await lateFiles.idle()
      await outside.idle()
    },
    /** Lets go of the database, once nothing needs it any longer. */
    async close() {
      await delivery.stop()
      await connections.close()
      await database.close()
    },
  }
}
