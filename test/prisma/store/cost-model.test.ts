import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { lineOf, monthOf, totalsOf } from '../../../src/domain/invoice.ts'
import { type CostDesk, openCostDesk } from './cost-desk.ts'

const ZONE = 'Europe/Berlin'
const DAY = 86_400_000
const START = new Date('2026-01-15T12:00:00Z')
const at = (day: number, ms = 0) => new Date(START.getTime() + day * DAY + ms)

let desk: CostDesk
beforeAll(async () => {
  desk = await openCostDesk()
})
afterAll(() => desk.close())

/** What people and the clock do, days after another. */
const deed = fc.record({
  what: fc.constantFrom('unlock', 'cancel', 'invoice', 'invoice twice'),
  sku: fc.constantFrom('preview', 'domain', 'yearly'),
  tenant: fc.integer({ min: 0, max: 1 }),
  days: fc.integer({ min: 0, max: 200 }),
  // Near midnight, where the vendor's month and UTC's differ.
  ms: fc.constantFrom(0, DAY / 2 - 1, DAY / 2 - 3_600_000),
})

/** What chance may leave out: two products in two tenants, one of them cancelled and unlocked anew, once there are prices. */
const LIFE = (
  [
    ['unlock', 'preview', 0],
    ['unlock', 'domain', 1],
    ['invoice twice', 'preview', 0],
    ['cancel', 'preview', 0],
    ['invoice', 'preview', 0],
    ['unlock', 'preview', 0],
  ] as const
).map(([what, sku, tenant], n) => ({ what, sku, tenant, days: n === 0 ? 120 : 40, ms: 0 }))

it('one line per order and month, and what the invoice shows is their sum, whatever happens (INV-60)', {
  timeout: 300_000,
}, async () => {
  let mostLines = 0
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 12 }), async (deeds) => {
      await desk.asBefore()
      const tenants = [await desk.there(), await desk.there()]
      let day = 0
      for (const { what, sku, tenant: index, days, ms } of deeds) {
        day += days
        const tenant = tenants[index] ?? ''
        const now = at(day, ms)
        if (what === 'unlock') await unlock(tenant, sku, now)
        else if (what === 'cancel') await cancel(tenant, sku, now)
        else await invoice(now, what === 'invoice' ? 1 : 2)
        for (const month of await desk.store.due.invoiceMonths(now)) expect(month <= monthOf(now, ZONE)).toBe(true)
      }
      const now = at(day + 1)
      const before = await shownOf(tenants, now)
      await invoice(now, 1)
      expect(await desk.store.due.invoiceMonths(now)).toEqual([])
      expect(await shownOf(tenants, now)).toEqual(before)
      const lines = await desk.client.invoiceLine.findMany()
      mostLines = Math.max(mostLines, lines.length)
      const orders = await desk.store.reads.costs.orders(tenants)
      const due = orders.flatMap((order) => monthsUpTo(now).flatMap((month) => lineOf(order, month, ZONE) ?? []))
      const plain = (one: { orderId: string; month: string; amount: number }) =>
        `${one.orderId} ${one.month} ${one.amount}`
      expect(lines.map(plain).toSorted()).toEqual(due.map(plain).toSorted())
    }),
    { numRuns: 25, examples: [[LIFE]] },
  )
  // Not for nothing: something was charged.
  expect(mostLines).toBeGreaterThan(3)
})

async function unlock(tenant: string, sku: string, now: Date) {
  const shown = await desk.show(tenant, sku, desk.by('sofia', now))
  if (shown.kind === 'shown') await desk.accept(shown.orderId, desk.by('sofia', now))
}

async function cancel(tenant: string, sku: string, now: Date) {
  const running = (await desk.store.reads.costs.orders([tenant])).find(
    ({ price, status }) => price.sku === sku && status === 'ACTIVE',
  )
  if (running) await desk.write((tx) => tx.cancelOrder(running.id, desk.by('sofia', now)))
}

/** The clock's sweep, by two processes at the same time where it is asked twice. */
async function invoice(now: Date, times: number) {
  const sweep = async () => {
    for (const month of await desk.store.due.invoiceMonths(now)) await desk.write((tx) => tx.writeInvoice(month, now))
  }
  await Promise.all(Array.from({ length: times }, sweep))
}

const monthsUpTo = (now: Date): string[] => {
  const months: string[] = []
  for (let month = 0; ; month++) {
    const name = new Date(Date.UTC(2026, month, 1)).toISOString().slice(0, 7)
    if (name > monthOf(now, ZONE)) return months
    months.push(name)
  }
}

/** The total of each month as the invoice says it. */
const shownOf = (tenants: readonly string[], now: Date) =>
  Promise.all(monthsUpTo(now).map(async (month) => totalsOf(await desk.store.reads.costs.invoice(tenants, month))))
