import { createHash, randomInt } from 'node:crypto'
import type { LinkCodes, LinkCodeWrites } from '../../src/core/ports.ts'
import type { Client, Tx } from '../client.ts'

/** How long a code works (X41), ms. */
const VALID_MS = 10 * 60_000
/** Six digits can be typed from one screen into another; five tries at them find one in two hundred thousand. */
const CODES = 1_000_000

/** Makes the code that a chat is shown. */
export const createLinkCodes = (db: Client): LinkCodes => ({
  async mint(id, now) {
    const others = await db.linkCode.findMany({ where: { ...open(now), id: { not: id } } })
    let code: string
    do code = String(randomInt(CODES)).padStart(6, '0')
    while (others.some((one) => one.codeHash === hashOf(one.id, code)))
    const { count } = await db.linkCode.updateMany({
      where: { ...open(now), id },
      data: { codeHash: hashOf(id, code) },
    })
    return count > 0 ? code : undefined
  },
})

/** A code's life: asked for, entered in another chat, confirmed or refused in the first. */
export const createLinkCodeWrites = (tx: Tx): LinkCodeWrites => ({
  async openLinkCode(personId, shownToId, run, at) {
    await tx.linkCode.updateMany({ where: { personId, endedAt: null }, data: { endedAt: at } })
    // No digits hash to this: there is no code until it is shown.
    const data = { id: run, personId, shownToId, codeHash: `none:${run}`, createdAt: at }
    await tx.linkCode.create({ data: { ...data, expiresAt: new Date(at.getTime() + VALID_MS) } })
    return run
  },
  async enterLinkCode(code, identityId, at) {
    const waiting = await tx.linkCode.findMany({ where: { ...open(at), enteredById: null } })
    const found = waiting.find((one) => one.codeHash === hashOf(one.id, code))
    if (!found || found.shownToId === identityId) return undefined
    const { count } = await tx.linkCode.updateMany({
      where: { ...open(at), id: found.id, enteredById: null },
      data: { enteredById: identityId, enteredAt: at },
    })
    return count > 0 ? found.id : undefined
  },
  async endLinkCode(id, at) {
    return (await tx.linkCode.updateMany({ where: { ...open(at), id }, data: { endedAt: at } })).count > 0
  },
})

const open = (now: Date) => ({ endedAt: null, expiresAt: { gt: now } })

/** A hash of its own for each row: what one row keeps tells nothing about another. */
const hashOf = (id: string, code: string) => createHash('sha256').update(`${id}:${code}`).digest('hex')
