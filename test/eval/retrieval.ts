import { languagesIn, objectsOf, searchOver } from './chunks.ts'
import { type Command, wanted } from './command.ts'

const DEEPEST = 10
const FIRST = 5

/** Finds the page that a question belongs to: recall among the first 5 articles, MRR among 10, time and memory. */
export const retrieval: Command = {
  use: '--chunks <jsonl[.gz]…: path, title, h, text> --queries <jsonl[.gz]: q, path> [--lang de] [--target-lang en] [--typo]',
  run: (given, say) => {
    const [queries] = wanted(given, 'queries')
    const { lang, target } = languagesIn(given, queries)
    const { search, chunks, buildMs, addedMb, youngMb } = searchOver(wanted(given, 'chunks'), target)
    const times: number[] = []
    let absent = 0
    const ranks = objectsOf(queries, ['q', 'path']).map(({ q, path }) => {
      if (!search.has(path)) absent++
      const question = given.has('typo') ? withTypo(q) : q
      const started = performance.now()
      const hits = search.find({ question, language: lang, most: DEEPEST })
      times.push(performance.now() - started)
      return hits.findIndex((hit) => hit.article === path) + 1
    })
    const recall = ranks.filter((rank) => rank > 0 && rank <= FIRST).length / ranks.length
    const mrr = ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length
    times.sort((a, b) => a - b)
    const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1)
    say(`chunks      ${chunks} of ${search.articles()} pages (${target}), indexed in ${Math.round(buildMs)} ms`)
    say(`queries     ${ranks.length} (${lang})${given.has('typo') ? ', each with one slip in its longest word' : ''}`)
    if (absent > 0) say(`            ${absent} of them ask for a page that is not among the chunks: not found`)
    say(`memory      ${Math.round(addedMb)} MB added, resident; ${Math.round(youngMb)} of them V8's young space`)
    say(`search      p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`)
    say(`MRR@10      ${mrr.toFixed(3)} (pages, each by its best section)`)
    say(`recall@5    ${(100 * recall).toFixed(1)}`)
  },
}

/** One slip in the longest word, by turns a letter lost, doubled, changed or swapped with the next. */
export function withTypo(question: string): string {
  const words = question.match(/\p{L}+/gu) ?? []
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '')
  if (longest.length < 3) return question
  const at = 1 + ((longest.length * 7) % (longest.length - 2))
  const [before, letter, next, after] = [
    longest.slice(0, at),
    longest[at],
    longest[at + 1] ?? '',
    longest.slice(at + 2),
  ]
  const slips = [before + next, before + letter + letter + next, `${before}x${next}`, before + next + letter]
  return question.replace(longest, () => slips[question.length % slips.length] + after)
}
