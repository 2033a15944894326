import type { Names } from '../core/ports.ts'
import { fold } from './fold.ts'

/** Stands where a name stood. */
const NAME = '[name]'
const WORD = /[\p{L}\p{M}\p{N}]+/gu
/** Small words in names that every sentence has. */
const PARTICLES = new Set(
  'af al av bin d da das de del den der di do dos du e el la las le los of och of ten ter und van vom von y zu'.split(
    ' ',
  ),
)
/** Shorter first words of companies and tenants are abbreviations of many things. */
const LEAST_LETTERS = 4

/**
 * Takes names out of words: every part of a person's name however it is typed; of a company or tenant the whole name, and
 * its first word where it is written as there (*Contoso* for *Contoso Deutschland GmbH*). Made anew when names change.
 */
export function createWithoutNames({ people, others }: Names): (words: string) => string {
  const parts = new Set(
    people.flatMap((name) => wordsOf(name).filter((part) => part.length > 1 && !PARTICLES.has(part))),
  )
  const firsts = new Set<string>()
  const byFirst = new Map<string, string[][]>()
  for (const name of others) {
    const first = name.match(WORD)?.[0] ?? ''
    const whole = wordsOf(name)
    const [key] = whole
    if (key === undefined) continue
    if (/^\p{Lu}/u.test(first) && first.length >= LEAST_LETTERS) firsts.add(first)
    const same = byFirst.get(key)
    if (same) same.push(whole)
    else byFirst.set(key, [whole])
  }

  const isPart = (folded: string) => parts.has(folded) || (folded.endsWith('s') && parts.has(folded.slice(0, -1)))
  return (words) => {
    const said = [...words.matchAll(WORD)].map(({ 0: word, index }) => ({
      word,
      folded: fold(word),
      start: index,
      end: index + word.length,
    }))
    let text = ''
    let from = 0
    for (let at = 0; at < said.length; ) {
      const here = said[at]
      if (!here) break
      const lengths = (byFirst.get(here.folded) ?? [])
        .filter((whole) => whole.every((word, i) => said[at + i]?.folded === word))
        .map((whole) => whole.length)
      const length = Math.max(0, ...lengths) || (isPart(here.folded) || firsts.has(here.word) ? 1 : 0)
      const last = said[at + length - 1]
      if (length > 0 && last) {
        text += words.slice(from, here.start) + NAME
        from = last.end
      }
      at += Math.max(1, length)
    }
    return text + words.slice(from)
  }
}

const wordsOf = (name: string): string[] => (name.match(WORD) ?? []).map(fold)
