import { z } from 'zod'
import { isDomainName } from '../../src/domain/domain-name.ts'
import { isTimezone } from '../../src/domain/timezone.ts'

/** Every scalar of a file arrives as text, so that version 1.10 stays 1.10; these read it, and say what would be right. */
const said = (sentence: string) => ({
  error: ({ input }: { input?: unknown }) => (input === undefined ? 'is missing.' : sentence),
})

const matching = (pattern: RegExp, sentence: string) => z.string(said(sentence)).regex(pattern, said(sentence))

/** Words that people read. */
export const words = z
  .string(said('has to be words on one line, or on several after a "|".'))
  .trim()
  .min(1, 'is empty. Write something, or take the line away.')
  .max(4000, 'is too long. At most 4000 characters are kept.')

/** A short name of a record, which other files refer to. */
export const key = matching(
  /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/,
  'is not a key. Use letters, digits, dots and dashes, at most 60, like hello-ab.',
)

/** An e-mail address, kept in small letters: people are found by it (INV-02). */
export const email = matching(
  /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+$/,
  'is not an e-mail address. Write one like kim@example.com.',
).transform((address) => address.toLowerCase())

const NO_DOMAIN = 'is not a domain. Write what stands behind the @ of the addresses, like example.com.'
/** What stands behind the @ of a company’s addresses, in small letters. */
export const domain = z
  .string(said(NO_DOMAIN))
  .refine(isDomainName, NO_DOMAIN)
  .transform((name) => name.toLowerCase())

/** A page that people open, or a picture of our own below `/assets/`. */
export const webAddress = z
  .string(said('is not a web address. Write the whole of it, like https://help.example.com.'))
  .refine((given) => /^https?:$/.test(URL.parse(given)?.protocol ?? '') || /^\/assets\//.test(given), {
    error: 'is not a web address. Write the whole of it, like https://help.example.com.',
  })

/** A place of the IANA list: business hours and days of a period are told by it (INV-15). */
export const timezone = z
  .string(said('is not a time zone. Write one like Europe/Stockholm.'))
  .refine(isTimezone, 'is not a time zone. Write one like Europe/Stockholm.')

/** A language that Deskhand speaks. */
export const language = oneOf('en', 'de', 'es')

/** A day, or an instant in UTC. */
export const moment = z
  .string(said('is not a day. Write one like 2026-11-30.'))
  .refine(
    (given) =>
      /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z)?$/.test(given) &&
      new Date(given).toJSON()?.slice(0, 10) === given.slice(0, 10),
    'is not a day. Write one like 2026-11-30, or an exact time like 2026-11-30T08:00:00Z.',
  )
  .transform((given) => (given.length === 10 ? given : new Date(given).toISOString()))

/** A whole day, `YYYY-MM-DD`. */
export const day = moment.refine((given) => given.length === 10, 'is not a day. Write one like 2026-11-30.')

/** When business hours begin and end, `HH:MM` by the company’s own clock. */
export const clockTime = matching(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time of day. Write one like 08:30.')

/** `true` or `false`, as it is written. */
export const yesNo = z
  .enum(['true', 'false'], said('is neither true nor false.'))
  .transform((given) => given === 'true')

/** A whole number from `least` on, with at most six digits. */
export const count = (least: number) =>
  matching(/^\d{1,6}$/, `is not a number. Write one from ${least} on.`)
    .transform(Number)
    .refine((given) => given >= least, `is too small. Write a number from ${least} on.`)

/** The beginning of a version, or all of it. */
export const versionPart = matching(
  /^\d+(\.\d+){0,5}$/,
  'is not a version. Write numbers with dots, like 22 or 22.2.110.',
)

/** One of a few words; a wrong one is told all of them. */
export function oneOf<const T extends string>(...values: readonly T[]) {
  return z.enum(values, said(`is none of ${values.join(', ')}.`))
}

/** The source of a regular expression. */
export const pattern = z.string(said('is not a pattern.')).refine((source) => {
  try {
    return new RegExp(source) !== undefined
  } catch {
    return false
  }
}, 'is not a regular expression that can be read.')

/** Fields inside a field. */
export const group = <const S extends z.ZodRawShape>(shape: S) =>
  z.strictObject(shape, said(`has to be lines below it, or {…}, with the fields ${Object.keys(shape).join(', ')}.`))

/** Words in the languages of the readers; English is always there. */
export const localised = group({ en: words, de: words.optional(), es: words.optional() }).transform(
  ({ en, de, es }) => ({ en, ...(de ? { de } : {}), ...(es ? { es } : {}) }),
)

/** Several of one kind; one that is alone has to be written as a list too. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.array(item, said('has to be a list: lines that begin with "- ", or [a, b].'))
