import { isUndecided, moved } from '../../src/domain/access.ts'
import type { Happening } from '../../src/domain/happening.ts'
import { usedSeats } from '../../src/domain/seat.ts'
import type { Tx } from '../client.ts'
import { readSeats } from './company-seats.ts'

/** Invitations whose time is over let go of their seats before anybody is given one; `except`: the one at hand. */
export async function lapseOverdue(tx: Tx, companyId: string, now: Date, except?: string): Promise<Happening[]> {
  const overdue = await tx.accessRequest.findMany({
    where: { companyId, status: 'INVITED', inviteExpiresAt: { lte: now }, ...(except ? { NOT: { id: except } } : {}) },
  })
  for (const { id } of overdue)
    await tx.accessRequest.update({
      where: { id },
      data: { status: 'INVITE_EXPIRED', seatId: null, version: { increment: 1 } },
    })
  return overdue.map(({ number, version }) => ({
    kind: 'access',
    request: number,
    step: 'expired',
    version: version + 1,
  }))
}

/** After a seat became free or a limit rose: a signed cut that fits now applies (INV-17), and the oldest who wait become approvable (X3). */
export async function afterFreed(tx: Tx, companyId: string, now: Date): Promise<Happening[]> {
  return [...(await applyCuts(tx, companyId, now)), ...(await unblock(tx, companyId, now))]
}

/** Applies every signed cut under which holders and kept seats still fit (INV-17). */
async function applyCuts(tx: Tx, companyId: string, now: Date): Promise<Happening[]> {
  const seats = await readSeats(tx, companyId, now)
  if (!seats) return []
  const cuts = await tx.amendment.findMany({
    where: { status: 'SIGNED', field: 'superUserLimit', agreement: { companyId } },
    include: { agreement: true },
    orderBy: [{ signedAt: 'asc' }, { id: 'asc' }],
  })
  // `limit` is what they all together leave.
  if (cuts.length === 0 || usedSeats(seats, now) > seats.limit) return []
  for (const { id, agreementId, newValue } of cuts) {
    await tx.agreement.update({
      where: { id: agreementId },
      data: { superUserLimit: Number(newValue), version: { increment: 1 } },
    })
    await tx.amendment.update({ where: { id }, data: { status: 'APPLIED', appliedAt: now } })
  }
  return cuts.map(({ id }) => ({ kind: 'amendment', id, step: 'applied' }))
}

/** As many of those who wait as there are free seats, the oldest first; nobody is approved by that. */
async function unblock(tx: Tx, companyId: string, now: Date): Promise<Happening[]> {
  const seats = await readSeats(tx, companyId, now)
  if (!seats) return []
  const undecided = await tx.accessRequest.findMany({
    where: { companyId, isReplacing: false, status: { in: ['SUBMITTED', 'BLOCKED_LIMIT'] } },
    orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
  })
  const free = seats.limit - usedSeats(seats, now)
  const happened: Happening[] = []
  for (const { id, number, status, version } of undecided
    .filter((one) => isUndecided(one.status))
    .slice(0, Math.max(0, free))) {
    const next = moved(status, 'room')
    if (!next) continue
    await tx.accessRequest.update({ where: { id }, data: { status: next, version: { increment: 1 } } })
    happened.push({ kind: 'access', request: number, step: 'unblocked', version: version + 1 })
  }
  return happened
}
