import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, createClient } from '../../prisma/client.ts'
import { freshDatabase, type TestDatabase } from '../support/database.ts'

let database: TestDatabase
let client: Client
beforeAll(async () => {
  database = await freshDatabase()
  const first = createClient(database.url, 1)
  await first.$executeRawUnsafe(
    `ALTER DATABASE "${new URL(database.url).pathname.slice(1)}" SET timezone TO 'Asia/Tokyo'`,
  )
  await first.$disconnect()
  client = createClient(database.url)
})
afterAll(async () => {
  await client.$disconnect()
  await database.drop()
})

const keep = async (at: Date) => {
  const id = randomUUID()
  await client.inboundDelivery.create({ data: { channel: 'teams', deliveryId: id, replyId: id, at } })
  return id
}

test('a moment is the same for us and for SQL, whatever zone the server is in', async () => {
  const now = new Date()
  const id = await keep(now)
  const [row] = await client.$queryRaw<{ awayS: number; isNow: boolean }[]>`
    SELECT extract(epoch FROM now() - "at")::float8 AS "awayS", "at" = ${now}::timestamptz AS "isNow"
    FROM "InboundDelivery" WHERE "deliveryId" = ${id}`
  expect(Math.abs(row?.awayS ?? Number.NaN)).toBeLessThan(600)
  expect(row?.isNow).toBe(true)
})

test('what the address says of the connection stays', async () => {
  const url = new URL(database.url)
  url.searchParams.set('options', '-c application_name=elsewhere -c TimeZone=America/New_York')
  const other = createClient(url.href, 1)
  const asked = await other.$queryRaw<object[]>`
    SELECT current_setting('TimeZone') AS zone, current_setting('application_name') AS name`
  await other.$disconnect()
  expect(asked).toEqual([{ zone: 'UTC', name: 'elsewhere' }])
})

test('a column that another instance adds breaks nothing that was asked before', async () => {
  const one = createClient(database.url, 1)
  await keep(new Date())
  const all = () => one.$queryRaw<object[]>`SELECT d.* FROM "InboundDelivery" d LIMIT 1`
  const named = () => one.inboundDelivery.findFirst()
  await Promise.all([all(), named()])
  await client.$executeRaw`ALTER TABLE "InboundDelivery" ADD COLUMN "later" text`
  expect(await all()).toEqual([expect.objectContaining({ later: null })])
  expect(await named()).not.toHaveProperty('later')
  await one.$disconnect()
})
