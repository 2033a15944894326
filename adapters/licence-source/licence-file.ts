import { createHash } from 'node:crypto'
import { CompactSign, compactVerify } from 'jose'
import { z } from 'zod'
import type { ReadLicence } from '../../src/core/ports.ts'
import { timeProblem } from '../../src/domain/licence-offer.ts'
import { parseCompact, readContent } from './licence-content.ts'
import type { PublicKey, SigningKey } from './signing-key.ts'

/**
 * The format of a licence file: one JWS in compact form (RFC 7515) in ASCII, a line break at its end or none.
 * Header: exactly `alg`, `typ` and `kid`. Payload: compact JSON, its format in `version`; see licence-content.ts.
 */
const ALGORITHM = 'EdDSA'
const TYPE = 'deskhand-licence'
const LARGEST_BYTES = 256 * 1024
/** Header, payload, 64 bytes of signature. */
const FORM = /^([\w-]{1,400})\.([\w-]+)\.([\w-]{86})(?:\r?\n)?$/
const header = z.strictObject({ alg: z.literal(ALGORITHM), typ: z.literal(TYPE), kid: z.string() })

/** Bytes of a licence file → the offer in it, offline, with the public keys alone (G22, INV-44). Never throws, whatever the bytes are. */
export async function readLicenceFile(
  bytes: Uint8Array,
  publicKeys: readonly PublicKey[],
  now: Date,
): Promise<ReadLicence> {
  if (bytes.length > LARGEST_BYTES) return refused({ kind: 'too-large', largestBytes: LARGEST_BYTES })
  const parts = partsOf(bytes)
  if (!parts) return refused({ kind: 'malformed' })
  const key = publicKeys.find(({ id }) => id === parts.kid)
  if (!key) return refused({ kind: 'unknown-key' })
  if (!(await isSignedBy(key, parts.jws))) return refused({ kind: 'signature' })
  const read = readContent(parseCompact(parts.payload))
  if (!read.ok)
    return refused(
      'version' in read
        ? { kind: 'newer-format', version: read.version }
        : { kind: 'content', problems: read.problems },
    )
  const problem = timeProblem(read.content, now)
  if (problem) return refused(problem)
  return {
    ok: true,
    offer: { ...read.content, payloadSha256: createHash('sha256').update(parts.payload).digest('hex') },
    jws: parts.jws,
  }
}

type Refused = Extract<ReadLicence, { readonly ok: false }>
const refused = (problem: Refused['problem']): ReadLicence => ({ ok: false, problem })

function partsOf(bytes: Uint8Array) {
  const [, head, body, signature] = FORM.exec(Buffer.from(bytes).toString('latin1')) ?? []
  if (!head || !body || !signature) return undefined
  const decoded = [head, body, signature].map((part) => Buffer.from(part, 'base64url'))
  const [first, payload] = decoded
  // Bits that no byte needs may not be changed either: one licence has one spelling.
  if ([head, body, signature].some((part, index) => decoded[index]?.toString('base64url') !== part)) return undefined
  const read = header.safeParse(first && parseCompact(first))
  return read.success && payload ? { kid: read.data.kid, payload, jws: `${head}.${body}.${signature}` } : undefined
}

async function isSignedBy({ key }: PublicKey, jws: string): Promise<boolean> {
  try {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(key).toString('base64url') }
    await compactVerify(jws, jwk, { algorithms: [ALGORITHM] })
    return true
  } catch {
    return false
  }
}

/** A licence file, or what is wrong with what it should say. */
export type IssuedLicence =
  | { readonly ok: true; readonly file: string }
  | { readonly ok: false; readonly problems: readonly string[] }

/** Signs a licence's content: what the vendor sends to a customer. */
export async function issueLicenceFile(content: unknown, key: SigningKey): Promise<IssuedLicence> {
  const read = readContent(content)
  if (!read.ok) return { ok: false, problems: read.problems }
  const file = await new CompactSign(Buffer.from(JSON.stringify(content)))
    .setProtectedHeader({ alg: ALGORITHM, typ: TYPE, kid: key.kid })
    .sign({ ...key, alg: ALGORITHM })
  return file.length > LARGEST_BYTES ? { ok: false, problems: ['all: is too long'] } : { ok: true, file }
}
