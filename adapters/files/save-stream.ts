import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'

/** What `saveStream` wrote: `size` in bytes, `sha256` in hex. */
export type Saved = { readonly kind: 'saved'; readonly size: number; readonly sha256: string }

/** Writes bytes to a new file at `path` (mode 0600) while counting and hashing; stops at the first byte over `maxBytes`. */
export async function saveStream(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  path: string,
  maxBytes: number,
): Promise<Saved | { readonly kind: 'too-large' }> {
  const hash = createHash('sha256')
  let size = 0
  await using file = await open(path, 'wx', 0o600)
  for await (const chunk of chunks) {
    size += chunk.byteLength
    if (size > maxBytes) return { kind: 'too-large' }
    hash.update(chunk)
    await file.appendFile(chunk)
  }
  await file.sync()
  return { kind: 'saved', size, sha256: hash.digest('hex') }
}
