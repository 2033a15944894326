// npm run bench:discord [-- --rounds 10]: how soon Discord hears of us when 200 people press at once, beside one person alone.
// The people, Discord's stand-in and its checks work in this process, Deskhand in its own: the figures are of both together.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { startFakeDiscord } from '../support/fake-discord.ts'
import { startThrowAway } from '../support/postgres.ts'
import { startContestant } from './contestant.ts'
import { percentile, table } from './figures.ts'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '10' } } })
const ROUNDS = Number(values.rounds)
const CROWD = 200
/** What a crowd asks for may take so long, ms. */
const PATIENCE_MS = 60_000

const say = (line = '') => process.stdout.write(`${line}\n`)

const folder = mkdtempSync(join(tmpdir(), 'deskhand-bench-'))
const postgres = await startThrowAway()
const discord = await startFakeDiscord({ ackDeadlineMs: PATIENCE_MS })
const deskhand = await startContestant('Deskhand', () => [resolve(import.meta.dirname, '../../src/main.ts')], {
  DEMO: '1',
  DATABASE_URL: postgres.url,
  DATA_DIR: folder,
  DISCORD_TOKEN: discord.token,
  DISCORD_APPLICATION_ID: discord.applicationId,
  DISCORD_API_URL: discord.url,
})
try {
  while (discord.gateway.live().length === 0) await pause(50)
  const people = await members(CROWD)
  const [first = ''] = people
  const alone: Times[] = []
  const crowd: Times[] = []
  for (let round = -2; round < ROUNDS; round++) {
    for (let turn = 0; turn < 20; turn++) {
      const one = await looks(first)
      if (round >= 0) alone.push(one)
    }
    const all = await Promise.all(people.map(looks))
    if (round >= 0) crowd.push(...all)
  }
  const line = (name: string, times: readonly number[]) => [
    name,
    ...[50, 95, 99, 100].map((of100) => percentile(times, of100)),
  ]
  const heard = (times: readonly Times[]) => times.map(({ heardMs }) => heardMs)
  const answered = (times: readonly Times[]) => times.map(({ answeredMs }) => answeredMs)
  say(
    table([
      ['/tickets, ms', 'p50', 'p95', 'p99', 'longest'],
      line('one alone: heard', heard(alone)),
      line('one alone: answered', answered(alone)),
      line(`${CROWD} at once: heard`, heard(crowd)),
      line(`${CROWD} at once: answered`, answered(crowd)),
    ]),
  )
  say()
  const p99 = percentile(heard(crowd), 99)
  say(`${p99 < 500 ? 'met   ' : 'MISSED'} heard by p99, ms: ${p99.toFixed(0)} (below 500)`)
  say(`       of one alone: ${(p99 / percentile(heard(alone), 50)).toFixed(1)}×`)
  if (discord.violations.length > 0) throw new Error(`Discord would refuse ${discord.violations.length} requests`)
} finally {
  await deskhand.stop()
  await discord.stop()
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
}

interface Times {
  /** Until the first answer of any kind. */
  readonly heardMs: number
  /** Until what was asked for was there. */
  readonly answeredMs: number
}

/** Somebody asks for their tickets. */
async function looks(user: string): Promise<Times> {
  const since = performance.now()
  const command = (discord.state.commands.get('') ?? []).find(({ name }) => name === 'tickets')
  if (!command) throw new Error('there is no /tickets')
  const one = await discord.interacts({
    type: 2,
    data: { id: command.id, name: 'tickets', type: 1, options: [] },
    user,
    channel: String(discord.state.dm(user).id),
  })
  const heardMs = performance.now() - since
  const isDeferred = () => (one.response as { type?: number }).type === 5 && !one.isFollowed
  while (isDeferred()) await discord.happens(PATIENCE_MS)
  return { heardMs, answeredMs: performance.now() - since }
}

/** Accounts of people of Muster GmbH. */
async function members(count: number): Promise<string[]> {
  const sql = new pg.Client({ connectionString: postgres.url })
  await sql.connect()
  const users = Array.from({ length: count }, () => discord.newId())
  for (const user of users) {
    discord.addUser(user, `Nr ${user}`)
    await sql.query(
      `with person as (insert into "Person" (id, "displayName", "primaryEmail", "emailVerifiedAt", "updatedAt")
         values ($1, $1, $1 || '@muster.example', now(), now())),
       member as (insert into "Membership" (id, "personId", "companyId", "updatedAt")
         values (gen_random_uuid(), $1, 'muster', now()))
       insert into "Identity" (id, provider, issuer, subject, "personId", "linkedAt")
         values (gen_random_uuid(), 'DISCORD', 'discord', $1, $1, now())`,
      [user],
    )
  }
  await sql.end()
  return users
}
