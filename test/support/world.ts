import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { issueLicenceFile } from '../../adapters/licence-source/licence-file.ts'
import { createLocalSource } from '../../adapters/licence-source/local.ts'
import { publicKeyOf } from '../../adapters/licence-source/signing-key.ts'
import type { LicenceContent } from '../../prisma/demo/licences.ts'
import { type PersonKey, personOf } from '../../prisma/demo/people.ts'
import { demoSigningKey } from '../../src/demo-keys.ts'
import { readEnv } from '../../src/env.ts'
import { createLog } from '../../src/log.ts'
import { startDeskhand } from '../../src/main.ts'
import { BEGINNING, demoDatabase } from './database.ts'
import { startFakeConnector } from './fake-connector.ts'
import { freePort } from './free-port.ts'
import { createTeamsClient, type PersonOptions } from './teams-client.ts'

/** A pasted picture: the smallest PNG there is. */
export const SCREENSHOT =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

/**
 * What is due, or taken by somebody who delivers it just now (a lease of two minutes), the licence source's work too. What
 * failed is tried again later, and what stands behind it.
 */
const IN_DELIVERY = `
  select (
    (select count(*) from "OutboxMessage" one
      where status = 'PENDING' and attempts = 0 and "notBefore" <= soon and not exists (
        select from "OutboxMessage" before
        where before.target = one.target and before.seq < one.seq and status = 'PENDING' and attempts > 0)) +
    (select count(*) from "LicenceCommand" one where status = 'PENDING' and "notBefore" <= soon and not exists (
      select from "LicenceCommand" before
      where before."accountId" = one."accountId" and before.seq <= one.seq and status = 'PENDING' and attempts > 0))
  )::int as left
  from (select now() + make_interval(secs => (value->>'offsetMs')::float8 / 1000 + 125) as soon
        from "Setting" where key = 'clock') as clock`

/** What the provisioning system is asked within the next seconds, and answers; not what waits for it to come back, or to stop sending. */
const BEING_MADE = `
  select count(*)::int as left from "TenantJob" one
  where status = 'RUNNING' and "notBefore" <=
    (select now() + make_interval(secs => (value->>'offsetMs')::float8 / 1000 + 10) from "Setting" where key = 'clock')
    and not exists (
      select from "TenantJob" before
      where before."tenantId" = one."tenantId" and before.seq <= one.seq and status = 'RUNNING' and failures > 0)`

/** Nothing is made in more steps than this. */
const MOST_STEPS = 20
/** Nothing can stay undelivered for longer than this, in ms: a chat that has had its share waits for half a minute (X62). */
const DELIVERY_MS = 40_000
/** What nobody is woken for, such as cards that show what the clock did, is looked for so often, ms. */
const LOOK_MS = 1_500
/** What it is that is not delivered. */
const WAITING = `
  select kind, target, channel, attempts, "notBefore", "sentAt", "lastError", payload->'happening' as happening
  from "OutboxMessage" where status = 'PENDING' order by seq`
const ASKED = `
  select kind, "accountId", attempts, "notBefore", "leaseUntil" from "LicenceCommand" where status = 'PENDING' order by seq`

/** PostgreSQL's word for two that wait for each other. */
const DEADLOCK = '40P01'

/** A whole Deskhand with the demo world, on a database and a folder of its own, and Teams around it. `log`: where its lines go. */
export async function startWorld(settings: Readonly<Record<string, string>> = {}, log?: { write(line: string): void }) {
  const database = await demoDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'deskhand-'))
  const env = readEnv({
    PORT: String(await freePort()),
    DATA_DIR: folder,
    DATABASE_URL: database.url,
    LOG_LEVEL: 'error',
    ...settings,
  })
  const connector = await startFakeConnector()
  const sql = new pg.Client({ connectionString: database.url })
  await sql.connect()
  const offsetMs = BEGINNING.getTime() - Date.now()
  await sql.query(`insert into "Setting" (key, value) values ('clock', $1)`, [{ offsetMs }])
  const start = () => startDeskhand(env, createLog(env.logLevel, log))
  let deskhand = await start()
  // The licence source is asked when a test says so, and not in the middle of a talk about something else.
  await sql.query('update "LicenceAccount" set "nextFetchAt" = null')
  const teams = createTeamsClient({ botUrl: deskhand.url, connector })

  /** Rows of a query: what a test needs to know or to arrange besides talking. */
  async function query<Row = Record<string, unknown>>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    for (;;)
      try {
        return (await sql.query(text, [...values])).rows as Row[]
      } catch (error) {
        // It met what the product was just doing: one of the two had to give way, and nothing of this happened.
        if ((error as { code?: string }).code !== DEADLOCK) throw error
      }
  }

  const key = await demoSigningKey(folder)
  const product = createLocalSource({
    folder: join(folder, 'licence-source'),
    publicKeys: [publicKeyOf(key)],
    now: async () => new Date(Date.now() + offsetMs),
  })

  /** Moves the demo clock by an ISO 8601 duration. */
  async function advance(duration: string) {
    const answer = await fetch(`${deskhand.url}/demo/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ advance: duration }),
    })
    if (!answer.ok) throw new Error(`the clock answered ${answer.status}`)
  }

  return {
    teams,
    connector,
    query,
    advance,
    databaseUrl: database.url,
    /** Where it keeps its files. */
    folder,
    get url() {
      return deskhand.url
    },
    sweep: () => deskhand.sweep(),

    /**
     * From now on due things are looked for when the test says so (`sweep`, `advance`, `settled`), and not every 15 s
     * besides: for talks about what has not been done yet.
     */
    async holdsSweeps() {
      for (;;) {
        // One waits, or is under way and has the next one wait before it ends.
        const [jobs] = await query<{ held: number; active: number }>(
          `with held as (update jobs.job set start_after = now() + interval '1 day' where name = 'due' and state = 'created' returning 1)
           select (select count(*)::int from held) as held,
             (select count(*)::int from jobs.job where name = 'due' and state = 'active') as active`,
        )
        if (jobs && jobs.held > 0 && jobs.active === 0) return
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },

    /** The product itself: who has which licence there, and what the vendor has ready (DOMAIN §1.G). */
    licences: {
      ...product,
      /** Whether the vendor's system can be asked: while it is away, a file stands where its folder was. */
      async isAway(isAway: boolean) {
        const here = join(folder, 'licence-source')
        if (isAway === existsSync(`${here}.away`)) return
        if (isAway) {
          await rename(here, `${here}.away`)
          await writeFile(here, '')
        } else {
          await rm(here)
          await rename(`${here}.away`, here)
        }
      },
      /** A licence with the vendor's signature, as it stands in a file. */
      async issue(content: LicenceContent): Promise<string> {
        const issued = await issueLicenceFile(content, key)
        if (!issued.ok) throw new Error(issued.problems.join(', '))
        return issued.file
      },
    },

    /** Somebody of the demo world with their Teams: `person('max', { locale: 'de-DE' })`. */
    person(key: PersonKey, more: PersonOptions = {}) {
      const { teams: aadObjectId, companies, name } = personOf(key)
      return teams.person(aadObjectId, companies[0], { name, ...more })
    },

    /** Two seconds pass, or more while tenants are made, and every card everywhere shows what it should. */
    async settled() {
      const howMany = async (rows: string) => (await query<{ left: number }>(rows))[0]?.left ?? 0
      await advance('PT2S')
      for (let steps = 0; (await howMany(BEING_MADE)) > 0; steps++) {
        if (steps > MOST_STEPS) throw new Error('something is still being made')
        await advance('PT2S')
      }
      let lookAt = Date.now() + LOOK_MS
      for (const until = Date.now() + DELIVERY_MS; ; ) {
        const left = await howMany(IN_DELIVERY)
        if (left === 0) return
        if (Date.now() > lookAt) {
          await deskhand.sweep()
          lookAt = Date.now() + LOOK_MS
        }
        if (Date.now() > until) {
          const waiting = [...(await query(WAITING)), ...(await query(ASKED))]
          throw new Error(`${left} deliveries are still waiting: ${JSON.stringify(waiting)}`)
        }
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },

    /**
     * Everybody's chats are empty, nothing is begun and nobody was heard speaking a language; tickets stay as they are. No answer is promised any more on those
     * that tests made: when time moves on, the news of them all would fill a chat's share of messages (60 in 30 s, X62).
     */
    async startsAnew() {
      await query('truncate "Draft", "Conversation", "CardRef", "OutboxMessage"')
      await query('update "Ticket" set "firstResponseDueAt" = null where "createdAt" >= $1', [BEGINNING])
      await query(`update "Identity" set place = (select jsonb_agg(one - 'spoken') from jsonb_array_elements(place) as one)
        where jsonb_typeof(place) = 'array' and place::text like '%"spoken"%'`)
      connector.isWell()
      connector.posts.length = 0
      connector.calls.length = 0
    },

    /** How many tickets there are, everybody's. */
    async ticketCount() {
      const [{ all } = { all: 0 }] = await query<{ all: number }>('select count(*)::int as all from "Ticket"')
      return all
    },

    /** The server ends and starts again on the same data; `meanwhile`: what happens while nothing runs. */
    async restart(meanwhile?: () => Promise<unknown>) {
      await deskhand.stop()
      await meanwhile?.()
      deskhand = await start()
    },

    async stop() {
      await deskhand.stop()
      await connector.stop()
      await sql.end()
      await database.drop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export type World = Awaited<ReturnType<typeof startWorld>>
