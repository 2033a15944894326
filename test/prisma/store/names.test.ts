import { afterAll, beforeAll, expect, test } from 'vitest'
import { createNames } from '../../../prisma/store/names.ts'
import { openWorld } from './world.ts'

let world: Awaited<ReturnType<typeof openWorld>>
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test('people and companies by what they are called; the vendor is everybody’s business', async () => {
  await world.company('muster')
  await world.company('vendor', 'VENDOR')
  await world.client.person.create({ data: { displayName: 'Ewa Falk' } })
  expect(await createNames(world.client)()).toEqual({ people: ['Ewa Falk'], others: ['muster Ltd'] })
})
