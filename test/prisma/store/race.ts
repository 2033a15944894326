import { expect } from 'vitest'

/** So often a race is run; fewer times where the same was already raced elsewhere (TEST_ROUNDS). */
export const ROUNDS = Number(process.env.TEST_ROUNDS ?? 200)

/** The same race again and again, `atOnce` side by side on rows of their own; answers how often each outcome came. */
export async function race(atOnce: number, round: (n: number) => Promise<string>): Promise<Record<string, number>> {
  const outcomes: Record<string, number> = {}
  for (let first = 0; first < ROUNDS; first += atOnce) {
    const names = await Promise.all(
      Array.from({ length: Math.min(atOnce, ROUNDS - first) }, (_, n) => round(first + n)),
    )
    for (const name of names) outcomes[name] = (outcomes[name] ?? 0) + 1
  }
  expect(Object.values(outcomes).reduce((all, one) => all + one, 0)).toBe(ROUNDS)
  return outcomes
}
