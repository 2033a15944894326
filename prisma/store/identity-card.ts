import type { ChatCard, LinkCodeCard, Reads } from '../../src/core/ports.ts'
import type { Client, Tx } from '../client.ts'
import type { Identity } from '../generated/client.ts'
import { placesOf } from './identity.ts'

/** What can be looked up about ways of coming in. */
export const createIdentityReads = (db: Client | Tx): Reads['identities'] => ({
  async of(personId) {
    const rows = await db.identity.findMany({ where: { personId }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
    return rows.map(asChatCard)
  },
  async get(id) {
    const row = await db.identity.findUnique({ where: { id } })
    return row ? asChatCard(row) : undefined
  },
  async addressOf(personId) {
    const where = { id: personId, emailVerifiedAt: { not: null } }
    return (await db.person.findFirst({ where, select: { primaryEmail: true } }))?.primaryEmail ?? undefined
  },
  async invited(id) {
    return (await db.invitation.findUnique({ where: { id }, select: { email: true } }))?.email
  },
  async linkCode(id) {
    const row = await db.linkCode.findUnique({ where: { id }, include: { shownTo: true, enteredBy: true } })
    if (!row) return undefined
    return {
      id,
      personId: row.personId,
      shownTo: asChatCard(row.shownTo),
      ...(row.enteredBy ? { enteredBy: asChatCard(row.enteredBy) } : {}),
      expiresAt: row.expiresAt,
      isEnded: row.endedAt !== null,
    } satisfies LinkCodeCard
  },
})

/** Identity row → what its owner is shown of it. */
export const asChatCard = (row: Identity): ChatCard => ({
  id: row.id,
  provider: row.provider,
  name: row.displayName,
  isChat: placesOf(row).length > 0,
  ...(row.linkedAt ? { linkedAt: row.linkedAt } : {}),
})
