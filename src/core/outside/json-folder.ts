import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'

/** Who uses each folder in this process, one after another. */
const inUse = new Map<string, Promise<unknown>>()

/** A folder of JSON files, each written whole or not at all: what the demo's stand-ins for systems outside keep. */
export const createJsonFolder = (folder: string) => ({
  /** What a file says; undefined where it is not there. */
  async read(name: string): Promise<unknown> {
    const text = await readFile(join(folder, name), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw error
    })
    return text === undefined ? undefined : JSON.parse(text)
  },

  async write(name: string, content: unknown): Promise<void> {
    const path = join(folder, name)
    const fresh = `${path}.${randomUUID()}`
    await mkdir(folder, { recursive: true, mode: 0o700 })
    {
      await using handle = await open(fresh, 'wx', 0o600)
      await handle.writeFile(JSON.stringify(content))
      await handle.sync()
    }
    await rename(fresh, path)
  },

  /** One after another within this process, so that nobody reads what another is about to write. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = (inUse.get(folder) ?? Promise.resolve()).then(work)
    inUse.set(
      folder,
      turn.catch(() => undefined),
    )
    return turn
  },
})
