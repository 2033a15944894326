import type { Around } from './noun.ts'

/** The time zone of a company, by its key. */
export function zoneOf(company: string, around: Around): string {
  const zone = around.of('companies').get(company)?.timezone
  return typeof zone === 'string' ? zone : 'UTC'
}
