import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { startFakeConnector } from '../support/fake-connector.ts'
import { createPeople } from './people.ts'
import { createRandom } from './random.ts'
import { createServerProcess } from './server.ts'
import { judge, type Verdict } from './verdict.ts'

export interface ChaosOptions {
  /** How often the server is killed. */
  readonly kills: number
  readonly seed: number
  /** How the deliveries that wait for a lease or a next try come to their time at the end. */
  readonly quiet: 'real time' | 'moved clock'
  readonly log: (line: string) => void
}

/** From a turn that was answered to the kill at most, ms. */
const LONGEST_LIFE_MS = 800
/** Longest that the outbox may need to become empty, ms: a lease of 2 minutes, and some tries. */
const QUIET_MS = 420_000
/** The agents' channel. */
const CHANNEL = '19:agents@thread.tacv2'

/** People use a server that is killed again and again; answers what became of all they were told. */
export async function runChaos({ kills, seed, quiet, log }: ChaosOptions): Promise<Verdict> {
  const chance = createRandom(seed)
  const folder = mkdtempSync(join(tmpdir(), 'deskhand-chaos-'))
  const connector = await startFakeConnector()
  const server = await createServerProcess(folder)
  const since = Date.now()
  let answers = 0
  const people = createPeople({ botUrl: server.url, connector, chance: chance.fork(), onAnswer: () => answers++ })
  try {
    log(`first start: ${await server.start()} ms`)
    await registersChannel(people, connector, server.url)
    const work = people.live()
    const starts: number[] = []
    for (let kill = 1; kill <= kills; kill++) {
      const before = answers
      for (const until = Date.now() + 10_000; answers === before && Date.now() < until; ) await pause(10)
      await pause(chance.below(LONGEST_LIFE_MS))
      const withDatabase = kill % 2 === 0
      await server.kill(withDatabase)
      starts.push(await server.start())
      log(
        `kill ${kill}${withDatabase ? ' with the database' : ''}: ready again after ${starts.at(-1)} ms, ${people.confirmed.length} deeds confirmed, ${answers} answers`,
      )
    }
    people.rest()
    await work
    log('everybody has finished; waiting for what is still to be delivered')
    const quietMs = await settles(server.databaseUrl(), quiet === 'moved clock' ? server.url : undefined, log)
    const verdict = await judge({
      databaseUrl: server.databaseUrl(),
      folder,
      connector,
      confirmed: people.confirmed,
      channelChat: CHANNEL,
    })
    return {
      facts: {
        kills,
        'with the database': Math.floor(kills / 2),
        'starts that failed and were repeated': server.failedStarts(),
        'ready again, median ms': starts.toSorted((a, b) => a - b)[Math.floor(starts.length / 2)] ?? 0,
        'ready again, longest ms': Math.max(0, ...starts),
        'presses and words answered': answers,
        ...verdict.facts,
        'quiet after ms': quietMs,
        'seconds altogether': Math.round((Date.now() - since) / 1000),
      },
      violations: [...people.stuck, ...verdict.violations],
    }
  } finally {
    people.rest()
    await server.stop()
    await connector.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Kim makes a channel the agents', before anything breaks. */
async function registersChannel(
  people: ReturnType<typeof createPeople>,
  connector: Awaited<ReturnType<typeof startFakeConnector>>,
  url: string,
): Promise<void> {
  const kim = people.person('kim')
  const channel = kim.inChannel(CHANNEL)
  connector.setMembers(channel.chat, [
    { id: '29:kim', aadObjectId: 'aad-kim', name: 'Kim Berg', tenantId: 'vendor' },
    { id: '29:erik', aadObjectId: 'aad-erik', name: 'Erik Holm', tenantId: 'vendor' },
  ])
  await channel.says('register agents')
  await kim.presses(/every new ticket/)
  await kim.presses('Register')
  await kim.sees('The channel is registered')
  await fetch(`${url}/demo/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ advance: 'PT1S' }),
  })
  await channel.sees('This channel is registered')
}

/** Waits until nothing is left to be delivered; answers how many ms that took. */
async function settles(databaseUrl: string, clockOf: string | undefined, log: (line: string) => void): Promise<number> {
  const sql = new pg.Client({ connectionString: databaseUrl })
  await sql.connect()
  try {
    const since = Date.now()
    for (let last = -1; ; ) {
      const { rows } = await sql.query<{ left: number }>(
        `select count(*)::int as left from "OutboxMessage" where status = 'PENDING'`,
      )
      const left = rows[0]?.left ?? 0
      if (left !== last) log(`${left} deliveries wait after ${Math.round((Date.now() - since) / 1000)} s`)
      last = left
      if (left === 0 || Date.now() - since > QUIET_MS) return Date.now() - since
      if (clockOf)
        await fetch(`${clockOf}/demo/clock`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ advance: 'PT1M' }),
        })
      await pause(1_000)
    }
  } finally {
    await sql.end()
  }
}
