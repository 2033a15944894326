/** A calendar day, `2026-08-03`; days are compared as text. */
export type Day = string

const DAY_MS = 86_400_000

const at = (day: Day) => new Date(`${day}T00:00:00Z`)

/** The day so many days later. */
export const plusDays = (day: Day, days: number): Day =>
  new Date(at(day).getTime() + days * DAY_MS).toISOString().slice(0, 10)

/** Monday is 0. */
export const weekdayOf = (day: Day): number => (at(day).getUTCDay() + 6) % 7

/** A day that exists; 31 June does not. Months count from 1. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  const day = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  const real = at(day)
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(day) ? day : undefined
}

/** The last day of a month; months over 12 run on into the next year. */
export const monthEnd = (year: number, month: number): Day =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)

/** Monday of a week as ISO 8601 counts them. */
export function weekStart(year: number, week: number): Day {
  const fourth = `${year}-01-04`
  return plusDays(fourth, (week - 1) * 7 - weekdayOf(fourth))
}
