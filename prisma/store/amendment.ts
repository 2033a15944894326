import type { AccessReads, AccessWrites, Amendment } from '../../src/core/ports.ts'
import type { Happening } from '../../src/domain/happening.ts'
import { usedSeats } from '../../src/domain/seat.ts'
import type { Client, Tx } from '../client.ts'
import type { Prisma } from '../generated/client.ts'
import { given } from './access-row.ts'
import { waitingAgain } from './access-step.ts'
import { lockSeats, readSeats } from './company-seats.ts'
import { afterFreed } from './seat-freed.ts'

const include = {
  agreement: { include: { company: true, salesManager: true } },
  requestedBy: true,
} satisfies Prisma.AmendmentInclude
type Row = Prisma.AmendmentGetPayload<{ include: typeof include }>

/** Amendments of seat limits, as people see them. */
export const createAmendmentReads = (
  db: Client | Tx,
): Pick<AccessReads, 'amendment' | 'amendments' | 'unsettledAmendments'> => ({
  async amendment(id) {
    const row = await db.amendment.findUnique({ where: { id }, include })
    return row?.field === 'superUserLimit' ? asAmendment(row) : undefined
  },
  async amendments(companyId) {
    const rows = await db.amendment.findMany({
      where: { field: 'superUserLimit', agreement: { companyId } },
      include,
      orderBy: { id: 'desc' },
    })
    return rows.map(asAmendment)
  },
  async unsettledAmendments() {
    const where = {
      field: 'superUserLimit',
      status: { in: ['REQUESTED', 'QUOTED'] },
    } satisfies Prisma.AmendmentWhereInput
    return (await db.amendment.findMany({ where, include, orderBy: [{ requestedAt: 'asc' }, { id: 'asc' }] })).map(
      asAmendment,
    )
  },
})

/** The only way in which a limit changes (INV-16). */
export const createAmendmentWrites = (tx: Tx): Pick<AccessWrites, 'requestAmendment' | 'settleAmendment'> => ({
  async requestAmendment({ run, agreementId, newLimit, reason, byId, at }) {
    const known = await tx.amendment.findUnique({ where: { run }, include })
    if (known) return { amendment: asAmendment(known), happened: [] }
    const { companyId } = await tx.agreement.findUniqueOrThrow({ where: { id: agreementId } })
    await lockSeats(tx, companyId)
    const agreement = await tx.agreement.findUniqueOrThrow({
      where: { id: agreementId },
      include: { amendments: true },
    })
    const row = await tx.amendment.create({
      data: {
        agreementId,
        seq: Math.max(0, ...agreement.amendments.map(({ seq }) => seq)) + 1,
        field: 'superUserLimit',
        oldValue: String(agreement.superUserLimit),
        newValue: String(newLimit),
        reason,
        status: 'REQUESTED',
        requestedById: byId,
        requestedAt: at,
        run,
      },
      include,
    })
    return { amendment: asAmendment(row), happened: [{ kind: 'amendment', id: row.id, step: 'requested' }] }
  },

  async settleAmendment(id, to, { personId, at, answer }) {
    const before = await tx.amendment.findUniqueOrThrow({ where: { id }, include })
    const { companyId } = before.agreement
    await lockSeats(tx, companyId)
    const { count } = await tx.amendment.updateMany({
      where: { id, status: { in: to === 'QUOTED' ? ['REQUESTED'] : ['REQUESTED', 'QUOTED'] } },
      data: { status: to, ...given('answer', answer), ...(to === 'SIGNED' ? { signedAt: at } : {}) },
    })
    const now = async () => asAmendment(await tx.amendment.findUniqueOrThrow({ where: { id }, include }))
    if (count === 0) return { kind: 'refused', amendment: await now() }
    await tx.auditEvent.create({
      data: { actorId: personId ?? null, action: `amendment.${to}`, subjectType: 'amendment', subjectId: id, at },
    })
    const happened: Happening[] = [{ kind: 'amendment', id, step: steps[to] }]
    if (to === 'SIGNED') happened.push(...(await replaceWaiting(tx, before)), ...(await takeEffect(tx, before, at)))
    return { kind: 'done', amendment: await now(), happened }
  },
})

const steps = { QUOTED: 'quoted', SIGNED: 'signed', REJECTED: 'rejected', WITHDRAWN: 'withdrawn' } as const

/** What was agreed last counts: an earlier cut that still waits is not wanted any more. */
async function replaceWaiting(tx: Tx, { id, agreementId }: Row): Promise<Happening[]> {
  const waiting = { agreementId, status: 'SIGNED', field: 'superUserLimit', NOT: { id } } as const
  const replaced = await tx.amendment.findMany({ where: waiting })
  await tx.amendment.updateMany({ where: waiting, data: { status: 'WITHDRAWN' } })
  return replaced.map((one) => ({ kind: 'amendment', id: one.id, step: 'withdrawn' }))
}

/** A raise applies at once. A cut first takes back kept seats that no longer fit, the latest first, and applies when all fits (X4, INV-17). */
async function takeEffect(tx: Tx, { id, agreement, newValue }: Row, at: Date): Promise<Happening[]> {
  if (Number(newValue) >= agreement.superUserLimit) {
    await tx.agreement.update({
      where: { id: agreement.id },
      data: { superUserLimit: Number(newValue), version: { increment: 1 } },
    })
    await tx.amendment.update({ where: { id }, data: { status: 'APPLIED', appliedAt: at } })
    return afterFreed(tx, agreement.companyId, at)
  }
  const lapsed: Happening[] = []
  for (
    let seats = await readSeats(tx, agreement.companyId, at);
    seats;
    seats = await readSeats(tx, agreement.companyId, at)
  ) {
    const last = seats.reservations.findLast(({ replacedId }) => replacedId === undefined)
    if (!last || usedSeats(seats, at) <= seats.limit) break
    const { number, version } = await tx.accessRequest.update({
      where: { id: last.requestId },
      data: {
        ...waitingAgain(at),
        status: 'BLOCKED_LIMIT',
        inviteEndReason: 'LIMIT_CUT',
        version: { increment: 1 },
      },
    })
    lapsed.push({ kind: 'access', request: number, step: 'lapsed', version })
  }
  return [...lapsed, ...(await afterFreed(tx, agreement.companyId, at))]
}

const asAmendment = (row: Row): Amendment => ({
  id: row.id,
  number: `${row.agreement.number}/${row.seq}`,
  companyId: row.agreement.companyId,
  companyName: row.agreement.company.name,
  agreementId: row.agreementId,
  agreementNumber: row.agreement.number,
  status: row.status,
  oldLimit: Number(row.oldValue),
  agreedLimit: row.agreement.superUserLimit,
  newLimit: Number(row.newValue),
  reason: row.reason,
  ...given('answer', row.answer),
  ...(row.requestedBy ? { requestedBy: { id: row.requestedBy.id, name: row.requestedBy.displayName } } : {}),
  ...(row.agreement.salesManager
    ? { salesManager: { id: row.agreement.salesManager.id, name: row.agreement.salesManager.displayName } }
    : {}),
})
