import type {
  AccessChange,
  AccessResult,
  AccessWrites,
  By,
  CompanySeats,
  NewAccessRequest,
} from '../../src/core/ports.ts'
import {
  type AccessEvent,
  approvalProblem,
  dueFrom,
  INVITE_MS,
  moved,
  RESENDS,
  resumedDue,
} from '../../src/domain/access.ts'
import type { AccessNews, Happening } from '../../src/domain/happening.ts'
import { type Room, regularOf, roomFor } from '../../src/domain/seat.ts'
import type { Tx } from '../client.ts'
import type { Prisma } from '../generated/client.ts'
import { type AccessRow, accessInclude, asAccessRequest, given, withStep } from './access-row.ts'
import { lockSeats, readSeats } from './company-seats.ts'
import { afterFreed, lapseOverdue } from './seat-freed.ts'
import { storable } from './storable.ts'

/** What a request becomes by people and the clock. Every one locks its company first. */
export const createAccessChanges = (tx: Tx): Pick<AccessWrites, 'requestAccess' | 'changeAccess'> => ({
  async requestAccess(request, now) {
    if (request.companyId !== undefined) await lockSeats(tx, request.companyId)
    const known = await tx.accessRequest.findFirst({
      where: {
        OR: [
          { run: request.run },
          {
            requesterId: request.requesterId,
            companyId: request.companyId ?? null,
            status: { in: ['SUBMITTED', 'NEEDS_INFO', 'BLOCKED_LIMIT', 'INVITED'] },
          },
        ],
      },
      include: accessInclude,
    })
    if (known) {
      const kind = known.run === request.run ? 'made' : 'open'
      return { kind, request: await asAccessRequest(tx, known), happened: [] }
    }
    const [drawn] = await tx.$queryRaw<{ next: bigint }[]>`SELECT nextval('access_request_number') AS next`
    const { run, requesterId, ...rest } = request
    const isFull = await waits(tx, rest, requesterId, now)
    const row = await tx.accessRequest.create({
      data: {
        number: `AR-${drawn?.next}`,
        run,
        requesterId,
        status: isFull ? 'BLOCKED_LIMIT' : 'SUBMITTED',
        submittedAt: now,
        dueAt: dueFrom(now),
        ...columns(rest),
      },
      include: accessInclude,
    })
    await audit(tx, row, 'access.request', { personId: requesterId, at: now })
    return { kind: 'made', request: await asAccessRequest(tx, row), happened: [told(row, 'submitted')] }
  },

  async changeAccess(number, change, by) {
    const row = await lockRequest(tx, number, change)
    const request = () => again(tx, row.id)
    if (by.seen !== undefined && by.seen !== row.version) return { kind: 'stale', request: await request() }
    const happened = row.companyId ? await lapseOverdue(tx, row.companyId, by.at, row.id) : []
    const result = await carryOut(tx, row, change, by)
    switch (result.kind) {
      case 'done':
        await audit(tx, row, `access.${change.kind}`, by, result.note)
        return { kind: 'done', request: await request(), happened: [...happened, ...result.happened] }
      case 'blocked':
        return {
          kind: 'blocked',
          room: result.room,
          request: await request(),
          happened: [...happened, ...result.happened],
        }
      case 'problem':
        return { kind: 'problem', problem: result.problem, request: await request() }
      case 'refused':
        return { kind: 'refused', request: await request() }
    }
  },
})

type Step =
  | { readonly kind: 'done'; readonly happened: readonly Happening[]; readonly note?: unknown }
  | { readonly kind: 'blocked'; readonly room: Room; readonly happened: readonly Happening[] }
  | { readonly kind: 'refused' }
  | Pick<Extract<AccessResult, { kind: 'problem' }>, 'kind' | 'problem'>

async function carryOut(tx: Tx, row: AccessRow, change: AccessChange, by: By): Promise<Step> {
  switch (change.kind) {
    case 'ask':
      return move(tx, row, 'ask', 'asked', {
        pausedAt: by.at,
        talk: withStep(row, { kind: 'asked', at: by.at, text: change.text, ...given('byId', by.personId) }),
      })
    case 'answer':
      return move(tx, row, 'answer', 'answered', {
        pausedAt: null,
        dueAt: resumedDue(row.dueAt, row.pausedAt ?? by.at, by.at),
        talk: withStep(row, { kind: 'answered', at: by.at, text: change.text, ...given('byId', by.personId) }),
      })
    case 'agree':
    case 'object':
    case 'overrule':
      return consent(tx, row, change.kind, 'text' in change ? change.text : undefined, by)
    case 'approve':
      return approve(tx, row, change, by)
    case 'reject':
      if (!moved(row.status, 'reject') || !(await decided(tx, row, false, change.reason, by)))
        return { kind: 'refused' }
      return move(tx, row, 'reject', 'rejected', { pausedAt: null })
    case 'withdraw': {
      const step = await move(tx, row, 'withdraw', 'withdrawn', { pausedAt: null, seatId: null })
      return withFreed(tx, row, step, by.at)
    }
    case 'expire':
      if (!row.inviteExpiresAt || row.inviteExpiresAt > by.at) return { kind: 'refused' }
      return withFreed(tx, row, await move(tx, row, 'expire', 'expired', { seatId: null }), by.at)
    case 'invite':
      return invite(tx, row, by)
    case 'accept':
      return accept(tx, row, by)
    case 'resubmit': {
      const next = columns(change.request)
      const isFull = await waits(tx, change.request, row.requesterId, by.at)
      const step = await move(tx, row, 'resubmit', 'submitted', {
        ...next,
        round: row.round + 1,
        submittedAt: by.at,
        dueAt: dueFrom(by.at),
        reminders: 0,
        escalatedAt: null,
        consent: 'NONE',
      })
      if (step.kind === 'done' && isFull)
        await tx.accessRequest.update({ where: { id: row.id }, data: { status: 'BLOCKED_LIMIT' } })
      return step
    }
  }
}

/** The replaced person's word: an objection stops the approval until somebody overrules it with a reason (X47). */
async function consent(
  tx: Tx,
  row: AccessRow,
  what: 'agree' | 'object' | 'overrule',
  text: string | undefined,
  by: By,
): Promise<Step> {
  const isOpen = row.status === 'SUBMITTED' || row.status === 'NEEDS_INFO' || row.status === 'BLOCKED_LIMIT'
  if (!isOpen || (what === 'overrule' && row.consent !== 'OBJECTED')) return { kind: 'refused' }
  const steps = { agree: 'agreed', object: 'objected', overrule: 'overruled' } as const
  const kind = steps[what]
  const states = { agree: 'AGREED', object: 'OBJECTED', overrule: 'NONE' } as const
  await update(tx, row, {
    consent: states[what],
    talk: withStep(row, { kind, at: by.at, ...given('text', text), ...given('byId', by.personId) }),
  })
  return { kind: 'done', happened: [told(row, kind)] }
}

async function approve(
  tx: Tx,
  row: AccessRow,
  change: Extract<AccessChange, { kind: 'approve' }>,
  by: By,
): Promise<Step> {
  if (!moved(row.status, 'approve')) return { kind: 'refused' }
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
  return move(tx, row, 'approve', 'approved', {
    ...given('companyId', companyId),
    ...given('replacedId', replacedId),
    seatId,
    ...invitation(row, by.at),
  })
}

/** Sends the link again, or for the first time since it expired; the seat is kept again, if there still is one (INV-25). */
async function invite(tx: Tx, row: AccessRow, by: By): Promise<Step> {
  if (!moved(row.status, 'invite') || row.invites > RESENDS || !row.companyId) return { kind: 'refused' }
  if (row.status === 'INVITED') return move(tx, row, 'invite', 'approved', invitation(row, by.at))
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
    if (room.kind === 'full') await move(tx, row, 'full', 'blocked', {})
    return { kind: 'blocked', room, happened: room.kind === 'full' ? [told(row, 'blocked')] : [] }
  }
  return move(tx, row, 'invite', 'approved', { seatId, ...invitation(row, by.at) })
}

/** The press on the invitation: from here on, or from the period's first day on, the seat is theirs (INV-24). */
async function accept(tx: Tx, row: AccessRow, by: By): Promise<Step> {
  const { companyId, seatId, inviteExpiresAt, periodTo } = row
  if (row.status !== 'INVITED' || !companyId || !seatId || !inviteExpiresAt || inviteExpiresAt <= by.at)
    return { kind: 'refused' }
  if (periodTo && periodTo <= by.at) return { kind: 'problem', problem: 'period-over' }
  const seats = await readSeats(tx, companyId, by.at)
  const regular = row.replacedId && seats ? regularOf(seats, row.replacedId, by.at) : undefined
  if (row.replacedId && !regular) return { kind: 'blocked', room: { kind: 'nobody-to-replace' }, happened: [] }
  const startsAt = row.periodFrom && row.periodFrom > by.at ? row.periodFrom : by.at
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
})

/** The seat that a room names, made where there is none yet; undefined: there is no room. */
async function seatIn(tx: Tx, room: Room, { companyId }: CompanySeats): Promise<string | undefined> {
  if (room.kind === 'seat') return room.seatId
  if (room.kind !== 'new-seat') return undefined
  return (await tx.superUserSeat.create({ data: { companyId, ordinal: room.ordinal } })).id
}

/** Whether a new request has to wait for a seat. */
async function waits(
  tx: Tx,
  { companyId, isReplacing }: Pick<NewAccessRequest, 'companyId' | 'isReplacing'>,
  personId: string,
  now: Date,
): Promise<boolean> {
  if (companyId === undefined || isReplacing) return false
  const seats = await readSeats(tx, companyId, now)
  return seats !== undefined && roomFor({ personId }, seats, now).kind === 'full'
}

/** One decision a round; false: somebody decided a moment earlier (INV-21). */
async function decided(tx: Tx, row: AccessRow, isApproval: boolean, reason: string, { personId, at }: By) {
  if (personId === undefined) throw new Error('only people decide')
  const data = { requestId: row.id, round: row.round, isApproval, byId: personId, reason, at }
  return (await tx.accessDecision.createMany({ data, skipDuplicates: true })).count > 0
}

async function move(
  tx: Tx,
  row: AccessRow,
  event: AccessEvent,
  step: AccessNews,
  data: Prisma.AccessRequestUncheckedUpdateInput,
): Promise<Step> {
  const status = moved(row.status, event)
  if (!status) return { kind: 'refused' }
  await update(tx, row, { ...data, status })
  return { kind: 'done', happened: [told(row, step)] }
}

const update = (tx: Tx, { id }: AccessRow, data: Prisma.AccessRequestUncheckedUpdateInput) =>
  tx.accessRequest.update({ where: { id }, data: { ...data, version: { increment: 1 } } })

async function withFreed(tx: Tx, row: AccessRow, step: Step, now: Date): Promise<Step> {
  if (step.kind !== 'done' || !row.companyId || !row.seatId) return step
  return { ...step, happened: [...step.happened, ...(await afterFreed(tx, row.companyId, now))] }
}

/** What people hear of; each state of a request is told once, so its version is part of the name. */
const told = ({ number, version }: AccessRow, step: AccessNews): Happening => ({
  kind: 'access',
  request: number,
  step,
  version: version + 1,
})

/** The row under the locks of its company and its own, as it is now. */
async function lockRequest(tx: Tx, number: string, change: AccessChange): Promise<AccessRow> {
  const before = await tx.accessRequest.findUniqueOrThrow({ where: { number } })
  const companyId = before.companyId ?? ('companyId' in change ? change.companyId : undefined)
  if (companyId) await lockSeats(tx, companyId)
  await tx.$queryRaw`SELECT 1 FROM "AccessRequest" WHERE id = ${before.id} FOR UPDATE`
  return tx.accessRequest.findUniqueOrThrow({ where: { number }, include: accessInclude })
}

const again = async (tx: Tx, id: string) =>
  asAccessRequest(tx, await tx.accessRequest.findUniqueOrThrow({ where: { id }, include: accessInclude }))

const columns = (request: Omit<NewAccessRequest, 'run' | 'requesterId'>) => ({
  companyEntered: request.companyEntered,
  companyId: request.companyId ?? null,
  customerNo: request.customerNo ?? null,
  relation: request.relation,
  productIds: [...request.productIds],
  phone: request.phone ?? null,
  note: request.note ?? null,
  isReplacing: request.isReplacing,
  replacedId: request.replacedId ?? null,
  periodFrom: request.period?.startsAt ?? null,
  periodTo: request.period?.endsAt ?? null,
})

const audit = (tx: Tx, { number }: AccessRow, action: string, { personId, at }: By, data?: unknown) =>
  tx.auditEvent.create({
    data: {
      actorId: personId ?? null,
      action,
      subjectType: 'access',
      subjectId: number,
      data: storable(data ?? {}),
      at,
    },
  })
