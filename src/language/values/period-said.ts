import { fold } from '../fold.ts'
import { patterns } from '../patterns.ts'
import { type CalendarWords, calendarWords } from './calendar-words.ts'
import { type Day, dayOf, plusDays } from './day.ts'
import { type DaysSaid, daysSaid } from './days-said.ts'

/** A period as it was said: whole days, both included; one end may have been left open. */
export interface PeriodSaid {
  readonly from?: Day
  readonly until?: Day
}

type Role = 'from' | 'until' | 'between' | undefined
type Mention = DaysSaid & { readonly role: Role }

/** Finds the period that a text names, counted from `today`: *vom 3. bis 17.8.*, *next week*, *until Friday*. */
export function periodSaid(text: string, language: string, today: Day): PeriodSaid | undefined {
  const words = calendarWords[language] ?? calendarWords.en
  if (!words) return undefined
  const said = [patterns.email, patterns.version, patterns.number].reduce(
    (rest, pattern) => rest.replace(pattern, ' ; '),
    fold(text),
  )
  const days = daysSaid(said, language, today)
  const mentions = days.flatMap((one, at) => mentioned(said, one, days[at - 1]?.end ?? 0, words))
  const [first] = mentions
  if (!first) return undefined
  const starts = mentions.find(({ role }) => role !== 'until')
  const ends = mentions.find((one) => one !== starts && (one.role === 'until' || one.role === 'between'))
  if (starts && ends) return inOrder(starts, ends)
  if (!starts) return { until: first.until }
  const lasting = starts.from === starts.until ? lastingDays(said, words) : undefined
  if (lasting !== undefined) return { from: starts.from, until: plusDays(starts.from, lasting - 1) }
  return starts.role === 'from' ? { from: starts.from } : { from: starts.from, until: starts.until }
}

/** A day with what stands before it: its role, and in *3 to 17 August* the day that borrows its month. */
function mentioned(said: string, days: DaysSaid, after: number, w: CalendarWords): Mention[] {
  const before = said.slice(after, days.start)
  const isEnd = new RegExp(`(?:^|\\s)(?:${w.endOf})\\s+$`).test(before)
  const rest = before.replace(new RegExp(`(?:(?:^|(?<=\\s))(?:${w.the}|${w.endOf})\\s+)+$`), '')
  const opening = new RegExp(
    String.raw`(?<![\p{L}\p{N}.])(?<date>\d{1,2})(?:st|nd|rd|th|\.|:?e)?\s*(?:[-–]|(?:${w.to})(?:\s+(?:${w.the}))*)\s*$`,
    'u',
  ).exec(before)
  const [year, month] = days.until.split('-').map(Number)
  const opened = opening && dayOf(year ?? 0, month ?? 0, Number(opening.groups?.date))
  if (opened && opened <= days.until)
    return [
      { ...days, from: opened, until: opened, role: 'from' },
      { ...days, role: 'until' },
    ]
  const from = isEnd ? days.until : days.from
  return [{ ...days, from, role: roleOf(rest, before, after > 0, w) }]
}

function roleOf(rest: string, before: string, isLater: boolean, w: CalendarWords): Role {
  const endsWith = (source: string, text: string) => new RegExp(`(?:^|\\s)(?:${source})\\s*$`).test(text)
  if (isLater && new RegExp(`^\\s*(?:[-–]|${w.to})(?:\\s+(?:${w.the}|${w.endOf}))*\\s*$`).test(before)) return 'between'
  if (endsWith(w.from, rest)) return 'from'
  return endsWith(w.until, rest) || endsWith(w.until, before) ? 'until' : undefined
}

/** *20 December to 5 January* runs into the next year; a start that is over stays in the year of its end. */
function inOrder(starts: Mention, ends: Mention): PeriodSaid {
  const { from } = starts
  const until = ends.until
  if (from <= until) return { from, until }
  if (starts.isYearless) {
    const earlier = yearsLater(from, -1)
    if (earlier <= until) return { from: earlier, until }
  }
  return ends.isYearless ? { from, until: yearsLater(until, 1) } : { from, until }
}

const yearsLater = (day: Day, years: number): Day => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return dayOf(year + years, month, date) ?? plusDays(day, 365 * years)
}

/** *for two weeks* → 14 */
function lastingDays(said: string, w: CalendarWords): number | undefined {
  const units = { days: 1, weeks: 7, monthsLong: 30 } as const
  for (const unit of ['days', 'weeks', 'monthsLong'] as const) {
    const match = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(\\d{1,3})|(${w.numbers.join('|')}))\\s+(?:${w[unit]})(?![\\p{L}\\p{N}])`,
      'u',
    ).exec(said)
    if (!match) continue
    const [, digits, name = ''] = match
    const count = digits ? Number(digits) : w.numbers.findIndex((one) => new RegExp(`^(?:${one})$`).test(name)) + 1
    return count * units[unit]
  }
  return undefined
}
