import { localDay } from '../../src/domain/business-hours.ts'
import { periodOf, startOfDay } from '../../src/domain/period.ts'

/** A day or instant of a file → when it begins; days are the zone's own. */
export const beginning = (given: string, timezone: string): Date =>
  given.length === 10 ? startOfDay(given, timezone) : new Date(given)

/** The last day, or the instant, of a file → the first moment after it (INV-15). */
export const end = (given: string, timezone: string): Date =>
  given.length === 10 ? (periodOf({ from: given, until: given }, timezone).endsAt as Date) : new Date(given)

/** The other way round: a day where the moment is the beginning of one, else the instant. */
export function sayBeginning(at: Date, timezone: string): string {
  const day = localDay(at, timezone)
  return startOfDay(day, timezone).getTime() === at.getTime() ? day : at.toISOString()
}

/** The last day where the moment is the end of one, else the instant. */
export function sayEnd(at: Date, timezone: string): string {
  const day = localDay(new Date(at.getTime() - 1), timezone)
  return end(day, timezone).getTime() === at.getTime() ? day : at.toISOString()
}
