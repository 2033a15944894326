import { afterAll, beforeAll, expect, test } from 'vitest'
import { createStore } from '../../../prisma/store/store.ts'
import { openWorld, turnOf, type World } from './world.ts'

const HOUR_MS = 3_600_000
let world: World
beforeAll(async () => {
  world = await openWorld({ clockEnabled: true })
})
afterAll(() => world.close())

/** How far a time is from the real one, in whole hours. */
const hoursAhead = (at: Date) => Math.round((at.getTime() - Date.now()) / HOUR_MS) + 0

test('time moves on for every process at once, and steps add up', async () => {
  const other = createStore({ client: world.client, clockEnabled: true, demo: true })
  expect(hoursAhead(await world.store.now())).toBe(0)
  await Promise.all(Array.from({ length: 4 }, () => world.store.advanceClock(3 * HOUR_MS)))
  expect(hoursAhead(await other.now())).toBe(12)
  expect(hoursAhead(await other.advanceClock(HOUR_MS))).toBe(13)
  expect(hoursAhead((await world.store.load(turnOf('anna'), 'key')).now)).toBe(13)
})

test('outside the demo time is real, whatever the row says, and cannot be moved', async () => {
  const real = createStore({ client: world.client, clockEnabled: false, demo: false })
  await world.store.advanceClock(HOUR_MS)
  expect(hoursAhead(await real.now())).toBe(0)
  await expect(real.advanceClock(HOUR_MS)).rejects.toThrow('Only the demo world')
})

test('a button too big for its platform is kept once and found by its short name', async () => {
  const input = { kind: 'start', flow: 'ticket.create', values: { subject: 'x'.repeat(500) }, by: 'press' } as const
  const ids = await Promise.all(Array.from({ length: 4 }, () => world.store.keepInput(input)))
  expect(new Set(ids).size).toBe(1)
  expect(ids[0]).toMatch(/^[\w-]{22}$/)
  expect(await world.store.storedInput(ids[0] ?? '')).toEqual(input)
  expect(await world.store.keepInput({ ...input, by: 'words' })).not.toBe(ids[0])
  for (const unknown of ['', 'x'.repeat(22), '\0', "' OR 1=1"])
    expect(await world.store.storedInput(unknown)).toBeUndefined()
})
