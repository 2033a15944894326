import { setImmediate, setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Tx } from '../../prisma/client.ts'
import { openWorld, type World } from './store/world.ts'

let world: World
/** What Node warned of: pg says there, once in a process, that a busy connection was asked. */
const warnings: string[] = []
const hear = ({ message }: Error) => void warnings.push(message)

beforeAll(async () => {
  process.on('warning', hear)
  world = await openWorld()
})
afterAll(async () => {
  process.off('warning', hear)
  await world.close()
})

/** Five slow questions, each asked while the one before is still being answered. What is asked at once goes to pg as one. */
const sideBySide = (tx: Tx, dividends: readonly number[]) =>
  Promise.allSettled(
    dividends.map(async (one, index) => {
      await setTimeout(2 * index)
      const [row] = await tx.$queryRaw<{ tenth: number }[]>`SELECT 10 / ${one}::int AS tenth, pg_sleep(0.05)::text`
      return row?.tenth
    }),
  )

test('what is asked side by side in a transaction is asked one after the other', async () => {
  const answers = await world.client.$transaction((tx) => sideBySide(tx, [1, 2, 3, 5, 10]))
  await setImmediate()
  expect(answers.map((one) => one.status === 'fulfilled' && one.value)).toEqual([10, 5, 3, 2, 1])
  expect(warnings).toEqual([])
})

test('one that fails holds up none that waits behind it', async () => {
  const asked = world.client.$transaction(async (tx) => {
    const ended = await sideBySide(tx, [1, 0, 1, 1])
    throw new Error(ended.map(({ status }) => status).join(' '))
  })
  await expect(asked).rejects.toThrow('fulfilled rejected rejected rejected')
})
