import { fold } from '../fold.ts'
import { patterns } from '../patterns.ts'
import type { Day } from './day.ts'
import { type PeriodSaid, periodSaid } from './period-said.ts'

/** What of a sentence can be filled into a flow. Each list in the order said, without repeats. */
export interface Values {
  /** `T-10482`, `P-77`, `D-3`, `AR-88` */
  readonly numbers: readonly string[]
  /** `22.2.110.42` */
  readonly versions: readonly string[]
  /** In small letters. */
  readonly emails: readonly string[]
  readonly period?: PeriodSaid
  /** Ids of the products that are named. */
  readonly products: readonly string[]
}

/** What has to be known to read values: the language of the words, the person's day, and what the products are called. */
export interface ValuesGiven {
  readonly language: string
  readonly today: Day
  readonly products: readonly { readonly id: string; readonly name: string }[]
}

/** Finds ticket numbers, versions, addresses, days and products in a sentence. */
export function valuesIn(text: string, { language, today, products }: ValuesGiven): Values {
  const said = text.slice(0, LONGEST).normalize('NFKC')
  const emails = all(said, patterns.email).map(([email]) => email.toLowerCase())
  const rest = said.replace(patterns.email, ' ; ').replace(patterns.link, ' ; ')
  const versions = all(rest, patterns.version).map(([, version = '']) => version)
  const plain = rest.replace(patterns.version, ' ; ')
  const numbers = all(plain, patterns.number).map(
    ([, dashed, number, spaced, other]) => `${(dashed ?? spaced ?? '').toUpperCase()}-${Number(number ?? other)}`,
  )
  const named = all(plain, TICKET).map(([, number]) => `T-${Number(number)}`)
  const period = periodSaid(plain, language, today)
  return {
    numbers: unique([...numbers, ...named]),
    versions: unique(versions),
    emails: unique(emails),
    ...(period ? { period } : {}),
    products: productsIn(rest, products),
  }
}

/** More than that is a document. */
const LONGEST = 4000

/** *ticket 10482*, *ärende nr 10482*, *#10482* */
const TICKET =
  /(?:(?<![\p{L}])(?:ticket|tickets|case|sag|sak|saken|sagen|ärende|ärendet|incidencia|melding|vorgang)(?:\s*(?:nr|no|number|nummer|número|num)\.?)?\s*[:#]?\s*|(?<![\p{L}\p{N}])#\s?)(\d{3,9})(?![\p{L}\p{N}]|[.,]\d)/giu

/** A product by its whole name, or by its first word where no other product shares it. */
function productsIn(text: string, products: ValuesGiven['products']): string[] {
  const said = ` ${wordsOf(text)} `
  const whole = products.filter(({ name }) => said.includes(` ${wordsOf(name)} `))
  // *ExFlow Web* names no *ExFlow*.
  const longest = whole.filter(
    ({ name }) => !whole.some((other) => other.name !== name && wordsOf(other.name).startsWith(`${wordsOf(name)} `)),
  )
  if (longest.length > 0) return longest.map(({ id }) => id)
  const firstWord = (name: string) => wordsOf(name).split(' ')[0] ?? ''
  const byFirst = products.filter(
    ({ name }) =>
      firstWord(name).length > 3 &&
      said.includes(` ${firstWord(name)} `) &&
      products.filter((other) => firstWord(other.name) === firstWord(name)).length === 1,
  )
  return byFirst.map(({ id }) => id)
}

const wordsOf = (text: string) => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)]
const unique = (list: readonly string[]) => [...new Set(list)]
