import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../support/free-port.ts'

/** How long a process may take to be ready, ms. */
const PATIENCE_MS = 60_000

export interface Contestant {
  readonly name: string
  readonly url: string
  /** Resident memory, MB. */
  memory(): number
  /** CPU time used so far, ms; undefined where the system does not tell. It holds on a busy machine too. */
  cpuMs(): number | undefined
  stop(): Promise<void>
}

/** A bot as a process of its own. `of`: its program's path and arguments, told on which port. */
export async function startContestant(
  name: string,
  of: (port: number) => readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Contestant> {
  const port = await freePort()
  const child: ChildProcess = spawn(process.execPath, [...of(port)], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: String(port), LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  let isGone = false
  const ended = new Promise<void>((done) =>
    child.once('close', () => {
      isGone = true
      done()
    }),
  )
  const url = `http://127.0.0.1:${port}`
  for (const since = Date.now(); ; await pause(50)) {
    if ((await fetch(`${url}/readyz`).catch(() => undefined))?.ok) break
    if (isGone || Date.now() - since > PATIENCE_MS) throw new Error(`${name} does not start`)
  }
  return {
    name,
    url,
    memory: () => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) / 1024,
    cpuMs: () => cpuMs(child.pid),
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}

function cpuMs(pid: number | undefined): number | undefined {
  try {
    const [, after = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
    const fields = after.split(' ')
    // User and system time, in hundredths of a second.
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return undefined
  }
}
