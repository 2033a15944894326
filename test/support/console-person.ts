import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'
import { expect } from 'vitest'

/** Nothing takes longer than this to appear, ms. */
const PATIENCE_MS = 30_000
/** Until the first word: a process starts, and where it is alone a database with it. */
const START_MS = 90_000
const ROOT = new URL('../../', import.meta.url).pathname

export interface ConsoleSettings {
  /** Besides the test's own environment, without which nothing of the machine's is left. */
  readonly env: Readonly<Record<string, string>>
  readonly args?: readonly string[]
}

/** Somebody at `npm run chat`, in a process of its own, over pipes. */
export function startConsole(as: string, { env, args = [] }: ConsoleSettings) {
  const process_ = spawn(process.execPath, ['src/chat.ts', '--as', as, ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', TZ: 'Europe/Stockholm', LANG: 'C', ...env },
  })
  let written = ''
  let complaints = ''
  /** What was written before this was seen already. */
  let seen = 0
  process_.stdout.on('data', (chunk: Buffer) => {
    written += chunk.toString()
  })
  process_.stderr.on('data', (chunk: Buffer) => {
    complaints += chunk.toString()
  })
  const ended = new Promise<number | null>((resolve) => process_.once('close', resolve))

  const type = (line: string) => process_.stdin.write(`${line}\n`)

  return {
    /** Types a line. */
    says: type,
    /** Waits until something new stands on the screen, and answers everything new up to there. */
    async sees(what: string | RegExp): Promise<string> {
      for (const until = Date.now() + (written === '' ? START_MS : PATIENCE_MS); ; ) {
        const fresh = written.slice(seen)
        const found = typeof what === 'string' ? fresh.indexOf(what) : fresh.search(what)
        if (found >= 0) {
          // A screen is written in one go: the numbers below belong to what was found.
          await new Promise((resolve) => setTimeout(resolve, 150))
          const screen = written.slice(seen)
          seen = written.length
          return screen
        }
        if (Date.now() > until) throw new Error(`no ${what} in what came since:\n${fresh}\n${complaints}`)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
    /** Chooses by the number that was printed last beside a label. */
    chooses(label: string) {
      const numbered = [...stripVTControlCharacters(written).matchAll(/^ *(\d+)\. (.*)$/gm)]
      const number = numbered.findLast(([, , words]) => words?.startsWith(label))?.[1]
      expect(number, `${label} has no number in:\n${written}`).toBeDefined()
      type(String(number))
    },
    /** Closes the pipe, as Ctrl+D does, and answers the exit code. */
    leaves(): Promise<number | null> {
      process_.stdin.end()
      return ended
    },
    signals(signal: NodeJS.Signals): Promise<number | null> {
      process_.kill(signal)
      return ended
    },
    ended,
    everything: () => written,
    complaints: () => complaints,
  }
}

export type ConsolePerson = ReturnType<typeof startConsole>
