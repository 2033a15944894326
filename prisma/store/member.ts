import type { MemberReads, MemberWrites } from '../../src/core/ports.ts'
import type { Client, Tx } from '../client.ts'
import { correctCompany, readCompanyRecord } from './company-record.ts'
import { leaveWithRole } from './tenant-leave.ts'
import { endTenantRoles } from './tenant-role.ts'

/** Of our own: vendor admins end one after the other, so that one is left. */
export const ADMIN_LOCK = 20_430_004

/** Companies and who belongs to them. */
export const createMemberReads = (db: Client | Tx): MemberReads => ({
  companies: () =>
    db.company.findMany({ select: { id: true, name: true, kind: true }, orderBy: [{ name: 'asc' }, { id: 'asc' }] }),
  company: (id) => readCompanyRecord(db, id),
  async roster(companyId) {
    const members = await db.membership.findMany({
      where: { companyId, status: 'ACTIVE', person: { status: { not: 'ANONYMISED' } } },
      include: { person: { select: { displayName: true, primaryEmail: true } } },
      orderBy: [{ person: { displayName: 'asc' } }, { personId: 'asc' }, { role: 'asc' }],
    })
    const invitations = await db.invitation.findMany({
      where: { companyId, acceptedAt: null, revokedAt: null },
      orderBy: [{ email: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
    })
    return {
      members: members.map(({ id, personId, person, role }) => ({
        id,
        personId,
        name: person.displayName,
        ...(person.primaryEmail ? { email: person.primaryEmail } : {}),
        role,
      })),
      invitations: invitations.map(({ id, email, role, createdAt: at }) => ({ id, email, role, at })),
    }
  },
})

/** Who belongs where, and what is kept of companies. */
export const createMemberWrites = (tx: Tx): MemberWrites => ({
  async invite({ at, ...invitation }) {
    const { email, companyId, role } = invitation
    const waiting = { email, companyId, role, acceptedAt: null, revokedAt: null }
    const replaced = await tx.invitation.updateManyAndReturn({ where: waiting, data: { revokedAt: at } })
    const { id } = await tx.invitation.create({ data: { ...invitation, createdAt: at } })
    const before = { invitationId: { in: replaced.map((one) => one.id) }, status: 'INVITED' } as const
    await tx.tenantRole.updateMany({ where: before, data: { invitationId: id } })
    return id
  },
  async giveRole(personId, companyId, role) {
    const key = { personId, companyId, role }
    const again = await tx.membership.updateMany({
      where: { ...key, status: { not: 'ACTIVE' } },
      data: { status: 'ACTIVE', endedAt: null, version: { increment: 1 } },
    })
    if (again.count > 0) return true
    return (await tx.membership.createMany({ data: key, skipDuplicates: true })).count > 0
  },
  async endRole(id, at) {
    const row = await tx.membership.findUnique({ where: { id } })
    if (row?.status !== 'ACTIVE') return 'gone'
    if (row.role === 'VENDOR_ADMIN') {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${ADMIN_LOCK})`
      const others = { role: 'VENDOR_ADMIN', status: 'ACTIVE', id: { not: id }, person: { status: 'ACTIVE' } } as const
      if ((await tx.membership.count({ where: others })) === 0) return 'last'
    }
    if ((await leaveWithRole(tx, row, at)) === 'last') return 'last-in-tenant'
    const ended = { status: 'ENDED', endedAt: at, version: { increment: 1 } } as const
    const { count } = await tx.membership.updateMany({ where: { id, status: 'ACTIVE' }, data: ended })
    return count > 0 ? 'ended' : 'gone'
  },
  async takeBackInvitation(id, at) {
    const waiting = { invitationId: id, status: 'INVITED' } as const
    const where = { id, acceptedAt: null, revokedAt: null }
    if ((await tx.invitation.count({ where })) > 0) await endTenantRoles(tx, waiting, { at })
    return (await tx.invitation.updateMany({ where, data: { revokedAt: at } })).count > 0
  },
  async settleClaim(id, companyId, at) {
    await tx.companyClaim.updateMany({ where: { id, settledAt: null }, data: { companyId, settledAt: at } })
  },
  correctCompany: (...correction) => correctCompany(tx, ...correction),
})
