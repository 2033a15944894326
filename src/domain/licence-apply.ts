import { changesIn, type LicenceAccount, type LicenceUse } from './licence.ts'
import { type LicenceOffer, type Obstacle, obstacleTo } from './licence-offer.ts'
import { blockersOf } from './licence-surplus.ts'

/** Users who move from one licence to another in the moment of activation (X83). */
export interface PlanSwap {
  readonly from: string
  readonly to: string
}

/** Which blocked licences an offer itself has a place for: a growing one of the same module with room for all of their users (X83). */
export function swapsIn({ lines }: Pick<LicenceOffer, 'lines'>, account: LicenceAccount): PlanSwap[] {
  const moduleOf = (type: string) => account.lines.find((line) => line.licenceType === type)?.moduleKey
  const grown = changesIn(lines, account).filter((change) => change.newQuantity > change.oldQuantity)
  return blockersOf(lines, account.uses).flatMap(({ licenceType: from }) => {
    const fits = grown.find(({ licenceType: to }) => {
      const line = lines.find((one) => one.licenceType === to)
      const isAlike = line?.kind === 'USER' && line.moduleKey === moduleOf(from)
      return isAlike && blockersOf([line], swapped(account.uses, { from, to })).every((one) => one.licenceType !== to)
    })
    return fits ? { from, to: fits.licenceType } : []
  })
}

/** Everybody of one licence on the other; who has both keeps one. */
function swapped(uses: readonly LicenceUse[], { from, to }: PlanSwap): LicenceUse[] {
  const there = new Set(uses.flatMap((use) => (use.licenceType === to ? use.userRef : [])))
  return uses.flatMap((use) =>
    use.licenceType !== from ? use : there.has(use.userRef) ? [] : { ...use, licenceType: to },
  )
}

/** The account afterwards with the moves that are made, or why it stays as it is. */
export type Applied =
  | { readonly ok: true; readonly account: LicenceAccount; readonly swaps: readonly PlanSwap[] }
  | { readonly ok: false; readonly obstacle: Obstacle }

/** Applies an offer, all lines or none (G12, INV-45); moves plans in the same step where the offer has the place (X83). A demo becomes live. */
export function apply(
  offer: LicenceOffer,
  account: LicenceAccount,
  now: Date,
  wanted: readonly PlanSwap[] = [],
): Applied {
  const swaps = swapsIn(offer, account).filter((one) => wanted.some((swap) => isSame(swap, one)))
  const after = inForce(offer, account, swaps)
  const obstacle = obstacleTo(offer, { ...account, uses: after.uses }, now)
  return obstacle ? { ok: false, obstacle } : { ok: true, account: after, swaps }
}

/** The account under an offer that is in force, by whomever: what the source says it applied is so, whatever stands against it here. */
export function inForce(offer: LicenceOffer, account: LicenceAccount, swaps: readonly PlanSwap[]): LicenceAccount {
  const { bought: _bought, ...kept } = account
  return {
    ...kept,
    mode: 'LIVE',
    serialNumber: offer.serialNumber,
    ownerName: offer.ownerName,
    revision: offer.revision,
    applied: [...account.applied, offer.payloadSha256],
    lines: offer.lines,
    uses: swaps.reduce(swapped, account.uses),
  }
}

const isSame = (one: PlanSwap, other: PlanSwap) => one.from === other.from && one.to === other.to
