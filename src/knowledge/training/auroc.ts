/** How surely `higher` lies above `lower`: the share of pairs in which it does, equal ones counting half; 0 to 1. */
export function auroc(higher: readonly number[], lower: readonly number[]): number {
  const sorted = lower.toSorted((a, b) => a - b)
  const below = (value: number, orEqual: boolean): number => {
    let [from, to] = [0, sorted.length]
    while (from < to) {
      const middle = (from + to) >> 1
      const other = sorted[middle] ?? 0
      if (other < value || (orEqual && other === value)) from = middle + 1
      else to = middle
    }
    return from
  }
  const wins = higher.reduce((sum, value) => sum + (below(value, false) + below(value, true)) / 2, 0)
  return wins / (higher.length * lower.length)
}
