import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedDemo } from '../../prisma/seed.ts'
import { setUp } from '../../prisma/set-up.ts'
import { EXAMPLE, NOW, openDesk, said } from './data/desk.ts'

let desk: ReturnType<typeof openDesk>
beforeAll(() => {
  desk = openDesk()
})
afterAll(() => desk.close())

const kim = { email: 'kim@aurora.example', name: 'Kim Berg', company: 'Aurora Software', timezone: 'Europe/Stockholm' }

test('two that set up at once make one vendor and one admin, who has one invitation', async () => {
  const client = await desk.database()
  const done = await Promise.all([setUp(client, kim, NOW), setUp(client, kim, NOW)])
  expect(done.map(({ isNewAdmin }) => isNewAdmin).sort()).toEqual([false, true])
  expect(new Set(done.map(({ invitation }) => invitation?.id)).size).toBe(1)
  expect(await client.company.findMany()).toMatchObject([{ key: 'vendor', name: 'Aurora Software', kind: 'VENDOR' }])
  expect(await client.membership.findMany()).toMatchObject([{ role: 'VENDOR_ADMIN', status: 'ACTIVE' }])
  expect(await client.auditEvent.findMany()).toMatchObject([{ action: 'setup.admin' }])
})

test('a confirmed admin needs no invitation; one whose role was ended has it again', async () => {
  const client = await desk.database()
  await setUp(client, kim, NOW)
  await client.person.updateMany({ data: { emailVerifiedAt: NOW } })
  await client.membership.updateMany({ data: { status: 'ENDED', endedAt: NOW } })
  const again = await setUp(client, { email: kim.email, timezone: 'UTC' }, NOW)
  expect(again).toEqual({ company: { key: 'vendor', name: 'Aurora Software', isNew: false }, isNewAdmin: true })
  expect(await client.membership.findMany()).toMatchObject([{ status: 'ACTIVE', endedAt: null }])
})

test('another name for the vendor is asked about, not taken; its spelling does not matter', async () => {
  const client = await desk.database()
  await expect(setUp(client, { ...kim, company: undefined }, NOW)).rejects.toThrow('--company "Your company Ltd"')
  await setUp(client, kim, NOW)
  await setUp(client, { ...kim, company: 'aurora  SOFTWARE' }, NOW)
  await expect(setUp(client, { ...kim, company: 'Borealis' }, NOW)).rejects.toThrow('run by Aurora Software')
})

test('what was imported first is set up too: the vendor of the files, and an admin among its people', async () => {
  const client = await desk.database()
  await said(client, EXAMPLE)
  const { company } = await setUp(client, { email: 'mia.ek@aurora.example', timezone: 'UTC' }, NOW)
  expect(company).toEqual({ key: 'vendor', name: 'Aurora Software', isNew: false })
  const roles = await client.membership.findMany({ where: { person: { primaryEmail: 'mia.ek@aurora.example' } } })
  expect(roles.map(({ role }) => role).sort()).toEqual(['SALES_MANAGER', 'VENDOR_ADMIN'])
})

test('the demo world and a real vendor keep out of each other’s database', async () => {
  const demo = await desk.database()
  await seedDemo(demo, NOW)
  await expect(setUp(demo, kim, NOW)).rejects.toThrow('holds the demo world')
  const real = await desk.database()
  await setUp(real, kim, NOW)
  await expect(seedDemo(real, NOW)).rejects.toThrow('was set up for real use')
  expect(await real.person.count()).toBe(1)
})
