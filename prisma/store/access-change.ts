import type { AccessChange, AccessWrites, By, NewAccessRequest } from '../../src/core/ports.ts'
import { ACCESS_STATUSES, dueFrom, isOpen, resumedDue } from '../../src/domain/access.ts'
import { roomFor } from '../../src/domain/seat.ts'
import type { Tx } from '../client.ts'
import { accept, approve, invite, reject } from './access-decision.ts'
import { type AccessRow, accessInclude, asAccessRequest, given, withStep } from './access-row.ts'
import { again, move, type Step, told, update } from './access-step.ts'
import { lockSeats, readSeats } from './company-seats.ts'
import { afterFreed, lapseOverdue } from './seat-freed.ts'
import { storable } from './storable.ts'

/** Somebody still waits for something (INV-20). */
const OPEN = ACCESS_STATUSES.filter(isOpen)

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
            status: { in: OPEN },
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
      return reject(tx, row, change.reason, by)
    case 'withdraw': {
      const step = await move(tx, row, 'withdraw', 'withdrawn', { pausedAt: null, seatId: null })
      return withFreed(tx, row, step, by.at)
    }
    case 'expire':
      if (!row.inviteExpiresAt || row.inviteExpiresAt > by.at) return { kind: 'refused' }
      return withFreed(tx, row, await move(tx, row, 'expire', 'expired', { seatId: null }), by.at)
    case 'invite':
      return (await hasOther(tx, row)) ? { kind: 'refused' } : invite(tx, row, by)
    case 'accept':
      return accept(tx, row, by)
    case 'resubmit': {
      if (await hasOther(tx, row)) return { kind: 'refused' }
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

async function withFreed(tx: Tx, row: AccessRow, step: Step, now: Date): Promise<Step> {
  if (step.kind !== 'done' || !row.companyId || !row.seatId) return step
  return { ...step, happened: [...step.happened, ...(await afterFreed(tx, row.companyId, now))] }
}

/** Whether somebody asked anew meanwhile: one open request per person and company (INV-20). */
async function hasOther(tx: Tx, { id, requesterId, companyId }: AccessRow): Promise<boolean> {
  return (await tx.accessRequest.count({ where: { requesterId, companyId, status: { in: OPEN }, NOT: { id } } })) > 0
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

/** The row under the locks of its company and its own, as it is now. */
async function lockRequest(tx: Tx, number: string, change: AccessChange): Promise<AccessRow> {
  const before = await tx.accessRequest.findUniqueOrThrow({ where: { number } })
  const companyId = before.companyId ?? ('companyId' in change ? change.companyId : undefined)
  if (companyId) await lockSeats(tx, companyId)
  await tx.$queryRaw`SELECT 1 FROM "AccessRequest" WHERE id = ${before.id} FOR UPDATE`
  return tx.accessRequest.findUniqueOrThrow({ where: { number }, include: accessInclude })
}

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
