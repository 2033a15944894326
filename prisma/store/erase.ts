import { Conflict, type PrivacyWrites } from '../../src/core/ports.ts'
import { FORMER_PERSON } from '../../src/domain/person.ts'
import type { Tx } from '../client.ts'
import { type Identity, Prisma } from '../generated/client.ts'
import { renameOnLicences } from './licence-names.ts'
import { ADMIN_LOCK } from './member.ts'
import { renameOnTickets } from './open-tickets.ts'
import { lastAdminOf } from './privacy.ts'
import { leaveTenants } from './tenant-leave.ts'
import { renameOnTenants } from './tenant-names.ts'

/** Takes somebody out (DOMAIN X56). */
export const createErase = (tx: Tx): PrivacyWrites => ({
  async erase(person, run, now) {
    const { id } = person
    const identities = await tx.identity.findMany({
      where: id === undefined ? { id: person.identityId, personId: null } : { personId: id },
    })
    const tickets = id === undefined ? [] : await renameOnTickets(tx, id)
    const cards = id === undefined ? [] : [...(await renameOnLicences(tx, id)), ...(await renameOnTenants(tx, id))]
    const drafts = await discardDrafts(tx, id, identities, run)
    if (id !== undefined) {
      // Of two who go at the same time one stays: looked at again, their turn tells them why.
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${ADMIN_LOCK})`
      if ((await lastAdminOf(tx, id)).length > 0) throw new Conflict('The last administrator stays.')
      const addresses = identities.filter(({ provider }) => provider === 'EMAIL').map(({ subject }) => subject)
      const emails = [...new Set([...(person.email ? [person.email] : []), ...addresses])]
      const left = await leaveTenants(tx, id, emails, now)
      if (!left) throw new Conflict('The last administrator of a tenant stays.')
      const shown = new Set(cards.map((card) => card.id))
      cards.push(...left.filter((one) => !shown.has(one)).map((one) => ({ type: 'tenant' as const, id: one })))
      await erasePerson(tx, id, emails, now)
    }
    await forgetChats(tx, id, identities, now)
    return { tickets, drafts, cards }
  },
})

/** What was begun is put aside and emptied; of what was sent the ticket remains, of what was forwarded its history. */
async function discardDrafts(
  tx: Tx,
  personId: string | undefined,
  identities: readonly Identity[],
  run: string,
): Promise<string[]> {
  const owned = [{ identityId: { in: identities.map((one) => one.id) } }, ...(personId ? [{ personId }] : [])]
  const where = { OR: owned, NOT: { run } }
  const forwarded = await tx.draft.findMany({ where: { ...where, status: 'FORWARDED' }, select: { run: true } })
  const data = { given: {}, shown: {}, result: Prisma.DbNull, version: { increment: 1 } }
  await tx.draft.updateMany({
    where: { ...where, status: { in: ['EDITING', 'FORWARDED'] } },
    data: { ...data, status: 'DISCARDED' },
  })
  await tx.draft.updateMany({ where: { ...where, status: { not: 'DISCARDED' }, number: null }, data })
  if (personId) await tx.draft.updateMany({ where: { personId: null, ...where }, data: { personId } })
  return forwarded.map((one) => one.run)
}

async function erasePerson(tx: Tx, id: string, emails: readonly string[], now: Date): Promise<void> {
  const theirs = { where: { personId: id } }
  await tx.membership.updateMany({
    where: { personId: id, status: { not: 'ENDED' } },
    data: { status: 'ENDED', endedAt: now },
  })
  await tx.ticketShare.updateMany({ where: { personId: id, removedAt: null }, data: { removedAt: now } })
  await tx.accessRequest.updateMany({ where: { requesterId: id }, data: { phone: null, note: null } })
  // Who uses a product its maker's system says, not we; that it is them nobody knows any more.
  await tx.licenceUser.updateMany({ ...theirs, data: { personId: null } })
  await tx.person.update({ where: { id }, data: { licenceContactOf: { set: [] } } })
  await tx.companyClaim.deleteMany(theirs)
  await tx.webSession.deleteMany(theirs)
  await tx.login.deleteMany(theirs)
  await tx.formerPassword.deleteMany(theirs)
  await tx.token.deleteMany({ where: { OR: [{ personId: id }, { email: { in: [...emails] } }] } })
  for (const email of emails) {
    await tx.$executeRaw`DELETE FROM "AuthToken" WHERE strpos("identifier" || ' ' || "value", ${email}) > 0`
    await tx.invitation.updateMany({ where: { email }, data: { email: '', revokedAt: now } })
    const mailbox = `mail:${email}`
    await tx.$executeRaw`
      DELETE FROM "OutboxMessage" WHERE "target" = ${mailbox} OR starts_with("target", ${`${mailbox}:`})`
  }
  await tx.person.update({
    where: { id },
    data: {
      displayName: FORMER_PERSON,
      primaryEmail: null,
      emailVerifiedAt: null,
      locale: null,
      timezone: null,
      status: 'ANONYMISED',
      mailBouncedAt: null,
      unreachableAt: null,
      version: { increment: 1 },
    },
  })
  // Accounts that became part of this one bear a name as well.
  const parts = { where: { mergedIntoId: id } }
  await tx.person.updateMany({ ...parts, data: { displayName: FORMER_PERSON, locale: null, timezone: null } })
  for (const part of [{ id }, ...(await tx.person.findMany(parts))]) await redact(tx, part.id, now)
}

/** The one change that history takes: a mark where somebody's name stands in it; audited (INV-31). */
async function redact(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.$executeRaw`SELECT set_config('deskhand.redact', 'on', true)`
  const events = await tx.$executeRaw`
    UPDATE "TicketEvent" SET "data" = "data"
      || CASE WHEN "data"->>'ownerId' = ${id} THEN jsonb_build_object('ownerName', ${FORMER_PERSON}::text) ELSE '{}' END
      || CASE WHEN "data"->>'personId' = ${id} THEN jsonb_build_object('name', ${FORMER_PERSON}::text) ELSE '{}' END
    WHERE ${id} IN ("data"->>'ownerId', "data"->>'personId')`
  await tx.$executeRaw`SELECT set_config('deskhand.redact', 'off', true)`
  await tx.auditEvent.create({
    data: { actorId: id, action: 'data.erase', subjectType: 'person', subjectId: id, data: { events }, at: now },
  })
}

/** Ways of coming in, what was going on there, and what was still on its way. */
async function forgetChats(
  tx: Tx,
  personId: string | undefined,
  identities: readonly Identity[],
  now: Date,
): Promise<void> {
  const ids = identities.map(({ id }) => id)
  const readers = [...ids.map((id) => `identity:${id}`), ...(personId ? [`person:${personId}`] : [])]
  await tx.cardRef.deleteMany({ where: { readerKey: { in: readers } } })
  await tx.answerRating.deleteMany({ where: { reader: { in: readers } } })
  await tx.outboxMessage.deleteMany({ where: { target: { in: [...readers, ...readers.map((one) => `${one}:mail`)] } } })
  for (const { issuer, subject } of identities) {
    const end = `|${issuer}|${subject}`
    await tx.$executeRaw`DELETE FROM "OutboxMessage" WHERE right("target", ${end.length}) = ${end}`
    // Emptied, not removed: the turn at hand goes on from its version.
    await tx.$executeRaw`
      UPDATE "Conversation" SET "value" = '{"parked": [], "options": []}' WHERE right("key", ${end.length}) = ${end}`
  }
  const uploaded = [{ uploaderRef: { in: ids } }, ...(personId ? [{ uploaderId: personId }] : [])]
  // A file that was issued as somebody's licence is theirs, and a logo is its tenant's.
  await tx.attachment.updateMany({
    where: { ticketId: null, removedAt: null, keys: { none: {} }, logos: { none: {} }, OR: uploaded },
    data: { removedAt: now },
  })
  await tx.linkCode.deleteMany({
    where: { OR: [{ shownToId: { in: ids } }, { enteredById: { in: ids } }, ...(personId ? [{ personId }] : [])] },
  })
  if (personId === undefined) {
    // The turn at hand still is this chat's; what is left of it here goes by night.
    const data = { displayName: '', place: Prisma.DbNull, locale: null, timezone: null }
    await tx.identity.updateMany({ where: { id: { in: ids } }, data })
  } else await tx.identity.deleteMany({ where: { id: { in: ids } } })
}
