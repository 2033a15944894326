import { changesIn, type LicenceAccount } from './licence.ts'
import { type LicenceOffer, type Obstacle, type OfferStatus, obstacleTo } from './licence-offer.ts'

/** What happens to an offer. `reconfirm` and `replace` are the vendor's answers to a dispute. */
export type OfferEvent =
  | 'dispute'
  | 'reconfirm'
  | 'replace'
  | 'supersede'
  /** Handed to the licence source, which applies it or gives it back. */
  | 'hand'
  | 'give-back'
  | 'apply'
  | 'apply-itself'

const MOVES: Readonly<Record<OfferStatus, Partial<Record<OfferEvent, OfferStatus>>>> = {
  AVAILABLE: { dispute: 'DISPUTED', supersede: 'SUPERSEDED', hand: 'APPLYING' },
  APPLYING: {
    'give-back': 'AVAILABLE',
    supersede: 'SUPERSEDED',
    apply: 'APPLIED',
    'apply-itself': 'APPLIED_AUTO',
  },
  // A real lock: nothing but the vendor's answer leads out of it (INV-47).
  DISPUTED: { reconfirm: 'AVAILABLE', replace: 'REPLACED', supersede: 'SUPERSEDED' },
  APPLIED: {},
  APPLIED_AUTO: {},
  SUPERSEDED: {},
  REPLACED: {},
  REFUSED: {},
}

/** The status after an event; undefined where the state machine does not allow it (DOMAIN §3.3). */
export const offerMoved = (status: OfferStatus, event: OfferEvent): OfferStatus | undefined => MOVES[status][event]

/** Whether an offer still waits for somebody. */
export const isWaiting = ({ status }: Pick<LicenceOffer, 'status'>): boolean =>
  status === 'AVAILABLE' || status === 'DISPUTED'

/** What the source was handed counts as well: nothing older is taken in beside it. */
const isUnsettled = (offer: LicenceOffer) => isWaiting(offer) || offer.status === 'APPLYING'

/** What an offer becomes that the source did not apply: it waits again, unless a newer one does by now. */
export const givenBack = ({ status, revision }: LicenceOffer, offers: readonly LicenceOffer[]) =>
  offerMoved(status, offers.some((one) => isWaiting(one) && one.revision > revision) ? 'supersede' : 'give-back')

/** What became of an offer that arrived. */
export type Received =
  /** `changed`: older ones that it ended, with their new status; it is itself DISPUTED where it repeats what is disputed. */
  | { readonly kind: 'received'; readonly offer: LicenceOffer; readonly changed: readonly LicenceOffer[] }
  /** The same file again; `offer` is the one that is there (X13). */
  | { readonly kind: 'already-loaded'; readonly offer: LicenceOffer }
  /** One that waits, or is just being applied, is newer or has the same revision. */
  | { readonly kind: 'older-than-waiting'; readonly revision: number; readonly waiting: number }
  | { readonly kind: 'refused'; readonly obstacle: Obstacle }

/**
 * Takes in an offer that was fetched or loaded (G22). It supersedes what waits (X86): a dispute is carried over where the
 * newer licence has the same lines, else it is closed as replaced. What can never be activated here is refused.
 */
export function received(
  arrived: LicenceOffer,
  offers: readonly LicenceOffer[],
  account: LicenceAccount,
  now: Date,
): Received {
  const obstacle = obstacleTo({ ...arrived, status: 'AVAILABLE' }, account, now)
  if (obstacle && isFinal(obstacle)) return { kind: 'refused', obstacle }
  const same = offers.find(({ payloadSha256 }) => payloadSha256 === arrived.payloadSha256)
  if (same) return { kind: 'already-loaded', offer: same }
  const waiting = offers.filter(isWaiting)
  const newest = Math.max(0, ...offers.filter(isUnsettled).map(({ revision }) => revision))
  if (newest >= arrived.revision) return { kind: 'older-than-waiting', revision: arrived.revision, waiting: newest }
  const repeats = (offer: LicenceOffer) => changesIn(arrived.lines, offer).length === 0
  const isDisputed = waiting.some((offer) => offer.status === 'DISPUTED' && repeats(offer))
  return {
    kind: 'received',
    offer: { ...arrived, status: isDisputed ? 'DISPUTED' : 'AVAILABLE' },
    changed: waiting.map((offer) => ({
      ...offer,
      status: offer.status === 'DISPUTED' && !repeats(offer) ? 'REPLACED' : 'SUPERSEDED',
    })),
  }
}

/** Whether waiting changes nothing: no surplus to remove, no identity to enter, no day to come. */
function isFinal({ kind }: Obstacle): boolean {
  switch (kind) {
    case 'demo':
    case 'not-yet-valid':
    case 'disputed':
    case 'applying':
    case 'surplus':
      return false
    case 'signature':
    case 'other-product':
    case 'other-serial':
    case 'other-owner':
    case 'already-active':
    case 'replayed':
    case 'older':
    case 'dated-in-future':
    case 'expired':
    case 'replaced':
    case 'refused':
      return true
  }
}
