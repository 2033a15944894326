import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { createGateway } from '../../../adapters/discord/gateway.ts'
import { createDiscordRest } from '../../../adapters/discord/rest.ts'
import { createClient } from '../../../prisma/client.ts'
import { createShardLeases } from '../../../prisma/store/gateway-lease.ts'
import type { ShardLeases } from '../../../src/core/ports.ts'
import { freshDatabase, type TestDatabase } from '../../support/database.ts'
import { type FakeDiscord, startFakeDiscord } from '../../support/fake-discord.ts'

const ANN = '100000000000000001'
/** Instead of 15 s, so that nobody waits, and still longer than a busy machine lets anybody stand still. */
const LEASE_MS = 4_500
/** Where nobody else waits for it: who looks for what is free looks three times as often. */
const SHORT_LEASE_MS = 1_500
/** Somebody is followed within two leases. */
const TAKEOVER = { timeout: 20_000 }

let database: TestDatabase
let client: ReturnType<typeof createClient>
let discord: FakeDiscord
let channel: string
const running: { stop(): Promise<void> }[] = []
const said: string[] = []
beforeAll(async () => {
  database = await freshDatabase()
  client = createClient(database.url)
})
beforeEach(async () => {
  await client.gatewayShard.deleteMany()
  discord = await startFakeDiscord()
  discord.addUser(ANN, 'Ann')
  discord.joins(ANN, discord.guild)
  channel = discord.addChannel('help')
  said.length = 0
})
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.stop()))
  await discord.stop()
})
afterAll(async () => {
  await client.$disconnect()
  await database.drop()
})

/** A process that listens: what it heard, and what became of it. */
function process(
  o: {
    leases?: ShardLeases
    token?: string
    gatewayToken?: string
    /** How long it takes over an event. */
    takes?: (words: string) => Promise<void>
    now?: () => number
    onState?: (state: { readonly ready: number }) => void
  } = {},
) {
  const keep = (_: object, message: string) => void said.push(message)
  const log = { info() {}, warn: keep, error: keep }
  const { token = discord.token } = o
  const heard: string[] = []
  let state = { held: 0, ready: 0 }
  const rest = createDiscordRest({ token, applicationId: discord.applicationId, apiUrl: discord.url, log })
  const gateway = createGateway({
    rest,
    token: o.gatewayToken ?? token,
    leases: o.leases ?? createShardLeases(client, LEASE_MS, 50),
    log,
    onState: (next) => {
      state = next
      o.onState?.(next)
    },
    ...(o.now ? { now: o.now } : {}),
    onDispatch: async (event, data) => {
      if (event !== 'MESSAGE_CREATE') return
      const words = String((data as { content: string }).content)
      await o.takes?.(words)
      heard.push(words)
    },
  })
  const one = { ...gateway, heard, state: () => state }
  running.push(one)
  return one
}

const says = (words: string) => discord.state.post(channel, discord.state.users.get(ANN) ?? {}, { content: words })
const listens = (one: ReturnType<typeof process>) => expect.poll(() => one.state()).toEqual({ held: 1, ready: 1 })

const shortLeases = () => createShardLeases(client, SHORT_LEASE_MS, 50)

/** Leases of a process that is killed: from then on it says nothing more to the database. */
function mortal() {
  const leases = createShardLeases(client, LEASE_MS, 50)
  let isDead = false
  const alive = async <T>(does: () => Promise<T>): Promise<T> => (isDead ? new Promise<T>(() => undefined) : does())
  return {
    dies: () => {
      isDead = true
    },
    leases: {
      ...leases,
      held: () => alive(leases.held),
      async take(shard, of) {
        const lease = await alive(() => leases.take(shard, of))
        return (
          lease && {
            ...lease,
            keep: (session) => alive(() => lease.keep(session)),
            release: (session) => alive(() => lease.release(session)),
          }
        )
      },
    } satisfies ShardLeases,
  }
}

it('of two processes one listens, and each message is heard once', async () => {
  const [one, two] = [process(), process()]
  await Promise.all([one.start(), two.start()])
  await expect.poll(() => one.state().ready + two.state().ready).toBe(1)
  for (let count = 0; count < 20; count += 1) says(`message ${count}`)
  await expect.poll(() => one.heard.length + two.heard.length).toBe(20)
  expect(discord.gateway.live()).toHaveLength(1)
  expect([one.state().held, two.state().held].toSorted()).toEqual([0, 1])
})

it('whoever takes over from a process that ended goes on where it stopped; nothing is missed, nothing heard twice', async () => {
  const [one, two] = [process(), process()]
  await one.start()
  await listens(one)
  await two.start()
  says('before')
  await expect.poll(() => one.heard).toEqual(['before'])
  await one.stop()
  says('meanwhile')
  await listens(two)
  says('after')
  await expect.poll(() => two.heard).toEqual(['meanwhile', 'after'])
  expect(one.heard).toEqual(['before'])
  expect(discord.gateway.identifies).toHaveLength(1)
  expect(discord.gateway.resumes).toHaveLength(1)
})

it('a process that dies in the middle of something is followed within two leases, and what it had not done is heard again', async () => {
  const dying = mortal()
  const one = process({
    leases: dying.leases,
    takes: (words) => (words === 'half done' ? new Promise(() => undefined) : Promise.resolve()),
  })
  const two = process()
  await one.start()
  await listens(one)
  await two.start()
  says('done')
  await expect.poll(() => one.heard).toEqual(['done'])
  says('half done')
  says('done as well')
  await expect.poll(() => one.heard).toEqual(['done', 'done as well'])
  // So far is written down, and no further, though it has had time.
  const whole = (sequenceNow() ?? 0) - 2
  await expect.poll(sequenceKept).toBe(whole)
  await sleep(LEASE_MS / 6)
  expect(await sequenceKept()).toBe(whole)
  dying.dies()
  await expect.poll(() => two.state().ready, TAKEOVER).toBe(1)
  await expect.poll(() => two.heard).toEqual(['half done', 'done as well'])
}, 60_000)

const sequenceKept = async () => {
  const [row] = await client.gatewayShard.findMany()
  return (row?.session as { sequence?: number } | null)?.sequence ?? 0
}
const sequenceNow = () => discord.gateway.live()[0]?.sent.length

it('a process that is killed is followed within two leases: 30 s', async () => {
  const script = fileURLToPath(new URL('./gateway-process.ts', import.meta.url))
  const child = spawn(globalThis.process.execPath, [script, database.url, discord.url, discord.token, `${LEASE_MS}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const lines: string[] = []
    child.stdout.on('data', (chunk: Buffer) => lines.push(...chunk.toString().trim().split('\n')))
    await expect.poll(() => lines, { timeout: 30_000 }).toContain('READY')
    const two = process()
    await two.start()
    says('before')
    await expect.poll(() => lines).toContain('before')
    await expect.poll(sequenceKept).toBe(sequenceNow())

    child.kill('SIGKILL')
    await once(child, 'exit')
    says('meanwhile')
    await expect.poll(() => two.heard, TAKEOVER).toEqual(['meanwhile'])
    expect(discord.gateway.identifies).toHaveLength(1)
  } finally {
    child.kill('SIGKILL')
  }
}, 90_000)

it('without the database a process listens until its lease ends and no longer; then it goes on where it was', async () => {
  const leases = createShardLeases(client, LEASE_MS, 50)
  let isAway = false
  let ahead = 0
  const orFail = <T>(does: () => Promise<T>) => (isAway ? Promise.reject(new Error('away')) : does())
  const one = process({
    now: () => performance.now() + ahead,
    leases: {
      ...leases,
      held: () => orFail(leases.held),
      async take(shard, of) {
        const lease = await orFail(() => leases.take(shard, of))
        return (
          lease && {
            ...lease,
            keep: (session) => orFail(() => lease.keep(session)),
            release: (session) => orFail(() => lease.release(session)),
          }
        )
      },
    },
  })
  await one.start()
  await listens(one)
  await expect.poll(sequenceKept).toBe(sequenceNow())
  isAway = true
  says('still heard')
  await expect.poll(() => one.heard).toEqual(['still heard'])
  // Its lease is about to end; it says good-bye before that.
  ahead = (LEASE_MS * 14) / 15
  await expect.poll(() => discord.gateway.live().length).toBe(0)
  expect((await client.gatewayShard.findMany({ where: { heldUntil: { gt: new Date() } } })).length).toBe(1)
  says('not heard yet')

  isAway = false
  await expect.poll(() => one.heard, TAKEOVER).toContain('not heard yet')
}, 60_000)

it('a process that stood still for longer than its lease touches nothing when it wakes up', async () => {
  let ahead = 0
  const leases = createShardLeases(client, LEASE_MS, 50)
  let takes = 0
  // By the time it looks again it is somebody else's.
  const take: ShardLeases['take'] = async (shard, of) => (takes++ === 0 ? leases.take(shard, of) : undefined)
  const one = process({ now: () => performance.now() + ahead, leases: { ...leases, take } })
  await one.start()
  await listens(one)
  ahead = 10 * LEASE_MS
  says('somebody else’s')
  await expect.poll(() => discord.gateway.live().length).toBe(0)
  expect(one.heard).toEqual([])
})

it('a lease that somebody took away closes the shard at once', async () => {
  const one = process()
  await one.start()
  await listens(one)
  await client.gatewayShard.updateMany({ data: { holder: 'somebody else', heldUntil: new Date(Date.now() + 600_000) } })
  await expect.poll(() => discord.gateway.live().length).toBe(0)
  expect(said).toContain('this process does not listen to Discord any more: its lease is over')
})

it('a connection that breaks, or that Discord wants anew, is resumed and misses nothing', async () => {
  const one = process()
  await one.start()
  await listens(one)
  discord.gateway.drops()
  says('while it was broken')
  await expect.poll(() => one.heard).toEqual(['while it was broken'])
  await listens(one)
  discord.gateway.asksToReconnect()
  says('while it changed')
  await expect.poll(() => one.heard).toEqual(['while it was broken', 'while it changed'])
  expect(discord.gateway.identifies).toHaveLength(1)
})

it('a session that Discord has forgotten is begun anew', async () => {
  const one = process()
  await one.start()
  await listens(one)
  await one.stop()
  discord.gateway.invalidates()
  const two = process()
  await two.start()
  await listens(two)
  says('heard in the new session')
  await expect.poll(() => two.heard).toEqual(['heard in the new session'])
  expect(discord.gateway.identifies).toHaveLength(2)
})

it('a wrong token is said once and not tried again and again', async () => {
  const one = process({ token: 'wrong', leases: shortLeases() })
  await one.start()
  expect(said.filter((sentence) => sentence.includes('set DISCORD_TOKEN'))).not.toEqual([])
  await sleep(SHORT_LEASE_MS)
  expect(discord.of('GET /gateway/bot')).toHaveLength(1)
  expect(one.state()).toEqual({ held: 0, ready: 0 })
  expect(await client.gatewayShard.count()).toBe(0)
})

it('nor is one that only the gateway refuses; the shard is free for a process with the right one', async () => {
  const one = process({ gatewayToken: 'wrong' })
  await one.start()
  await expect.poll(() => said.join()).toContain('set DISCORD_TOKEN')
  const two = process()
  await two.start()
  await listens(two)
  expect(discord.gateway.identifies.map(({ token }) => token)).toEqual(['wrong', discord.token])
})

it('without the right to read messages it says which switch to turn on and hears what it may', async () => {
  discord.lacksIntent('CONTENT')
  const one = process()
  await one.start()
  await listens(one)
  expect(said.filter((sentence) => sentence.includes('Message Content Intent'))).toHaveLength(1)
  discord.state.post(discord.state.dm(ANN).id as string, discord.state.users.get(ANN) ?? {}, { content: 'in private' })
  await expect.poll(() => one.heard).toEqual(['in private'])
})

it('a server’s events go to the one process that holds its shard', async () => {
  discord.recommendsShards(2)
  const [one, two] = [process(), process()]
  await Promise.all([one.start(), two.start()])
  await expect.poll(() => one.state().ready + two.state().ready).toBe(2)
  expect(discord.gateway.identifies.map(({ shard }) => JSON.stringify(shard)).toSorted()).toEqual(['[0,2]', '[1,2]'])
  for (let count = 0; count < 10; count += 1) says(`message ${count}`)
  await expect.poll(() => one.heard.length + two.heard.length).toBe(10)
  await sleep(100)
  expect(one.heard.length + two.heard.length).toBe(10)
})

it('when Discord wants more shards they are taken anew after a while, as many as it wants', async () => {
  let ahead = 0
  const one = process({ now: () => performance.now() + ahead, leases: shortLeases() })
  await one.start()
  await listens(one)
  discord.recommendsShards(2)
  discord.gateway.drops(4011)
  await expect.poll(() => one.state()).toEqual({ held: 0, ready: 0 })
  await sleep(SHORT_LEASE_MS)
  expect(discord.gateway.identifies).toHaveLength(1)

  ahead = 121_000
  await expect.poll(() => one.state()).toEqual({ held: 2, ready: 2 })
  // Each once, whichever connects first.
  expect(
    discord.gateway.identifies
      .slice(1)
      .map(({ shard }) => String(shard))
      .toSorted(),
  ).toEqual(['0,2', '1,2'])
})

it.each([4010, 4012, 4013])('what Discord will never take is said and left alone for ten minutes: %i', async (code) => {
  let ahead = 0
  const one = process({ now: () => performance.now() + ahead, leases: shortLeases() })
  await one.start()
  await listens(one)
  discord.gateway.drops(code)
  await expect.poll(() => said.join()).toContain('Discord does not take the way the bot connects')
  ahead = 590_000
  await sleep(SHORT_LEASE_MS)
  expect(discord.gateway.live()).toEqual([])
  ahead = 601_000
  await listens(one)
})

it('a process that ends while it looks, or while it connects again, leaves nothing behind', async () => {
  const one = process()
  const begun = one.start()
  await one.stop()
  await begun
  expect(one.state()).toEqual({ held: 0, ready: 0 })
  expect(await client.gatewayShard.count({ where: { heldUntil: { gt: new Date() } } })).toBe(0)

  let isBroken = false
  let stopped: Promise<void> | undefined
  const two = process({
    onState: ({ ready }) => {
      if (isBroken && ready === 0) stopped ??= two.stop()
    },
  })
  await two.start()
  await listens(two)
  isBroken = true
  discord.gateway.drops()
  await expect.poll(() => stopped !== undefined).toBe(true)
  await stopped
  // discord.js connects again half a second after it was closed.
  await sleep(1_000)
  expect(discord.gateway.live()).toEqual([])
  expect(discord.gateway.resumes).toEqual([])
})
