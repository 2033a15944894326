import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, createClient } from '../../prisma/client.ts'
import { seedDemo } from '../../prisma/seed.ts'
import { createStore } from '../../prisma/store/store.ts'
import type { Store } from '../../src/core/ports.ts'
import { licenceRecipients } from '../../src/notices/licence-recipients.ts'
import { freshDatabase, type TestDatabase } from '../support/database.ts'

const NOW = new Date('2026-05-12T16:00:00Z')
let database: TestDatabase
let client: Client
let store: Store

beforeAll(async () => {
  database = await freshDatabase()
  client = createClient(database.url, 2)
  await seedDemo(client, NOW)
  store = createStore({ client, clockEnabled: true, demo: true })
})
afterAll(async () => {
  await client?.$disconnect()
  await database?.drop()
})

const told = async (accountId: string, now = NOW) => {
  const ended = { kind: 'licence-end', accountId, step: 'soon', until: NOW.toISOString() } as const
  return (await licenceRecipients(ended, store.reads, now)).map(({ to, reason }) => `${to} ${reason}`)
}

test('news of licences go to the people who see to them: the company’s own, and its partner’s where it may act', async () => {
  expect(await told('hello-crm')).toEqual(['person:ewa licence-admin'])
  expect(await told('contoso-crm')).toEqual(['person:nils licence-admin'])
})

test('not to the partner’s once the partnership is over', async () => {
  await client.partnership.updateMany({ where: { customerId: 'contoso' }, data: { validTo: NOW } })
  expect(await told('contoso-crm', new Date(NOW.getTime() + 1000))).toEqual([])
})
