/** How much of what people wrote a card shows, in characters; inputs and actions are never cut. */
export interface Limits {
  readonly fallback: number
  readonly entries: number
  readonly entry: number
  readonly text: number
  /** A prefilled paragraph longer than this is not shown; `$kept` names it. */
  readonly value: number
  /** Rows, notes, hints, help, facts. */
  readonly small: number
}

/** From everything to the least; the first that fits is taken. */
export const LIMITS: readonly Limits[] = [
  { fallback: 20_000, entries: 100, entry: 20_000, text: 20_000, value: 20_000, small: 20_000 },
  { fallback: 2000, entries: 100, entry: 20_000, text: 20_000, value: 20_000, small: 20_000 },
  { fallback: 1000, entries: 60, entry: 2000, text: 8000, value: 8000, small: 4000 },
  { fallback: 500, entries: 30, entry: 800, text: 4000, value: 4000, small: 1000 },
  { fallback: 300, entries: 15, entry: 400, text: 2000, value: 2000, small: 500 },
  { fallback: 200, entries: 10, entry: 200, text: 1000, value: 500, small: 250 },
  { fallback: 100, entries: 5, entry: 100, text: 300, value: 100, small: 100 },
  { fallback: 50, entries: 0, entry: 0, text: 100, value: 0, small: 40 },
]
