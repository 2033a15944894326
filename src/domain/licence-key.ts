import { MARK } from './secret.ts'

/** From so many signs on, the last four give nothing away. */
const SHOWABLE = 12

/** A key as it is compared: people add and lose blanks, dashes and capitals when they copy it. */
const bare = (key: string) =>
  key
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase()

/** The part of a key that is kept and shown in the clear; empty where the key is too short for one. */
export const lastFour = (key: string): string => (bare(key).length < SHOWABLE ? '' : bare(key).slice(-4))

/** How a key is shown everywhere but in its one private *Show once*: `•••• •••• 7F3K` (F11, INV-06). */
export const maskedKey = (last4: string): string => [MARK, MARK, last4 || MARK].join(' ')

/** A key that somebody pasted to ask whether it is right, judged without repeating it (X91). */
export type KeyComparison =
  | { readonly kind: 'same' | 'different'; readonly pasted: string; readonly issued: string }
  /** Nothing that could be a key. */
  | { readonly kind: 'no-key' }

/** A pasted key against the issued one; what the answer carries is masked. */
export function compareKeys(pasted: string, issued: string): KeyComparison {
  if (bare(pasted) === '') return { kind: 'no-key' }
  return {
    kind: bare(pasted) === bare(issued) ? 'same' : 'different',
    pasted: maskedKey(lastFour(pasted)),
    issued: maskedKey(lastFour(issued)),
  }
}
