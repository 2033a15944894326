import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { personOf } from '../../prisma/demo/people.ts'
import { freshDatabase, type TestDatabase } from '../support/database.ts'
import { createDiscordClient, type DiscordPerson } from '../support/discord-person.ts'
import { type FakeDiscord, startFakeDiscord } from '../support/fake-discord.ts'
import { createServerProcess } from './server.ts'

type Server = Awaited<ReturnType<typeof createServerProcess>>

/** The longest that nobody may hear Discord after whoever did was killed, ms. */
const TAKEOVER_MS = 30_000

let discord: FakeDiscord
let database: TestDatabase
let sql: pg.Client
let servers: Server[]
let ewa: DiscordPerson
const folder = mkdtempSync(join(tmpdir(), 'deskhand-discord-'))

beforeAll(async () => {
  discord = await startFakeDiscord()
  database = await freshDatabase()
  sql = new pg.Client({ connectionString: database.url })
  await sql.connect()
  const settings = {
    DEMO: '1',
    DATABASE_URL: database.url,
    DISCORD_TOKEN: discord.token,
    DISCORD_APPLICATION_ID: discord.applicationId,
    DISCORD_API_URL: discord.url,
  }
  servers = []
  for (const name of ['one', 'two']) {
    const server = await createServerProcess(join(folder, name), settings)
    await server.start()
    servers.push(server)
  }
  ewa = createDiscordClient(discord).person(personOf('ewa').discord ?? '', { name: 'Ewa Falk' })
}, 60_000)
afterAll(async () => {
  for (const server of servers) await server.stop()
  await sql.end()
  await discord.stop()
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})

/** How many shards a server listens to. */
async function shardsOf({ url }: Server): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text()
  return Number(/deskhand_gateway_shards\{state="ready"\} (\d+)/.exec(metrics)?.[1] ?? 0)
}

/** Whoever listens to Discord, and whoever does not. */
async function roles(): Promise<{ holder: Server; other: Server }> {
  for (const until = Date.now() + TAKEOVER_MS; Date.now() < until; await pause(100)) {
    const counts = await Promise.all(servers.map(shardsOf))
    const [holder] = servers.filter((_, at) => counts[at] === 1)
    const [other] = servers.filter((_, at) => counts[at] === 0)
    if (holder && other) return { holder, other }
  }
  throw new Error('nobody listens to Discord')
}

/** First answers that Discord took, by interaction. */
const answered = () =>
  Map.groupBy(
    discord.of('/callback').filter(({ status }) => status >= 200 && status < 300),
    ({ path }) => path.split('/')[2],
  )

it.each([
  ['at once', 0],
  ['a moment later', 40],
])(
  'whoever hears Discord is killed %s after somebody pressed Send: the other one goes on',
  async (when, ms) => {
    const { holder, other } = await roles()
    const subject = `Killed ${when}`
    await ewa.uses('/ticket new', {
      type: 'Technical problem',
      product: 'ExFlow AP',
      erp: 'bc-online',
      version: '23.2.34.11',
    })
    await ewa.presses('Continue', { subject, description: 'It stays blank.' })
    await ewa.sees(subject)
    const pressed = ewa.presses('Send').catch(() => undefined)
    await pause(ms)
    await holder.kill(false)
    const killedAt = Date.now()
    while ((await shardsOf(other)) === 0 && Date.now() - killedAt < TAKEOVER_MS) await pause(100)
    expect(await shardsOf(other)).toBe(1)
    await pressed
    // A confirmation that nobody sent is swept up after half a minute.
    await pause(500)
    await fetch(`${other.url}/demo/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ advance: 'PT3M' }),
    })
    const { rows } = await sql.query('select number from "Ticket" where subject = $1', [subject])
    expect(rows).toHaveLength(1)
    await ewa.sees(new RegExp(`${rows[0].number}\\W{0,3} created`))
    await holder.start()
    expect([...answered().values()].filter(({ length }) => length > 1)).toEqual([])
  },
  120_000,
)
