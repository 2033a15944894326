import type { AccessWrites } from '../../src/core/ports.ts'
import type { Happening } from '../../src/domain/happening.ts'
import { regularOf, type SeatAssignment, standIns } from '../../src/domain/seat.ts'
import type { Tx } from '../client.ts'
import { lockSeats, readSeats } from './company-seats.ts'
import { afterFreed, lapseOverdue } from './seat-freed.ts'

/** Seats that change hands without a request: taken back, given up, revoked, left. */
export const createSeatChanges = (tx: Tx): Pick<AccessWrites, 'takeBack' | 'leaveSeat' | 'toldOfSeat'> => ({
  async takeBack(personId, companyId, at) {
    await lockSeats(tx, companyId)
    const seats = await readSeats(tx, companyId, at)
    const regular = seats && regularOf(seats, personId, at)
    if (!seats || !regular) return undefined
    const replaced = standIns(seats, regular.seatId, at)
    await end(tx, replaced, at, 'TAKEN_BACK')
    const invited = await tx.accessRequest.findMany({ where: { companyId, replacedId: personId, status: 'INVITED' } })
    for (const { id } of invited)
      await tx.accessRequest.update({
        where: { id },
        data: { status: 'WITHDRAWN', seatId: null, inviteEndReason: 'TAKEN_BACK', version: { increment: 1 } },
      })
    if (replaced.length === 0 && invited.length === 0) return undefined
    return {
      ended: replaced,
      happened: [
        ...replaced.map(({ id }): Happening => ({ kind: 'seat', assignmentId: id, step: 'taken-back' })),
        ...invited.map(
          ({ number, version }): Happening => ({
            kind: 'access',
            request: number,
            step: 'revoked',
            version: version + 1,
          }),
        ),
      ],
    }
  },

  async leaveSeat(personId, companyId, reason, at) {
    await lockSeats(tx, companyId)
    const overdue = await lapseOverdue(tx, companyId, at)
    const seats = await readSeats(tx, companyId, at)
    if (!seats) return { ended: [], happened: overdue }
    const own = seats.assignments.filter((one) => one.personId === personId)
    // Who stands in goes on to the end of the period; who would have begun later has nobody to stand in for (X30).
    const regular = own.find(({ kind }) => kind === 'REGULAR')
    const planned = regular ? standIns(seats, regular.seatId, at).filter(({ startsAt }) => startsAt >= at) : []
    await end(tx, own, at, reason)
    await end(tx, planned, at, reason)
    const ended = [...own, ...planned]
    const withdrawn = await withdrawOpen(tx, personId, companyId, reason)
    return {
      ended,
      happened: [
        ...overdue,
        ...withdrawn,
        ...ended.map(
          ({ id }): Happening => ({ kind: 'seat', assignmentId: id, step: reason === 'LEFT' ? 'left' : 'revoked' }),
        ),
        ...(await afterFreed(tx, companyId, at)),
      ],
    }
  },

  async toldOfSeat(id, what, at) {
    const columns = { began: 'startToldAt', ending: 'remindedAt', ended: 'endToldAt' } as const
    const column = columns[what]
    return (await tx.seatAssignment.updateMany({ where: { id, [column]: null }, data: { [column]: at } })).count > 0
  },
})

/** An invitation of somebody who leaves keeps no seat any longer; what is undecided is withdrawn with them. */
async function withdrawOpen(
  tx: Tx,
  requesterId: string,
  companyId: string,
  inviteEndReason: 'REVOKED' | 'LEFT',
): Promise<Happening[]> {
  const open = await tx.accessRequest.findMany({
    where: { requesterId, companyId, status: { in: ['SUBMITTED', 'NEEDS_INFO', 'BLOCKED_LIMIT', 'INVITED'] } },
  })
  for (const { id } of open)
    await tx.accessRequest.update({
      where: { id },
      data: { status: 'WITHDRAWN', seatId: null, pausedAt: null, inviteEndReason, version: { increment: 1 } },
    })
  return open.map(({ number, version }) => ({
    kind: 'access',
    request: number,
    step: 'withdrawn',
    version: version + 1,
  }))
}

async function end(
  tx: Tx,
  assignments: readonly SeatAssignment[],
  at: Date,
  endReason: 'TAKEN_BACK' | 'REVOKED' | 'LEFT',
): Promise<void> {
  const ids = assignments.map(({ id }) => id)
  await tx.seatAssignment.updateMany({
    where: { id: { in: ids }, endedAt: null },
    data: { endedAt: at, endReason, endToldAt: at },
  })
}
