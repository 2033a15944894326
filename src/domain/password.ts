/** What makes a password easy to guess for somebody who knows its owner: each has a sentence of its own (B8, X112). */
export type PasswordFlaw =
  | 'short'
  | 'long'
  | 'company-year'
  | 'company'
  | 'personal'
  | 'season-year'
  | 'word-year'
  | 'word-digits'
  | 'keyboard'
  | 'repeat'
  | 'guessable'
  | 'former'
  | 'former-like'

/** Fewer characters are tried out too fast. */
export const SHORTEST_PASSWORD = 10
/** More would only keep us busy. */
export const LONGEST_PASSWORD = 200

/** What others know about somebody: names of companies and tenants, and their own. */
export interface KnownWords {
  readonly company: readonly string[]
  readonly personal: readonly string[]
}

/** What people put a year behind: seasons, months, days, greetings, in the languages we write. */
const CALENDAR = new Set(
  `spring summer autumn fall winter january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday
  frühling fruehling frühjahr fruehjahr sommer herbst januar februar märz maerz mai juni juli oktober dezember
  montag dienstag mittwoch donnerstag freitag samstag sonntag
  primavera verano otoño otono invierno enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  lunes martes miércoles miercoles jueves viernes sábado sabado domingo`.split(/\s+/),
)

/** Rows of the keyboards our people have; a run along one of them, either way, is no secret. */
const ROWS = [
  '1234567890',
  'qwertyuiop',
  'qwertzuiopü',
  'azertyuiop',
  'asdfghjklöä',
  'asdfghjklñ',
  'zxcvbnm',
  'yxcvbnm',
]
const RUN = 4

/** The pattern that a password follows; undefined: none of these. How strong it is otherwise is another question. */
export function flawOf(password: string, known: KnownWords): PasswordFlaw | undefined {
  if (password.length > LONGEST_PASSWORD) return 'long'
  const lower = password.normalize('NFKC').toLowerCase()
  if (isRepeated(lower)) return 'repeat'
  const word = /^[^\p{L}]*(\p{L}+)[^\p{L}]*$/u.exec(lower)?.[1]
  const hasYear = /(19|20)\d\d/.test(lower)
  if (isMostly(lower, known.company)) return hasYear ? 'company-year' : 'company'
  if (isMostly(lower, known.personal)) return 'personal'
  // A single long word may be a passphrase without blanks.
  if (word !== undefined && word.length <= 14 && word.length < lower.length) {
    if (CALENDAR.has(word)) return 'season-year'
    if (hasYear) return 'word-year'
    if (/\d/.test(lower)) return 'word-digits'
  }
  if (inRuns(lower) * 2 > lower.length) return 'keyboard'
  return lower.length < SHORTEST_PASSWORD ? 'short' : undefined
}

/** The same password, slightly changed: one number up, other signs at the end. */
export function variantsOf(password: string): string[] {
  const found = /^(.*?)(\d+)(\D*)$/su.exec(password)
  if (!found) return [password.replace(/[^\p{L}\p{N}]+$/u, '')].filter((one) => one !== password && one !== '')
  const [, before = '', digits = '', after = ''] = found
  const number = (by: number) => String(Math.max(0, Number(digits.slice(-9)) + by)).padStart(digits.length, '0')
  return [-1, 1].map((by) => `${before}${number(by)}${after}`)
}

/** Whether one is the other with a few characters changed at its ends, in any case. */
export function isAlike(one: string, other: string): boolean {
  const [a, b] = [coreOf(one), coreOf(other)]
  return (
    a.length >= 4 &&
    (a === b || a.includes(b) || b.includes(a)) &&
    Math.min(a.length, b.length) * 2 > Math.max(a.length, b.length)
  )
}

const coreOf = (password: string) => password.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')

/** Without a word that others know too little is left to be a secret. */
const isMostly = (password: string, words: readonly string[]): boolean =>
  words
    .map((word) => word.toLowerCase())
    .some((word) => word.length >= 2 && password.includes(word) && secretIn(password, word) < SHORTEST_PASSWORD)

const secretIn = (password: string, word: string): number =>
  password.replaceAll(word, '').replace(/(19|20)\d\d|[^\p{L}\p{N}]/gu, '').length

/** A short piece over and over. */
const isRepeated = (password: string): boolean => /^(.{1,4}?)\1{2,}.{0,3}$/su.test(password)

/** How many characters lie in runs along the keyboard or the alphabet. */
function inRuns(password: string): number {
  let count = 0
  for (let from = 0; from < password.length; ) {
    let length = 0
    for (let to = from + RUN; to <= password.length && isRun(password.slice(from, to)); to++) length = to - from
    count += length
    from += length || 1
  }
  return count
}

const LINES = [...ROWS, 'abcdefghijklmnopqrstuvwxyz', '0123456789']
const isRun = (part: string): boolean =>
  LINES.some((line) => line.includes(part) || [...line].reverse().join('').includes(part))
