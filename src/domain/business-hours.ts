/** When somebody works: ISO weekdays (1 Monday … 7 Sunday), `HH:MM` in their zone, and days off as `YYYY-MM-DD`. */
export interface BusinessHours {
  readonly timezone: string
  readonly days: readonly { readonly day: number; readonly from: string; readonly to: string }[]
  readonly holidays: readonly string[]
}

const MINUTE_MS = 60_000
/** Nobody is closed for longer: past this the calendar is broken. */
const MAX_DAYS = 400

/** The moment at which `minutes` of business time have passed since `from`. Without any hours: plain minutes. */
export function addBusinessMinutes(from: Date, minutes: number, hours: BusinessHours): Date {
  if (hours.days.length === 0) return new Date(from.getTime() + minutes * MINUTE_MS)
  let left = minutes * MINUTE_MS
  let day = localDay(from, hours.timezone)
  for (let i = 0; i < MAX_DAYS; i++, day = nextDay(day)) {
    for (const [opens, closes] of openings(day, hours)) {
      const start = Math.max(opens, from.getTime())
      if (start >= closes) continue
      if (left <= closes - start) return new Date(start + left)
      left -= closes - start
    }
  }
  return new Date(from.getTime() + minutes * MINUTE_MS)
}

/** Business minutes between two moments; 0 where `to` is not later. */
export function businessMinutesBetween(from: Date, to: Date, hours: BusinessHours): number {
  if (hours.days.length === 0) return Math.max(0, to.getTime() - from.getTime()) / MINUTE_MS
  let sum = 0
  let day = localDay(from, hours.timezone)
  for (let i = 0; i < MAX_DAYS; i++, day = nextDay(day)) {
    if (zoned(day, '00:00', hours.timezone) > to.getTime()) break
    for (const [opens, closes] of openings(day, hours)) {
      sum += Math.max(0, Math.min(closes, to.getTime()) - Math.max(opens, from.getTime()))
    }
  }
  return sum / MINUTE_MS
}

/** The stretches of one local day in which work is done, as milliseconds, in order. */
function openings(day: string, { timezone, days, holidays }: BusinessHours): [number, number][] {
  if (holidays.includes(day)) return []
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7
  return days
    .filter((one) => one.day === weekday)
    .map((one): [number, number] => [zoned(day, one.from, timezone), zoned(day, one.to, timezone)])
    .filter(([opens, closes]) => opens < closes)
    .sort(([a], [b]) => a - b)
}

const nextDay = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** `2026-11-22` as people in the zone have it at that moment. */
export const localDay = (at: Date, timezone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: timezone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at)

/** A wall-clock time of a zone → milliseconds; around a clock change the offset that holds then is used. */
export function zoned(day: string, time: string, timezone: string): number {
  const asUtc = Date.parse(`${day}T${time}:00Z`)
  const guess = asUtc - offsetAt(asUtc, timezone)
  return asUtc - offsetAt(guess, timezone)
}

/** Making one takes a hundred times as long as using it. */
const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(timezone: string): Intl.DateTimeFormat {
  const known = clocks.get(timezone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  clocks.set(timezone, made)
  return made
}

function offsetAt(at: number, timezone: string): number {
  const parts = clockOf(timezone).formatToParts(new Date(at))
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value)
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) - at
}
