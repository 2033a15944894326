import { expect, test } from 'vitest'
import { later } from '../../src/http/later.ts'

test('what is made later is made once, when it is first asked', async () => {
  let made = 0
  const counter = later(async () => {
    made += 1
    let count = 0
    return { next: async (by: number) => (count += by), fails: async () => Promise.reject(new Error('no')) }
  })
  expect(made).toBe(0)
  expect(await Promise.all([counter.next(1), counter.next(2), counter.next(3)])).toEqual([1, 3, 6])
  await expect(counter.fails()).rejects.toThrow('no')
  expect(made).toBe(1)
})

test('what could not be made is tried again', async () => {
  let tries = 0
  const greeting = later(async () => {
    if (++tries === 1) throw new Error('not now')
    return { say: async () => 'hello' }
  })
  await expect(greeting.say()).rejects.toThrow('not now')
  expect(await greeting.say()).toBe('hello')
})
