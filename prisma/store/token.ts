import { createHash, randomBytes } from 'node:crypto'
import type { Link, LinkWrites, Tokens } from '../../src/core/ports.ts'
import type { Client, Tx } from '../client.ts'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
/** How long a link works, ms. A reply link serves for several replies meanwhile. */
const VALID_MS: Readonly<Record<Link['purpose'], number>> = {
  REPLY: 30 * DAY_MS,
  INVITE: 7 * DAY_MS,
  CONFIRM_EMAIL: 60 * MINUTE_MS,
  SIGN_IN: 60 * MINUTE_MS,
  RESET: 60 * MINUTE_MS,
  SET_PASSWORD: 60 * MINUTE_MS,
}

/** Mailed links. A token has 256 random bits, so that its plain hash is enough to find it and useless to whoever reads it. */
export const createTokens = (db: Client): Tokens => ({
  async mint({ purpose, subject, personId = null, email = null }, now) {
    const token = randomBytes(32).toString('base64url')
    const about = { purpose, subjectType: subject.type, subjectId: subject.id, email }
    await db.$transaction(async (tx) => {
      const expiresAt = new Date(now.getTime() + VALID_MS[purpose])
      const { id } = await tx.token.create({
        data: { ...about, tokenHash: hashOf(token), personId, createdAt: now, expiresAt },
      })
      const older = { ...about, id: { not: id }, consumedAt: null, supersededById: null, revokedAt: null }
      if (purpose !== 'REPLY') await tx.token.updateMany({ where: older, data: { supersededById: id } })
    })
    return token
  },
  async find(token) {
    const row = await db.token.findUnique({ where: { tokenHash: hashOf(token) } })
    if (!row || row.purpose === 'LINK') return undefined
    return {
      id: row.id,
      purpose: row.purpose,
      subject: { type: row.subjectType, id: row.subjectId },
      ...(row.personId ? { personId: row.personId } : {}),
      ...(row.email ? { email: row.email } : {}),
      createdAt: row.createdAt,
      expiresAt: row.expiresAt,
      isUsed: row.consumedAt !== null,
      isSuperseded: row.supersededById !== null,
      isRevoked: row.revokedAt !== null,
    }
  },
})

/** What becomes of links when they are pressed. */
export const createLinkWrites = (tx: Tx): LinkWrites => ({
  async consumeLink(id, now) {
    const where = { ...open(id), expiresAt: { gt: now } }
    return (await tx.token.updateMany({ where, data: { consumedAt: now } })).count === 1
  },
  async revokeLink(id, now) {
    await tx.token.updateMany({ where: open(id), data: { revokedAt: now } })
  },
})

const open = (id: string) => ({ id, consumedAt: null, supersededById: null, revokedAt: null })

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')
