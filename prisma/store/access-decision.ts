import type { AccessChange, By, CompanySeats } from '../../src/core/ports.ts'
import { approvalProblem, INVITE_MS, moved, RESENDS } from '../../src/domain/access.ts'
import { type Room, roomFor, standInFor } from '../../src/domain/seat.ts'
import type { Tx } from '../client.ts'
import { type AccessRow, given } from './access-row.ts'
import { again, move, type Step, told, waitingAgain } from './access-step.ts'
import { readSeats } from './company-seats.ts'

/** Keeps a seat and sends the invitation, if there is room; otherwise the request waits (C2, X2, INV-24). */
export async function approve(
  tx: Tx,
  row: AccessRow,
  change: Extract<AccessChange, { kind: 'approve' }>,
  by: By,
): Promise<Step> {
  // Whoever takes somebody's place waits for no seat of their own any longer (C2).
  const unblocked = change.replacedId === undefined ? undefined : moved(row.status, 'room')
  const from = unblocked ? { ...row, status: unblocked } : row
  if (!moved(from.status, 'approve')) return { kind: 'refused' }
  const companyId = row.companyId ?? change.companyId
  const replacedId = row.replacedId ?? change.replacedId
  const settled = { ...(await again(tx, row.id)), ...given('companyId', companyId), ...given('replacedId', replacedId) }
  const problem = approvalProblem(settled, by.at)
  const seats = companyId && !problem ? await readSeats(tx, companyId, by.at) : undefined
  if (problem || !seats) return { kind: 'problem', problem: problem ?? 'no-company' }
  const wanted = { personId: row.requesterId, ...given('replacedId', replacedId), ...given('period', settled.period) }
  const room = roomFor(wanted, seats, by.at)
  if (room.kind === 'full') {
    await move(tx, row, 'full', 'blocked', { ...given('companyId', companyId), pausedAt: null })
    return { kind: 'blocked', room, happened: [told(row, 'blocked')] }
  }
  const seatId = await seatIn(tx, room, seats)
  if (seatId === undefined) return { kind: 'blocked', room, happened: [] }
  if (!(await decided(tx, row, true, '', by))) return { kind: 'refused' }
  return move(tx, from, 'approve', 'approved', {
    ...given('companyId', companyId),
    ...(replacedId === undefined ? {} : { replacedId, isReplacing: true }),
    seatId,
    ...invitation(row, by.at),
  })
}

/** Sends the link again, or for the first time since it expired; the seat is kept again, if there still is one (INV-25). */
export async function invite(tx: Tx, row: AccessRow, by: By): Promise<Step> {
  if (!moved(row.status, 'invite') || row.invites > RESENDS || !row.companyId) return { kind: 'refused' }
  const isStanding = row.status === 'INVITED' && row.inviteExpiresAt !== null && row.inviteExpiresAt > by.at
  if (row.periodTo && row.periodTo <= by.at) return { kind: 'problem', problem: 'period-over' }
  if (isStanding) return move(tx, row, 'invite', 'approved', invitation(row, by.at))
  const seats = await readSeats(tx, row.companyId, by.at)
  if (!seats) return { kind: 'refused' }
  const request = await again(tx, row.id)
  const room = roomFor(
    { personId: row.requesterId, ...given('replacedId', row.replacedId), ...given('period', request.period) },
    seats,
    by.at,
  )
  const seatId = await seatIn(tx, room, seats)
  if (seatId === undefined) {
    // No sweep needs to have come by to end it.
    const expired: AccessRow = { ...row, status: 'INVITE_EXPIRED' }
    if (room.kind === 'full') await move(tx, expired, 'full', 'blocked', waitingAgain(by.at))
    return { kind: 'blocked', room, happened: room.kind === 'full' ? [told(row, 'blocked')] : [] }
  }
  return move(tx, row, 'invite', 'approved', { seatId, ...invitation(row, by.at) })
}

/** The press on the invitation: from here on, or from the period's first day on, the seat is theirs (INV-24). */
export async function accept(tx: Tx, row: AccessRow, by: By): Promise<Step> {
  const { companyId, seatId, inviteExpiresAt, periodTo } = row
  if (row.status !== 'INVITED' || !companyId || !seatId || !inviteExpiresAt || inviteExpiresAt <= by.at)
    return { kind: 'refused' }
  if (periodTo && periodTo <= by.at) return { kind: 'problem', problem: 'period-over' }
  const seats = await readSeats(tx, companyId, by.at)
  const startsAt = row.periodFrom && row.periodFrom > by.at ? row.periodFrom : by.at
  const regular = row.replacedId && seats ? standInFor(seats, row.replacedId, startsAt, by.at) : undefined
  if (row.replacedId && !regular) return { kind: 'blocked', room: { kind: 'nobody-to-replace' }, happened: [] }
  const assignment = await tx.seatAssignment.create({
    data: {
      seatId,
      personId: row.requesterId,
      kind: regular ? 'SUBSTITUTE' : 'REGULAR',
      startsAt,
      endsAt: periodTo,
      standsInForAssignmentId: regular?.id ?? null,
      accessRequestId: row.id,
      // Whoever accepts hears of it from the acceptance; the start of a later period is told when it comes.
      startToldAt: startsAt <= by.at ? by.at : null,
    },
  })
  const key = { personId: row.requesterId, companyId, role: 'USER' as const }
  await tx.membership.upsert({
    where: { personId_companyId_role: key },
    create: key,
    update: { status: 'ACTIVE', endedAt: null },
  })
  const step = await move(tx, row, 'accept', 'accepted', { acceptedAt: by.at })
  return step.kind === 'done'
    ? { ...step, happened: [...step.happened, { kind: 'seat', assignmentId: assignment.id, step: 'given' }] }
    : step
}

const invitation = ({ invites }: AccessRow, at: Date) => ({
  invitedAt: at,
  inviteExpiresAt: new Date(at.getTime() + INVITE_MS),
  invites: invites + 1,
  expiryToldAt: null,
  inviteBouncedAt: null,
  inviteEndReason: null,
})

/** The seat that a room names, made where there is none yet; undefined: there is no room. */
async function seatIn(tx: Tx, room: Room, { companyId }: CompanySeats): Promise<string | undefined> {
  if (room.kind === 'seat') return room.seatId
  if (room.kind !== 'new-seat') return undefined
  return (await tx.superUserSeat.create({ data: { companyId, ordinal: room.ordinal } })).id
}

/** Says no, with a reason that the requester reads (C17). */
export async function reject(tx: Tx, row: AccessRow, reason: string, by: By): Promise<Step> {
  if (!moved(row.status, 'reject') || !(await decided(tx, row, false, reason, by))) return { kind: 'refused' }
  return move(tx, row, 'reject', 'rejected', { pausedAt: null })
}

/** One decision a round; false: somebody decided a moment earlier (INV-21). */
async function decided(tx: Tx, row: AccessRow, isApproval: boolean, reason: string, { personId, at }: By) {
  if (personId === undefined) throw new Error('only people decide')
  const data = { requestId: row.id, round: row.round, isApproval, byId: personId, reason, at }
  return (await tx.accessDecision.createMany({ data, skipDuplicates: true })).count > 0
}
