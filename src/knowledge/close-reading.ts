import type { Idea } from './bm25.ts'

/** Stands between the titles and the text of a section, so that nothing is near across them. */
export const BREAK = 0xffffffff
/** A term that nothing was asked with. */
export const NO_IDEA = -1
/** What counts as near, in words: in the section, and in the question. */
const NEAR = 3
const NEAR_IN_QUESTION = 2
/** How often a heading says what the text would have to say. */
const HEADING = 1.5

/** What a section says to what was asked. */
export interface Reading {
  /** How much of it the section speaks of, and how many words of the question those are. */
  readonly covered: number
  readonly met: number
  /** How much of it stands together. */
  readonly together: number
  /** How much its own headings and its text tell of it: not the article's title, under which all sections stand. */
  readonly told: number
  /** How nearly the article's title, or one of its own headings, is what was asked, 0 to 1. */
  readonly titled: number
  readonly headed: number
}

/** Reads a section: its titles, the article's first, and its text, a break after each. `ask`: how much each idea counts. */
export function readClosely(
  terms: Uint32Array,
  ideaOf: Int32Array,
  ideas: readonly Idea[],
  ask: readonly number[],
): Reading {
  const titles = terms.reduce((sum, term) => sum + (term === BREAK ? 1 : 0), -1)
  const seen = new Set<number>()
  const places = new Set<number>()
  const pairs = new Set<number>()
  const times = new Map<number, number>()
  let title = { terms: 0, met: 0, ideas: new Set<number>() }
  let [part, covered, together, titled, headed] = [0, 0, 0, 0, 0]
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] ?? BREAK
    if (term === BREAK) {
      if (part === 0) titled = nearness(title, ask)
      else if (part < titles) headed = Math.max(headed, nearness(title, ask))
      title = { terms: 0, met: 0, ideas: new Set() }
      part++
      continue
    }
    title.terms++
    const idea = ideaOf[term] ?? NO_IDEA
    if (idea === NO_IDEA) continue
    title.met++
    title.ideas.add(idea)
    if (!seen.has(idea)) covered += ask[idea] ?? 0
    seen.add(idea)
    places.add(ideas[idea]?.place ?? 0)
    if (part > 0) times.set(idea, (times.get(idea) ?? 0) + (part < titles ? HEADING : 1))
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
  let told = 0
  for (const [idea, count] of times) told += ((ask[idea] ?? 0) * count) / (count + 1)
  return { covered, together, met: places.size, told, titled, headed }
}

/** How much of a title was asked, and how much of what was asked it is, as one figure. */
function nearness(title: { terms: number; met: number; ideas: ReadonlySet<number> }, ask: readonly number[]): number {
  if (title.met === 0) return 0
  let covered = 0
  for (const idea of title.ideas) covered += ask[idea] ?? 0
  const precise = title.met / title.terms
  const whole = covered / ask.reduce((sum, one) => sum + one, 0)
  return (2 * precise * whole) / (precise + whole)
}
