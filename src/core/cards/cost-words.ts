import type { CostsInForce } from '../../domain/cost-consent.ts'
import { lowestOf, type Price, priceOf } from '../../domain/price.ts'
import type { CostProduct } from '../ports.ts'
import { text, type Words } from '../words.ts'

/** `49 €/month`, as the reader's language writes it. */
export const priceWords = ({ amount, currency, interval }: Pick<Price, 'amount' | 'currency' | 'interval'>): Words =>
  text(`cost.price-${interval.toLowerCase()}`, { amount: { amount, currency } })

/** `💶 This creates extra costs: from 49 €/month (price list 2025-04) on your monthly invoice.` (I1, I7, T9); undefined: none of these is sold. */
export function costNote({ priceList }: Pick<CostsInForce, 'priceList'>, skus: readonly string[]): Words | undefined {
  const least = priceList && lowestOf(priceList, skus)
  if (!least) return undefined
  const others = priceList.prices.filter(({ sku }) => skus.includes(sku))
  return text(others.length > 1 ? 'cost.note-from' : 'cost.note', { price: priceWords(least), list: priceList.version })
}

/** `💶 Inbox preview · 19 €/month`: the cost tag of everything that costs, in lists, choices and on cards (I1). */
export function tagged({ sku, name }: CostProduct, { priceList }: Pick<CostsInForce, 'priceList'>): Words {
  const price = priceList && priceOf(priceList, sku)
  if (!price) return text('cost.tagged-not-sold', { name })
  return text(price.unlockableOnline ? 'cost.tagged' : 'cost.tagged-asked', { name, price: priceWords(price) })
}
