// npm run bench [-- --rounds 30]: Deskhand beside two echo bots on the same framework and database, in one run; prints figures and
// ratios. Ratios are what counts: the figures are this machine's, today.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { migrate } from '../../prisma/migrate.ts'
import { startThrowAway } from '../support/postgres.ts'
import { type Contestant, startContestant } from './contestant.ts'
import { percentile, table } from './figures.ts'
import { addPeople, addTickets } from './many-tickets.ts'
import { startSink } from './sink.ts'
import { says, type Talker } from './talker.ts'

/** A person's turns: two looks, then three steps of a form and out again. */
const LOOKS = ['contact', 'version'] as const
const STEPS = ['create ticket', 'technical problem', 'exflow ap', 'cancel'] as const
const TALK = [...LOOKS, ...STEPS]
/** Rounds of the talk one at a time; the bots take turns, so that what else the machine does meets all alike. */
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '30' } } })
const ROUNDS = Number(values.rounds)
const WARM_UP = Math.ceil(ROUNDS / 4)
const PARALLEL = 16
/** Talks of each of the 16. */
const TALKS = Math.ceil(ROUNDS / 10)
/** How often *my tickets* is asked. */
const LISTS = ROUNDS * 4

const say = (line = '') => process.stdout.write(`${line}\n`)
/** What is going on, beside the figures. */
const notes = (line: string) => process.stderr.write(`… ${line}\n`)
const here = (path: string) => resolve(import.meta.dirname, path)

const folder = mkdtempSync(join(tmpdir(), 'deskhand-bench-'))
const postgres = await startThrowAway()
const sink = await startSink()
const running: Contestant[] = []
try {
  const [ours, theirs] = [await database('deskhand'), await database('echo')]
  await migrate(theirs)
  const deskhand = await start('Deskhand', () => [here('../../src/main.ts')], { DATABASE_URL: ours, DATA_DIR: folder })
  const plain = await start('plain echo bot', (port) => [here('echo.ts'), String(port)])
  const claiming = await start('echo bot that claims', (port) => [here('echo.ts'), String(port), theirs])
  const sql = new pg.Client({ connectionString: ours })
  sql.on('error', () => undefined) // the server ends first where something went wrong
  await sql.connect()
  const talkers = (await addPeople(sql)).map((id): Talker => ({ id, tenant: 'hello' }))
  await checks(deskhand, talkers[0] as Talker)

  say('PostgreSQL of the tests on a Unix socket, fsync off, for all alike; one process each; figures of this run only.')
  say()
  notes('one at a time')
  const bots = [plain, claiming, deskhand]
  const alone = new Map(bots.map((bot) => [bot, [] as { words: string; ms: number }[]]))
  for (let round = -WARM_UP; round < ROUNDS; round++)
    for (const bot of bots)
      for (const words of TALK) {
        const ms = await says(bot.url, sink.url, talkers[0] as Talker, words)
        if (round >= 0) alone.get(bot)?.push({ words, ms })
      }
  notes(`${PARALLEL} at once`)
  const cpu = new Map<Contestant, number>()
  const speeds = new Map<Contestant, number[]>(bots.map((bot) => [bot, []]))
  for (let round = -1; round < 3; round++)
    for (const bot of bots) {
      const before = bot.cpuMs() ?? Number.NaN
      const speed = await parallel(bot, talkers.slice(1, 1 + PARALLEL))
      if (round < 0) continue
      speeds.get(bot)?.push(speed)
      cpu.set(bot, ((bot.cpuMs() ?? Number.NaN) - before) / (PARALLEL * TALKS * TALK.length))
    }
  const timesOf = (bot: Contestant, of: readonly string[] = TALK) =>
    (alone.get(bot) ?? []).filter(({ words }) => of.includes(words)).map(({ ms }) => ms)
  const speedOf = (bot: Contestant) => percentile(speeds.get(bot) ?? [], 50)
  const memories = new Map(bots.map((bot) => [bot, bot.memory()]))
  const memoryOf = (bot: Contestant) => memories.get(bot) ?? Number.NaN

  const line = (name: string, bot: Contestant, of: readonly string[] = TALK) =>
    [name, ...[50, 95, 99].map((of100) => percentile(timesOf(bot, of), of100))] as const
  say(
    table([
      ['one at a time, ms', 'p50', 'p95', 'p99', `turns/s at ${PARALLEL}`, 'CPU ms a turn', 'resident MB'],
      ...bots.map((bot) => [...line(bot.name, bot), speedOf(bot), cpu.get(bot) ?? Number.NaN, memoryOf(bot)]),
      [...line('  of these looks', deskhand, LOOKS), '', '', ''],
      [...line('  of these form steps', deskhand, STEPS), '', '', ''],
    ]),
  )
  say()

  notes('my tickets')
  await addTickets(sql, 1_000)
  const few = await lists(deskhand, talkers)
  await addTickets(sql, 100_000)
  const many = await lists(deskhand, talkers)
  say(
    table([
      ['my tickets, ms', 'p50', 'p95', 'p99'],
      ['with 1,000 tickets', ...[50, 95, 99].map((of100) => percentile(few, of100))],
      ['with 100,000 tickets', ...[50, 95, 99].map((of100) => percentile(many, of100))],
    ]),
  )
  say()
  const p50 = (bot: Contestant) => percentile(timesOf(bot), 50)
  goal('latency p50, of the claiming echo bot', p50(deskhand) / p50(claiming), 'at most', 2.5)
  goal('turns per second, of the claiming echo bot', speedOf(deskhand) / speedOf(claiming), 'at least', 0.4)
  goal('resident memory, of the plain echo bot', memoryOf(deskhand) / memoryOf(plain), 'at most', 1.5)
  goal('my tickets p50, 100,000 of 1,000 tickets', percentile(many, 50) / percentile(few, 50), 'at most', 1.5)
  await sql.end()
} finally {
  await Promise.all(running.map((bot) => bot.stop()))
  await sink.stop()
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function start(...of: Parameters<typeof startContestant>): Promise<Contestant> {
  const bot = await startContestant(...of)
  running.push(bot)
  return bot
}

async function database(name: string): Promise<string> {
  const sql = new pg.Client({ connectionString: postgres.url })
  await sql.connect()
  await sql.query(`create database ${name} encoding 'UTF8' template template0`)
  await sql.end()
  const url = new URL(postgres.url)
  url.pathname = name
  return url.href
}

/** Figures of turns that only said that something went wrong would be worth nothing. */
async function checks(bot: Contestant, talker: Talker): Promise<void> {
  const expected = ['Hello', 'ersion', 'about', 'roduct', 'New ticket', 'ancelled']
  for (const [index, words] of TALK.entries()) {
    await says(bot.url, sink.url, talker, words)
    const answer = sink.last(`a:${talker.id}`)
    if (!answer.includes(expected[index] ?? '')) throw new Error(`«${words}» was answered ${answer.slice(0, 2000)}`)
  }
}

/** Turns per second while 16 people talk at once. */
async function parallel(bot: Contestant, talkers: readonly Talker[]): Promise<number> {
  const since = performance.now()
  const talk = async (talker: Talker) => {
    for (let again = 0; again < TALKS; again++) for (const words of TALK) await says(bot.url, sink.url, talker, words)
  }
  await Promise.all(talkers.map(talk))
  return (talkers.length * TALKS * TALK.length * 1000) / (performance.now() - since)
}

async function lists(bot: Contestant, talkers: readonly Talker[]): Promise<number[]> {
  const times: number[] = []
  for (let one = -20; one < LISTS; one++) {
    const talker = talkers[(one + 20) % 10] as Talker
    const ms = await says(bot.url, sink.url, talker, 'my tickets')
    if (one >= 0) times.push(ms)
    if (!sink.last(`a:${talker.id}`).includes('Posting stops')) throw new Error('the list shows no tickets')
  }
  return times
}

function goal(what: string, ratio: number, bound: 'at most' | 'at least', target: number): void {
  const isMet = bound === 'at most' ? ratio <= target : ratio >= target
  say(`${isMet ? '✓' : '✗ missed:'} ${what}: ${ratio.toFixed(2)}× (${bound} ${target}×)`)
}
