import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { playgroundConfig, SPEAKERS } from './playground-config.ts'

// Microsoft's playground is fetched on demand and never a dependency: its licence allows evaluation only.
const PLAYGROUND = '@microsoft/m365agentsplayground@0.2.28'
const LOOPBACK = fileURLToPath(new URL('loopback.cjs', import.meta.url))

const { values } = parseArgs({
  options: {
    as: { type: 'string', default: 'aad-ewa' },
    port: { type: 'string', default: '56150' },
    bot: { type: 'string', default: 'http://127.0.0.1:3978/api/messages' },
  },
})
const address = `http://127.0.0.1:${values.port}`
const config = playgroundConfig(values.as)

if (!config) refuse(`Nobody here is called ${values.as}. Choose one: --as ${SPEAKERS.join(' | ')}`)
else if (!(await isFree(Number(values.port))))
  refuse(`Port ${values.port} is taken. End what listens there, or choose another: --port 56151`)
else await play(config)

async function play(settings: object): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'deskhand-playground-'))
  const log = join(folder, 'playground.log')
  await writeFile(join(folder, '.m365agentsplayground.yml'), JSON.stringify(settings))
  const child = startPlayground(folder, log)
  const ended = new Promise<number>((done) => child.once('exit', (code) => done(code ?? 0)))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end(child))
  if (await isUp(ended))
    process.stdout.write(`\nOpen ${address} and write to the bot as ${values.as}. Ctrl+C ends it.\n`)
  const code = await ended
  if (code !== 0) process.stderr.write(await readFile(log, 'utf8').catch(() => ''))
  await rm(folder, { recursive: true, force: true })
  process.exitCode = code
}

/** Runs in a group of its own, so that ending it ends npx and everything npx started. */
function startPlayground(folder: string, log: string): ChildProcess {
  const options = ['-e', values.bot, '-c', 'msteams', '-p', values.port, '--service-url', `${address}/_connector`]
  return spawn('npx', ['-y', PLAYGROUND, 'start', ...options, '--disable-telemetry'], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      NODE_OPTIONS: `--require ${JSON.stringify(LOOPBACK)}`,
      M365_AGENTS_PLAYGROUND_LOGFILE: log,
      TEAMSAPPTESTER_BROWSER: 'none',
      APPLICATION_INSIGHTS_NO_STATSBEAT: '1',
    },
  })
}

function end({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    process.kill(-pid)
  } catch {
    // it has ended by itself
  }
}

/** Waits until the page answers; false when the playground ended before that. */
async function isUp(ended: Promise<unknown>): Promise<boolean> {
  const over = ended.then(() => 'over' as const)
  for (;;) {
    const seen = await Promise.race([
      over,
      fetch(address).then(
        () => 'up' as const,
        () => wait(300),
      ),
    ])
    if (seen === 'up') return true
    if (seen === 'over') return false
  }
}

/** The playground takes a random port when its own is busy, and nobody would know which. */
function isFree(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const probe = createServer()
    probe.once('error', () => answer(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => answer(true)))
  })
}

function refuse(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = 1
}
