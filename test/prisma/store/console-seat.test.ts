import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createClient } from '../../../prisma/client.ts'
import { seedDemo } from '../../../prisma/seed.ts'
import { takeConsoleSeat } from '../../../prisma/store/console-seat.ts'
import { createStore } from '../../../prisma/store/store.ts'
import { freshDatabase, type TestDatabase } from '../../support/database.ts'

const NOW = new Date('2026-05-12T16:00:00Z')
const ewa = { channel: 'console', issuer: '', id: 'aad-ewa', name: 'Ewa' }

let database: TestDatabase
let client: ReturnType<typeof createClient>
beforeAll(async () => {
  database = await freshDatabase()
  client = createClient(database.url)
  await seedDemo(client, NOW)
})
beforeEach(async () => {
  await client.outboxMessage.deleteMany()
  await client.setting.deleteMany({ where: { key: { startsWith: 'console:' } } })
})
afterAll(async () => {
  await client.$disconnect()
  await database.drop()
})

const storeOf = (own?: readonly string[]) => createStore({ client, clockEnabled: true, demo: true, own })
const claims = async (own?: readonly string[]) => (await storeOf(own).outbox.claim(NOW, 10)).map(({ target }) => target)

/** Something to deliver. */
const waits = (target: string, channel = '') =>
  client.outboxMessage.create({
    data: {
      id: `${channel}${target}`,
      kind: 'NOTICE',
      dedupeKey: `${channel}${target}`,
      channel,
      target,
      place: {},
      payload: {},
      notBefore: NOW,
    },
  })

it('what is for somebody at a console is taken by its process alone; others’ by anybody', async () => {
  const seat = await takeConsoleSeat(client, ewa, 'console||aad-ewa')
  await waits('person:ewa')
  await waits('person:tom')
  expect(await claims()).toEqual(['person:tom'])
  expect(await claims(seat.targets)).toEqual(['person:ewa'])
})

it('who leaves is reached by every process again', async () => {
  const seat = await takeConsoleSeat(client, ewa, 'console||aad-ewa')
  await waits('person:ewa')
  await seat.leave()
  expect(await claims()).toEqual(['person:ewa'])
})

it('a console that fell silent has left', async () => {
  await takeConsoleSeat(client, ewa, 'console||aad-ewa')
  await waits('person:ewa')
  await client.$executeRaw`UPDATE "Setting" SET "value" = jsonb_build_object('until', clock_timestamp() - interval '1 s') WHERE "key" LIKE 'console:%'`
  expect(await claims()).toEqual(['person:ewa'])
})

it('a reply in a console waits for that console', async () => {
  const seat = await takeConsoleSeat(client, ewa, 'console||aad-ewa')
  await waits('console||aad-ewa', 'console')
  await seat.leave()
  expect(await claims()).toEqual([])
  expect(await claims(seat.targets)).toEqual(['console||aad-ewa'])
})
