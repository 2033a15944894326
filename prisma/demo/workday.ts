const DAY_MS = 86_400_000

/**
 * When it was `time` (HH:MM, office hours) in `zone`, so many working days before `now`.
 * 1 is yesterday even on a Monday, so that what happened last looks fresh whenever somebody tries the demo.
 */
export function workdayAgo(now: Date, days: number, time: string, zone: string): Date {
  let date = Date.parse(`${wallClock(now, zone).slice(0, 10)}T00:00Z`) - DAY_MS
  for (let left = days - 1; left > 0; left--) {
    do date -= DAY_MS
    while (isWeekend(date))
  }
  const wall = Date.parse(`${new Date(date).toISOString().slice(0, 10)}T${time}Z`)
  return new Date(wall - (Date.parse(`${wallClock(new Date(wall), zone)}Z`) - wall))
}

const isWeekend = (date: number) => [0, 6].includes(new Date(date).getUTCDay())

/** Swedish writes dates as ISO does. */
const wallClock = (at: Date, zone: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
    .format(at)
    .replace(' ', 'T')
