import type { AccountCard, AccountReads, InvitationCard, WayIn } from '../../src/core/ports.ts'
import type { Client, Tx } from '../client.ts'
import type { Identity, Prisma } from '../generated/client.ts'
import { placesOf } from './identity.ts'
import { asChatCard } from './identity-card.ts'

/** Former passwords that are remembered: comparing takes a tenth of a second each. */
const REMEMBERED = 5

/** What can be looked up about accounts. */
export const createAccountReads = (db: Client | Tx): AccountReads => ({
  get: (id) => readAccount(db, { id }),
  byEmail: (email) => readAccount(db, byAddress(email.toLowerCase())),
  async wayIn(id) {
    const row = await db.identity.findUnique({ where: { id } })
    return row ? asWayIn(row) : undefined
  },
  async invitation(id) {
    const row = await db.invitation.findUnique({
      where: { id },
      include: {
        company: { select: { id: true, name: true, locale: true } },
        invitedBy: { select: { displayName: true } },
      },
    })
    if (!row) return undefined
    const { email, company, role, invitedBy } = row
    return {
      id,
      email,
      company,
      role,
      invitedBy: invitedBy.displayName,
      isAccepted: row.acceptedAt !== null,
      isRevoked: row.revokedAt !== null,
    } satisfies InvitationCard
  },
  async credential(email) {
    const logins = { where: { providerId: 'credential' }, select: { password: true } } as const
    const row = await db.person.findFirst({
      where: { ...byAddress(email.toLowerCase()), ...LIVING, emailVerifiedAt: { not: null } },
      select: { id: true, status: true, logins },
    })
    const hash = row?.logins[0]?.password
    return row ? { personId: row.id, isLocked: row.status === 'LOCKED', ...(hash ? { hash } : {}) } : undefined
  },
  async passwordHashes(personId) {
    const current = await db.login.findFirst({ where: { personId, providerId: 'credential' } })
    const former = await db.formerPassword.findMany({ where: { personId }, orderBy: { at: 'desc' }, take: REMEMBERED })
    return [...(current?.password ? [current.password] : []), ...former.map(({ hash }) => hash)]
  },
  async domainsOfTenant(tenantId) {
    const domains = { where: { verifiedAt: { not: null } }, select: { domain: true } } as const
    const tenant = await db.entraTenant.findUnique({
      where: { tenantId },
      select: { company: { select: { domains } } },
    })
    return tenant?.company.domains.map(({ domain }) => domain) ?? []
  },
})

/** Whose an address is: their own, or one that an account had which became part of theirs (X57). */
const byAddress = (email: string): Prisma.PersonWhereInput => ({
  OR: [{ primaryEmail: email }, { identities: { some: { provider: 'EMAIL', issuer: 'email', subject: email } } }],
})

/** What is neither anonymised nor part of another. */
const LIVING: Prisma.PersonWhereInput = { status: { in: ['ACTIVE', 'LOCKED'] } }

/** Anonymised people have no account any more. */
export async function readAccount(db: Client | Tx, where: Prisma.PersonWhereInput): Promise<AccountCard | undefined> {
  const password = { where: { providerId: 'credential', password: { not: null } }, select: { id: true } } as const
  const row = await db.person.findFirst({ where: { ...where, ...LIVING }, include: { logins: password } })
  if (!row) return undefined
  return {
    id: row.id,
    name: row.displayName,
    ...(row.primaryEmail ? { email: row.primaryEmail } : {}),
    isEmailVerified: row.emailVerifiedAt !== null,
    isLocked: row.status === 'LOCKED',
    hasPassword: row.logins.length > 0,
    ...(row.locale ? { locale: row.locale } : {}),
    ...(row.timezone ? { timezone: row.timezone } : {}),
  }
}

/** Identity row → a way of coming in. */
export function asWayIn(row: Identity): WayIn {
  const locale = row.locale ?? placesOf(row)[0]?.locale
  return { ...asChatCard(row), ...(row.personId ? { personId: row.personId } : {}), ...(locale ? { locale } : {}) }
}
