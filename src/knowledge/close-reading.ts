import type { Idea } from './bm25.ts'

/** Stands between the titles and the text of a section, so that nothing is near across them. */
export const BREAK = 0xffffffff
/** A term that nothing was asked with. */
export const NO_IDEA = -1
/** What counts as near, in words: in the section, and in the question. */
const NEAR = 3
const NEAR_IN_QUESTION = 2

/** How much of what was asked (`ask`: by idea) a section speaks of, and how much of it stands together there. */
export function readClosely(terms: Uint32Array, ideaOf: Int32Array, ideas: readonly Idea[], ask: readonly number[]) {
  const seen = new Set<number>()
  const places = new Set<number>()
  const pairs = new Set<number>()
  let covered = 0
  let together = 0
  for (let at = 0; at < terms.length; at++) {
    const idea = ideaOf[terms[at] ?? BREAK] ?? NO_IDEA
    if (idea === NO_IDEA) continue
    if (!seen.has(idea)) covered += ask[idea] ?? 0
    seen.add(idea)
    places.add(ideas[idea]?.place ?? 0)
    for (let before = at - 1; before >= Math.max(0, at - NEAR) && terms[before] !== BREAK; before--) {
      const other = ideaOf[terms[before] ?? BREAK] ?? NO_IDEA
      if (other === NO_IDEA || other === idea) continue
      const pair = Math.min(idea, other) * ideas.length + Math.max(idea, other)
      if (pairs.has(pair) || Math.abs((ideas[idea]?.place ?? 0) - (ideas[other]?.place ?? 0)) > NEAR_IN_QUESTION)
        continue
      pairs.add(pair)
      together += Math.min(ask[idea] ?? 0, ask[other] ?? 0)
    }
  }
  return { covered, together, met: places.size }
}
