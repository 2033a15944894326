import { sameName } from './company-name.ts'
import type { LicenceAccount, LicenceIdentity, LicenceLine } from './licence.ts'
import { blockersOf, type Surplus } from './licence-surplus.ts'

/** What the vendor signed: an account's whole new licence. A line that is missing is removed. */
export interface OfferContent extends LicenceIdentity {
  readonly issuer: string
  readonly product: string
  /** Decides which licence is newer; dates never do (X27). */
  readonly revision: number
  readonly issuedAt: Date
  readonly notBefore?: Date
  readonly notAfter?: Date
  readonly lines: readonly LicenceLine[]
  /** Of the signed bytes, in hex: the same file is the same offer (INV-48). */
  readonly payloadSha256: string
}

/** Blocked by surplus and expired are not stored: both are read from the counts and the clock. */
export type OfferStatus =
  | 'AVAILABLE'
  | 'DISPUTED'
  /** The licence source was told to apply it, and has not said so yet. */
  | 'APPLYING'
  | 'APPLIED'
  | 'APPLIED_AUTO'
  | 'SUPERSEDED'
  | 'REPLACED'
  | 'REFUSED'

/** A licence that was fetched or loaded from a file. */
export interface LicenceOffer extends OfferContent {
  readonly source: 'WEB' | 'FILE'
  readonly isSignatureOk: boolean
  readonly status: OfferStatus
}

/** Why a licence is not valid at this time. */
export type TimeProblem = { readonly kind: 'dated-in-future' | 'not-yet-valid' | 'expired'; readonly at: Date }

/** Clocks may differ by so much (X27). */
const SKEW_MS = 5 * 60_000

/** What a licence's dates say against it at `now`, give or take five minutes (X27). */
export function timeProblem(
  { issuedAt, notBefore, notAfter }: Pick<OfferContent, 'issuedAt' | 'notBefore' | 'notAfter'>,
  now: Date,
): TimeProblem | undefined {
  const isAhead = (at: Date) => at.getTime() > now.getTime() + SKEW_MS
  if (isAhead(issuedAt)) return { kind: 'dated-in-future', at: issuedAt }
  if (notBefore && isAhead(notBefore)) return { kind: 'not-yet-valid', at: notBefore }
  if (notAfter && notAfter.getTime() < now.getTime() - SKEW_MS) return { kind: 'expired', at: notAfter }
  return undefined
}

/** Why an offer cannot be activated: each cause has a sentence of its own. Of another's licence only four digits are told (X80). */
export type Obstacle =
  | { readonly kind: 'signature' | 'other-product' | 'disputed' | 'applying' | 'replaced' | 'refused' }
  | { readonly kind: 'other-serial' | 'other-owner'; readonly last4: string }
  /** A demo is bought first: what its admin still has to enter (INV-49, X92). */
  | { readonly kind: 'demo'; readonly missing: readonly (keyof LicenceIdentity)[] }
  | { readonly kind: 'already-active' }
  /** It was in force once. */
  | { readonly kind: 'replayed' | 'older'; readonly revision: number; readonly activeRevision: number }
  | TimeProblem
  | { readonly kind: 'surplus'; readonly lines: readonly Surplus[] }

/** The first thing that stands against activating an offer, the gravest first; undefined: it can be activated (INV-44). */
export function obstacleTo(offer: LicenceOffer, account: LicenceAccount, now: Date): Obstacle | undefined {
  const { revision, payloadSha256, serialNumber } = offer
  if (!offer.isSignatureOk) return { kind: 'signature' }
  if (offer.product !== account.product) return { kind: 'other-product' }
  if (account.applied.at(-1) === payloadSha256) return { kind: 'already-active' }
  const { serialNumber: serial, ownerName: owner } = wanted(account)
  const missing = [...(serial ? [] : ['serialNumber' as const]), ...(owner ? [] : ['ownerName' as const])]
  if (missing.length > 0) return { kind: 'demo', missing }
  const last4 = serialNumber.slice(-4)
  if (serialNumber !== serial) return { kind: 'other-serial', last4 }
  if (!owner || sameName(offer.ownerName) !== sameName(owner)) return { kind: 'other-owner', last4 }
  if (account.applied.includes(payloadSha256)) return { kind: 'replayed', revision, activeRevision: account.revision }
  if (revision <= account.revision) return { kind: 'older', revision, activeRevision: account.revision }
  return statusProblem(offer.status) ?? timeProblem(offer, now) ?? surplusProblem(offer, account)
}

/** Whose licence an account takes: its own, or in a demo what was bought, as far as it differs from the demo's (INV-49). */
const wanted = ({ mode, bought, serialNumber, ownerName }: LicenceAccount): Partial<LicenceIdentity> =>
  mode === 'LIVE'
    ? { serialNumber, ownerName }
    : {
        ...(bought?.serialNumber && bought.serialNumber !== serialNumber ? { serialNumber: bought.serialNumber } : {}),
        ...(bought?.ownerName && sameName(bought.ownerName) !== sameName(ownerName)
          ? { ownerName: bought.ownerName }
          : {}),
      }

function statusProblem(status: OfferStatus): Obstacle | undefined {
  switch (status) {
    case 'AVAILABLE':
      return undefined
    case 'DISPUTED':
      return { kind: 'disputed' }
    case 'APPLYING':
      return { kind: 'applying' }
    case 'APPLIED':
    case 'APPLIED_AUTO':
      return { kind: 'already-active' }
    case 'SUPERSEDED':
    case 'REPLACED':
      return { kind: 'replaced' }
    case 'REFUSED':
      return { kind: 'refused' }
  }
}

function surplusProblem(offer: LicenceOffer, { uses }: LicenceAccount): Obstacle | undefined {
  const lines = blockersOf(offer.lines, uses)
  return lines.length > 0 ? { kind: 'surplus', lines } : undefined
}

/** Whether an offer is applied without anybody: nothing stands against it, no module disappears (INV-44), and it was fetched, for a file waits for its admin (G22). */
export const mayApplyItself = (offer: LicenceOffer, account: LicenceAccount, now: Date): boolean =>
  offer.source === 'WEB' &&
  obstacleTo(offer, account, now) === undefined &&
  [...modulesOf(account.lines)].every((key) => modulesOf(offer.lines).has(key))

const modulesOf = (lines: readonly LicenceLine[]) =>
  new Set(lines.flatMap(({ moduleKey, quantity }) => (quantity > 0 ? moduleKey : [])))
