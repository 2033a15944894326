import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, ticketOf, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await world.catalogue()
  await world.company('hello')
  await world.company('nordic', 'PARTNER')
})
afterAll(() => world.close())

const label = { en: 'Other', de: 'Sonstiges' }

test('a company is its card; the vendor is found by what it is', async () => {
  expect(await world.store.reads.companies.get('hello')).toEqual({
    id: 'hello',
    name: 'hello Ltd',
    kind: 'CUSTOMER',
    timezone: 'Europe/Berlin',
    contact: { email: 'hello@x.example' },
  })
  expect(await world.store.reads.companies.get('nobody')).toBeUndefined()
  expect(await world.store.reads.companies.vendor()).toBeUndefined()
  await world.company('vendor', 'VENDOR')
  expect(await world.store.reads.companies.vendor()).toMatchObject({ id: 'vendor' })
})

test('agreements come with their products and their partner', async () => {
  const effectiveFrom = new Date('2026-01-01T00:00:00Z')
  const terms = { companyId: 'hello', firstLine: 'VENDOR', ticketPolicy: 'SUPER_USERS_ONLY', effectiveFrom } as const
  await world.client.agreement.create({
    data: { ...terms, id: 'a2', number: 'AG-2', status: 'ENDED', endsAt: effectiveFrom, partnerId: 'nordic' },
  })
  await world.client.agreement.create({
    data: { ...terms, id: 'a1', number: 'AG-1', status: 'ACTIVE', products: { connect: { id: 'exflow' } } },
  })
  const common = { ...terms, superUserLimit: 2 }
  expect(await world.store.reads.companies.agreements('hello')).toEqual([
    { ...common, id: 'a1', number: 'AG-1', status: 'ACTIVE', productIds: ['exflow'] },
    {
      ...common,
      id: 'a2',
      number: 'AG-2',
      status: 'ENDED',
      endsAt: effectiveFrom,
      productIds: [],
      partner: { id: 'nordic', name: 'nordic Ltd', contact: { email: 'nordic@x.example' } },
    },
  ])
})

test('colleagues are the confirmed and active members, each once, by name', async () => {
  await world.person('b', { hello: 'USER' })
  await world.person('a', { hello: 'USER' })
  await world.client.membership.create({ data: { personId: 'a', companyId: 'hello', role: 'TENANT_ADMIN' } })
  await world.person('unconfirmed', { hello: 'USER' }, false)
  await world.person('elsewhere', { nordic: 'USER' })
  await world.person('gone', { hello: 'USER' })
  await world.client.membership.updateMany({ where: { personId: 'gone' }, data: { status: 'ENDED' } })
  await world.person('locked', { hello: 'USER' })
  await world.client.person.update({ where: { id: 'locked' }, data: { status: 'LOCKED' } })
  expect(await world.store.reads.companies.colleagues('hello')).toEqual([
    { id: 'a', name: 'Name of a', email: 'a@x.example' },
    { id: 'b', name: 'Name of b', email: 'b@x.example' },
  ])
})

test('somebody who left the company is no super-user of it, whatever the seat says', async () => {
  await world.client.superUserSeat.create({
    data: {
      companyId: 'hello',
      ordinal: 1,
      assignments: { create: { personId: 'gone', kind: 'REGULAR', startsAt: new Date(0) } },
    },
  })
  expect(await world.store.reads.companies.superUsers('hello', new Date())).toEqual([])
})

test('request types are data: what nobody understands is not asked', async () => {
  const fields = [{ key: 'product', isRequired: true }, { nonsense: 1 }, { key: 'since', label, widget: 'date' }]
  await world.client.requestType.create({ data: { key: 'other', label, fields, order: -1, isCommunity: true } })
  await world.client.requestType.create({ data: { key: 'old', label, fields: 'none', active: false } })
  expect(await world.store.reads.catalogue.requestTypes()).toEqual([
    {
      key: 'other',
      label,
      isCommunity: true,
      isOffered: true,
      fields: [
        { key: 'product', isRequired: true },
        { key: 'since', isRequired: false, label, widget: 'date' },
      ],
    },
    { key: 'old', label, isCommunity: false, isOffered: false, fields: [] },
    { key: 'technical', label: { en: 'Technical problem' }, isCommunity: false, isOffered: true, fields: [] },
  ])
})

test('products: the newest version first, their rules and help where they make sense', async () => {
  const versionRule = { example: '1.0', pattern: String.raw`\d+`, lookalikes: [{ pattern: 'x', label: 'Build' }] }
  const versionHelp = { steps: label, article: { label, url: 'https://x.example' } }
  const versions = ['9.1', '25.1.0.0', '22.2.110.42'].map((version) => ({ version, erpCodes: ['bc'] }))
  await world.client.product.create({
    data: { id: 'box', key: 'box', name: 'Box', versionRule, versionHelp, versions: { create: versions } },
  })
  await world.client.product.create({ data: { id: 'old', key: 'old', name: 'Old', active: false, versionRule: 7 } })
  const [box, exflow, ...others] = await world.store.reads.catalogue.products()
  expect(box).toEqual({
    id: 'box',
    key: 'box',
    name: 'Box',
    versionRule,
    versionHelp,
    versions: ['25.1.0.0', '22.2.110.42', '9.1'].map((version) => ({ version, erpCodes: ['bc'] })),
  })
  expect(exflow?.id).toBe('exflow')
  expect(others).toEqual([])
  // A ticket about a product that is no longer sold still has it.
  expect(await world.store.reads.catalogue.products(['old'])).toEqual([
    { id: 'old', key: 'old', name: 'Old', versions: [] },
  ])
  expect(await world.store.reads.catalogue.products([])).toEqual([])
})

test('ERP versions and severities in the order of the data', async () => {
  const nav = { code: 'nav', label: 'NAV 2018', family: 'NAV', hosting: 'ONPREM', order: -1 } as const
  await world.client.erpVersion.create({ data: nav })
  await world.client.erpVersion.create({ data: { ...nav, code: 'nav-2009', active: false } })
  expect(await world.store.reads.catalogue.erps()).toEqual([
    { code: 'nav', label: 'NAV 2018', family: 'NAV', major: null, hosting: 'ONPREM' },
    { code: 'bc', label: 'BC Online', family: 'BC', major: null, hosting: 'ONLINE' },
  ])
  const meaning = { en: 'Work has stopped' }
  await world.client.severityLevel.createMany({
    data: [
      { key: 'low', label: { en: 'Low' }, meaning, order: 2 },
      { key: 'high', label: { en: 'High' }, meaning, order: 1 },
    ],
  })
  expect(await world.store.reads.catalogue.severities()).toEqual([
    { key: 'high', label: { en: 'High' }, meaning },
    { key: 'low', label: { en: 'Low' }, meaning },
  ])
})

test('what a company chose last is offered again, but never that somebody did not know', async () => {
  expect(await world.store.reads.tickets.lastUsed('hello')).toEqual({})
  const ask = (more: object) =>
    world.store.transaction((tx) => tx.write.createTicket(ticketOf('a', { companyId: 'hello', ...more })))
  await ask({ productId: 'box', productVersion: '9.1', erpCode: 'bc', at: new Date(1) })
  await ask({ productId: 'exflow', productVersion: 'unknown', at: new Date(2) })
  await ask({ companyId: 'nordic', productId: 'box', at: new Date(3) })
  expect(await world.store.reads.tickets.lastUsed('hello')).toEqual({ productId: 'exflow', erpCode: 'bc' })
})
