// npm run bench:notice [-- --admins 5000 --seconds 1800]: an outage is told to thousands of administrators, by chat and by mail, while people file
// tickets: whether everybody gets it, at a pace Teams takes, and what the turns of those who file cost meanwhile.
// Teams' stand-in and the people work in this process, Deskhand in its own: the figures are of both together.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { startThrowAway } from '../support/postgres.ts'
import { startContestant } from './contestant.ts'
import { percentile, table } from './figures.ts'
import { addAdmins } from './many-admins.ts'
import { addPeople } from './many-tickets.ts'
import { startSink } from './sink.ts'
import { presses, says, type Talker } from './talker.ts'

const { values } = parseArgs({
  options: { admins: { type: 'string', default: '5000' }, seconds: { type: 'string', default: '1800' } },
})
const ADMINS = Number(values.admins)
/** People who file one ticket after the other. */
const FILING = 4
/** Somebody reads what they are asked for so long, ms. */
const THINKS_MS = 250
/** Tickets of each while it is quiet. */
const QUIET = 12
const WARM_UP = 4
/** No longer may the notice take, ms. */
const PATIENCE_MS = Number(values.seconds) * 1_000
/** What Teams takes: posts into one conversation within a second (PLATFORMS). */
const PACE = 7
const WORDS = 'Sending is down since 08:10. Please do not start mailings; we say more at 10:00.'

const say = (line = '') => process.stdout.write(`${line}\n`)
const notes = (line: string) => process.stderr.write(`… ${line}\n`)

const folder = mkdtempSync(join(tmpdir(), 'deskhand-bench-'))
const postgres = await startThrowAway()
const sink = await startSink()
const deskhand = await startContestant('Deskhand', () => [resolve(import.meta.dirname, '../../src/main.ts')], {
  DEMO: '1',
  DATABASE_URL: postgres.url,
  DATA_DIR: folder,
})
try {
  const sql = new pg.Client({ connectionString: postgres.url })
  sql.on('error', () => undefined) // the server ends first where something went wrong
  await sql.connect()
  const people = (await addPeople(sql, 'muster')).map((id): Talker => ({ id, tenant: 'muster' }))
  await says(deskhand.url, sink.url, people[0] as Talker, 'contact')
  await addAdmins(sql, ADMINS, people[0]?.id ?? '')
  await sql.query(
    `insert into "SystemNotice" (id, run, kind, text, "writtenById", "createdAt") values ('bench', 'bench', 'OUTAGE', $1, 'erik', now())`,
    [{ en: WORDS }],
  )

  notes('quiet')
  let number = 0
  const filing = people.slice(1, 1 + FILING)
  const quiet: number[] = []
  await Promise.all(
    filing.map(async (talker) => {
      for (let ticket = -WARM_UP; ticket < QUIET; ticket++) {
        const times = await files(talker, ++number)
        if (ticket >= 0) quiet.push(...times)
      }
    }),
  )

  notes(`a notice to ${ADMINS} administrators`)
  const cpuBefore = deskhand.cpuMs() ?? Number.NaN
  const since = performance.now()
  const sendMs = await sends({ id: 'aad-kim', tenant: 'vendor' })
  let isOver = false
  const during: number[] = []
  const filed = Promise.all(
    filing.map(async (talker) => {
      while (!isOver) during.push(...(await files(talker, ++number)))
    }),
  )
  const left = async () => {
    const { rows } = await sql.query<{ left: number }>(
      `select count(*)::int as left from "OutboxMessage" where status = 'PENDING' and payload->'happening'->>'kind' = 'system-notice'`,
    )
    return rows[0]?.left ?? 0
  }
  while (performance.now() - since < PATIENCE_MS && (await left()) > 0) await pause(500)
  const waiting = await left()
  const allMs = performance.now() - since
  isOver = true
  await filed

  const chats = Array.from({ length: ADMINS }, (_, n) => sink.last(`a:aad-admin-${n + 1}`)).filter((one) =>
    one.includes(WORDS),
  ).length
  const mails = mailed()
  say('PostgreSQL of the tests on a Unix socket, fsync off; figures of this run only.')
  say()
  const line = (name: string, times: readonly number[]) => [
    name,
    ...[50, 95, 99].map((of100) => percentile(times, of100)),
    times.length,
  ]
  say(
    table([
      ['a turn of filing a ticket, ms', 'p50', 'p95', 'p99', 'turns'],
      line('quiet', quiet),
      line('during the notice', during),
    ]),
  )
  say()
  say(
    `*Send now* was answered after ${Math.round(sendMs)} ms; after ${(allMs / 1000).toFixed(1)} s ${waiting} deliveries waited:`,
  )
  say(
    `${chats} of ${ADMINS} by chat, ${mails} of ${ADMINS} by mail, ${Math.round(((2 * ADMINS - waiting) * 1000) / allMs)} deliveries a second;`,
  )
  say(
    `${(((deskhand.cpuMs() ?? Number.NaN) - cpuBefore) / allMs).toFixed(2)} cores on average, ${Math.round(deskhand.memory())} MB resident.`,
  )
  say()
  goal('everybody has it in their chat', chats === ADMINS)
  goal('everybody has it by mail', mails === ADMINS)
  goal(`at most ${PACE} posts a second into one conversation (${sink.busiest()} at most)`, sink.busiest() <= PACE)
  const ratio = percentile(during, 95) / percentile(quiet, 95)
  goal(`p95 of a ticket turn ${ratio.toFixed(2)}× its quiet value (at most 2×)`, ratio <= 2)
  await sql.end()
} finally {
  await deskhand.stop()
  await sink.stop()
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
}

/** Files a ticket from the first word to *Send*; how long each turn took, ms. */
async function files(talker: Talker, ticket: number): Promise<number[]> {
  const times: number[] = []
  const turn = async (work: () => Promise<number>) => {
    await pause(THINKS_MS)
    times.push(await work())
  }
  for (const words of [
    'create ticket',
    'technical problem',
    `Posting stops at line ${ticket} for all users since this morning`,
    `It stops at line ${ticket} whatever we try, in Edge and Chrome.`,
    'skip',
  ])
    await turn(() => says(deskhand.url, sink.url, talker, words))
  const run = runIn(sink.last(`a:${talker.id}`))
  await turn(async () => {
    const { ms, card } = await presses(deskhand.url, sink.url, talker, {
      kind: 'press',
      run,
      action: 'confirm',
      by: 'press',
    })
    if (!/T-\d+/.test(card)) throw new Error(`no ticket came of it: ${card.slice(0, 2000)}`)
    return ms
  })
  return times
}

/** A vendor admin sends the draft; how long the last press took, ms. */
async function sends(admin: Talker): Promise<number> {
  const asked = await presses(deskhand.url, sink.url, admin, {
    kind: 'start',
    flow: 'outage.send',
    values: { notice: 'bench' },
    by: 'press',
  })
  const run = runIn(asked.card)
  const { ms, card } = await presses(deskhand.url, sink.url, admin, {
    kind: 'press',
    run,
    action: 'confirm',
    by: 'press',
  })
  if (!card.includes('On its way')) throw new Error(`it was not sent: ${card.slice(0, 2000)}`)
  return ms
}

function runIn(card: string): string {
  const run = /"run":"([^"]+)"/.exec(card)?.[1]
  if (!run) throw new Error(`there is no summary in ${card.slice(0, 2000)}`)
  return run
}

/** Administrators whose mail was written. */
function mailed(): number {
  return new Set(readdirSync(join(folder, 'mail')).flatMap((name) => /admin-\d+@muster/.exec(name) ?? [])).size
}

function goal(what: string, isMet: boolean): void {
  say(`${isMet ? '✓' : '✗ missed:'} ${what}`)
}
