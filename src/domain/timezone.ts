/** Whether it is a zone such as Europe/Stockholm. Short names such as CET are left out: they mean different things. */
export function isTimezone(zone: string): boolean {
  if (!zone.includes('/') && zone !== 'UTC') return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== undefined
  } catch {
    return false
  }
}
