import { isCloseName, isSameName, sameName } from './company-name.ts'

/** Whether a contract's party is who somebody typed: surely, perhaps (the best guess first; ask), or nobody (F4, X89). */
export type PartyMatch<T> =
  | { readonly kind: 'same'; readonly party: T }
  | { readonly kind: 'likely'; readonly parties: readonly T[] }
  | { readonly kind: 'none' }

/**
 * Finds the contract party behind a typed customer name. Only capitals and blanks are forgiven without asking: another
 * legal form may be another company, so `Contoso` for `Contoso Deutschland GmbH` is confirmed by a person.
 */
export function matchParty<T extends { readonly name: string }>(said: string, parties: readonly T[]): PartyMatch<T> {
  const same = parties.filter(({ name }) => sameName(name) === sameName(said))
  if (same.length === 1 && same[0]) return { kind: 'same', party: same[0] }
  const alike = parties.filter(({ name }) => isSameName(spelled(said), spelled(name)))
  const close = parties.filter(({ name }) => isCloseName(spelled(said), spelled(name)))
  const likely = [...new Set([...same, ...alike, ...close])]
  return sameName(said) === '' || likely.length === 0 ? { kind: 'none' } : { kind: 'likely', parties: likely }
}

const LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', æ: 'ae', å: 'aa' }

/** Letters as somebody writes them whose keyboard lacks them: Müller → Mueller. */
const spelled = (name: string) =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüøæå]/g, (letter) => LETTERS[letter] ?? letter)
