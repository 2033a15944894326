import type { PrivacyReads } from '../../src/core/ports.ts'
import { isOpen, STATUSES } from '../../src/domain/ticket.ts'
import type { Client, Tx } from '../client.ts'
import { ownedBy } from './draft.ts'
import { exportOf } from './export.ts'

const OPEN = STATUSES.filter(isOpen)

/** What is kept about somebody (DOMAIN X56). */
export const createPrivacyReads = (db: Client | Tx): PrivacyReads => ({
  async about(person) {
    const { id } = person
    const tickets = id === undefined ? undefined : { OR: [{ requesterId: id }, { submittedById: id }] }
    const [sent, drafts, files, answering, roles] = await Promise.all([
      tickets ? db.ticket.count({ where: tickets }) : 0,
      db.draft.count({ where: { ...ownedBy(person), status: { in: ['EDITING', 'FORWARDED'] } } }),
      db.attachment.count({
        where: { removedAt: null, OR: [{ uploaderRef: person.identityId }, ...(id ? [{ uploaderId: id }] : [])] },
      }),
      id === undefined ? 0 : db.ticket.count({ where: { ownerId: id, status: { in: OPEN }, NOT: tickets } }),
      db.membership.findMany({
        where: { personId: id ?? '', status: 'ACTIVE', role: { in: ['VENDOR_ADMIN', 'TENANT_ADMIN'] } },
        include: { company: { select: { name: true } } },
      }),
    ])
    const lastAdminOf = []
    for (const { role, companyId, company } of roles) {
      const others = { role, companyId, status: 'ACTIVE', personId: { not: id }, person: { status: 'ACTIVE' } } as const
      if ((role === 'VENDOR_ADMIN' || role === 'TENANT_ADMIN') && (await db.membership.count({ where: others })) === 0)
        lastAdminOf.push({ role, companyName: company.name })
    }
    return { tickets: sent, drafts, files, answering, lastAdminOf }
  },
  everything: (person, now) => exportOf(db, person, now),
})
