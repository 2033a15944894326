import type { Readable } from 'node:stream'
import type { ReadLicence } from '../../src/core/ports.ts'
import { readLicenceFile } from './licence-file.ts'
import type { PublicKey } from './signing-key.ts'

/** One byte more than a licence may have shows that a file is none. */
const ENOUGH_BYTES = 256 * 1024 + 1

/** Reads licences with the public keys that are trusted: from a kept file, and as the source hands them over. */
export function createLicenceReader(o: {
  /** The bytes of a kept file; undefined when they are gone. */
  readonly open: (storageKey: string) => Promise<Readable | undefined>
  readonly publicKeys: readonly PublicKey[]
}) {
  return {
    async inFile(storageKey: string, now: Date): Promise<ReadLicence> {
      const file = await o.open(storageKey)
      return file ? readLicenceFile(await beginningOf(file), o.publicKeys, now) : GONE
    },
    inText: (licence: string, now: Date): Promise<ReadLicence> =>
      readLicenceFile(Buffer.from(licence), o.publicKeys, now),
  }
}

const GONE: ReadLicence = { ok: false, problem: { kind: 'malformed' } }

async function beginningOf(file: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of file) {
    chunks.push(chunk)
    size += chunk.length
    if (size >= ENOUGH_BYTES) break
  }
  return Buffer.concat(chunks)
}
