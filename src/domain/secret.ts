import { passwordsSaid } from './password-said.ts'
import { secretShapes } from './secret-shape.ts'

/** What must never stay where people write: a password, one of our own mailed links, anybody's token, a licence key. */
export const SECRET_KINDS = ['password', 'link', 'token', 'licence-key'] as const
/** What was found, which decides what can be done about it. */
export type SecretKind = (typeof SECRET_KINDS)[number]

/** Where in what somebody wrote a secret stands: from `start` up to, not including, `end`. */
export interface Secret {
  readonly kind: SecretKind
  readonly start: number
  readonly end: number
}

/** Stands where a secret stood. */
export const MARK = '••••'

/** The secrets in what somebody wrote, in their order, none within another (DOMAIN X55, INV-06). A guess: it would rather miss an odd password than swallow a version number. */
export function findSecrets(said: string): Secret[] {
  const found = [...secretShapes(said), ...passwordsSaid(said)].toSorted((a, b) => a.start - b.start || b.end - a.end)
  const apart: Secret[] = []
  for (const one of found) {
    const last = apart.at(-1)
    if (!last || one.start >= last.end) apart.push(one)
    else if (one.end > last.end) apart[apart.length - 1] = { ...last, end: one.end }
  }
  return apart
}

/** What somebody wrote with a mark in the place of each secret, and which kinds there were. */
export function withoutSecrets(said: string): { readonly text: string; readonly kinds: readonly SecretKind[] } {
  const secrets = findSecrets(said)
  let text = ''
  let from = 0
  for (const { start, end } of secrets) {
    text += said.slice(from, start) + MARK
    from = end
  }
  return { text: text + said.slice(from), kinds: [...new Set(secrets.map(({ kind }) => kind))] }
}
