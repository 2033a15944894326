import { readFile, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, resolve } from 'node:path'
import type { FileOffer } from '../../src/core/turn.ts'

/** Nothing larger is read: the rules for attachments, which are stricter, judge the rest. */
const MOST_BYTES = 200 * 1024 * 1024

/** A path on this machine → a file on offer; undefined where there is no file that can be read. */
export async function offerOf(path: string): Promise<FileOffer | undefined> {
  const whole = resolve(path.replace(/^~(?=$|[/\\])/u, homedir()))
  try {
    const found = await stat(whole)
    if (!found.isFile() || found.size > MOST_BYTES) return undefined
    return { name: basename(whole), bytes: new Uint8Array(await readFile(whole)) }
  } catch {
    return undefined
  }
}
