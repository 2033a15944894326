import type { LicenceAccountCard, OfferCard } from '../../src/core/ports.ts'
import type { Happening } from '../../src/domain/happening.ts'
import { changesIn, fullness, type LicenceLine, type LicenceUse, occupied } from '../../src/domain/licence.ts'
import { inForce, type PlanSwap } from '../../src/domain/licence-apply.ts'
import { isWaiting, offerMoved } from '../../src/domain/licence-dispute.ts'
import type { Tx } from '../client.ts'
import { raise } from './licence-lock.ts'
import { keepUses } from './licence-use.ts'
import { storable } from './storable.ts'

/** How full a licence is, as it is kept whom it was told. */
export const FULLNESS = { room: 0, 'nearly-full': 1, full: 2 } as const

/**
 * An offer that the source applied: all of its lines, the revision, whose it is and until when, at once (INV-45). What it
 * made old ends. Whoever activated it reads how full it is, so that is not told again.
 * `known`: the account as it was read under the lock; `uses`: who has which licence before anybody moves plans.
 */
export async function putInForce(
  tx: Tx,
  known: LicenceAccountCard,
  offers: readonly OfferCard[],
  offer: OfferCard,
  how: {
    readonly swaps: readonly PlanSwap[]
    readonly uses: readonly LicenceUse[]
    /** Nobody: it applied itself. */
    readonly byId: string | null
    readonly at: Date
  },
): Promise<Happening> {
  const { swaps, byId, at } = how
  const { lines, uses, mode, serialNumber, ownerName, revision } = inForce(offer, { ...known, uses: how.uses }, swaps)
  await tx.licenceLine.deleteMany({ where: { accountId: known.id } })
  await tx.licenceLine.createMany({ data: lines.map((line, order) => row(known.id, line, order, uses)) })
  await keepUses(tx, known, { mode, lines }, uses, at)
  for (const one of offers.filter((other) => isWaiting(other) && other.revision <= revision && other.id !== offer.id)) {
    const status = offerMoved(one.status, 'supersede')
    if (status) await tx.licenceOffer.update({ where: { id: one.id }, data: { status } })
  }
  await tx.licenceOffer.update({
    where: { id: offer.id },
    data: {
      status: byId === null ? 'APPLIED_AUTO' : 'APPLIED',
      changes: storable(changesIn(lines, known)),
      appliedAt: at,
      appliedById: byId,
    },
  })
  const validTo = endOf(lines)
  const isNewEnd = validTo?.getTime() !== known.validTo?.getTime()
  const version = await raise(tx, known.id, {
    mode,
    serialNumber,
    ownerName,
    revision,
    boughtSerial: null,
    boughtOwner: null,
    ...(isNewEnd ? { validTo: validTo ?? null, graceUntil: null, expiryTold: 0 } : {}),
  })
  return { kind: 'offer', offerId: offer.id, step: byId === null ? 'applied-itself' : 'applied', version }
}

const row = (accountId: string, line: LicenceLine, order: number, uses: readonly LicenceUse[]) => ({
  ...line,
  accountId,
  validTo: line.validTo ?? null,
  order,
  fullTold: line.kind === 'USER' ? FULLNESS[fullness(occupied(uses, line.licenceType), line.quantity)] : 0,
})

/** Until when the last of it is valid; undefined: something has no end. */
function endOf(lines: readonly LicenceLine[]): Date | undefined {
  const ends = lines.flatMap(({ validTo }) => validTo?.getTime() ?? Number.POSITIVE_INFINITY)
  const last = Math.max(...ends)
  return Number.isFinite(last) ? new Date(last) : undefined
}
