import { addBusinessMinutes, type BusinessHours, businessMinutesBetween } from './business-hours.ts'
import { isOpen, type Status } from './ticket.ts'

/** What a ticket promises of its first answer. */
export interface Promised {
  readonly status: Status
  readonly firstResponseDueAt?: Date
  readonly firstRespondedAt?: Date
  /** Since when the customer's answer is awaited: the promise pauses. */
  readonly waitingSince?: Date
}

/** Agents are warned when this share of the time is left: 80 % have passed. */
const LEFT = 0.2

/** When the first answer is due that a severity promises from `from` on, in business minutes. */
export const expectedBy = (from: Date, minutes: number, hours: BusinessHours): Date =>
  addBusinessMinutes(from, minutes, hours)

/** A promise that paused at `pausedAt` goes on at `at` with the business time it had left; one that was late stays late. */
export const resumed = (dueAt: Date, pausedAt: Date, at: Date, hours: BusinessHours): Date =>
  dueAt <= pausedAt ? dueAt : addBusinessMinutes(at, businessMinutesBetween(pausedAt, dueAt, hours), hours)

/** More urgent than before brings the promise forward; less urgent takes nothing back. */
export const hastened = (dueAt: Date | undefined, at: Date, minutes: number, hours: BusinessHours): Date => {
  const fresh = expectedBy(at, minutes, hours)
  return dueAt && dueAt < fresh ? dueAt : fresh
}

/** Promises of `minutes` that are due by then have used up 80 % of their time at `now`. */
export const warnedBefore = (now: Date, minutes: number, hours: BusinessHours): Date =>
  addBusinessMinutes(now, minutes * LEFT, hours)

/** Where a promise stands at `now`: `kept` and `broken` once it was answered; `none` where nothing is or was promised. */
export type Standing = 'none' | 'running' | 'paused' | 'late' | 'kept' | 'broken'

/** How the promise of a first answer stands. */
export function standingOf(promised: Promised, now: Date): Standing {
  const { firstResponseDueAt: dueAt, firstRespondedAt, waitingSince } = promised
  if (dueAt === undefined) return 'none'
  if (firstRespondedAt) return firstRespondedAt <= dueAt ? 'kept' : 'broken'
  if (!isOpen(promised.status)) return 'none'
  if ((waitingSince ?? now) > dueAt) return 'late'
  return waitingSince ? 'paused' : 'running'
}

/** A span as people say it: whole business days where it comes out even, else hours. */
export function spanOf(minutes: number, hours: BusinessHours): { unit: 'days' | 'hours'; count: number } {
  const [day] = hours.days
  const dayMinutes = day ? minutesOf(day.to) - minutesOf(day.from) : 0
  return dayMinutes > 0 && minutes % dayMinutes === 0
    ? { unit: 'days', count: minutes / dayMinutes }
    : { unit: 'hours', count: Math.ceil(minutes / 60) }
}

function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * 60 + minute
}
