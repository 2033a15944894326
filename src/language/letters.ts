import type { Seen } from './linear-model.ts'
import { patterns } from './patterns.ts'

/** What a language is told by: its words, and the runs of one to five letters in them with their edges. Accents count. */
export function lettersOf(text: string): Seen {
  const counts = new Map<string, number>()
  const add = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)
  const plain = text.slice(0, ENOUGH).normalize('NFKC').replace(patterns.email, ' ').replace(patterns.link, ' ')
  const words = plain.toLowerCase().match(/[\p{L}\p{M}'’]+/gu) ?? []
  let before = '^'
  for (const word of words) {
    add(`w${word}`)
    add(`b${before} ${word}`)
    before = word
    const framed = `<${word}>`
    for (let size = 1; size <= 5; size++)
      for (let at = 0; at + size <= framed.length; at++) add(framed.slice(at, at + size))
  }
  return new Map([...counts].map(([name, n]) => [name, 1 + Math.log(n)]))
}

/** The first sentences tell as much as all. */
const ENOUGH = 400
