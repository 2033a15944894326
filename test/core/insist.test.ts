import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createInsist } from '../../src/core/insist.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('writes again what failed, and says what it was that failed', async () => {
  const said: object[] = []
  const insist = createInsist({ info: (what) => said.push(what) })
  const answers = [new Error('away'), new Error('still away')]
  const written = insist(async () => {
    const error = answers.shift()
    if (error) throw error
    return 'written'
  })
  await vi.runAllTimersAsync()
  expect(await written).toBe('written')
  expect(said).toEqual([{ error: 'Error: away' }, { error: 'Error: still away' }])
})

it('gives up where it stays away', async () => {
  const said: object[] = []
  const insist = createInsist({ info: (what) => said.push(what) })
  const given = expect(insist(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
  await vi.runAllTimersAsync()
  await given
  expect(said).toHaveLength(4)
})
