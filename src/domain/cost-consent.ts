import { type Conditions, type Price, type PriceList, priceOf } from './price.ts'

/** What somebody was shown before they could accept: price and conditions, each of one version (I3). */
export interface ShownCosts {
  readonly price: Price
  /** Version of the price list. */
  readonly priceList: string
  /** Version of the conditions, and the fingerprint of what they read. */
  readonly conditions: string
  readonly sha256: string
  readonly shownAt: Date
}

/** What is sold now, and on which conditions; undefined where there are none in force. */
export interface CostsInForce {
  readonly priceList: PriceList | undefined
  readonly conditions: Conditions | undefined
}

/** So long what was shown can be accepted, ms (DOMAIN §3.3). */
export const SHOWN_FOR_MS = 30 * 60_000

/** The last moment at which it can be. */
export const acceptableUntil = ({ shownAt }: Pick<ShownCosts, 'shownAt'>): Date =>
  new Date(shownAt.getTime() + SHOWN_FOR_MS)

/** What is to be shown now, undefined: it is not sold. */
export function costsOf(sku: string, { priceList, conditions }: CostsInForce, now: Date): ShownCosts | undefined {
  const price = priceList && priceOf(priceList, sku)
  if (!price || !conditions) return undefined
  const { version, sha256 } = conditions
  return { price, priceList: priceList.version, conditions: version, sha256, shownAt: now }
}

/** Why costs cannot be accepted as they were shown: what holds now is shown instead (X28). */
export type ConsentProblem =
  | 'not-shown'
  | 'not-sold'
  /** It is asked for instead (I6). */
  | 'not-online'
  | 'new-prices'
  | 'new-conditions'
  | 'expired'

/** Whether what was shown is accepted in time and is what holds at that moment: the same versions, even where a new list says the same price (INV-59). */
export function consentProblem(
  shown: ShownCosts | undefined,
  held: CostsInForce,
  acceptedAt: Date,
): ConsentProblem | undefined {
  if (!shown || shown.shownAt > acceptedAt) return 'not-shown'
  const current = costsOf(shown.price.sku, held, acceptedAt)
  if (!current) return 'not-sold'
  if (!current.price.unlockableOnline) return 'not-online'
  if (current.priceList !== shown.priceList || !isSamePrice(current.price, shown.price)) return 'new-prices'
  if (current.conditions !== shown.conditions || current.sha256 !== shown.sha256) return 'new-conditions'
  return acceptedAt.getTime() - shown.shownAt.getTime() > SHOWN_FOR_MS ? 'expired' : undefined
}

const isSamePrice = (one: Price, other: Price): boolean =>
  one.amount === other.amount && one.currency === other.currency && one.interval === other.interval
