import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type InvoiceLine, lineOf, missingLines, monthOf, totalsOf } from '../../src/domain/invoice.ts'
import { cancelOrder, endOfMonth, type UnlockOrder } from '../../src/domain/unlock-order.ts'
import { basic, now, order, price } from './price-world.ts'

const BERLIN = 'Europe/Berlin'
const active = order({ status: 'ACTIVE', activatedAt: now })
const months = (one: UnlockOrder, ...asked: string[]) =>
  asked.filter((month) => lineOf(one, month, BERLIN) !== undefined).join(' ')

describe('what is on the invoice (I5)', () => {
  it('is the price that was accepted, with its order', () => {
    expect(lineOf(active, '2026-05', BERLIN)).toEqual({
      orderId: 'o1',
      month: '2026-05',
      amount: 4900,
      currency: 'EUR',
    })
  })
  it('from the month in which it became active, by the vendor’s zone', () => {
    expect(months(active, '2026-04', '2026-05', '2026-06', '2027-05')).toBe('2026-05 2026-06 2027-05')
    const atMidnight = order({ activatedAt: new Date('2026-04-30T22:00:00Z') })
    expect(months(atMidnight, '2026-04', '2026-05')).toBe('2026-05')
  })
  it('to the month in which it was cancelled, and that one whole', () => {
    const cancelled = cancelOrder(active, BERLIN, new Date('2026-07-01T10:00:00Z'))
    expect(cancelled && months(cancelled, '2026-06', '2026-07', '2026-08')).toBe('2026-06 2026-07')
  })
  it('never before it is active: what could not be made costs nothing', () => {
    expect(lineOf(order({ status: 'PROVISIONING', acceptedAt: now }), '2026-05', BERLIN)).toBeUndefined()
  })
  it('once, or once a year', () => {
    const once = order({ activatedAt: now, price: price('setup', 100, { interval: 'ONCE' }) })
    const yearly = order({ activatedAt: now, price: price('domain', 900, { interval: 'YEAR' }) })
    expect(months(once, '2026-05', '2026-06', '2027-05')).toBe('2026-05')
    expect(months(yearly, '2026-05', '2026-06', '2027-04', '2027-05', '2028-05')).toBe('2026-05 2027-05 2028-05')
  })
  it('comes to the sum in each currency', () => {
    const line = (amount: number, currency: string): InvoiceLine => ({
      orderId: 'x',
      month: '2026-05',
      amount,
      currency,
    })
    expect(totalsOf([line(4900, 'EUR'), line(500, 'SEK'), line(100, 'EUR')])).toEqual([
      { currency: 'EUR', amount: 5000 },
      { currency: 'SEK', amount: 500 },
    ])
    expect(totalsOf([])).toEqual([])
  })
})

it('there is one line per order and month, however often it is asked, in every zone (INV-60)', () => {
  const at = fc.date({
    min: new Date('2026-01-01T00:00:00Z'),
    max: new Date('2027-12-31T23:59:59Z'),
    noInvalidDate: true,
  })
  const zone = fc.constantFrom(BERLIN, 'America/New_York', 'Pacific/Chatham')
  const orders = fc
    .array(fc.record({ from: at, to: fc.option(at, { nil: undefined }) }), { minLength: 1, maxLength: 3 })
    .map((all) => all.map((one, n) => ({ ...one, id: `o${n}` })))
  const asked = fc.array(fc.nat(26), { maxLength: 15 })
  fc.assert(
    fc.property(orders, zone, asked, (periods, timezone, list) => {
      const all = periods.map(({ id, from, to }): UnlockOrder => {
        const one = order({ id, status: 'ACTIVE', activatedAt: from, price: basic })
        return (to && to > from && cancelOrder(one, timezone, to)) || one
      })
      // Every month from December before to March after at least once, in any order, some again.
      const wanted = [...list, ...Array.from({ length: 27 }, (_, n) => n)].map((n) => {
        const index = 11 + n
        return `${2025 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
      })
      let lines: InvoiceLine[] = []
      for (const month of wanted) lines = [...lines, ...missingLines(all, lines, month, timezone)]
      for (const { id, activatedAt = now, endsAt } of all) {
        const its = lines.filter(({ orderId }) => orderId === id).map(({ month }) => month)
        let count = 0
        const until = endsAt ?? new Date('2028-02-15T00:00:00Z')
        for (let day = activatedAt; day < until; day = endOfMonth(day, timezone)) count += 1
        expect(new Set(its).size).toBe(its.length)
        expect([...its].sort()[0]).toBe(monthOf(activatedAt, timezone))
        expect(its.length).toBe(count)
      }
    }),
    { numRuns: 15 },
  )
})
