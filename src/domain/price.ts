/** Something that is replaced by newer versions of itself: a price list, the conditions. */
export interface Version {
  /** As people see it: `2025-04`, `v7`. */
  readonly version: string
  readonly validFrom: Date
  /** Without it the next version ends it. */
  readonly validTo?: Date | undefined
}

/** What something costs. */
export interface Price {
  readonly sku: string
  /** In the smallest unit of the currency: 4900 of EUR are 49 €. */
  readonly amount: number
  /** ISO 4217. */
  readonly currency: string
  readonly interval: 'MONTH' | 'YEAR' | 'ONCE'
  /** Else it is asked for, and somebody answers (I6). */
  readonly unlockableOnline: boolean
}

/** Prices from a day on; never changed once in force. */
export interface PriceList extends Version {
  readonly prices: readonly Price[]
}

/** What is agreed to besides the price; the text itself is kept by its fingerprint, and mailed as it was shown (I4). */
export interface Conditions extends Version {
  readonly sha256: string
}

/** The version that holds at a moment: the one that began last, if it has not ended. None before the first one. */
export function inForce<V extends Version>(versions: readonly V[], at: Date): V | undefined {
  const begun = versions.filter(({ validFrom }) => validFrom <= at)
  const last = begun.toSorted((a, b) => a.validFrom.getTime() - b.validFrom.getTime()).at(-1)
  return last?.validTo === undefined || at < last.validTo ? last : undefined
}

/** What something costs in a list; undefined: it is not sold. */
export const priceOf = ({ prices }: Pick<PriceList, 'prices'>, sku: string): Price | undefined =>
  prices.find((price) => price.sku === sku)

/** `from 49 €/month`: the least that one of several things costs, among those that are paid like the first of them (T9). */
export function lowestOf({ prices }: Pick<PriceList, 'prices'>, skus: readonly string[]): Price | undefined {
  const [first, ...others] = prices.filter(({ sku }) => skus.includes(sku))
  return others
    .filter(({ currency, interval }) => currency === first?.currency && interval === first.interval)
    .reduce((least, price) => (least && least.amount <= price.amount ? least : price), first)
}
