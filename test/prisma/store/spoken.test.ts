import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, turnOf, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await world.company('hello')
  await world.person('anna', { hello: 'USER' })
})
afterAll(() => world.close())

/** In which language Anna is spoken to, in a client that speaks this one; none: it does not say, as in Discord. */
const spokenTo = async (client?: string) =>
  (await world.store.load({ ...turnOf('aad-anna'), ...(client ? { locale: client } : {}) }, 'key')).locale

test('who speaks another language than their client is spoken to in it, until their client speaks another', async () => {
  expect(await spokenTo('en-GB')).toBe('en-GB')
  await world.store.keepSpoken(turnOf('aad-anna').from, 'de')
  expect(await spokenTo('en-GB')).toBe('de')
  expect(await spokenTo()).toBe('de')
  expect((await world.store.reach('person:anna')).places).toMatchObject([{ locale: 'de' }])
  expect(await spokenTo('es-ES')).toBe('es-ES')
  expect(await spokenTo('es-ES')).toBe('es-ES')
})

test('of a chat that was never seen nothing is remembered', async () => {
  await world.store.keepSpoken(turnOf('nobody').from, 'de')
  expect(await world.client.identity.count({ where: { subject: 'nobody' } })).toBe(0)
})
