import { randomUUID } from 'node:crypto'
import { appendFileSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { createConsole } from '../adapters/console/index.ts'
import { createTerminal, type Streams } from '../adapters/console/terminal.ts'
import { assemble } from './assemble.ts'
import { text } from './core/words.ts'
import { type Env, EnvError, readEnv, readTerminal } from './env.ts'
import { createLog, routeConsole } from './log.ts'
import { createTranslator, languageOf } from './texts/texts.ts'

const USAGE = 'npm run chat -- --as aad-ewa [--tenant hello] [--lang de]'

/** How often this process looks for what came for whoever sits here, ms. */
const LOOK_MS = 1_000
/** How often it looks for what is due by the clock, ms. */
const SWEEP_MS = 15_000
/** How often it says that somebody still sits here, ms. */
const STAY_MS = 5_000

/** Somebody of the demo world talks to Deskhand in a terminal, beside running processes or alone. Throws a sentence where that cannot be. */
export async function chat(env: Env, args: readonly string[], streams: Streams): Promise<void> {
  const { as, tenant, lang } = readArguments(args)
  if (env.mode !== 'demo')
    throw new EnvError(
      'The console speaks for people of the demo world, who exist in demo mode only. Start it without a configured channel, or with DEMO=1.',
    )
  const logFile = join(env.dataDir, 'chat.log')
  mkdirSync(env.dataDir, { recursive: true })
  const log = createLog(env.logLevel, { write: (line) => appendFileSync(logFile, line) })
  routeConsole(log)
  const { locale, isColoured } = readTerminal()
  const from = { channel: 'console', issuer: tenant ?? '', id: as, name: as }
  const house = await assemble(env, log, { atConsole: from })
  const terminal = createTerminal(streams)
  const timezone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const talk = createConsole({
    from,
    terminal,
    isColoured: terminal.isInteractive && isColoured,
    locale: lang ?? locale,
    timezone,
    home: house.catalogue.home,
    newId: randomUUID,
    translator: (locale) => createTranslator(languageOf(locale), timezone),
  })
  // What Node has to say about its libraries is nothing for whoever talks here.
  process.removeAllListeners('warning').on('warning', (warning) => log.debug({ warning: String(warning) }, 'a warning'))
  const leave = () => terminal.close()
  process.once('SIGINT', leave)
  process.once('SIGTERM', leave)
  house.add(talk)
  await house.start()
  const mails = createMailWatch(join(env.dataDir, 'mail'))
  const look = repeat(LOOK_MS, async () => {
    await house.delivery.run().catch((error: unknown) => log.warn({ error }, 'the outbox could not be looked at'))
    for (const path of mails()) talk.note(text('console.mail', { path }))
  })
  const sweep = repeat(SWEEP_MS, () => house.sweep().catch((error: unknown) => log.warn({ error }, 'a sweep failed')))
  const stay = repeat(STAY_MS, async () => house.seat?.stay().catch(() => undefined))
  await talk.talk()
  await house.stop()
  await house.idle()
  await Promise.all([look.stop(), sweep.stop(), stay.stop()])
  await house.seat?.leave().catch(() => undefined)
  await house.close()
}

function readArguments(args: readonly string[]): {
  as: string
  tenant?: string | undefined
  lang?: string | undefined
} {
  try {
    const options = { as: { type: 'string' }, tenant: { type: 'string' }, lang: { type: 'string' } } as const
    const { as, ...rest } = parseArgs({ args: [...args], options }).values
    if (as) return { as, ...rest }
  } catch {
    // Said below.
  }
  throw new EnvError(`Say who you are: ${USAGE}`)
}

/** Does something again and again; `stop` waits for the last time. */
function repeat(everyMs: number, work: () => Promise<unknown>) {
  const stopping = new AbortController()
  const running = (async () => {
    while (!stopping.signal.aborted) {
      await work()
      await sleep(everyMs, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
  })()
  return {
    stop() {
      stopping.abort()
      return running
    },
  }
}

/** Answers the mails that were kept as files since the last time it was asked, whichever process wrote them. */
function createMailWatch(folder: string): () => string[] {
  const list = () => {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return readdirSync(folder).filter((name) => name.endsWith('.eml'))
  }
  let known = new Set(list())
  return () => {
    const now = list()
    const fresh = now.filter((name) => !known.has(name))
    known = new Set(now)
    return fresh.map((name) => join(folder, name))
  }
}

chat(readEnv(), process.argv.slice(2), { input: process.stdin, output: process.stdout }).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(
      `${error instanceof EnvError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    )
    process.exit(1)
  },
)
