import type { CostsInForce, ShownCosts } from '../../src/domain/cost-consent.ts'
import type { Conditions, Price, PriceList } from '../../src/domain/price.ts'
import type { UnlockOrder } from '../../src/domain/unlock-order.ts'

/** The moment of these tests, and minutes from it. */
export const now = new Date('2026-05-12T09:00:00Z')
export const minutes = (n: number) => new Date(now.getTime() + n * 60_000)

export const price = (sku: string, amount: number, more: Partial<Price> = {}): Price => ({
  sku,
  amount,
  currency: 'EUR',
  interval: 'MONTH',
  unlockableOnline: true,
  ...more,
})
export const basic = price('tenant-basic', 4900)

/** The list and conditions of T9. */
export const list: PriceList = {
  version: '2025-04',
  validFrom: new Date('2025-04-01T00:00:00Z'),
  prices: [
    price('tenant-pro', 9900),
    basic,
    price('setup', 100, { interval: 'ONCE' }),
    price('sms', 5, { unlockableOnline: false }),
  ],
}
export const conditions: Conditions = { version: 'v7', validFrom: new Date('2025-01-01T00:00:00Z'), sha256: 'c7' }
export const held: CostsInForce = { priceList: list, conditions }

export const shown: ShownCosts = {
  price: basic,
  priceList: '2025-04',
  conditions: 'v7',
  sha256: 'c7',
  shownAt: now,
}
export const order = (more: Partial<UnlockOrder> = {}): UnlockOrder => ({
  ...shown,
  id: 'o1',
  subjectId: 'nord',
  status: 'SHOWN',
  ...more,
})
