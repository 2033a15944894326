import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose'
import { z } from 'zod'

/** The vendor's private key as a JWK; `kid` is the name of its public half. */
export type SigningKey = z.infer<typeof signingKey>

/** A public key by name: 32 bytes of Ed25519. */
export interface PublicKey {
  readonly id: string
  readonly key: Uint8Array
}

const half = z.base64url().length(43)
const signingKey = z.strictObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  kid: z.string().regex(/^[\w.-]{1,64}$/),
  x: half,
  d: half,
})

/** Makes a key to sign licences with; it is named after its public half. */
export async function newSigningKey(): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })
  const jwk = await exportJWK(privateKey)
  const kid = (await calculateJwkThumbprint(jwk)).slice(0, 12)
  return signingKey.parse({ kty: jwk.kty, crv: jwk.crv, kid, x: jwk.x, d: jwk.d })
}

/** The text of a key file → the key; undefined where it is none. */
export function readSigningKey(text: string): SigningKey | undefined {
  try {
    return signingKey.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** The public half as LICENCE_PUBLIC_KEYS takes it: `<name>:<base64url>`. */
export const publicHalf = ({ kid, x }: SigningKey): string => `${kid}:${x}`

/** The same half as licences are read with. */
export const publicKeyOf = ({ kid, x }: SigningKey): PublicKey => ({ id: kid, key: Buffer.from(x, 'base64url') })
