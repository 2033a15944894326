import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { SOURCE_REFUSALS, type SourceAccount, SourceUnavailable } from '../../src/core/ports.ts'
import { sourceHold, sourceUser, unassignResults } from './protocol.ts'

const identity = { serialNumber: z.string(), ownerName: z.string() }
const line = z.object({
  licenceType: z.string(),
  kind: z.enum(['SITE', 'USER']),
  moduleKey: z.string(),
  quantity: z.int().min(0),
  validTo: z.coerce.date().optional(),
})
const answer = z.union([
  z.object({ kind: z.literal('applied') }),
  z.object({ kind: z.literal('refused'), reason: z.enum(SOURCE_REFUSALS) }),
  z.object({ results: unassignResults }),
])
const account = z.object({
  ...identity,
  product: z.string(),
  mode: z.enum(['DEMO', 'LIVE']).default('LIVE'),
  bought: z.object(identity).optional(),
  revision: z.int().min(0),
  lines: z.array(line).readonly(),
  users: z.array(sourceUser).readonly(),
  licence: z.string().optional(),
  hold: sourceHold.optional(),
  applied: z.array(z.string()).readonly().default([]),
  done: z
    .array(z.object({ id: z.string(), answer }))
    .readonly()
    .default([]),
})
/** A demo that went live has another serial number; who asks for the old one is shown there. */
const moved = z.object({ movedTo: z.string() })
const file = z.union([moved, account])

/**
 * An account of the local source: what is in force, who uses it, the newest licence that the vendor has for it, what of a
 * demo was bought, and which commands were done.
 */
export type LocalAccount = z.output<typeof account>
/** What the source said to a command. */
export type LocalAnswer = z.output<typeof answer>
/** What an account begins with. */
export type NewAccount = z.input<typeof account>

/** Who uses each folder in this process, one after another; between processes a command's lease does that for its account. */
const writing = new Map<string, Promise<unknown>>()

/** Accounts as files of a folder, each written whole or not at all. Whatever the disk does is `SourceUnavailable`. */
export function createLocalAccounts(folder: string) {
  const pathOf = ({ product, serialNumber }: SourceAccount) =>
    join(folder, `${createHash('sha256').update(`${product}\n${serialNumber}`).digest('hex').slice(0, 24)}.json`)

  const read = async (path: string) => {
    const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw error
    })
    return text === undefined ? undefined : file.parse(JSON.parse(text))
  }

  const write = async (path: string, content: z.input<typeof file> | LocalAccount) => {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const fresh = `${path}.${randomUUID()}`
    {
      await using handle = await open(fresh, 'wx', 0o600)
      await handle.writeFile(JSON.stringify(content))
      await handle.sync()
    }
    await rename(fresh, path)
  }

  async function find(at: SourceAccount): Promise<LocalAccount | undefined> {
    const found = await read(pathOf(at))
    return found && 'movedTo' in found ? find({ ...at, serialNumber: found.movedTo }) : found
  }

  /** One after another; nothing but `SourceUnavailable` is thrown. */
  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    const turn = (writing.get(folder) ?? Promise.resolve()).then(work)
    writing.set(
      folder,
      turn.catch(() => undefined),
    )
    return turn.catch((error: unknown) => {
      throw new SourceUnavailable('the local source cannot use its files', { cause: error })
    })
  }

  return {
    find: (at: SourceAccount) => inTurn(() => find(at)),

    add: (given: NewAccount): Promise<boolean> =>
      inTurn(async () => {
        const fresh = account.parse(given)
        if (await read(pathOf(fresh))) return false
        await write(pathOf(fresh), fresh)
        return true
      }),

    /** Reads, changes and writes as one step; undefined where there is no such account. */
    change: <T>(
      at: SourceAccount,
      to: (now: LocalAccount) => { readonly next: LocalAccount; readonly result: T },
    ): Promise<T | undefined> =>
      inTurn(async () => {
        const now = await find(at)
        if (!now) return undefined
        const { next, result } = to(now)
        if (next !== now) await write(pathOf(next), next)
        // Written second: whoever dies in between finds the demo as it was, and does it again.
        if (next.serialNumber !== now.serialNumber) await write(pathOf(now), { movedTo: next.serialNumber })
        return result
      }),
  }
}
