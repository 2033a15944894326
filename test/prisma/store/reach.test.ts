import { afterAll, beforeAll, expect, test } from 'vitest'
import { keyOf, openWorld, turnOf, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld({ clockEnabled: true })
  await world.company('hello')
  await world.company('vendor', 'VENDOR')
  await world.person('anna', { hello: 'USER' })
  await world.client.identity.create({
    data: { provider: 'DISCORD', issuer: 'discord', subject: '2001', personId: 'anna' },
  })
})
afterAll(() => world.close())

/** Anna says something somewhere. */
async function writesFrom(channel: 'teams' | 'discord', id: string, isPrivate = true) {
  const from =
    channel === 'teams'
      ? { channel, issuer: 't', id: 'aad-anna', name: 'Anna' }
      : { channel, issuer: 'discord', id: '2001', name: 'Anna' }
  const turn = turnOf('aad-anna', { from, place: { channel, id, isPrivate, ref: { at: id } }, locale: 'de-DE' })
  await world.store.load(turn, keyOf(turn))
  await world.store.advanceClock(2 * 60_000)
}
const placesOfAnna = async () => (await world.store.reach('person:anna')).places.map(({ place }) => place.id)

test('whoever has Discord can be written to there before they ever wrote, after every chat they did write in', async () => {
  const { places } = await world.store.reach('person:anna')
  const derived = { channel: 'discord', id: 'user:2001', isPrivate: true, ref: { user: '2001' } }
  expect(places).toEqual([{ place: derived }])
  await writesFrom('teams', 'a:anna')
  expect(await placesOfAnna()).toEqual(['a:anna', 'user:2001'])
})

test('the private chat that was used last comes first; a group is none', async () => {
  await writesFrom('teams', 'a:anna')
  await writesFrom('discord', 'dm-anna')
  expect(await placesOfAnna()).toEqual(['dm-anna', 'a:anna'])
  await writesFrom('teams', 'a:anna')
  await writesFrom('discord', 'a-group', false)
  expect(await placesOfAnna()).toEqual(['a:anna', 'dm-anna'])
  const [first] = (await world.store.reach('person:anna')).places
  expect(first).toEqual({
    place: { channel: 'teams', id: 'a:anna', isPrivate: true, ref: { at: 'a:anna' } },
    locale: 'de-DE',
  })
})

test('an address is used while it is verified and nothing came back', async () => {
  const email = async () => (await world.store.reach('person:anna')).email
  expect(await email()).toBe('anna@x.example')
  await world.client.person.update({ where: { id: 'anna' }, data: { mailBouncedAt: new Date() } })
  expect(await email()).toBeUndefined()
  await world.client.person.update({ where: { id: 'anna' }, data: { mailBouncedAt: null, emailVerifiedAt: null } })
  expect(await email()).toBeUndefined()
})

test('who cannot be reached is remembered until they write again', async () => {
  await world.store.keepUnreachable('anna', new Date())
  expect(await world.store.reach('person:anna')).toMatchObject({ isUnreachable: true })
  await writesFrom('teams', 'a:anna')
  expect(await world.store.reach('person:anna')).toMatchObject({ isUnreachable: false })
})

test('a registered channel is its place, and reads as agents do; one that ended is nowhere', async () => {
  const place = { channel: 'teams', id: '19:agents', isPrivate: false, ref: {} }
  const at = new Date()
  await world.client.registeredChannel.create({
    data: {
      id: 'agents',
      purpose: 'AGENTS',
      channel: 'teams',
      placeId: place.id,
      place,
      registeredById: 'anna',
      registeredAt: at,
      rosterCheckedAt: at,
    },
  })
  expect((await world.store.reach('channel:agents')).places).toEqual([{ place }])
  expect((await world.store.personOf('channel:agents'))?.memberships).toMatchObject([{ role: 'SUPPORT_AGENT' }])
  await world.client.registeredChannel.update({ where: { id: 'agents' }, data: { endedAt: at } })
  expect((await world.store.reach('channel:agents')).places).toEqual([])
  expect(await world.store.personOf('channel:agents')).toBeUndefined()
})

test('a locked account is nobody to be told', async () => {
  await world.client.person.update({ where: { id: 'anna' }, data: { status: 'LOCKED' } })
  expect((await world.store.reach('person:anna')).places).toEqual([])
  expect(await world.store.personOf('person:anna')).toBeUndefined()
})
