import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTranscript } from '../support/transcript.ts'
import { SCREENSHOT, startWorld, type World } from '../support/world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

it('T2: a ticket with a vague subject, a wrong version and a forgotten picture', async () => {
  const transcript = createTranscript(world, 't2-create-ticket')
  const before = await world.ticketCount()
  const ewa = transcript.of(world.person('ewa'))

  await ewa.says("exflow web doesn't work")
  await ewa.presses('Technical problem')
  await ewa.presses('Where do I find this?')
  await ewa.presses('Continue', {
    'ExFlow AP version': 'newest',
    Description: 'Since this morning a blank page follows the sign-in.\nAll users, Edge and Chrome.',
  })
  await ewa.presses('Continue', { 'ExFlow AP version': '23.2.34.11' })
  await ewa.presses('Improve subject')
  await ewa.presses('Continue', { Subject: 'Login to ExFlow Web: blank page for all users since 08:00' })
  await ewa.pastes(SCREENSHOT)
  expect(await world.ticketCount()).toBe(before)
  await ewa.presses('Send')
  await ewa.tapsAgain()
  expect(await world.ticketCount()).toBe(before + 1)
  await ewa.presses('Open')

  transcript.ends()
})
