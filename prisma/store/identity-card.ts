import type { ChatCard, IdentityWrites, LinkCodeCard, Reads } from '../../src/core/ports.ts'
import type { Client, Tx } from '../client.ts'
import type { Identity, Prisma } from '../generated/client.ts'
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
  async unconfirmed(identityId) {
    const link = {
      subjectType: 'identity',
      subjectId: identityId,
      purpose: { in: ['CONFIRM_EMAIL', 'SIGN_IN'] },
    } satisfies Prisma.TokenWhereInput
    const last = await db.token.findFirst({
      where: { ...link, revokedAt: null },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    })
    return last && !last.consumedAt ? (last.email ?? undefined) : undefined
  },
})

/** Identity row → what its owner is shown of it. */
export const asChatCard = (row: Identity): ChatCard => ({
  id: row.id,
  provider: row.provider,
  name: row.displayName,
  isChat: placesOf(row).length > 0,
  isSso: row.assurance === 'SSO',
  ...(row.linkedAt ? { linkedAt: row.linkedAt } : {}),
})

/** What becomes of a way of coming in. */
export const createIdentityWrites = (tx: Tx): IdentityWrites => ({
  async unlinkIdentity(id, personId) {
    const identity = await tx.identity.findFirst({ where: { id, personId } })
    if (!identity) return false
    await tx.identity.update({ where: { id }, data: { personId: null, linkedAt: null, assurance: 'NONE' } })
    for (const { channel, id: placeId } of placesOf(identity))
      await tx.cardRef.deleteMany({ where: { channel, place: { path: ['id'], equals: placeId } } })
    return true
  },
  async lockAccount(id) {
    const { count } = await tx.person.updateMany({ where: { id, status: 'ACTIVE' }, data: { status: 'LOCKED' } })
    if (count > 0) await tx.webSession.deleteMany({ where: { personId: id } })
    return count > 0
  },
})
