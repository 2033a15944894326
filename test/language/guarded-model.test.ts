import { beforeEach, expect, test } from 'vitest'
import { type LanguageModel, ModelUnavailable } from '../../src/core/ports.ts'
import { createGuardedModel } from '../../src/language/guarded-model.ts'

let now: Date
let isDown: boolean
let left: number
let asked: number
let reasons: string[]
beforeEach(() => {
  now = new Date('2026-05-12T09:00:00Z')
  isDown = false
  left = 100
  asked = 0
  reasons = []
})

const model: LanguageModel = {
  async interpret(words) {
    asked++
    if (isDown) throw new ModelUnavailable('down')
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
  return (words = 'x') => it.ask('person:ewa', (there) => there.interpret(words, []))
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
  later(61_000)
  expect(await ask('back')).toMatchObject({ id: 'back' })
  expect(await ask('again')).toMatchObject({ id: 'again' })
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
