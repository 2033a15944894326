/** Letters that slip in by mistake. */
const SLIPPED = 'etaoinsr'
/** Shorter words are seldom misspelt, and hardly known again when they are. */
const SHORTEST = 4

/** The sentence as somebody in a hurry types it: one word with a letter left out, swapped, doubled or wrong. */
export function misspelt(sentence: string, chance: () => number): string {
  const words = sentence.split(' ')
  const pick = (limit: number) => Math.floor(chance() * limit)
  const candidates = words.flatMap((word, at) => (word.length >= SHORTEST ? [at] : []))
  // The longer of two: it is long words that go wrong.
  const [one, other] = [candidates[pick(candidates.length)], candidates[pick(candidates.length)]]
  const at = (words[other ?? -1]?.length ?? 0) > (words[one ?? -1]?.length ?? 0) ? other : one
  const word = at === undefined ? undefined : words[at]
  if (at === undefined || word === undefined) return sentence
  const place = 1 + pick(word.length - 2)
  const [before, letter = '', after] = [word.slice(0, place), word[place], word.slice(place + 1)]
  const ways = [
    () => before + after,
    () => before + (after[0] ?? '') + letter + after.slice(1),
    () => before + letter + letter + after,
    () => before + (SLIPPED[pick(SLIPPED.length)] ?? '') + after,
  ]
  words[at] = (ways[pick(ways.length)] ?? (() => word))()
  return words.join(' ')
}
