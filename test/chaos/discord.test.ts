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
}, 400_000)
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

const ABOUT = { type: 'Technical problem', product: 'ExFlow AP', erp: 'bc-online', version: '23.2.34.11' }

const ticketsCalled = async (subject: string) =>
  (await sql.query<{ number: string }>('select number from "Ticket" where subject = $1', [subject])).rows

/** Time passes: what nobody sent is swept up. */
const sweeps = ({ url }: Server) =>
  fetch(`${url}/demo/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ advance: 'PT3M' }),
  })

/** `ms`: so long after the step whoever hears Discord is killed; undefined: before it. */
it.each([
  ['while the form lies open', 'form', undefined],
  ['as soon as the form is sent', 'form', 0],
  ['a moment after Send', 'send', 40],
] as const)(
  'whoever hears Discord is killed %s: the other one goes on, and there is one ticket',
  async (when, step, ms) => {
    const { holder, other } = await roles()
    const subject = `Killed ${when}`

    /** Takes a step, though perhaps another process hears of it than the one that was there. */
    async function takes(name: typeof step, does: () => Promise<unknown>) {
      // Whoever presses while nobody listens reads that the application did not respond; Discord tells who takes over.
      const press = () => does().catch(() => undefined)
      if (name !== step) return press()
      const taken = ms === undefined ? undefined : press()
      await pause(ms ?? 0)
      await holder.kill(false)
      const killedAt = Date.now()
      while ((await shardsOf(other)) === 0 && Date.now() - killedAt < TAKEOVER_MS) await pause(100)
      expect(await shardsOf(other)).toBe(1)
      await (taken ?? press())
    }
    /** Waits until they see something, swept up if need be. */
    const sees = (words: RegExp) =>
      expect
        .poll(
          async () => {
            await sweeps(other)
            return ewa.messages().map(({ text }) => text)
          },
          { timeout: 60_000, interval: 500 },
        )
        .toContainEqual(expect.stringMatching(words))

    await ewa.uses('/ticket new', ABOUT)
    await takes('form', () => ewa.presses('Continue', { subject, description: 'It stays blank.' }))
    await sees(new RegExp(subject))
    await takes('send', () => ewa.presses('Send'))
    await expect.poll(() => ticketsCalled(subject), { timeout: 60_000 }).toHaveLength(1)
    const [filed] = await ticketsCalled(subject)
    await sees(new RegExp(`${filed?.number}\\W{0,3} created`))
    expect(await ticketsCalled(subject)).toHaveLength(1)
    await holder.start()
  },
  600_000,
)
