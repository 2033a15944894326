import type { Tx } from '../client.ts'
import { agreementNumbers, agreementOf } from './agreements.ts'
import { companyKeys } from './companies.ts'
import { daysBefore } from './days-before.ts'
import { personKeys, personOf } from './people.ts'

/** Writes the agreements and the seats that follow from them; products and people are there already. */
export async function seedAgreements(tx: Tx, now: Date) {
  const signedAt = daysBefore(now, 400)
  for (const number of agreementNumbers) {
    const { customer, partner = null, products: about, raised, ...terms } = agreementOf(number)
    const raise = raised && {
      seq: 1,
      field: 'superUserLimit',
      oldValue: String(raised.from),
      newValue: String(terms.superUserLimit),
      reason: raised.reason,
      status: 'APPLIED' as const,
      signedAt: daysBefore(now, 201),
      appliedAt: daysBefore(now, 200),
    }
    await tx.agreement.create({
      data: {
        ...terms,
        id: number,
        number,
        status: 'ACTIVE',
        companyId: customer,
        partnerId: partner,
        salesManagerId: 'mia',
        signedAt,
        effectiveFrom: daysBefore(now, 390),
        products: { connect: about.map((id) => ({ id })) },
        ...(raise && { amendments: { create: raise } }),
      },
    })
  }
  await seedSeats(tx, now)
}

/** A company has as many seats as its best agreement allows; its super-users hold the first ones. */
async function seedSeats(tx: Tx, now: Date) {
  const terms = agreementNumbers.map(agreementOf)
  const seats = companyKeys.flatMap((companyId) => {
    const limits = terms.filter(({ customer }) => customer === companyId).map(({ superUserLimit }) => superUserLimit)
    const superUsers = personKeys.filter((id) => personOf(id).isSuperUser && personOf(id).companies[0] === companyId)
    return Array.from({ length: Math.max(0, ...limits) }, (_, index) => ({
      id: `${companyId}-${index + 1}`,
      companyId,
      ordinal: index + 1,
      holder: superUsers[index],
    }))
  })
  await tx.superUserSeat.createMany({ data: seats.map(({ holder: _, ...seat }) => seat) })
  await tx.seatAssignment.createMany({
    data: seats.flatMap(({ id: seatId, holder: personId }) => {
      const startsAt = daysBefore(now, 380)
      // They have long been told.
      return personId ? [{ seatId, personId, kind: 'REGULAR' as const, startsAt, startToldAt: startsAt }] : []
    }),
  })
}
