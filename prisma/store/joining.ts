import type { JoiningWrites, Reads } from '../../src/core/ports.ts'
import type { Client, Tx } from '../client.ts'

/** How people find their company. */
export const createJoiningReads = (db: Client | Tx): Reads['joining'] => ({
  async companyAt(domain) {
    const where = { domain, verifiedAt: { not: null }, company: { kind: { not: 'VENDOR' as const } } }
    const found = await db.companyDomain.findFirst({
      where,
      select: { company: { select: { id: true, name: true } } },
    })
    return found?.company
  },
  async domains() {
    const rows = await db.companyDomain.findMany({
      where: { verifiedAt: { not: null } },
      select: { domain: true },
      orderBy: { domain: 'asc' },
    })
    return rows.map(({ domain }) => domain)
  },
  async claim(id) {
    const row = await db.companyClaim.findUnique({ where: { id }, include: { person: true } })
    if (!row) return undefined
    return {
      id,
      personId: row.personId,
      name: row.person.displayName,
      ...(row.person.primaryEmail ? { email: row.person.primaryEmail } : {}),
      named: row.named,
      at: row.createdAt,
      isSettled: row.settledAt !== null,
    }
  },
})

/** Becoming a company's user by oneself, or asking for it. */
export const createJoiningWrites = (tx: Tx): JoiningWrites => ({
  async joinCompany(personId, companyId) {
    const { count } = await tx.membership.createMany({ data: { personId, companyId }, skipDuplicates: true })
    return count > 0
  },
  async claimCompany(personId, named, run, at) {
    await tx.companyClaim.updateMany({ where: { personId, settledAt: null }, data: { settledAt: at } })
    return (await tx.companyClaim.create({ data: { personId, named, run, createdAt: at } })).id
  },
})
