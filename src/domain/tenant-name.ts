import { sameName } from './company-name.ts'
import { joined, readAs } from './confusable.ts'

/** Signs, as people count them. */
export const LONGEST_TENANT_NAME = 80

/** Names that would pass for the house itself, in the languages we write. */
const RESERVED = `admin administrator administrador root system sistema support soporte service servicio kundenservice
  kundendienst helpdesk security sicherheit seguridad master tenant mandant default standard custom null undefined
  everyone here bot staff moderator api www mail postmaster webmaster noreply deskhand`.split(/\s+/)

/** What nobody sees, or what is no writing: control and format signs, blanks of no width, pictures. */
const ODD =
  /[^\P{C}\s]|\p{Default_Ignorable_Code_Point}|\p{Emoji_Modifier}|\p{Regional_Indicator}|(?![©®™])\p{Extended_Pictographic}/gu

/** A tenant's name as it is kept and shown: without needless blanks, otherwise as it was written. */
export const tidyName = (name: string): string => name.trim().replace(/\s+/g, ' ')

/**
 * How a name looks at a glance, without case, accents, marks and blanks: what looks alike is refused (X103). Names that
 * are the same (INV-50) look alike. A digit before a letter is read as a letter (`N0rd`); behind a word it tells
 * tenants apart.
 */
export function glanceAt(name: string): string {
  const letters = sameName(name)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/\p{Nd}+(?=\p{L})/gu, (digits) => [...digits].map(readAs).join(''))
    .replace(/\p{L}/gu, readAs)
  return joined(letters).replace(/[^\p{L}\p{N}]/gu, '')
}

/** Why a name cannot be any tenant's. */
export type TenantNameProblem =
  | { readonly kind: 'empty' }
  /** `length` of `most` signs. */
  | { readonly kind: 'long'; readonly length: number; readonly most: number }
  /** Pictures and signs that nobody sees; `signs` as `U+200B`. */
  | { readonly kind: 'signs'; readonly signs: readonly string[] }
  | { readonly kind: 'reserved' }

/** What is wrong with a name by itself; `reserved`: names besides those of every house, such as the vendor's own (INV-50, X103). */
export function tenantNameProblem(name: string, reserved: readonly string[] = []): TenantNameProblem | undefined {
  const tidy = tidyName(name)
  const length = [...tidy].length
  if (length > LONGEST_TENANT_NAME) return { kind: 'long', length, most: LONGEST_TENANT_NAME }
  const odd = new Set(tidy.match(ODD) ?? [])
  if (odd.size > 0) return { kind: 'signs', signs: [...odd].map(codeOf) }
  const glance = glanceAt(tidy)
  if (glance === '') return { kind: 'empty' }
  const bare = glance.replace(/\p{N}+$/u, '')
  const isReserved = [...RESERVED, ...reserved].some((word) => [bare, glance].includes(glanceAt(word)))
  return isReserved ? { kind: 'reserved' } : undefined
}

const codeOf = (sign: string) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** How a name collides with those that are held. Whose tenant it is, and how a similar one is written, is not told (X113). */
export function nameClash(name: string, held: readonly string[]): 'taken' | 'similar' | undefined {
  if (held.some((one) => sameName(one) === sameName(name))) return 'taken'
  return held.some((one) => glanceAt(one) === glanceAt(name)) ? 'similar' : undefined
}

/**
 * A name that is free, for one that is not: with the first hint that helps, a city or the customer's company, else with
 * a number (T9 step 6, X11). `held` has to hold all names that begin like this one.
 */
export function suggestedName(
  name: string,
  held: readonly string[],
  hints: readonly string[] = [],
): string | undefined {
  const tidy = tidyName(name)
  const [, stem = tidy, last = '1'] = /^(.*\S) (\d{1,6})$/.exec(tidy) ?? []
  const numbers = held.map((_, n) => [stem, String(Number(last) + 1 + n)] as const)
  const named = hints
    .map(tidyName)
    .filter((hint) => hint !== '' && !glanceAt(tidy).includes(glanceAt(hint)))
    .map((hint) => [tidy, hint] as const)
  return [...named, ...numbers].map(endedBy).find((one) => !tenantNameProblem(one) && !nameClash(one, held))
}

/** A name and what ends it, the name cut where both are too long. */
function endedBy([name, end]: readonly [string, string]): string {
  const room = Math.max(0, LONGEST_TENANT_NAME - 1 - [...end].length)
  return `${[...name].slice(0, room).join('').trim()} ${end}`
}
