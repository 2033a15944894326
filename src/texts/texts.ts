import { IntlMessageFormat } from 'intl-messageformat'
import { isLocalised, moment, type Translate, verbatim, type Words, withFormer } from '../core/words.ts'
import { de } from './de.ts'
import { type Catalog, en } from './en.ts'
import { es } from './es.ts'

/** The languages we write, each complete. Adding one: a file beside these and a line here. */
export const catalogs = { en, de, es } as const satisfies Record<string, Catalog>
/** A language that is spoken here: one catalogue each. */
export type Language = keyof typeof catalogs

/** `de-AT`, `de` → `de`; anything we do not write → `en`. */
export const languageOf = (locale: string | undefined): Language => {
  const short = (locale ?? '').toLowerCase().split(/[-_]/)[0] ?? ''
  return short in catalogs ? (short as Language) : 'en'
}

const formats = new Map<string, IntlMessageFormat>()

/** Words → one reader's language and time zone. What people wrote comes out marked as verbatim. */
export function createTranslator(locale: string, timezone: string): Translate {
  const language = languageOf(locale)
  const catalog: Readonly<Record<string, string>> = catalogs[language]
  const region = locale === 'en' ? 'en-GB' : locale
  const clock = new Intl.DateTimeFormat(region, { dateStyle: 'medium', timeStyle: 'short', timeZone: timezone })
  const day = new Intl.DateTimeFormat(region, { dateStyle: 'long', timeZone: 'UTC' })
  const month = new Intl.DateTimeFormat(region, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const list = new Intl.ListFormat(language, { type: 'conjunction' })

  const format = (key: string): IntlMessageFormat => {
    const id = `${language} ${key}`
    const known = formats.get(id)
    if (known) return known
    const message = catalog[key]
    if (message === undefined) throw new Error(`no text for ${key} in ${language}`)
    const made = new IntlMessageFormat(message, language, undefined, { ignoreTag: true })
    formats.set(id, made)
    return made
  }

  const t: Translate = (words: Words): string => {
    if (typeof words === 'string') return verbatim(withFormer(words, t))
    if (isLocalised(words)) return verbatim(words[language] ?? words.en)
    if ('at' in words) return moment(words.at, clock.format(words.at))
    if ('day' in words)
      return /^\d{4}-\d\d-\d\d$/.test(words.day) ? day.format(new Date(`${words.day}T00:00:00Z`)) : verbatim(words.day)
    if ('month' in words) return month.format(new Date(`${words.month}-01T00:00:00Z`))
    if ('amount' in words) return money(words, region)
    if ('list' in words) return list.format(words.list.map(t))
    if ('lines' in words) return words.lines.map(t).join('\n')
    const params = Object.fromEntries(
      Object.entries(words.params ?? {}).map(([name, value]) => [
        name,
        value === undefined ? '' : typeof value === 'number' ? value : t(value),
      ]),
    )
    return String(format(words.key).format(params))
  }
  return t
}

/** `49 €`, `€49`, `49,90 €`: as the reader's region writes it, without cents where there are none. */
function money({ amount, currency }: { readonly amount: number; readonly currency: string }, region: string): string {
  const format = new Intl.NumberFormat(region, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' })
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
}
