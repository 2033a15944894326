/** What German, Dutch and the Nordic languages put between the parts of a compound. */
const JOINTS = ['', 's', 'es', 'n', 'en', 'e', 'er']
const SHORTEST_PART = 4
/** A word found at one end only has to be longer, or it is there by chance. */
const SHORTEST_PIECE = 5
/** A compound has to add at least this much to its part. */
const SHORTEST_REST = 4
/** More new words than this are sorted anew, fewer put in their places. */
const MOST_INSERTED = 500
/** So many compounds of a word are looked at, shorter ones first. */
const MOST_COMPOUNDS = 30

/** Keeps the terms of one language and finds compounds and what somebody meant to write. */
export function createVocabulary() {
  const numbers = new Map<string, number>()
  const terms: string[] = []
  let forward: string[] = []
  let backward: string[] = []

  const add = (term: string): number => {
    const known = numbers.get(term)
    if (known !== undefined) return known
    numbers.set(term, terms.push(term) - 1)
    return terms.length - 1
  }

  const sort = () => {
    const added = terms.slice(forward.length)
    if (added.length > MOST_INSERTED) {
      forward = terms.toSorted()
      backward = terms.map(reversed).sort()
      return
    }
    for (const term of added) {
      forward.splice(placeOf(forward, term), 0, term)
      backward.splice(placeOf(backward, reversed(term)), 0, reversed(term))
    }
  }

  /** *rechnungsnummer* → rechnung, nummer, where both are words here. */
  const parts = (term: string): number[] => {
    for (let at = term.length - SHORTEST_PART; at >= SHORTEST_PART; at--) {
      const last = numbers.get(term.slice(at))
      if (last === undefined) continue
      const head = term.slice(0, at)
      const first = JOINTS.filter((joint) => head.endsWith(joint) && head.length - joint.length >= SHORTEST_PART)
        .map((joint) => numbers.get(head.slice(0, head.length - joint.length)))
        .find((number) => number !== undefined)
      if (first !== undefined) return [first, last]
    }
    return []
  }

  /** *nummernvergabe* → nummer, where *vergabe* is no word here: the longest words that it begins and ends with. */
  const pieces = (term: string): number[] => {
    const lengths = Array.from({ length: Math.max(0, term.length - SHORTEST_PIECE) }, (_, at) => term.length - 1 - at)
    const start = lengths.map((length) => numbers.get(term.slice(0, length))).find((number) => number !== undefined)
    const end = lengths.map((length) => numbers.get(term.slice(-length))).find((number) => number !== undefined)
    return [...new Set([start, end])].filter((number) => number !== undefined)
  }

  /** *rechnung* → rechnungsnummer, verkaufsrechnung: words that begin or end with it. */
  const compounds = (term: string): number[] => {
    if (term.length < SHORTEST_PART) return []
    sort()
    const found = [...startingWith(forward, term), ...startingWith(backward, reversed(term)).map(reversed)]
    return found
      .filter((word) => word.length >= term.length + SHORTEST_REST)
      .sort((a, b) => a.length - b.length)
      .slice(0, MOST_COMPOUNDS)
      .flatMap((word) => numbers.get(word) ?? [])
  }

  return {
    add,
    number: (term: string) => numbers.get(term),
    terms: terms as readonly string[],
    parts,
    pieces,
    compounds,
  }
}

const reversed = (word: string): string => [...word].reverse().join('')

/** Where a word stands in a sorted list, or would. */
function placeOf(sorted: readonly string[], word: string): number {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((sorted[middle] ?? '') < word) from = middle + 1
    else to = middle
  }
  return from
}

function startingWith(sorted: readonly string[], start: string): string[] {
  const from = placeOf(sorted, start)
  let end = from
  while (sorted[end]?.startsWith(start)) end++
  return sorted.slice(from, end)
}
