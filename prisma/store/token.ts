import { createHash, randomBytes } from 'node:crypto'
import type { Link, Tokens } from '../../src/core/ports.ts'
import type { Client } from '../client.ts'

const DAY_MS = 86_400_000
/** How long a link works, ms. A reply link serves for several replies meanwhile. */
const VALID_MS: Readonly<Record<Link['purpose'], number>> = { REPLY: 30 * DAY_MS }

/** Mailed links. A token has 256 random bits, so that its plain hash is enough to find it and useless to whoever reads it. */
export const createTokens = (db: Client): Tokens => ({
  async mint({ purpose, subject, personId, email }, now) {
    const token = randomBytes(32).toString('base64url')
    await db.token.create({
      data: {
        purpose,
        tokenHash: hashOf(token),
        subjectType: subject.type,
        subjectId: subject.id,
        personId: personId ?? null,
        email: email ?? null,
        createdAt: now,
        expiresAt: new Date(now.getTime() + VALID_MS[purpose]),
      },
    })
    return token
  },
  async find(token) {
    const row = await db.token.findUnique({ where: { tokenHash: hashOf(token) } })
    if (row?.purpose !== 'REPLY' || row.consumedAt) return undefined
    return {
      id: row.id,
      purpose: row.purpose,
      subject: { type: row.subjectType, id: row.subjectId },
      expiresAt: row.expiresAt,
      ...(row.personId ? { personId: row.personId } : {}),
      ...(row.email ? { email: row.email } : {}),
    }
  },
})

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')
