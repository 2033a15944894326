import { z } from 'zod'
import type { OfferContent } from '../../src/domain/licence-offer.ts'

/** The newest format of a licence file's content that this program reads. */
const CONTENT_VERSION = 1

/** Deeper than any licence is nested. */
const DEEPEST = 4

const isPlain = (text: string) => text.isWellFormed() && text === text.trim() && !/\p{Cc}/u.test(text)
const text = z.string().min(1).max(200).refine(isPlain, 'must have no control characters and no blanks around it')
const moment = z.iso.datetime({ precision: 0 }).transform((at) => new Date(at))
const line = z.strictObject({
  licenceType: text,
  kind: z.enum(['SITE', 'USER']),
  moduleKey: text,
  quantity: z.int().min(0).max(1_000_000),
  validTo: moment.optional(),
})

const content = z
  .strictObject({
    version: z.literal(CONTENT_VERSION),
    issuer: text,
    product: text,
    serialNumber: text,
    ownerName: text,
    revision: z.int32().min(1),
    issuedAt: moment,
    notBefore: moment.optional(),
    notAfter: moment.optional(),
    lines: z.array(line).min(1).max(500),
  })
  .refine(({ lines }) => new Set(lines.map(({ licenceType }) => licenceType)).size === lines.length, {
    path: ['lines'],
    error: 'must name every licence once',
  })
  .refine(({ notBefore, notAfter }) => !notBefore || !notAfter || notBefore < notAfter, {
    path: ['notAfter'],
    error: 'must be after notBefore',
  })

/** A licence's content, or what is wrong with it, one line a mistake, without its values. */
export type ReadContent =
  | { readonly ok: true; readonly content: Omit<OfferContent, 'payloadSha256'> }
  | { readonly ok: false; readonly problems: readonly string[] }
  | { readonly ok: false; readonly problems: readonly string[]; readonly version: number }

/** Parsed JSON → a licence's content. `version` comes with the problems of a format that is newer than ours. */
export function readContent(json: unknown): ReadContent {
  const newer = z.object({ version: z.int().gt(CONTENT_VERSION) }).safeParse(json)
  if (newer.success) return { ok: false, problems: ['version: is newer than this program'], ...newer.data }
  const read = content.safeParse(json)
  if (!read.success)
    return {
      ok: false,
      problems: read.error.issues.map(({ path, message }) => `${path.join('.') || 'all'}: ${message}`),
    }
  const { version: _version, ...licence } = read.data
  return { ok: true, content: licence }
}

/**
 * Compact JSON in UTF-8 → its value; undefined for anything else. A key that stands twice, blanks and needless escapes
 * are no compact JSON, so nobody can read the same bytes another way.
 */
export function parseCompact(bytes: Uint8Array): unknown {
  try {
    const json = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    if (depthOf(json) > DEEPEST) return undefined
    const value: unknown = JSON.parse(json)
    return JSON.stringify(value) === json ? value : undefined
  } catch {
    return undefined
  }
}

/** How deep brackets are nested, told without parsing. */
function depthOf(json: string): number {
  let [depth, deepest] = [0, 0]
  for (const [bracket] of json.replace(/"(?:\\.|[^"\\])*"/g, '').matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}
