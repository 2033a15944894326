/** A line in two languages, each as numbers of terms. */
export type NumberedPair = readonly [from: readonly number[], to: readonly number[]]

const ROUNDS = 5
/** How fast it gets unlikely that words stand for each other that stand elsewhere in the line. */
const DIAGONAL = 4
/** Words that stand for nothing on the other side. */
const FROM_NOTHING = 0.08
const LEAST = 1e-4

/**
 * Learns which terms stand for each other: IBM model 1 with a liking for the same place in the line.
 * By term of the first language: how often each term of the second stood for it, expected.
 */
export function align(pairs: readonly NumberedPair[], terms: number): Map<number, number>[] {
  const nothing = terms
  let counts: Map<number, number>[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const chances = round === 0 ? undefined : counts.map(shares)
    const chance = (from: number, to: number) => (chances ? (chances[from]?.get(to) ?? 0) : 1)
    counts = Array.from({ length: terms + 1 }, () => new Map<number, number>())
    for (const [from, to] of pairs)
      to.forEach((word, j) => {
        const near = from.map((_, i) => Math.exp(-DIAGONAL * Math.abs((i + 0.5) / from.length - (j + 0.5) / to.length)))
        const allNear = near.reduce((sum, one) => sum + one, 0)
        const weights = from.map((other, i) => ((1 - FROM_NOTHING) * (near[i] ?? 0) * chance(other, word)) / allNear)
        const none = FROM_NOTHING * chance(nothing, word)
        const all = weights.reduce((sum, one) => sum + one, none)
        if (all <= 0) return
        from.forEach((other, i) => {
          raise(counts[other], word, (weights[i] ?? 0) / all)
        })
        raise(counts[nothing], word, none / all)
      })
  }
  return counts
}

function raise(counts: Map<number, number> | undefined, word: number, by: number) {
  if (by > LEAST) counts?.set(word, (counts.get(word) ?? 0) + by)
}

function shares(counts: ReadonlyMap<number, number>): Map<number, number> {
  const all = [...counts.values()].reduce((sum, one) => sum + one, 0)
  return new Map([...counts].map(([word, count]) => [word, count / all]))
}
