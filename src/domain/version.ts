/** How a product's versions look, as data of the product. `lookalikes` are other numbers people paste by mistake. */
export interface VersionRule {
  readonly example: string
  /** Source of a regular expression that a whole version must match. */
  readonly pattern: string
  readonly lookalikes: readonly { readonly pattern: string; readonly label: string }[]
}

/** What a person wrote in a version field, judged (DOMAIN D3, X71). */
export type VersionVerdict =
  | { readonly kind: 'known' | 'unlisted'; readonly version: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'malformed' }
  /** Well formed, but it is the number of something else, e.g. the ERP's build. */
  | { readonly kind: 'lookalike'; readonly label: string }

/** The answer of somebody who does not know their version. */
export const UNKNOWN_VERSION = 'unknown'

const PLAIN: VersionRule = { example: '1.0', pattern: String.raw`\d+(\.\d+){1,4}`, lookalikes: [] }

/** Reads a product version: a leading `v` and surrounding blanks are forgiven, words are not. */
export function judgeVersion(said: string, rule: VersionRule = PLAIN, known: readonly string[] = []): VersionVerdict {
  const version = said.trim().replace(/^(v|version)\s*\.?\s*(?=\d)/i, '')
  if (version.toLowerCase() === UNKNOWN_VERSION) return { kind: 'unknown' }
  if (known.includes(version)) return { kind: 'known', version }
  const lookalike = rule.lookalikes.find((one) => whole(one.pattern).test(version))
  if (lookalike) return { kind: 'lookalike', label: lookalike.label }
  return whole(rule.pattern).test(version) ? { kind: 'unlisted', version } : { kind: 'malformed' }
}

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'i')
