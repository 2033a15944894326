/** One idea of a question: any of its terms tells of it, each as much as its weight says, 0 to 1. */
export interface Idea {
  readonly terms: readonly (readonly [term: number, weight: number])[]
  readonly weight: number
  /** Where in the question it stands, in words. */
  readonly place: number
}

/** A posting is a slot and, in its low bits, twice the count of the term there. */
const COUNT_BITS = 6
const MOST_COUNTED = (1 << COUNT_BITS) - 1

/**
 * Scores texts for ideas by BM25. A text is a slot that is used again when it is gone.
 * `saturation`: where repeating a word stops counting; `lengths`: how much long texts are held back, 0 to 1.
 */
export function createBm25({ saturation, lengths }: { saturation: number; lengths: number }) {
  const postings: number[][] = []
  const sizes: number[] = []
  const free: number[] = []
  let total = 0
  let inSlot = new Float64Array(0)

  const add = (counts: ReadonlyMap<number, number>): number => {
    const slot = free.pop() ?? sizes.length
    let size = 0
    for (const [term, times] of counts) {
      size += times
      postings[term] ??= []
      postings[term].push((slot << COUNT_BITS) | Math.min(MOST_COUNTED, Math.round(times * 2)))
    }
    sizes[slot] = size
    total += size
    return slot
  }

  const remove = (slot: number, terms: Iterable<number>) => {
    for (const term of terms) {
      const list = postings[term] ?? []
      const at = list.findIndex((posting) => posting >> COUNT_BITS === slot)
      if (at < 0) continue
      const last = list.pop()
      if (at < list.length && last !== undefined) list[at] = last
    }
    total -= sizes[slot] ?? 0
    sizes[slot] = 0
    free.push(slot)
  }

  const texts = () => sizes.length - free.length

  /** How much knowing that a text is among `found` ones tells. */
  const rarity = (found: number) => Math.log(1 + (texts() - found + 0.5) / (found + 0.5))

  /** The score of every slot, and how rare each idea is. */
  const score = (ideas: readonly Idea[]): { scores: Float64Array; rarities: number[] } => {
    const scores = new Float64Array(sizes.length)
    if (inSlot.length < sizes.length) inSlot = new Float64Array(sizes.length * 2)
    const usual = total / Math.max(1, texts())
    const rarities = ideas.map((idea) => {
      const touched: number[] = []
      for (const [term, weight] of idea.terms)
        for (const posting of postings[term] ?? []) {
          const slot = posting >> COUNT_BITS
          if (inSlot[slot] === 0) touched.push(slot)
          inSlot[slot] = (inSlot[slot] ?? 0) + (weight * (posting & MOST_COUNTED)) / 2
        }
      const rare = rarity(touched.length)
      for (const slot of touched) {
        const times = inSlot[slot] ?? 0
        const held = saturation * (1 - lengths + (lengths * (sizes[slot] ?? 0)) / usual)
        scores[slot] = (scores[slot] ?? 0) + (idea.weight * rare * times * (saturation + 1)) / (times + held)
        inSlot[slot] = 0
      }
      return rare
    })
    return { scores, rarities }
  }

  return { add, remove, score, texts, has: (term: number) => (postings[term]?.length ?? 0) > 0 }
}
