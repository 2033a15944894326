import type { Phrase } from '../core/ports.ts'
import { LONGEST_PASSWORD, type PasswordFlaw, SHORTEST_PASSWORD } from '../domain/password.ts'

/** Why a password was not taken, and what to do instead (B8). */
export const passwordWords = (flaw: PasswordFlaw, phrase: Phrase): string =>
  phrase(`password.${flaw}`, { least: SHORTEST_PASSWORD, most: LONGEST_PASSWORD })
