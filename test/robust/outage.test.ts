import { setTimeout as pass } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase, type TestDatabase } from '../support/database.ts'
import { startWorld } from '../support/world.ts'
import { type DatabaseProxy, startDatabaseProxy } from './database-proxy.ts'
import { ANSWERS, comesToSummary, fillsForm, opensForm, type RobustWorld, said, watch } from './support.ts'

/** How long the database is away, ms. Thirty seconds by hand: OUTAGE_MS=30000. */
const OUTAGE_MS = Number(process.env.OUTAGE_MS ?? 2_000)
/** Teams waits for an answer no longer than this, ms. */
const AT_ONCE_MS = 10_000

let database: TestDatabase
let proxy: DatabaseProxy
let world: RobustWorld
beforeAll(async () => {
  database = await freshDatabase()
  proxy = await startDatabaseProxy(database.url)
  const own = await startWorld({ DATABASE_URL: proxy.url, LOG_LEVEL: 'silent' })
  world = { ...own, ...(await watch({ ...own, databaseUrl: database.url })) }
})
afterEach(() => proxy.restore().catch(() => undefined))
afterAll(async () => {
  await world?.stop()
  await proxy?.stop()
  await database?.drop()
})

/** Everything that was said since; nothing of it may claim that something happened. */
const claims = (texts: readonly string[]) => texts.filter((one) => /created|saved in|added to/i.test(one))
const textsSince = (stamp: number) =>
  world.connector.posts.filter((one) => one.stamp > stamp).map(({ activity }) => JSON.stringify(activity))

describe('the database is away', () => {
  it('Send: an honest answer at once, the summary stays, one ticket and its confirmation by themselves', async () => {
    const ewa = world.ewa()
    const summary = await fillsForm(ewa, { subject: 'Sign-in fails since the database went away' })
    const before = (await world.tickets()).length
    const stamp = world.connector.stamp()
    await proxy.cut()
    const asked = Date.now()
    const answered = await ewa.presses('Send')
    expect(Date.now() - asked).toBeLessThan(AT_ONCE_MS)
    expect(said(answered)).toMatch(/cannot be reached/)
    await ewa.sees(/nothing is saved yet/)
    const still = ewa.cards().filter(({ text }) => text === summary.text)
    expect(still).toHaveLength(1)
    expect(still[0]?.buttons.map(({ title }) => title)).toContain('Send')

    // Somebody in a hurry presses again, and Teams delivers the first press once more.
    await ewa.presses('Send')
    await ewa.repeats()
    await pass(OUTAGE_MS)
    expect(claims(textsSince(stamp))).toEqual([])
    expect(await world.tickets()).toHaveLength(before)

    await proxy.restore()
    const done = await ewa.sees(/T-\d+.* created/)
    const tickets = await world.tickets()
    expect(tickets).toHaveLength(before + 1)
    expect(done.text).toContain(tickets.at(-1)?.number)
    await world.sweep()
  })

  it('typed words: kept in their order, answered when it is back', async () => {
    const ewa = world.ewa()
    await opensForm(ewa)
    const stamp = world.connector.stamp()
    await proxy.cut()
    await ewa.says(ANSWERS.subject)
    await ewa.sees('cannot be reached')
    await ewa.says(ANSWERS.description)
    await ewa.sees('cannot be reached')
    await pass(OUTAGE_MS)
    expect(claims(textsSince(stamp))).toEqual([])
    await proxy.restore()
    await ewa.says('skip')
    const summary = await comesToSummary(ewa)
    expect(summary.text).toContain(`Subject\n${ANSWERS.subject}`)
    expect(summary.text).toContain(`Description\n${ANSWERS.description}`)
  })

  it('a filled form: the card keeps standing, what was typed arrives', async () => {
    const ewa = world.ewa()
    await opensForm(ewa)
    await proxy.cut()
    await ewa.presses('Continue', { ...ANSWERS, subject: 'Typed into the form while it was away, at 08:00' })
    await ewa.sees('cannot be reached')
    expect(
      ewa
        .cards()
        .some(
          ({ text, buttons }) =>
            text.startsWith('New ticket – Hello AB') && buttons.some(({ title }) => title === 'Continue'),
        ),
    ).toBe(true)
    await pass(300)
    await proxy.restore()
    expect((await comesToSummary(ewa)).text).toContain('Typed into the form while it was away, at 08:00')
  })

  it('everybody else: looking is answered as honestly, the server says that it is not ready and lives', async () => {
    const max = world.max()
    await proxy.cut()
    expect((await fetch(`${world.url}/healthz`)).status).toBe(200)
    expect((await fetch(`${world.url}/readyz`)).status).toBe(503)
    await max.says('my tickets')
    await max.sees('cannot be reached')
    await world.stranger().says('hello')
    await proxy.restore()
    await max.sees('My open tickets')
    expect((await fetch(`${world.url}/readyz`)).status).toBe(200)
  })

  it('a card that asks for its present state stays as it is', async () => {
    const ewa = world.ewa()
    await ewa.says('my tickets')
    await ewa.sees('My open tickets')
    await ewa.presses(/^T-/)
    await ewa.sees('What comes next')
    await proxy.cut()
    await ewa.reopens()
    expect(ewa.lastCard().text).toContain('What comes next')
  })
})
