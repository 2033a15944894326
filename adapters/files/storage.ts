import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'

const KEY = /^[0-9a-f]{32}$/
const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Files under generated keys, never under a name that a person chose (DOMAIN X65). Every upload has its own key, so
 * removing one leaves an equal file of somebody else alone. A file arrives in `incoming` and is complete once kept.
 */
export function createStorage(dir: string) {
  const incoming = (key: string) => join(dir, 'incoming', checked(key))
  const kept = (key: string) => join(dir, checked(key).slice(0, 2), key)

  return {
    /** A new key and the path at which its file is to be written before `keep` or `remove`. */
    async reserve(): Promise<{ key: string; path: string }> {
      const key = randomBytes(16).toString('hex')
      await mkdir(dirname(incoming(key)), { recursive: true, mode: 0o700 })
      return { key, path: incoming(key) }
    },

    /** Moves a written file to its place, all or nothing. */
    async keep(key: string): Promise<void> {
      await mkdir(dirname(kept(key)), { recursive: true, mode: 0o700 })
      await rename(incoming(key), kept(key))
    },

    /** The bytes; undefined when they are gone. */
    async open(key: string): Promise<Readable | undefined> {
      if (!KEY.test(key)) return undefined
      const file = await open(kept(key)).catch(absent)
      return file?.createReadStream()
    },

    /** The bytes are gone afterwards, also when they were before (DOMAIN X66). */
    async remove(key: string): Promise<void> {
      await Promise.all([rm(kept(key), { force: true }), rm(incoming(key), { force: true })])
    },

    /**
     * Keys that no record knows, for the nightly job to remove. Files younger than `minAgeMs` by the machine's clock are
     * left out: a turn may be about to record them.
     */
    async orphans(knownKeys: ReadonlySet<string>, minAgeMs = DAY_MS): Promise<string[]> {
      const entries = (await readdir(dir, { recursive: true, withFileTypes: true }).catch(absent)) ?? []
      const unknown = entries.filter((entry) => entry.isFile() && KEY.test(entry.name) && !knownKeys.has(entry.name))
      const ages = await Promise.all(
        unknown.map(async ({ name, parentPath }) => ({ name, age: await ageMs(join(parentPath, name)) })),
      )
      return ages.filter(({ age }) => age >= minAgeMs).map(({ name }) => name)
    },
  }
}

function checked(key: string): string {
  if (!KEY.test(key)) throw new Error(`Not a storage key: ${JSON.stringify(key)}`)
  return key
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined
  throw error
}

/** Milliseconds since the file was written; a file that went away meanwhile has no age. */
async function ageMs(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => -1,
  )
}
