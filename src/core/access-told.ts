import type { Happening } from '../domain/happening.ts'

/** What a change of a request leaves to be done: people who have to hear of it, and every card of every request that moved. */
export const accessTold = (number: string, happened: readonly Happening[]) => ({
  happened,
  changed: [...new Set([number, ...happened.flatMap((one) => (one.kind === 'access' ? [one.request] : []))])].map(
    (id) => ({ type: 'access', id }),
  ),
})
