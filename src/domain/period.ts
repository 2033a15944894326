import { localDay, zoned } from './business-hours.ts'

/** A period as people name it: whole local days, both included; without `until` it is open (DOMAIN K7). */
export interface Days {
  readonly from: string
  readonly until?: string
}

/** The same as instants; the end is the first one after it. */
export interface Period {
  readonly startsAt: Date
  readonly endsAt?: Date
}

/** Why a period cannot be (DOMAIN X23). */
export type PeriodProblem = 'past' | 'backwards' | 'too-long'

const LONGEST_DAYS = 366
const DAY_MS = 86_400_000

/** `31 Aug` in Stockholm → the moment the day begins there; where a clock change skips midnight, the first moment there is. */
export function startOfDay(day: string, timezone: string): Date {
  const midnight = zoned(day, '00:00', timezone)
  return new Date(localDay(new Date(midnight), timezone) < day ? midnight + 3_600_000 : midnight)
}

/** Whole days of a company's zone as instants: `until 31 Aug` includes all of that day there (INV-15). */
export const periodOf = ({ from, until }: Days, timezone: string): Period => ({
  startsAt: startOfDay(from, timezone),
  ...(until === undefined ? {} : { endsAt: startOfDay(dayAfter(until), timezone) }),
})

/** What is wrong with days that somebody asks for, if anything: today may be the first one. */
export function periodProblem({ from, until }: Days, timezone: string, now: Date): PeriodProblem | undefined {
  if (from < localDay(now, timezone)) return 'past'
  if (until === undefined) return undefined
  if (until < from) return 'backwards'
  return (Date.parse(until) - Date.parse(from)) / DAY_MS >= LONGEST_DAYS ? 'too-long' : undefined
}

/** Whether two periods share a moment; an end is not part of its period. */
export const overlap = (one: Period, other: Period): boolean =>
  (one.endsAt === undefined || other.startsAt < one.endsAt) &&
  (other.endsAt === undefined || one.startsAt < other.endsAt)

const dayAfter = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10)
