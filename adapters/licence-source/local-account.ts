import { createHash } from 'node:crypto'
import { z } from 'zod'
import { createJsonFolder } from '../../src/core/outside/json-folder.ts'
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

/**
 * Accounts as files of a folder; between processes a command's lease keeps them apart. Whatever the disk does is
 * `SourceUnavailable`.
 */
export function createLocalAccounts(folder: string) {
  const files = createJsonFolder(folder)
  const nameOf = ({ product, serialNumber }: SourceAccount) =>
    `${createHash('sha256').update(`${product}\n${serialNumber}`).digest('hex').slice(0, 24)}.json`
  const read = async (at: SourceAccount) => file.optional().parse(await files.read(nameOf(at)))
  const write = (at: SourceAccount, content: z.input<typeof file> | LocalAccount) => files.write(nameOf(at), content)

  async function find(at: SourceAccount): Promise<LocalAccount | undefined> {
    const found = await read(at)
    return found && 'movedTo' in found ? find({ ...at, serialNumber: found.movedTo }) : found
  }

  /** One after another; nothing but `SourceUnavailable` is thrown. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> =>
    files.inTurn(work).catch((error: unknown) => {
      throw new SourceUnavailable('the local source cannot use its files', { cause: error })
    })

  return {
    find: (at: SourceAccount) => inTurn(() => find(at)),

    add: (given: NewAccount): Promise<boolean> =>
      inTurn(async () => {
        const fresh = account.parse(given)
        if (await read(fresh)) return false
        await write(fresh, fresh)
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
        if (next !== now) await write(next, next)
        // Written second: whoever dies in between finds the demo as it was, and does it again.
        if (next.serialNumber !== now.serialNumber) await write(now, { movedTo: next.serialNumber })
        return result
      }),
  }
}
