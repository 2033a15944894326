import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** A key for secrets at rest: 32 bytes under a name that stands in front of what it sealed. */
export interface SealKey {
  readonly id: string
  readonly key: Uint8Array
}

/** Seals secrets for one record each; `about` names it, e.g. `ActivationKey:<id>`, and is not stored. */
export interface Seal {
  seal(text: string, about: string): string
  open(sealed: string, about: string): Opened
}

/** `unknown-key`: sealed under a key that is no longer set. `broken`: changed, or moved from another record. */
export type Opened =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: 'unknown-key' | 'broken' }

const CIPHER = 'aes-256-gcm'
const NONCE_BYTES = 12
const TAG_BYTES = 16

/**
 * Encryption at rest for licence keys: AES-256-GCM, `<key id>.<base64url of nonce, tag and ciphertext>`, bound to its
 * record and to the key's id. The first key seals, all open: to rotate, put a new one in front and keep the old ones.
 */
export function createSeal([first, ...older]: readonly [SealKey, ...SealKey[]]): Seal {
  const keys = new Map([first, ...older].map(({ id, key }) => [id, key]))
  return {
    seal(text, about) {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv(CIPHER, first.key, nonce, { authTagLength: TAG_BYTES }).setAAD(
        bound(first.id, about),
      )
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return `${first.id}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`
    },
    open(sealed, about) {
      const dot = sealed.lastIndexOf('.')
      const id = sealed.slice(0, Math.max(0, dot))
      const key = keys.get(id)
      if (!key) return { ok: false, problem: 'unknown-key' }
      const bytes = Buffer.from(sealed.slice(dot + 1), 'base64url')
      if (bytes.length < NONCE_BYTES + TAG_BYTES) return { ok: false, problem: 'broken' }
      const options = { authTagLength: TAG_BYTES }
      const cipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), options)
        .setAAD(bound(id, about))
        .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
      try {
        const body = cipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES))
        return { ok: true, text: Buffer.concat([body, cipher.final()]).toString('utf8') }
      } catch {
        return { ok: false, problem: 'broken' }
      }
    },
  }
}

const bound = (id: string, about: string) => Buffer.from(JSON.stringify([id, about]))
