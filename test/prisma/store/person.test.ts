import { afterAll, beforeAll, expect, test } from 'vitest'
import { isMember, isSuperUser } from '../../../src/domain/person.ts'
import { openWorld, turnOf, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await world.company('hello')
  await world.company('nordic', 'PARTNER')
})
afterAll(() => world.close())

const load = (subject: string, from: object = {}) => {
  const turn = turnOf(subject)
  return world.store.load({ ...turn, from: { ...turn.from, ...from } }, 'key').then(({ person }) => person)
}

test('a stranger is met once, however many of their messages come together', async () => {
  const people = await Promise.all(Array.from({ length: 16 }, () => load('stranger')))
  expect(new Set(people.map(({ identityId }) => identityId)).size).toBe(1)
  expect(people[0]).toEqual({
    identityId: expect.any(String),
    name: 'stranger on Teams',
    isVerified: false,
    memberships: [],
    seats: [],
    partnerships: [],
  })
  expect(await world.client.identity.findMany({ where: { subject: 'stranger' } })).toMatchObject([
    { provider: 'TEAMS', issuer: 't', assurance: 'NONE', personId: null },
  ])
})

test('a registered person is who the vendor knows, not what the platform calls them', async () => {
  await world.person('anna', { hello: 'USER' })
  expect(await load('aad-anna', { name: 'Ewa Falk [Support]' })).toEqual({
    id: 'anna',
    identityId: expect.any(String),
    name: 'Name of anna',
    email: 'anna@x.example',
    isVerified: true,
    memberships: [
      {
        companyId: 'hello',
        companyName: 'hello Ltd',
        companyKind: 'CUSTOMER',
        timezone: 'Europe/Berlin',
        role: 'USER',
      },
    ],
    seats: [],
    partnerships: [],
  })
})

test('the console speaks with the identities of Teams, Discord with its own', async () => {
  expect(await load('aad-anna', { channel: 'console' })).toMatchObject({ id: 'anna' })
  expect(await load('aad-anna', { channel: 'discord' })).not.toHaveProperty('id')
  await expect(load('aad-anna', { channel: 'fax' })).rejects.toThrow('"fax"')
})

test('the same id in another tenant is somebody else', async () => {
  expect(await load('aad-anna', { issuer: 'other' })).not.toHaveProperty('id')
  expect(await load('aad-anna', { issuer: '' })).not.toHaveProperty('id')
})

test.each(['LOCKED', 'ANONYMISED'] as const)('somebody %s is a stranger again', async (status) => {
  const id = await world.person(`was-${status.toLowerCase()}`, { hello: 'VENDOR_ADMIN' })
  await world.client.person.update({ where: { id }, data: { status } })
  const person = await load(`aad-${id}`)
  expect(person).toMatchObject({ isVerified: false, memberships: [], seats: [], partnerships: [] })
  expect(person).not.toHaveProperty('id')
  expect(await world.store.personOf(`person:${id}`)).toBeUndefined()
})

test('verified is who confirmed an address or came in by a trusted issuer', async () => {
  await world.person('uwe', { hello: 'USER' }, false)
  expect(isMember(await load('aad-uwe'))).toBe(false)
  await world.client.identity.updateMany({ where: { personId: 'uwe' }, data: { assurance: 'SSO' } })
  expect(isMember(await load('aad-uwe'))).toBe(true)
})

test('memberships that ended or wait for approval count for nothing', async () => {
  await world.person('old', { hello: 'TENANT_ADMIN', nordic: 'USER' })
  await world.client.membership.updateMany({
    where: { personId: 'old', companyId: 'hello' },
    data: { status: 'ENDED' },
  })
  await world.client.membership.updateMany({
    where: { personId: 'old', companyId: 'nordic' },
    data: { status: 'PENDING' },
  })
  expect((await load('aad-old')).memberships).toEqual([])
})

test('who stands in for whom is read from everybody who ever held the seat', async () => {
  await world.person('ewa', { hello: 'USER' })
  await world.person('tom', { hello: 'USER' })
  const now = Date.now()
  const day = (days: number) => new Date(now + days * 86_400_000)
  await world.client.superUserSeat.create({ data: { id: 'seat-1', companyId: 'hello', ordinal: 1 } })
  await world.client.seatAssignment.create({
    data: { id: 'regular', seatId: 'seat-1', personId: 'ewa', kind: 'REGULAR', startsAt: day(-10) },
  })
  await world.client.seatAssignment.create({
    data: {
      seatId: 'seat-1',
      personId: 'tom',
      kind: 'SUBSTITUTE',
      startsAt: day(-1),
      endsAt: day(1),
      standsInForAssignmentId: 'regular',
    },
  })
  const [ewa, tom] = [await load('aad-ewa'), await load('aad-tom')]
  expect(ewa.seats).toHaveLength(2)
  expect(ewa.seats).toEqual(tom.seats)
  expect([isSuperUser(ewa, 'hello', day(0)), isSuperUser(tom, 'hello', day(0))]).toEqual([false, true])
  expect([isSuperUser(ewa, 'hello', day(2)), isSuperUser(tom, 'hello', day(2))]).toEqual([true, false])
  expect(await world.store.reads.companies.superUsers('hello', day(0))).toEqual([{ id: 'tom', name: 'Name of tom' }])
  expect(await world.store.reads.companies.superUsers('hello', day(2))).toEqual([{ id: 'ewa', name: 'Name of ewa' }])
})

test('a partner admin brings the customers of their company, another employee none', async () => {
  const validFrom = new Date(0)
  await world.client.partnership.create({ data: { partnerId: 'nordic', customerId: 'hello', validFrom } })
  await world.person('nils', { nordic: 'PARTNER_ADMIN' })
  await world.person('nora', { nordic: 'USER' })
  expect((await load('aad-nils')).partnerships).toEqual([
    { partnerId: 'nordic', customerId: 'hello', customerName: 'hello Ltd', validFrom },
  ])
  expect((await load('aad-nora')).partnerships).toEqual([])
})

test('the language chosen goes with the person, a stranger’s with their identity', async () => {
  for (const subject of ['aad-anna', 'stranger']) {
    const person = await load(subject)
    await world.store.transaction((tx) => tx.write.setLocale(person, 'de'))
    expect((await load(subject)).locale).toBe('de')
  }
  await world.client.identity.create({
    data: { provider: 'DISCORD', issuer: 'discord', subject: '42', personId: 'anna' },
  })
  expect((await load('42', { channel: 'discord', issuer: 'discord' })).locale).toBe('de')
})

test('a card’s reader is found again', async () => {
  const stranger = await load('stranger')
  expect(await world.store.personOf('person:anna')).toEqual(await load('aad-anna'))
  expect(await world.store.personOf(`identity:${stranger.identityId}`)).toMatchObject({
    identityId: stranger.identityId,
  })
  expect(await world.store.personOf('person:nobody')).toBeUndefined()
})

test('where somebody can be written to is remembered', async () => {
  const { from } = turnOf('new-here')
  expect(await world.store.placeOf(from)).toBeUndefined()
  const place = { channel: 'teams', id: 'a:1', isPrivate: true, ref: { serviceUrl: 'https://smba.example' } }
  await world.store.keepPlace(from, place)
  expect(await world.store.placeOf(from)).toEqual(place)
})

test('only in the demo world a person is known by the id alone', async () => {
  const demo = await openWorld({ demo: true })
  try {
    await demo.person('ewa')
    const turn = turnOf('aad-ewa')
    const asEmulator = { ...turn, from: { ...turn.from, issuer: '' } }
    expect((await demo.store.load(asEmulator, 'key')).person).toMatchObject({ id: 'ewa' })
    const other = { ...turn, from: { ...turn.from, issuer: 'elsewhere' } }
    expect((await demo.store.load(other, 'key')).person).not.toHaveProperty('id')
  } finally {
    await demo.close()
  }
})
