import { afterAll, beforeAll, expect, test } from 'vitest'
import { createClient } from '../../../prisma/client.ts'
import { asPortError } from '../../../prisma/store/failure.ts'
import { createStore } from '../../../prisma/store/store.ts'
import { Conflict, type Store, Unavailable } from '../../../src/core/ports.ts'
import { openWorld, turnOf, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const everyway: Readonly<Record<string, (store: Store) => Promise<unknown>>> = {
  load: (store) => store.load(turnOf('anna'), 'key'),
  'a read': (store) => store.reads.companies.get('hello'),
  'a list': (store) =>
    store.reads.tickets.list([{ by: 'all' }], { which: 'mine', state: 'all', page: 1, pageSize: 5 }, 'x'),
  transaction: (store) => store.transaction(async (tx) => tx.companies.vendor()),
  'the outbox': (store) => store.outbox.claim(new Date(), 1),
}

test.each(Object.keys(everyway))('a database that is not there: %s says so', async (way) => {
  for (const url of ['postgresql://x@127.0.0.1:1/x', 'postgresql://x@localhost/x?host=%2Fnowhere']) {
    const client = createClient(url)
    await expect(everyway[way]?.(createStore({ client, clockEnabled: false, demo: false }))).rejects.toBeInstanceOf(
      Unavailable,
    )
    await client.$disconnect()
  }
})

test('a connection lost in the middle: nothing was written, and it can be done again', async () => {
  const attempt = (isCut: boolean) =>
    world.store.transaction(async (tx) => {
      await tx.write.audit({ action: 'cut', subjectType: 'x', subjectId: 'x', at: new Date() })
      // The other backend is the one that holds the transaction.
      if (isCut)
        await world.client.$queryRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND state = 'idle in transaction'`
      await tx.companies.vendor()
    })
  await expect(attempt(true)).rejects.toBeInstanceOf(Unavailable)
  expect(await world.client.auditEvent.count()).toBe(0)
  await attempt(false)
  expect(await world.client.auditEvent.count()).toBe(1)
})

test('a deadlock is a conflict: one of the two is told to decide again', async () => {
  await world.client.setting.createMany({ data: ['a', 'b'].map((key) => ({ key, value: 0 })) })
  let arrived = 0
  let open = () => {}
  const both = new Promise<void>((resolve) => {
    open = resolve
  })
  const cross = (first: string, second: string) =>
    world.client
      .$transaction(async (tx) => {
        await tx.setting.update({ where: { key: first }, data: { value: 1 } })
        if (++arrived === 2) open()
        await both
        await tx.setting.update({ where: { key: second }, data: { value: 1 } })
      })
      .catch((error: unknown) => {
        throw asPortError(error)
      })
  const settled = await Promise.allSettled([cross('a', 'b'), cross('b', 'a')])
  expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(settled.find((one) => one.status === 'rejected')?.reason).toBeInstanceOf(Conflict)
})

test.each(['40001', '40P01', '23505'])('SQLSTATE %s is a conflict', async (state) => {
  const thrown = await raise(state)
  expect(asPortError(thrown)).toBeInstanceOf(Conflict)
})

test.each(['08006', '57P01', '57P03', '53300'])('SQLSTATE %s means that the database is away', async (state) => {
  expect(asPortError(await raise(state))).toBeInstanceOf(Unavailable)
})

test('a mistake of ours stays what it is', async () => {
  for (const state of ['22012', '23514', '42601']) {
    const thrown = await raise(state)
    expect(asPortError(thrown)).toBe(thrown)
  }
  const bug = new TypeError('undefined is not a function')
  await expect(world.store.transaction(() => Promise.reject(bug))).rejects.toBe(bug)
})

const raise = (state: string): Promise<unknown> =>
  world.client.$executeRawUnsafe(`DO $$ BEGIN RAISE EXCEPTION 'as asked' USING ERRCODE = '${state}'; END $$`).then(
    () => undefined,
    (error: unknown) => error,
  )
