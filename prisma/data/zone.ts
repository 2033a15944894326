import type { Around } from './noun.ts'

/** The time zone of a company, by its key. */
export function zoneOf(company: string, around: Around): string {
  const zone = around.of('companies').get(company)?.timezone
  return typeof zone === 'string' ? zone : 'UTC'
}

/** The vendor's time zone, in which prices begin and months are charged. */
export function vendorZone(around: Around): string {
  const vendor = [...around.of('companies')].find(([, { kind }]) => kind === 'VENDOR')
  return vendor ? zoneOf(vendor[0], around) : 'UTC'
}
