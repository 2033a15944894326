import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { findHome } from '../../prisma/embedded-home.ts'
import { type FakeConnector, startFakeConnector } from '../support/fake-connector.ts'
import { freePort } from '../support/free-port.ts'
import { createTeamsClient } from '../support/teams-client.ts'
import { dataOf, fillsForm, said } from './support.ts'

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url))

let folder: string
let connector: FakeConnector
const running = new Set<ChildProcess>()
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deskhand-stop-'))
  connector = await startFakeConnector()
})
afterEach(async () => {
  for (const one of running) one.kill('SIGKILL')
  await connector.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
})

/** The real thing, on its own embedded database. */
async function starts() {
  const port = await freePort()
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: String(port), DATA_DIR: folder, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += String(chunk)))
  const ended = once(child, 'exit').then(([code, signal]) => {
    running.delete(child)
    return { code, signal, output }
  })
  const url = `http://127.0.0.1:${port}`
  for (const until = Date.now() + 60_000; ; ) {
    const isReady = await fetch(`${url}/readyz`).then(
      ({ status }) => status === 200,
      () => false,
    )
    if (isReady) break
    if (Date.now() > until || !running.has(child)) throw new Error(`it did not start: ${output}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return { child, ended, teams: createTeamsClient({ botUrl: url, connector }) }
}

/** The process of the embedded PostgreSQL, as its own file says. */
const serverPid = () => Number(readFileSync(join(findHome(folder), 'data', 'postmaster.pid'), 'utf8').split('\n', 1)[0])

const lives = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

it('SIGTERM in the middle of a turn: the turn ends well, so does the process and its database; what was sent is there again', async () => {
  const first = await starts()
  const ewa = first.teams.person('aad-ewa', 'hello', { name: 'Ewa Falk' })
  await fillsForm(ewa, { subject: 'Sent while the server was told to stop, at 08:00' })
  const send = dataOf(ewa, 'Send')
  const pid = serverPid()
  expect(pid).toBeGreaterThan(0)
  expect(lives(pid)).toBe(true)

  const pressed = ewa.presses('Send')
  await new Promise((resolve) => setTimeout(resolve, 5))
  first.child.kill('SIGTERM')
  const answer = await pressed.then(said, (error: unknown) => String(error))
  expect(await first.ended).toMatchObject({ code: 0, signal: null })
  expect(lives(pid)).toBe(false)

  const second = await starts()
  const again = second.teams.person('aad-ewa', 'hello', { name: 'Ewa Falk' })
  await again.invokes('adaptiveCard/action', { action: { type: 'Action.Execute', verb: 'go', data: send } })
  await again.says('my tickets')
  const list = await again.sees('Sent while the server was told to stop')
  expect(list.text.split('Sent while the server was told to stop')).toHaveLength(2)
  // Whoever was answered was told the truth.
  const number = /T-\d+/.exec(answer)?.[0]
  if (number) expect(list.text).toContain(number)
  second.child.kill('SIGTERM')
  expect(await second.ended).toMatchObject({ code: 0 })
}, 180_000)
