/** From this share of the weight of the shorter subject on, two tickets look like one problem; tried on the demo world's. */
const ENOUGH = 0.5
/** Fewer words in common say nothing. */
const AT_LEAST = 2
/** Words are compared by their beginning: `import`, `imports`, `imported`. */
const STEM = 5

/**
 * Which of these subjects look like what is said: likeliest first, their places in the list. Words that many of them
 * use weigh little. Never sure enough to stop anybody (DOMAIN X74).
 */
export function alikeIn(subjects: readonly string[], said: string): number[] {
  const mine = wordsOf(said)
  const others = subjects.map(wordsOf)
  const all = [...others, mine]
  const weight = (word: string) => Math.log((all.length + 1) / all.filter((words) => words.has(word)).length)
  const sum = (words: Iterable<string>) => [...words].reduce((total, word) => total + weight(word), 0)
  return others
    .map((theirs, place) => {
      const shared = [...theirs].filter((word) => mine.has(word))
      return { place, share: shared.length < AT_LEAST ? 0 : sum(shared) / Math.min(sum(theirs), sum(mine)) }
    })
    .filter(({ share }) => share >= ENOUGH)
    .sort((a, b) => b.share - a.share)
    .map(({ place }) => place)
}

const wordsOf = (said: string): Set<string> =>
  new Set(
    (
      said
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    )
      .filter((word) => word.length > 2)
      .map((word) => word.slice(0, STEM)),
  )
