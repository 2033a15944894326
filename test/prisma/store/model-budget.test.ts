import { afterAll, beforeAll, expect, test } from 'vitest'
import { createClient } from '../../../prisma/client.ts'
import { createModelBudget } from '../../../prisma/store/model-budget.ts'
import { openWorld } from './world.ts'

let world: Awaited<ReturnType<typeof openWorld>>
/** Two processes, each with several connections. */
let processes: readonly ReturnType<typeof createClient>[]
beforeAll(async () => {
  world = await openWorld()
  processes = [createClient(world.url, 4), createClient(world.url, 4)]
})
afterAll(async () => {
  await Promise.all(processes.map((one) => one.$disconnect()))
  await world.close()
})

const DAY = new Date('2026-05-12T23:59:00Z')
const spends = async (who: string, times: number, at: Date, limits: { perPerson: number; together: number }) => {
  const budgets = processes.map((one) => createModelBudget(one, limits))
  const all = Array.from({ length: times }, (_, n) => budgets[n % budgets.length]?.spend(who, at))
  return (await Promise.all(all)).filter(Boolean).length
}

test('a person has so many questions a day, however many come at once wherever; the next day there are new ones', async () => {
  const limits = { perPerson: 5, together: 1000 }
  expect(await spends('person:ewa', 12, DAY, limits)).toBe(5)
  expect(await spends('person:ewa', 1, DAY, limits)).toBe(0)
  expect(await spends('person:max', 3, DAY, limits)).toBe(3)
  expect(await spends('person:ewa', 12, new Date('2026-05-13T00:00:00Z'), limits)).toBe(5)
})

test('everybody together has so many too; who comes too late has spent nothing of their own', async () => {
  const at = new Date('2026-06-01T09:00:00Z')
  expect(await spends('person:a', 4, at, { perPerson: 10, together: 4 })).toBe(4)
  expect(await spends('person:b', 3, at, { perPerson: 10, together: 4 })).toBe(0)
  expect(await spends('person:b', 12, at, { perPerson: 10, together: 100 })).toBe(10)
})

test('none at all is none', async () => {
  expect(await spends('person:a', 3, new Date('2026-07-01T09:00:00Z'), { perPerson: 0, together: 5 })).toBe(0)
})
