import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { findHome, findSocketFolder } from '../../prisma/embedded-home.ts'
import { freePort } from '../support/free-port.ts'

/** How long a server may take to be ready, ms. */
const PATIENCE_MS = 180_000
const MAIN = resolve(import.meta.dirname, '../../src/main.ts')

/** The real server as a process of its own on `folder`, always on the same port. `settings`: more of its environment. */
export async function createServerProcess(folder: string, settings: Readonly<Record<string, string>> = {}) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    PORT: String(port),
    DATA_DIR: folder,
    LOG_LEVEL: 'warn',
    ...settings,
  }
  /** The last of what all of its lives wrote. */
  let words = ''
  let child: ChildProcess | undefined
  let ended: Promise<void> = Promise.resolve()

  async function start(): Promise<number> {
    const since = Date.now()
    for (;;) {
      let isGone = false
      const process = spawn(globalThis.process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] })
      child = process
      for (const pipe of [process.stdout, process.stderr])
        pipe.setEncoding('utf8').on('data', (chunk: string) => {
          words = (words + chunk).slice(-100_000)
        })
      ended = new Promise((done) =>
        process.once('close', () => {
          isGone = true
          done()
        }),
      )
      while (!isGone) {
        const answer = await fetch(`${url}/readyz`).catch(() => undefined)
        if (answer?.ok) return Date.now() - since
        if (Date.now() - since > PATIENCE_MS) throw new Error(`the server is not ready:\n${words.slice(-4000)}`)
        await pause(50)
      }
      // A start may fail while the database recovers; whoever runs it starts it again.
      failedStarts += 1
      if (Date.now() - since > PATIENCE_MS) throw new Error(`the server does not start:\n${words.slice(-4000)}`)
      await pause(200)
    }
  }
  let failedStarts = 0

  return {
    url,
    folder,
    start,
    words: () => words,
    failedStarts: () => failedStarts,
    /** SIGKILL; `withDatabase`: the embedded database's processes get it in the same moment. */
    async kill(withDatabase: boolean): Promise<void> {
      const group = withDatabase ? databaseGroup(folder) : undefined
      child?.kill('SIGKILL')
      if (group !== undefined) killGroup(group)
      await ended
    },
    async stop(): Promise<void> {
      child?.kill('SIGTERM')
      await ended
    },
    /** The embedded database, for looking at what is in it. */
    databaseUrl: () =>
      `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(findSocketFolder(findHome(folder)))}`,
  }
}

/** The process group of the embedded database: of the shell that keeps it. Undefined while it does not run. */
function databaseGroup(folder: string): number | undefined {
  try {
    const pid = readFileSync(join(findHome(folder), 'data/postmaster.pid'), 'utf8').split('\n', 1)[0] ?? ''
    const group = Number(execFileSync('ps', ['-o', 'pgid=', '-p', pid], { encoding: 'utf8' }))
    return Number.isInteger(group) && group > 1 ? group : undefined
  } catch {
    return undefined
  }
}

function killGroup(group: number): void {
  try {
    process.kill(-group, 'SIGKILL')
  } catch {
    // It was gone first.
  }
}
