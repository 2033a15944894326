import { afterAll, beforeAll, expect, it } from 'vitest'
import { startWorld, type World } from '../support/world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

it('T2: a ticket with a vague subject and a forgotten picture', async () => {
  const ewa = world.teams.person('aad-ewa', 'hello', { name: 'Ewa Falk' })
  await ewa.says("exflow web doesn't work")
  await ewa.sees('What is it about?')
  await ewa.presses('Technical problem')
  await ewa.sees('New ticket – Hello AB')
  await ewa.presses('Where do I find this?')
  console.log(ewa.messages().at(-1))
  await ewa.presses('Continue', { version: 'newest', description: 'Blank page after sign-in.' })
  await ewa.sees(/please use numbers such as/)
  await ewa.presses('Continue', { version: '23.2.34.11' })
  await ewa.sees(/One tip for a faster answer/)
  await ewa.presses('Improve subject')
  await ewa.says('Login to ExFlow Web: blank page for all users since 08:00')
  await ewa.sees('Summary – Hello AB')
  await ewa.pastes([PIXEL])
  await ewa.sees('image.png')
  await ewa.presses('Send')
  await ewa.sees(/T-\d+.{0,3} created/)
  console.log(ewa.messages().map((m) => [m.text, m.buttons.map((b) => b.title)]))
  await ewa.repeats({ newId: true })
  expect(1).toBe(1)
})
