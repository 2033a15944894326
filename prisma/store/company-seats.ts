import type { CompanySeats } from '../../src/core/ports.ts'
import { isInForce } from '../../src/domain/agreement.ts'
import { limitForNew } from '../../src/domain/seat.ts'
import type { Client, Tx } from '../client.ts'
import type { Agreement, Amendment } from '../generated/client.ts'
import { given } from './access-row.ts'
import { asAssignment } from './person.ts'

/** From here to the end of the transaction nobody else decides about this company's seats (INV-10). */
export async function lockSeats(tx: Tx, companyId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Company" WHERE id = ${companyId} FOR UPDATE`
}

/** A company's seats as the clock has them: what is over, and invitations whose time is over, do not count. */
export async function readSeats(db: Client | Tx, companyId: string, now: Date): Promise<CompanySeats | undefined> {
  const company = await db.company.findUnique({ where: { id: companyId } })
  if (!company) return undefined
  const seats = await db.superUserSeat.findMany({ where: { companyId }, orderBy: { ordinal: 'asc' } })
  const assignments = await db.seatAssignment.findMany({
    where: {
      seatId: { in: seats.map(({ id }) => id) },
      AND: [{ OR: [{ endedAt: null }, { endedAt: { gt: now } }] }, { OR: [{ endsAt: null }, { endsAt: { gt: now } }] }],
    },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  })
  const invited = await db.accessRequest.findMany({
    where: { companyId, status: 'INVITED', inviteExpiresAt: { gt: now }, seatId: { not: null } },
    orderBy: [{ invitedAt: 'asc' }, { id: 'asc' }],
  })
  const ids = [...assignments, ...invited].map((one) => ('personId' in one ? one.personId : one.requesterId))
  const people = await db.person.findMany({ where: { id: { in: ids } } })
  const agreements = await db.agreement.findMany({ where: { companyId }, include: { amendments: true } })
  const agreedLimit = limitOf(agreements, now)
  return {
    companyId,
    companyName: company.name,
    timezone: company.timezone,
    adminsMayApprove: company.adminsMayApprove,
    ids: seats.map(({ id }) => id),
    assignments: assignments.map((one) => asAssignment(one, companyId)),
    reservations: invited.flatMap((one) =>
      one.seatId
        ? [
            {
              requestId: one.id,
              seatId: one.seatId,
              personId: one.requesterId,
              ...given('replacedId', one.replacedId),
              ...given('startsAt', one.periodFrom),
              ...given('endsAt', one.periodTo),
            },
          ]
        : [],
    ),
    agreedLimit,
    limit: limitForNew(agreedLimit, signedCuts(agreements, now)),
    people: new Map(
      people.map(({ id, displayName: name, primaryEmail }) => [id, { id, name, ...given('email', primaryEmail) }]),
    ),
  }
}

type WithAmendments = Agreement & { readonly amendments: readonly Amendment[] }

/** The highest limit among the agreements in force (DOMAIN §3.2 Seats); none: no seats. */
const limitOf = (agreements: readonly WithAmendments[], now: Date): number =>
  Math.max(
    0,
    ...agreements
      .filter(({ status, effectiveFrom, endsAt }) =>
        isInForce({ status, effectiveFrom, ...given('endsAt', endsAt) }, now),
      )
      .map(({ superUserLimit }) => superUserLimit),
  )

/** What the limit will be once each signed cut is applied (INV-17). */
const signedCuts = (agreements: readonly WithAmendments[], now: Date): number[] =>
  agreements.flatMap((agreement) =>
    agreement.amendments
      .filter(({ status, field }) => status === 'SIGNED' && field === 'superUserLimit')
      .map(({ newValue }) =>
        limitOf(
          agreements.map((one) => (one.id === agreement.id ? { ...one, superUserLimit: Number(newValue) } : one)),
          now,
        ),
      ),
  )
