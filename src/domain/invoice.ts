import { localDay } from './business-hours.ts'
import type { UnlockOrder } from './unlock-order.ts'

/** What an order costs in one month; there is one line per order and month (INV-60). */
export interface InvoiceLine {
  readonly orderId: string
  /** `2026-05` in the vendor's zone. */
  readonly month: string
  /** In the smallest unit of the currency. */
  readonly amount: number
  readonly currency: string
}

/** `2026-05`: the month a moment belongs to. */
export const monthOf = (at: Date, timezone: string): string => localDay(at, timezone).slice(0, 7)

/** The line of an order in a month; undefined: it costs nothing then. Whole months are charged, from the one in which it became active to the one in which it ends. */
export function lineOf(order: UnlockOrder, month: string, timezone: string): InvoiceLine | undefined {
  const { id, activatedAt, endsAt, price } = order
  if (!activatedAt) return undefined
  const first = monthOf(activatedAt, timezone)
  // An end at the first moment of a month is not part of it.
  const last = endsAt && monthOf(new Date(endsAt.getTime() - 1), timezone)
  if (month < first || (last !== undefined && month > last)) return undefined
  if (!isDue(price.interval, monthsBetween(first, month))) return undefined
  return { orderId: id, month, amount: price.amount, currency: price.currency }
}

function isDue(interval: UnlockOrder['price']['interval'], months: number): boolean {
  switch (interval) {
    case 'MONTH':
      return true
    case 'YEAR':
      return months % 12 === 0
    case 'ONCE':
      return months === 0
  }
}

const monthsBetween = (from: string, to: string): number => monthNumber(to) - monthNumber(from)
const monthNumber = (month: string): number => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return year * 12 + number
}

/** The lines of a month that are not written yet: asking again writes none twice (INV-60). */
export const missingLines = (
  orders: readonly UnlockOrder[],
  written: readonly InvoiceLine[],
  month: string,
  timezone: string,
): InvoiceLine[] =>
  orders
    .filter(({ id }) => !written.some((line) => line.orderId === id && line.month === month))
    .flatMap((order) => lineOf(order, month, timezone) ?? [])

/** What a month's invoice comes to, in each currency: the sum of what is shown (INV-60, I5). */
export function totalsOf(lines: readonly InvoiceLine[]): { readonly currency: string; readonly amount: number }[] {
  const sums = new Map<string, number>()
  for (const { currency, amount } of lines) sums.set(currency, (sums.get(currency) ?? 0) + amount)
  return [...sums].map(([currency, amount]) => ({ currency, amount }))
}
