import type { KeptAbout, PrivacyReads } from '../../src/core/ports.ts'
import { isOpen, STATUSES } from '../../src/domain/ticket.ts'
import type { Client, Tx } from '../client.ts'
import { ownedBy } from './draft.ts'
import { exportOf } from './export.ts'
import { neededIn } from './tenant-leave.ts'

const OPEN = STATUSES.filter(isOpen)

/** What is kept about somebody (DOMAIN X56). */
export const createPrivacyReads = (db: Client | Tx): PrivacyReads => ({
  async about(person) {
    const { id } = person
    const tickets = id === undefined ? undefined : { OR: [{ requesterId: id }, { submittedById: id }] }
    const [sent, drafts, files, answering, lastAdmin] = await Promise.all([
      tickets ? db.ticket.count({ where: tickets }) : 0,
      db.draft.count({ where: { ...ownedBy(person), status: { in: ['EDITING', 'FORWARDED'] } } }),
      db.attachment.count({
        where: { removedAt: null, OR: [{ uploaderRef: person.identityId }, ...(id ? [{ uploaderId: id }] : [])] },
      }),
      id === undefined ? 0 : db.ticket.count({ where: { ownerId: id, status: { in: OPEN }, NOT: tickets } }),
      id === undefined ? [] : lastAdminOf(db, id),
    ])
    return { tickets: sent, drafts, files, answering, lastAdminOf: lastAdmin }
  },
  everything: (person, now) => exportOf(db, person, now),
})

/** Companies of which somebody is the last one with a role that somebody has to have. */
export async function lastAdminOf(db: Client | Tx, personId: string): Promise<KeptAbout['lastAdminOf']> {
  const roles = ['VENDOR_ADMIN', 'TENANT_ADMIN'] as const
  const own = await db.membership.findMany({
    where: { personId, status: 'ACTIVE', role: { in: [...roles] } },
    include: { company: { select: { name: true } } },
  })
  const last = []
  for (const { role, companyId, company } of own) {
    const others = {
      role,
      companyId,
      status: 'ACTIVE',
      personId: { not: personId },
      person: { status: 'ACTIVE' },
    } as const
    const needed = roles.find((one) => one === role)
    if (needed && (await db.membership.count({ where: others })) === 0)
      last.push({ role: needed, companyName: company.name })
  }
  const named = new Set(last.map(({ companyName }) => companyName))
  const customers = new Set(await neededIn(db, personId))
  const others = [...customers].filter((name) => !named.has(name))
  return [...last, ...others.map((companyName) => ({ role: 'TENANT_ADMIN' as const, companyName }))]
}
