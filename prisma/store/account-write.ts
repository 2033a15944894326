import type { AccountWrites } from '../../src/core/ports.ts'
import type { Tx } from '../client.ts'
import { asWayIn } from './account.ts'
import { createAttempts } from './attempt.ts'
import { joinTwin, twinOf } from './identity.ts'
import { beMember } from './membership.ts'
import { storableText } from './storable.ts'
import { lock } from './tenant-lock.ts'

/** What sign-in and registration write. Whether it may be done is asked before. */
export const createAccountWrites = (tx: Tx): AccountWrites => ({
  ...createAttempts(tx),
  async confirmAddress({ email, name }, now) {
    const primaryEmail = email.toLowerCase()
    // The second mailbox of two accounts that became one (X57).
    const second = { ...mailboxOf(primaryEmail), person: { primaryEmail: { not: primaryEmail } } }
    const owner = await tx.identity.findFirst({ where: second })
    if (owner?.personId) return { personId: owner.personId, isNew: false }
    const made = { displayName: storableText(name), primaryEmail, emailVerifiedAt: now }
    const { count } = await tx.person.createMany({ data: made, skipDuplicates: true })
    const confirmed = await tx.person.updateMany({
      where: { primaryEmail, emailVerifiedAt: null },
      data: { emailVerifiedAt: now, version: { increment: 1 } },
    })
    const { id } = await tx.person.update({ where: { primaryEmail }, data: { mailBouncedAt: null } })
    await keepMailbox(tx, id, primaryEmail, now)
    return { personId: id, isNew: count + confirmed.count > 0 }
  },
  async rename(id, name) {
    await tx.person.update({ where: { id }, data: { displayName: storableText(name), version: { increment: 1 } } })
  },
  async changeAddress(id, email, now) {
    const primaryEmail = email.toLowerCase()
    const theirs = { OR: [{ primaryEmail }, { identities: { some: mailboxOf(primaryEmail) } }], id: { not: id } }
    if (await tx.person.findFirst({ where: theirs, select: { id: true } })) return false
    const { primaryEmail: former } = await tx.person.findUniqueOrThrow({ where: { id } })
    if (former) await tx.identity.deleteMany({ where: { ...mailboxOf(former), personId: id } })
    const data = { primaryEmail, emailVerifiedAt: now, mailBouncedAt: null, version: { increment: 1 } }
    await tx.person.update({ where: { id }, data })
    await keepMailbox(tx, id, primaryEmail, now)
    return true
  },
  async meetIssuer({ provider, issuer, subject, name }) {
    const key = { provider, issuer: storableText(issuer), subject: storableText(subject) }
    await tx.identity.createMany({ data: { ...key, displayName: storableText(name) }, skipDuplicates: true })
    await joinTwin(tx, key)
    return asWayIn(await tx.identity.findUniqueOrThrow({ where: { provider_issuer_subject: key } }))
  },
  async linkIdentity(id, personId, assurance, now) {
    const data = { personId, linkedAt: now, assurance }
    const { count } = await tx.identity.updateMany({ where: { id, personId: null }, data })
    const identity = await tx.identity.findUniqueOrThrow({ where: { id } })
    if (identity.personId !== personId) return 'taken'
    if (count === 0) return 'was-linked'
    const { provider, issuer, subject } = identity
    const twin = twinOf(provider)
    if (twin && issuer !== '')
      await tx.identity.updateMany({ where: { provider: twin, issuer, subject, personId: null }, data })
    // Of two open drafts of the same kind the newer one moves, unless they have begun one elsewhere: all of them stay theirs.
    await tx.$executeRaw`
      WITH mine AS (SELECT "id" FROM "Identity" WHERE "personId" = ${personId})
      UPDATE "Draft" d SET "personId" = ${personId}
      WHERE d."personId" IS NULL AND d."identityId" IN (SELECT "id" FROM mine) AND NOT EXISTS (
        SELECT FROM "Draft" o WHERE o."run" <> d."run" AND o."flow" = d."flow" AND o."scope" = d."scope"
        AND o."status" = 'EDITING' AND d."status" = 'EDITING' AND (o."personId" = ${personId}
          OR o."personId" IS NULL AND o."identityId" IN (SELECT "id" FROM mine) AND o."createdAt" > d."createdAt"))`
    return 'linked'
  },
  async setPassword(personId, hash, now) {
    const key = { providerId: 'credential', accountId: personId }
    const before = await tx.login.findUnique({ where: { providerId_accountId: key } })
    if (before?.password) await tx.formerPassword.create({ data: { personId, hash: before.password, at: now } })
    await tx.login.upsert({
      where: { providerId_accountId: key },
      create: { ...key, id: crypto.randomUUID(), personId, password: hash },
      update: { password: hash },
    })
  },
  async endSessions(personId, except) {
    await tx.webSession.deleteMany({ where: { personId, ...(except ? { id: { not: except } } : {}) } })
  },
  async unlock(id) {
    const where = { id, status: 'LOCKED' as const }
    return (await tx.person.updateMany({ where, data: { status: 'ACTIVE', version: { increment: 1 } } })).count > 0
  },
  async acceptInvitation(id, personId, now) {
    // Tenants before their invitations: the order in which others lock them too.
    const waiting = await tx.tenantRole.findMany({ where: { invitationId: id }, select: { tenantId: true } })
    await lock(
      tx,
      waiting.map(({ tenantId }) => tenantId),
    )
    const open = { id, acceptedAt: null, revokedAt: null }
    if ((await tx.invitation.updateMany({ where: open, data: { acceptedAt: now } })).count === 0) return false
    const { companyId, role } = await tx.invitation.findUniqueOrThrow({ where: { id } })
    await beMember(tx, { personId, companyId, role })
    return true
  },
})

const mailboxOf = (subject: string) => ({ provider: 'EMAIL', issuer: 'email', subject }) as const

/** A confirmed mailbox is a way of coming in, so that somebody without any chat can be told things too. One an account, also of two that became one. */
export async function keepMailbox(tx: Tx, personId: string, email: string, now: Date): Promise<void> {
  const key = mailboxOf(email)
  await tx.identity.upsert({
    where: { provider_issuer_subject: key },
    create: { ...key, displayName: email, assurance: 'EMAIL', personId, linkedAt: now },
    update: { personId },
  })
}
