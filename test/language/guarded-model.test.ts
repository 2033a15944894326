import { beforeEach, expect, test } from 'vitest'
import { type LanguageModel, ModelUnavailable } from '../../src/core/ports.ts'
import { createGuardedModel } from '../../src/language/guarded-model.ts'

let now: Date
let isDown: boolean
let pauseMs: number | undefined
let left: number
let asked: number
let reasons: string[]
beforeEach(() => {
  now = new Date('2026-05-12T09:00:00Z')
  isDown = false
  pauseMs = undefined
  left = 100
  asked = 0
  reasons = []
})

const model: LanguageModel = {
  async interpret(words) {
    asked++
    if (isDown) throw new ModelUnavailable('down', { pauseMs })
    return { id: words, values: {} }
  },
  answer: async () => undefined,
}
const guarded = () => {
  const it = createGuardedModel({
    model,
    budget: { spend: async () => left-- > 0 },
    now: () => now,
    onFailure: (reason) => reasons.push(reason),
  })
  return (words = 'x') => it.ask('person:ewa', (there) => there.interpret(words, [], '2026-05-12'))
}
const later = (ms: number) => {
  now = new Date(now.getTime() + ms)
}

test('answers as long as somebody may ask, and is not even asked afterwards', async () => {
  const ask = guarded()
  left = 2
  expect(await ask('a')).toMatchObject({ id: 'a' })
  expect(await ask('b')).toMatchObject({ id: 'b' })
  expect(await ask('c')).toBeUndefined()
  expect(asked).toBe(2)
})

test('three failures in a row: nobody waits for a minute, then one tries for all', async () => {
  const ask = guarded()
  isDown = true
  for (let n = 0; n < 3; n++) expect(await ask()).toBeUndefined()
  expect(reasons).toEqual(['down', 'down', 'down'])
  later(59_000)
  expect(await ask()).toBeUndefined()
  expect(asked).toBe(3)
  later(2_000)
  await Promise.all([ask(), ask(), ask()])
  expect(asked).toBe(4)
  isDown = false
  later(121_000)
  expect(await ask('back')).toMatchObject({ id: 'back' })
  expect(await Promise.all([ask('again'), ask('and')])).toMatchObject([{ id: 'again' }, { id: 'and' }])
})

test('what stays down is tried less and less, at last once an hour', async () => {
  const ask = guarded()
  isDown = true
  const tried: number[] = []
  for (let minute = 0; minute < 24 * 60; minute++) {
    const before = asked
    await ask()
    if (asked > before) tried.push(minute)
    later(60_000)
  }
  expect(tried.slice(0, 8)).toEqual([0, 1, 2, 3, 5, 9, 17, 33])
  expect(tried.length).toBeLessThan(35)
})

test('who wishes to be left alone is, from the first time on and for so long', async () => {
  const ask = guarded()
  isDown = true
  pauseMs = 20_000
  await ask()
  isDown = false
  later(19_000)
  expect(await ask()).toBeUndefined()
  expect(asked).toBe(1)
  later(2_000)
  expect(await ask('back')).toMatchObject({ id: 'back' })
})

test('what cannot be done at all is asked once an hour, and never by two at a time', async () => {
  const ask = guarded()
  isDown = true
  pauseMs = 3_600_000
  for (let minute = 0; minute < 179; minute++) {
    await Promise.all([ask(), ask()])
    later(60_000)
  }
  // Two came at the same time before anybody knew.
  expect(asked).toBe(4)
})

test('who may not ask any more is not the one who tries', async () => {
  const ask = guarded()
  isDown = true
  for (let n = 0; n < 3; n++) await ask()
  isDown = false
  later(61_000)
  left = 0
  expect(await ask()).toBeUndefined()
  left = 100
  expect(await ask('back')).toMatchObject({ id: 'back' })
})

test('what fails now and then goes on being asked', async () => {
  const ask = guarded()
  for (let n = 0; n < 5; n++) {
    isDown = true
    await ask()
    await ask()
    isDown = false
    expect(await ask('fine')).toMatchObject({ id: 'fine' })
  }
  expect(asked).toBe(15)
})

test('a fault of our own is no failure of the model', async () => {
  const it = createGuardedModel({ model, budget: { spend: async () => true }, now: () => now, onFailure: () => {} })
  await expect(
    it.ask('x', () => {
      throw new TypeError('a bug')
    }),
  ).rejects.toThrow(TypeError)
})
