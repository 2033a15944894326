import { z } from 'zod'
import type { AccessReads, AccessWrites } from '../../src/core/ports.ts'
import type { Client, Tx } from '../client.ts'
import type { Prisma } from '../generated/client.ts'
import { createAccessChanges } from './access-change.ts'
import { accessInclude, asAccessRequest, given } from './access-row.ts'
import { createAmendmentReads, createAmendmentWrites } from './amendment.ts'
import { lockSeats, readSeats } from './company-seats.ts'
import { asAssignment } from './person.ts'
import { createSeatChanges } from './seat-change.ts'
import { afterFreed, lapseOverdue } from './seat-freed.ts'

/** What the audit says was done to a request. */
const historyAction = z.enum([
  'request',
  'ask',
  'answer',
  'agree',
  'object',
  'overrule',
  'approve',
  'reject',
  'withdraw',
  'accept',
  'invite',
  'expire',
  'resubmit',
])

/** Requests for seats, the seats themselves, and what agreements allow. */
export const createAccessReads = (db: Client | Tx): AccessReads => {
  const all = async (where: Prisma.AccessRequestWhereInput, orderBy: Prisma.AccessRequestOrderByWithRelationInput) => {
    const found = []
    for (const row of await db.accessRequest.findMany({
      where,
      include: accessInclude,
      orderBy: [orderBy, { id: 'asc' }],
    }))
      found.push(await asAccessRequest(db, row))
    return found
  }
  return {
    async get(number) {
      const row = await db.accessRequest.findUnique({ where: { number }, include: accessInclude })
      return row ? asAccessRequest(db, row) : undefined
    },
    async history(number) {
      const events = await db.auditEvent.findMany({
        where: { subjectType: 'access', subjectId: number },
        orderBy: [{ at: 'asc' }, { id: 'asc' }],
      })
      const ids = events.flatMap(({ actorId }) => actorId ?? [])
      const people = await db.person.findMany({ where: { id: { in: ids } }, select: { id: true, displayName: true } })
      return events.flatMap(({ action, at, actorId }) => {
        const known = historyAction.safeParse(action.replace(/^access\./u, ''))
        const byName = people.find(({ id }) => id === actorId)?.displayName
        return known.success ? [{ action: known.data, at, ...given('byName', byName) }] : []
      })
    },
    of: (requesterId) => all({ requesterId }, { submittedAt: 'desc' }),
    undecided: (companyId) =>
      all(
        {
          status: { in: ['SUBMITTED', 'NEEDS_INFO', 'BLOCKED_LIMIT'] },
          ...(companyId === undefined ? {} : { companyId }),
        },
        { dueAt: 'asc' },
      ),
    invited: () => all({ status: { in: ['INVITED', 'INVITE_EXPIRED'] } }, { inviteExpiresAt: 'asc' }),
    replacing: (replacedId) =>
      all(
        { replacedId, status: { in: ['SUBMITTED', 'NEEDS_INFO', 'BLOCKED_LIMIT', 'INVITED'] } },
        { submittedAt: 'asc' },
      ),
    seats: (companyId, now) => readSeats(db, companyId, now),
    async assignment(id) {
      const row = await db.seatAssignment.findUnique({ where: { id }, include: { seat: true, standsInFor: true } })
      if (!row) return undefined
      return { ...asAssignment(row, row.seat.companyId), ...given('standsInForPersonId', row.standsInFor?.personId) }
    },
    ...createAmendmentReads(db),
  }
}

/** Everything that moves them. */
export const createAccessWrites = (tx: Tx): AccessWrites => ({
  ...createAccessChanges(tx),
  ...createSeatChanges(tx),
  ...createAmendmentWrites(tx),
  async toldOfAccess(number, what, at) {
    const marks = {
      'first-reminder': { where: { reminders: { lt: 1 } }, data: { reminders: 1 } },
      'second-reminder': { where: { reminders: { lt: 2 } }, data: { reminders: 2 } },
      escalation: { where: { escalatedAt: null }, data: { escalatedAt: at } },
      expiring: { where: { expiryToldAt: null }, data: { expiryToldAt: at } },
      bounced: { where: { inviteBouncedAt: null, status: 'INVITED' as const }, data: { inviteBouncedAt: at } },
    }
    const { where, data } = marks[what]
    return (await tx.accessRequest.updateMany({ where: { number, ...where }, data })).count > 0
  },
  async freed(companyId, at) {
    await lockSeats(tx, companyId)
    const lapsed = await lapseOverdue(tx, companyId, at)
    return [...lapsed, ...(await afterFreed(tx, companyId, at))]
  },
})
