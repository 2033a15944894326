import type { Concepts } from './concepts.ts'
import { hurried } from './hurried.ts'
import type { Seen } from './linear-model.ts'
import type { Meanings } from './meanings.ts'
import type { Stem } from './stem.ts'
import { wordsIn } from './words.ts'

/** What it takes to look at a sentence of a language. */
export interface Reader {
  readonly stem: Stem
  readonly concepts: Concepts
  readonly meanings: Meanings
}

/** Ideas and meanings say more than letters: they count double. */
const WEIGHTY = /^[IPm]/
const WEIGHT = 2
/** How a sentence starts tells a question from a wish. */
const START = 2

/**
 * What an intent is told by: words, stems, pairs of stems (beside each other and with one between), parts of words, what
 * stems mean in English, ideas and pairs of ideas, how the sentence starts and how long it is. The first letter of a name
 * says which of them it is.
 */
export function featuresOf(text: string, { stem, concepts, meanings }: Reader): Seen {
  const said = wordsIn(text)
  const words = said.map(hurried)
  const stems = said.map((word) => hurried(stem(word.replaceAll("'", ''))))
  const counts = new Map<string, number>()
  const add = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)
  for (const word of words) {
    add(`w${word}`)
    const framed = `<${word}>`
    for (let size = 2; size <= 4; size++)
      for (let at = 0; at + size <= framed.length; at++) add(`c${framed.slice(at, at + size)}`)
  }
  const framed = ['^', ...stems, '$']
  for (const [at, one] of framed.entries()) {
    if (at > 0 && at < framed.length - 1) add(`s${one}`)
    if (at + 1 < framed.length) add(`b${one} ${framed[at + 1]}`)
    if (at + 2 < framed.length) add(`k${one} ${framed[at + 2]}`)
  }
  for (const meaning of new Set(stems.flatMap(meanings))) add(`m${meaning}`)
  add(`f${stems.slice(0, START).join(' ')}`)
  for (const one of concepts(words.slice(0, START))) add(`F${one}`)
  const ideas = concepts(words).sort()
  for (const [at, one] of ideas.entries()) {
    add(`I${one}`)
    for (const other of ideas.slice(at + 1)) add(`P${one} ${other}`)
  }
  add(`L${Math.min(6, Math.ceil(words.length / 2))}`)
  return new Map([...counts].map(([name, n]) => [name, (1 + Math.log(n)) * (WEIGHTY.test(name) ? WEIGHT : 1)]))
}
