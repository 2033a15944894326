import { afterAll, beforeAll, expect, test } from 'vitest'
import { CHAT_LIMITS, createPace } from '../../../src/core/delivery/pace.ts'
import { openPost, type Post } from './deliver-desk.ts'

const LIMITS = [
  { count: 7, withinMs: 100 },
  { count: 60, withinMs: 1_000 },
]

let post: Post
beforeAll(async () => {
  post = await openPost(LIMITS)
  await post.member('anna')
  await post.member('ben')
})
afterAll(() => post.close())

/** The most that stands within any stretch of time. */
const densest = (times: readonly number[], withinMs: number) =>
  Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + withinMs).length))

test('seven a second, sixty in half a minute, and no more', () => {
  let now = 0
  const pace = createPace(CHAT_LIMITS, () => now)
  const times: number[] = []
  for (; times.length < 200; ) {
    const wait = pace.wait('a')
    if (wait === 0) times.push(now)
    now += wait
  }
  expect(densest(times, 1_000)).toBe(7)
  expect(densest(times, 30_000)).toBe(60)
  expect(times.at(-1)).toBeLessThan(120_000)
})

test('each conversation has its own share', () => {
  const pace = createPace([{ count: 1, withinMs: 1_000 }], () => 0)
  expect([pace.wait('a'), pace.wait('b'), pace.wait('a')]).toEqual([0, 0, 1_000])
})

test('two hundred notices to one chat are paced, all arrive in order, and another chat does not notice', {
  timeout: 240_000,
}, async () => {
  const names = Array.from({ length: 200 }, (_, index) => `T-${index}`)
  await post.promise('person:anna', ...names)
  const process = post.startProcess()
  const running = process.run()
  while (post.in('anna').length < 20) await new Promise((resolve) => setTimeout(resolve, 5))
  await post.promise('person:ben', 'T-B')
  process.nudge({ notices: 1, cards: 0 })
  while (post.in('ben').length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  expect(post.in('anna').length).toBeLessThan(100)
  await running
  while ((await post.store.outbox.state()).pending > 0) await new Promise((resolve) => setTimeout(resolve, 50))
  expect(post.in('anna')).toEqual(names)
  const times = post.shown.filter(({ chat }) => chat === 'chat-anna').map(({ at }) => at)
  expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(2_500)
  await process.stop()
})
