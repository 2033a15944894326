import type { Passage, WordedAnswer } from '../core/ports.ts'

/** What stands between marks of quotation, whichever, or is emphasised: names of buttons and pages, words of others. */
const QUOTED = [
  /["“”„«»‹›]([^"“”„«»‹›]+)["“”„«»‹›]/g,
  /(?<![\p{L}\p{N}])['‘’‚]([^'‘’‚]+)['‘’](?![\p{L}\p{N}])/gu,
  /`([^`]+)`/g,
  /\*+([^*]+)\*+/g,
  /(?<![\p{L}\p{N}])_+([^_]+)_+(?![\p{L}\p{N}])/gu,
  /\[([^\]]+)\]/g,
]
/** Addresses of pages and people, with or without a scheme. */
const ADDRESS = /[\p{L}\p{N}@:/_-]+(?:\.[\p{L}\p{N}@:/_-]+)*\.\p{L}{2,}[^\s<>()[\]"“”„«»*`]*/gu
const NUMBER = /\p{N}+(?:[.,:/-]\p{N}+)*/gu
/** Fewer words of a passage than these say nothing. */
const LEAST_WORDS = 2

/**
 * Whether every sentence of a model's answer rests on the passages it was given (DOMAIN X73): it names them with words that
 * stand there, and so do the numbers, addresses and quoted words in it. What does not is not shown.
 */
export const isCited = ({ sentences }: WordedAnswer, passages: readonly Passage[]): boolean =>
  sentences.length > 0 &&
  sentences.every(({ text, sources }) => {
    const named = sources.flatMap(({ id, quote }) => {
      const passage = passages.find((one) => one.id === id)
      return passage && isQuote(quote, passage) ? [`${passage.title}\n${passage.text}`] : []
    })
    if (text.trim() === '' || named.length === 0 || named.length < sources.length) return false
    const there = plain(named.join('\n'))
    const numbers = new Set(there.match(NUMBER))
    return (
      (plain(text).match(NUMBER) ?? []).every((number) => numbers.has(number)) &&
      [...takenOver(text)].every((words) => there.includes(plain(words)))
    )
  })

function* takenOver(text: string): Generator<string> {
  for (const pattern of QUOTED) for (const [, words = ''] of text.matchAll(pattern)) yield words
  for (const [address] of text.matchAll(ADDRESS)) yield address.replace(/[.,;:!?]+$/, '')
}

/** Whether words of a passage are its words, in their order; marks between them say nothing. */
function isQuote(quote: string, { title, text }: Passage): boolean {
  const words = wordsOf(quote)
  return words.length >= LEAST_WORDS && ` ${wordsOf(`${title}\n${text}`).join(' ')} `.includes(` ${words.join(' ')} `)
}

const wordsOf = (text: string): string[] => plain(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** Case, marks of emphasis and blanks say nothing. */
const plain = (words: string): string =>
  words.normalize('NFKC').toLowerCase().replace(/[*_`]/g, '').replace(/\s+/g, ' ').trim()
