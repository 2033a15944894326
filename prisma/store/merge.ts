import type { MergeWrites } from '../../src/core/ports.ts'
import type { Tx } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { keepMailbox } from './account-write.ts'
import { lockSeats } from './company-seats.ts'
import { renameOnLicences } from './licence-names.ts'
import { ADMIN_LOCK } from './member.ts'
import { createMergeReads } from './merging.ts'
import { renameOnTickets } from './open-tickets.ts'
import { moveTenantRoles, renameOnTenants } from './tenant-names.ts'

/** Makes one account of two of the same person (DOMAIN X57). */
export const createMergeWrites = (tx: Tx): MergeWrites => ({
  async mergeAccounts(oneId, otherId, now) {
    await lockBoth(tx, [oneId, otherId])
    const merging = await createMergeReads(tx).between(oneId, otherId, now)
    if (!merging || merging.obstacle) return merging && { ...merging, changed: [] }
    const [stays, goes] = [merging.stays.id, merging.goes.id]
    await tx.identity.updateMany({ where: { personId: goes }, data: { personId: stays } })
    await moveSignIn(tx, stays, goes, now)
    await moveMemberships(tx, stays, goes)
    // Before they are the other's.
    const changed = await renamed(tx, goes)
    await moveDrafts(tx, stays, goes)
    await moveShares(tx, stays, goes, now)
    await moveReader(tx, stays, goes)
    await moveContacts(tx, stays, goes)
    await moveTenantRoles(tx, stays, goes, now)
    await repoint(tx, stays, goes)
    await joinPeople(tx, stays, goes, now)
    await tx.linkCode.updateMany({ where: { personId: stays, endedAt: null }, data: { endedAt: now } })
    return { ...merging, changed }
  },
})

/** Companies by id, then who runs this Deskhand, then the two: the order in which others lock them too. */
async function lockBoth(tx: Tx, ids: readonly [string, string]): Promise<void> {
  const people = Prisma.join(ids)
  const companies = await tx.$queryRaw<{ id: string }[]>`
    SELECT "companyId" AS id FROM "Membership" WHERE "personId" IN (${people})
    UNION SELECT s."companyId" FROM "SeatAssignment" a JOIN "SuperUserSeat" s ON s."id" = a."seatId"
      WHERE a."personId" IN (${people})
    UNION SELECT "companyId" FROM "AccessRequest" WHERE "requesterId" IN (${people}) AND "companyId" IS NOT NULL
    ORDER BY 1`
  for (const { id } of companies) await lockSeats(tx, id)
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${ADMIN_LOCK})`
  await tx.$queryRaw`SELECT 1 FROM "Person" WHERE "id" IN (${people}) ORDER BY "id" FOR UPDATE`
}

/** Every way in opens the one account; browsers of the other are signed out, and links that it was mailed are over. */
async function moveSignIn(tx: Tx, stays: string, goes: string, now: Date): Promise<void> {
  await tx.webSession.deleteMany({ where: { personId: goes } })
  await tx.token.updateMany({
    where: { personId: goes, consumedAt: null, revokedAt: null, purpose: { not: 'REPLY' } },
    data: { revokedAt: now },
  })
  const password = { providerId: 'credential' }
  const second = await tx.login.findFirst({ where: { personId: goes, ...password } })
  if (second && (await tx.login.count({ where: { personId: stays, ...password } })) > 0) {
    if (second.password) await tx.formerPassword.create({ data: { personId: stays, hash: second.password, at: now } })
    await tx.login.delete({ where: { id: second.id } })
  } else if (second) await tx.login.update({ where: { id: second.id }, data: { accountId: stays } })
}

/** The union; what ended stays ended unless the other is a member. */
async function moveMemberships(tx: Tx, stays: string, goes: string): Promise<void> {
  for (const { id, companyId, role, status } of await tx.membership.findMany({ where: { personId: goes } })) {
    const key = { personId: stays, companyId, role }
    const own = await tx.membership.findUnique({ where: { personId_companyId_role: key } })
    if (!own) await tx.membership.update({ where: { id }, data: { personId: stays } })
    else {
      if (status === 'ACTIVE' && own.status !== 'ACTIVE')
        await tx.membership.update({
          where: { id: own.id },
          data: { status, endedAt: null, version: { increment: 1 } },
        })
      await tx.membership.delete({ where: { id } })
    }
  }
}

/** Of two unsent drafts of the same flow and scope the newer one stays open. */
async function moveDrafts(tx: Tx, stays: string, goes: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Draft" d SET "status" = 'DISCARDED', "version" = d."version" + 1
    FROM "Draft" o
    WHERE d."personId" IN (${stays}, ${goes}) AND o."personId" IN (${stays}, ${goes}) AND o."personId" <> d."personId"
      AND o."flow" = d."flow" AND o."scope" = d."scope" AND (o."createdAt", o."run") > (d."createdAt", d."run")
      AND d."status" = 'EDITING' AND cardinality(d."forwardedTo") = 0
      AND o."status" = 'EDITING' AND cardinality(o."forwardedTo") = 0`
  await tx.draft.updateMany({ where: { personId: goes }, data: { personId: stays } })
  await tx.$executeRaw`
    UPDATE "Draft" SET "forwardedTo" = array_replace(
      CASE WHEN ${stays} = ANY ("forwardedTo") THEN array_remove("forwardedTo", ${goes}) ELSE "forwardedTo" END,
      ${goes}, ${stays})
    WHERE ${goes} = ANY ("forwardedTo")`
}

async function moveShares(tx: Tx, stays: string, goes: string, now: Date): Promise<void> {
  const both = await tx.ticketShare.findMany({
    where: { personId: stays, removedAt: null },
    select: { ticketId: true },
  })
  await tx.ticketShare.updateMany({
    where: { personId: goes, removedAt: null, ticketId: { in: both.map(({ ticketId }) => ticketId) } },
    data: { removedAt: now },
  })
}

/** What was said of an answer counts once, the newer word; cards that hang in their chats are theirs. */
async function moveReader(tx: Tx, stays: string, goes: string): Promise<void> {
  const [own, other] = [`person:${stays}`, `person:${goes}`]
  await tx.$executeRaw`
    DELETE FROM "AnswerRating" r USING "AnswerRating" o
    WHERE r."answer" = o."answer" AND r."reader" IN (${own}, ${other}) AND o."reader" IN (${own}, ${other})
      AND (o."at", o."reader") > (r."at", r."reader")`
  await tx.answerRating.updateMany({ where: { reader: other }, data: { reader: own } })
  await tx.cardRef.updateMany({ where: { readerKey: other }, data: { readerKey: own } })
}

/** Whoever was named for a licence twice is named once. */
async function moveContacts(tx: Tx, stays: string, goes: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "_licenceContact" ("A", "B") SELECT "A", ${stays} FROM "_licenceContact" WHERE "B" = ${goes}
    ON CONFLICT DO NOTHING`
  await tx.$executeRaw`DELETE FROM "_licenceContact" WHERE "B" = ${goes}`
}

/** Records whose cards show the name of the one that goes. */
async function renamed(tx: Tx, goes: string): Promise<readonly { readonly type: string; readonly id: string }[]> {
  const drafts = await tx.draft.updateManyAndReturn({
    where: { personId: goes, status: 'FORWARDED' },
    data: { version: { increment: 1 } },
    select: { run: true },
  })
  return [
    ...(await renameOnTickets(tx, goes)).map((id) => ({ type: 'ticket', id })),
    ...drafts.map(({ run }) => ({ type: 'draft', id: run })),
    ...(await renameOnLicences(tx, goes)),
    ...(await renameOnTenants(tx, goes)),
  ]
}

/** Whatever else names a person and may change. Histories (events, decisions, audit) keep who it was. */
const NAMED = {
  Login: ['personId'],
  FormerPassword: ['personId'],
  LinkCode: ['personId'],
  CompanyClaim: ['personId'],
  Token: ['personId'],
  Invitation: ['invitedById'],
  Ticket: ['requesterId', 'submittedById', 'ownerId'],
  TicketShare: ['personId', 'addedById'],
  Attachment: ['uploaderId'],
  SeatAssignment: ['personId'],
  AccessRequest: ['requesterId', 'replacedId'],
  Agreement: ['salesManagerId'],
  Amendment: ['requestedById'],
  RegisteredChannel: ['registeredById'],
  Contract: ['salesManagerId', 'signedById'],
  LicenceUser: ['personId'],
  LicenceOffer: ['loadedById', 'appliedById', 'disputedById'],
  LicenceCommand: ['byId'],
  LicenceRequest: ['byId'],
  ActivationKey: ['issuedById', 'shownToId'],
  ActivationTask: ['byId'],
  Tenant: ['createdById'],
  TenantRole: ['invitedById', 'endedById'],
  TenantJob: ['byId'],
  CopyJob: ['byId'],
  HandOver: ['byId', 'acceptedById'],
  UnlockOrder: ['shownToId', 'acceptedById', 'cancelledById'],
  KnowledgeArticle: ['madeById'],
  SystemNotice: ['writtenById', 'sentById'],
} as const satisfies Partial<Record<Prisma.ModelName, readonly string[]>>

async function repoint(tx: Tx, stays: string, goes: string): Promise<void> {
  for (const [table, columns] of Object.entries(NAMED))
    for (const column of columns)
      await tx.$executeRaw`
        UPDATE ${Prisma.raw(`"${table}"`)} SET ${Prisma.raw(`"${column}"`)} = ${stays}
        WHERE ${Prisma.raw(`"${column}"`)} = ${goes}`
}

/** The other's confirmed address goes on opening the account that stays; it is its address where that has none. */
async function joinPeople(tx: Tx, stays: string, goes: string, now: Date): Promise<void> {
  const own = await tx.person.findUniqueOrThrow({ where: { id: stays } })
  const other = await tx.person.findUniqueOrThrow({ where: { id: goes } })
  await tx.person.updateMany({ where: { mergedIntoId: goes }, data: { mergedIntoId: stays } })
  await tx.person.update({
    where: { id: goes },
    data: {
      status: 'MERGED',
      mergedIntoId: stays,
      primaryEmail: null,
      emailVerifiedAt: null,
      mailBouncedAt: null,
      unreachableAt: null,
      version: { increment: 1 },
    },
  })
  const isMoving = other.emailVerifiedAt !== null && own.emailVerifiedAt === null
  const address = isMoving ? other : own
  await tx.person.update({
    where: { id: stays },
    data: {
      primaryEmail: address.primaryEmail,
      emailVerifiedAt: address.emailVerifiedAt,
      mailBouncedAt: address.mailBouncedAt,
      unreachableAt: other.unreachableAt && own.unreachableAt,
      locale: own.locale ?? other.locale,
      timezone: own.timezone ?? other.timezone,
      version: { increment: 1 },
    },
  })
  if (other.primaryEmail && other.emailVerifiedAt) await keepMailbox(tx, stays, other.primaryEmail, now)
}
