import { joined, readAs } from './confusable.ts'

/** How a domain looks at a glance. */
const glance = (domain: string): string =>
  [...joined(domain.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, ''))]
    .filter((letter) => letter !== '-')
    .map(readAs)
    .join('')

const asWritten = (domain: string): string => domain

/** `mail.hello.example` → `hello`: the name that people read. */
const nameOf = (domain: string): string => domain.split('.').at(-2) ?? domain

/** Shorter names differ by one letter all the time. */
const MIN_LENGTH = 5

/**
 * The verified domain that another one could be mistaken for (X46): `he11o.example` and `hello-support.test` for
 * `hello.example`. Undefined where it is one of the verified ones itself, or like none.
 */
export function looksLike(domain: string, verified: readonly string[]): string | undefined {
  const asked = domain.toLowerCase()
  if (verified.includes(asked)) return undefined
  return verified.find((one) => {
    if (nameOf(one).length < MIN_LENGTH) return glance(asked) === glance(one)
    return [asWritten, glance].some((read) => {
      const [theirs, known] = [nameOf(read(asked)), nameOf(read(one))]
      return theirs.includes(known) || isOneLetterOff(theirs, known)
    })
  })
}

/** One letter more, less, other, or two that changed places. */
function isOneLetterOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  return left.length + right.length <= 2 || (left.length === 2 && left === [...right].reverse().join(''))
}
