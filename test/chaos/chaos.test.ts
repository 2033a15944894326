import { expect, it } from 'vitest'
import { runChaos } from './run.ts'

it('what was promised is kept while the server is killed, with and without its database', async () => {
  const { facts, violations } = await runChaos({ kills: 6, seed: 20_261, quiet: 'moved clock', log: () => undefined })
  expect(violations).toEqual([])
  expect(facts['tickets confirmed']).toBeGreaterThan(0)
}, 900_000)
