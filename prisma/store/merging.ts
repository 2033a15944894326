import type { AccountCard, MergeObstacle, MergeReads } from '../../src/core/ports.ts'
import type { Client, Tx } from '../client.ts'
import type { Prisma } from '../generated/client.ts'
import { readAccount } from './account.ts'
import { lastAdminOf } from './privacy.ts'

/** What two accounts of one person would be as one. */
export const createMergeReads = (db: Client | Tx): MergeReads => ({
  async between(oneId, otherId, now) {
    if (oneId === otherId) return undefined
    const where = { id: { in: [oneId, otherId] } }
    const ids = await db.person.findMany({
      where,
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: { id: true },
    })
    const [stays, goes] = await Promise.all(ids.map(({ id }) => readAccount(db, { id })))
    if (!stays || !goes) return undefined
    const [tickets, drafts, obstacle] = await Promise.all([
      db.ticket.count({ where: { OR: [{ requesterId: goes.id }, { submittedById: goes.id }, { ownerId: goes.id }] } }),
      db.draft.count({ where: { personId: goes.id, status: { in: ['EDITING', 'FORWARDED'] } } }),
      inTheWay(db, stays, goes, now),
    ])
    return { stays, goes, tickets, drafts, ...(obstacle ? { obstacle } : {}) }
  },
})

async function inTheWay(
  db: Client | Tx,
  stays: AccountCard,
  goes: AccountCard,
  now: Date,
): Promise<MergeObstacle | undefined> {
  if (stays.isLocked || goes.isLocked) return { kind: 'locked' }
  const last = [...(await lastAdminOf(db, stays.id)), ...(await lastAdminOf(db, goes.id))]
  if (last.some(({ role }) => role === 'VENDOR_ADMIN')) return { kind: 'vendor-admin' }
  const [own, others] = [await claimsOf(db, stays.id, now), await claimsOf(db, goes.id, now)]
  const shared = own.find((one) => others.some(({ companyId }) => companyId === one.companyId))
  if (shared) {
    const isSeat = [...own, ...others].some((one) => one.companyId === shared.companyId && one.isSeat)
    return { kind: isSeat ? 'seats' : 'requests', companyName: shared.companyName }
  }
  const replacing = await db.accessRequest.findFirst({
    where: {
      OR: [
        { requesterId: stays.id, replacedId: goes.id },
        { requesterId: goes.id, replacedId: stays.id },
      ],
    },
  })
  return replacing ? { kind: 'seats', companyName: replacing.companyEntered } : undefined
}

/** Seats somebody has or will have, and open requests for one: one of them a company (INV-12, INV-20). */
async function claimsOf(db: Client | Tx, id: string, now: Date) {
  const lasting = { OR: [{ endsAt: null }, { endsAt: { gt: now } }] } satisfies Prisma.SeatAssignmentWhereInput
  const company = { select: { name: true } } as const
  const seats = await db.seatAssignment.findMany({
    where: { personId: id, endedAt: null, ...lasting },
    include: { seat: { include: { company } } },
  })
  const requests = await db.accessRequest.findMany({
    where: { requesterId: id, status: { in: ['SUBMITTED', 'NEEDS_INFO', 'BLOCKED_LIMIT', 'INVITED'] } },
    include: { company },
  })
  return [
    ...seats.map(({ seat }) => ({ companyId: seat.companyId, companyName: seat.company.name, isSeat: true })),
    ...requests.flatMap((one) =>
      one.companyId && one.company ? [{ companyId: one.companyId, companyName: one.company.name, isSeat: false }] : [],
    ),
  ]
}
