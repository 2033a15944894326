/** A word that somebody may have meant, by its place in the list that was searched, and how near it is, 0 to 1. */
export type Meant = readonly [place: number, nearness: number]

/** Shorter words turn into too many others. */
const SHORTEST = 5
/** From this length on two slips are forgiven. */
const LONG = 8
const NEARNESS = [1, 0.8, 0.6]

/** The words that a mistyped one can stand for: one slip away, else, in long words, two. The nearest ones only. */
export function meant(
  word: string,
  words: readonly string[],
  isThere: (place: number) => boolean = () => true,
): Meant[] {
  if (word.length < SHORTEST) return []
  const most = word.length >= LONG ? 2 : 1
  const letters = lettersOf(word)
  let best = most
  let found: Meant[] = []
  for (let place = 0; place < words.length; place++) {
    const other = words[place] as string
    if (Math.abs(other.length - word.length) > best || other.length < SHORTEST - 1) continue
    // Hardly anybody slips on the first letter.
    if (other[0] !== word[0]) continue
    // Every slip changes at most two letters of the set.
    if (count(letters ^ lettersOf(other)) > 2 * best) continue
    const slips = slipsBetween(word, other, best)
    if (slips > best || slips === 0 || !isThere(place)) continue
    if (slips < best) found = []
    best = slips
    found.push([place, NEARNESS[slips] ?? 0])
  }
  return found
}

/** Which letters a word has, as bits. */
function lettersOf(word: string): number {
  let bits = 0
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31)
  return bits
}

function count(bits: number): number {
  let left = bits
  let ones = 0
  while (left !== 0) {
    left &= left - 1
    ones++
  }
  return ones
}

/** Letters added, lost, changed or swapped with their neighbour; `most + 1` where there are more. */
function slipsBetween(a: string, b: string, most: number): number {
  let twoAgo: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1]
      let slips = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        slips = Math.min(slips, (twoAgo[j - 2] ?? 0) + 1)
      row.push(slips)
      least = Math.min(least, slips)
    }
    if (least > most) return most + 1
    twoAgo = last
    last = row
  }
  return last[b.length] ?? most + 1
}
