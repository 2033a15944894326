import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Writes a whole mail to `<folder>/<time>-<to>.eml`, readable for us alone, and answers the path. */
export async function keepFile(folder: string, to: string, at: Date, mail: Buffer): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const name = `${at.toISOString().replaceAll(':', '-')}-${to.replace(/[^\w.@+-]/g, '_').slice(0, 100)}`
  for (let again = 1; ; again++) {
    const path = join(folder, `${name}${again === 1 ? '' : `-${again}`}.eml`)
    try {
      await writeFile(path, mail, { flag: 'wx', mode: 0o600 })
      return path
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}
