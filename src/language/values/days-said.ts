import { type CalendarWords, calendarWords } from './calendar-words.ts'
import { type Day, dayOf, monthEnd, plusDays, weekdayOf, weekStart } from './day.ts'

/** Days that a text names, and where: one day, or a whole week or month. */
export interface DaysSaid {
  readonly start: number
  readonly end: number
  readonly from: Day
  readonly until: Day
  /** No year was said: it may as well be the next one. */
  readonly isYearless: boolean
}

/** Finds the days in a text (small letters, no accents), in the order they are said. */
export function daysSaid(text: string, language: string, today: Day): DaysSaid[] {
  const found = readersOf(language).flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const days = read(match.groups ?? {}, today)
      const [whole] = match
      const start = match.index
      return days ? [{ start, end: start + whole.length, isYearless: false, ...days }] : []
    }),
  )
  // Where two overlap the one that starts first, and of those the longer one, is what was meant.
  const order = found.sort((a, b) => a.start - b.start || b.end - a.end)
  return order.reduce<DaysSaid[]>((kept, one) => (one.start < (kept.at(-1)?.end ?? 0) ? kept : [...kept, one]), [])
}

/** Made once a language: they are thirty expressions. */
const made = new Map<string, ReaderOfDays[]>()
function readersOf(language: string): ReaderOfDays[] {
  const before = made.get(language)
  if (before) return before
  const words = calendarWords[language] ?? calendarWords.en
  const readers = words ? readersIn(words) : []
  made.set(language, readers)
  return readers
}

/** *may* and *march* are words of other kinds too. */
const bare = (month: string) =>
  /^(may|march)$/.test(month) ? `(?<=\\b(?:in|of|from|since|until|till|to|by|during|all|next)\\s)${month}` : month

type Groups = Readonly<Record<string, string | undefined>>
type Days = Pick<DaysSaid, 'from' | 'until'> & Partial<Pick<DaysSaid, 'isYearless'>>
interface ReaderOfDays {
  readonly pattern: RegExp
  readonly read: (said: Groups, today: Day) => Days | undefined
}

const word = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu')
const one = (day: Day | undefined): Days | undefined => (day === undefined ? undefined : { from: day, until: day })
const yearOf = (day: Day) => Number(day.slice(0, 4))
const monthOf = (day: Day) => Number(day.slice(5, 7))

function readersIn(w: CalendarWords): ReaderOfDays[] {
  // Three letters of a month are enough beside a number.
  const month = w.months
    .flatMap((names) => names.split('|'))
    .flatMap((name) => [name, ...(name.length > 4 ? [`${name.slice(0, 3)}\\.?`, `${name.slice(0, 4)}\\.?`] : [])])
    .join('|')
  const date = String.raw`(?<date>\d{1,2})(?:st|nd|rd|th|:?e|º|\.)?`
  const year = String.raw`(?:,?\s*(?:(?:${w.of})\s+)?(?<year>20\d\d))?`
  const named = ({ date, month = '', year }: Groups, today: Day) => {
    const number =
      w.months.findIndex((names) => names.split('|').some((name) => name.startsWith(month.replace('.', '')))) + 1
    return inYear(number, Number(date), year, today)
  }
  const weekdays = w.weekdays.map((names, number) => ({ names, number }))
  const week = (start: Day): Days => ({ from: start, until: plusDays(start, 6) })
  const wholeMonth = (year: number, number: number): Days => ({
    from: plusDays(monthEnd(year, number - 1), 1),
    until: monthEnd(year, number),
  })
  const monday = (today: Day) => plusDays(today, -weekdayOf(today))
  return [
    { pattern: word(String.raw`(?<year>20\d\d)-(?<month>\d{1,2})-(?<date>\d{1,2})`), read: numeric },
    {
      pattern: word(String.raw`(?<date>\d{1,2})(?<sign>[./-])\s?(?<month>\d{1,2})\k<sign>\s?(?<year>20\d\d|\d\d)`),
      read: numeric,
    },
    { pattern: word(String.raw`(?<date>\d{1,2})(?:\.\s?(?<month>\d{1,2})\.|/(?<other>\d{1,2}))`), read: numeric },
    // *14.2* may be a version: it is a day only after a word that days follow.
    {
      pattern: word(
        String.raw`(?<=(?:^|\s)(?:${w.from}|${w.until}|${w.the})\s|[-–]\s?)(?<date>\d{1,2})\.(?<month>\d{1,2})`,
      ),
      read: numeric,
    },
    { pattern: word(`${date}\\s*(?:(?:${w.of})\\s+)?(?<month>${month})${year}`), read: named },
    { pattern: word(`(?<month>${month})\\s+(?:the\\s+)?${date}${year}`), read: named },
    {
      pattern: word(`(?<month>${w.months.map(bare).join('|')})(?:\\s+(?<year>20\\d\\d))?`),
      read({ month = '', year }, today) {
        const number = w.months.findIndex((names) => names.split('|').includes(month)) + 1
        const isOver = number < monthOf(today)
        return { ...wholeMonth(year ? Number(year) : yearOf(today) + (isOver ? 1 : 0), number), isYearless: false }
      },
    },
    {
      pattern: word(`(?:${w.weekNumber})\\s*(?<first>\\d{1,2})(?:\\s*(?:-|–|${w.to})\\s*(?<last>\\d{1,2}))?`),
      read({ first, last }, today) {
        const [from, to] = [Number(first), Number(last ?? first)]
        if (from < 1 || to > 53 || to < from) return undefined
        const isOver = plusDays(weekStart(yearOf(today), to), 6) < today
        const year = yearOf(today) + (isOver ? 1 : 0)
        return { from: weekStart(year, from), until: plusDays(weekStart(year, to), 6) }
      },
    },
    ...weekdays.map(({ names, number }) => ({
      pattern: word(names),
      read: (_: Groups, today: Day) => one(plusDays(today, ((number - weekdayOf(today) + 6) % 7) + 1)),
    })),
    { pattern: word(w.today), read: (_, today) => one(today) },
    { pattern: word(w.tomorrow), read: (_, today) => one(plusDays(today, 1)) },
    { pattern: word(w.dayAfter), read: (_, today) => one(plusDays(today, 2)) },
    { pattern: word(w.thisWeek), read: (_, today) => week(monday(today)) },
    { pattern: word(w.nextWeek), read: (_, today) => week(plusDays(monday(today), 7)) },
    { pattern: word(w.thisMonth), read: (_, today) => wholeMonth(yearOf(today), monthOf(today)) },
    { pattern: word(w.nextMonth), read: (_, today) => wholeMonth(yearOf(today), monthOf(today) + 1) },
  ]
}

/** Day before month, as the languages that we speak write it, unless only the other way round is a day. */
function numeric({ date, month, other, year }: Groups, today: Day): Days | undefined {
  const [first, second] = [Number(date), Number(month ?? other)]
  return inYear(second, first, year, today) ?? (other ? inYear(first, second, year, today) : undefined)
}

function inYear(month: number, date: number, year: string | undefined, today: Day): Days | undefined {
  if (year) return one(dayOf(year.length === 2 ? 2000 + Number(year) : Number(year), month, date))
  const [thisYear, nextYear] = [dayOf(yearOf(today), month, date), dayOf(yearOf(today) + 1, month, date)]
  const days = one(thisYear && thisYear >= today ? thisYear : (nextYear ?? thisYear))
  return days && { ...days, isYearless: true }
}
