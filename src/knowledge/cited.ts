import type { Passage, WordedAnswer } from '../core/ports.ts'

/** What stands between marks of quotation, or is emphasised: names of buttons and pages, words of others. */
const QUOTED = /"([^"]+)"|“([^”]+)”|„([^“”]+)[“”]|«([^»]+)»|»([^«]+)«|`([^`]+)`|\*\*?([^*]+)\*\*?/g
const NUMBER = /\d+(?:[.,:/-]\d+)*/g

/**
 * Whether every sentence of a model's answer rests on the passages it was given (DOMAIN X73): it names them, and the
 * numbers and quoted words in it stand there. What does not is not shown.
 */
export const isCited = ({ sentences }: WordedAnswer, passages: readonly Passage[]): boolean =>
  sentences.length > 0 &&
  sentences.every(({ text, sources }) => {
    const named = sources.map((id) => passages.find((one) => one.id === id))
    if (named.length === 0 || named.includes(undefined)) return false
    const there = named.map((one) => plain(`${one?.title}\n${one?.text}`)).join('\n')
    const quoted = [...text.matchAll(QUOTED)].map((match) => match.slice(1).find((one) => one !== undefined) ?? '')
    const numbers = new Set(there.match(NUMBER))
    return (
      text.trim() !== '' &&
      quoted.every((words) => there.includes(plain(words))) &&
      (text.match(NUMBER) ?? []).every((number) => numbers.has(number))
    )
  })

/** Case, marks of emphasis and blanks say nothing. */
const plain = (words: string): string =>
  words.normalize('NFKC').toLowerCase().replace(/[*_`]/g, '').replace(/\s+/g, ' ').trim()
