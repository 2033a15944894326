import { randomBytes, randomUUID } from 'node:crypto'
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newSigningKey, readSigningKey, type SigningKey } from '../adapters/licence-source/signing-key.ts'

/** In demo mode nobody sets a secret: one is made once and kept with the data. At least 32 characters. */
export const demoSecret = (dataDir: string): string => kept(join(dataDir, 'demo-secret'), randomSecret)

/** What seals secrets at rest in demo mode, like the first one of ENCRYPTION_KEYS. */
export const demoEncryptionKey = (dataDir: string) => ({
  id: 'demo',
  key: Buffer.from(kept(join(dataDir, 'demo-encryption-key'), randomSecret), 'base64url'),
})

/** The demo vendor's key, which signs its licences; trusted nowhere else. */
export async function demoSigningKey(dataDir: string): Promise<SigningKey> {
  const made = JSON.stringify(await newSigningKey())
  const key = readSigningKey(kept(join(dataDir, 'demo-signing-key.json'), () => made))
  if (!key)
    throw new Error('demo-signing-key.json in DATA_DIR is no signing key. Take it away, and another one is made.')
  return key
}

const randomSecret = () => randomBytes(32).toString('base64url')

/** What the file says; made where it is not there, whole or not at all, also by two processes at once. */
function kept(path: string, make: () => string): string {
  const draft = `${path}.${randomUUID()}`
  try {
    writeFileSync(draft, make(), { mode: 0o600 })
    linkSync(draft, path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    rmSync(draft, { force: true })
  }
  return readFileSync(path, 'utf8')
}
