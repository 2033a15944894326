export type Random = ReturnType<typeof createRandom>

/** Chance that a seed repeats: mulberry32. */
export function createRandom(seed: number) {
  let state = seed >>> 0
  /** 0 ≤ x < 1. */
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    /** A whole number, 0 ≤ x < `n`. */
    below: (n: number) => Math.floor(next() * n),
    /** True in so many of a hundred cases. */
    in100: (n: number) => next() * 100 < n,
    /** Chance of somebody's own, so that what one does changes nothing for the others. */
    fork: () => createRandom(Math.floor(next() * 4_294_967_296)),
  }
}
