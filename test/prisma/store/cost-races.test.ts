import { afterAll, beforeAll, expect, it } from 'vitest'
import { type CostDesk, openCostDesk } from './cost-desk.ts'
import { ROUNDS, race } from './race.ts'
import { minute } from './tenant-desk.ts'

let desk: CostDesk
beforeAll(async () => {
  desk = await openCostDesk()
})
afterAll(() => desk.close())

it('two people accept the same costs: one order runs, and it is charged once (X109)', {
  timeout: 300_000,
}, async () => {
  const outcomes = await race(4, async () => {
    const tenant = await desk.there()
    const orderId = await desk.shown(tenant)
    const both = await Promise.all([
      desk.accept(orderId, desk.by('sofia', minute(2))),
      desk.accept(orderId, desk.by('kim', minute(2))),
    ])
    expect(await desk.store.reads.costs.invoice([tenant], '2026-05')).toHaveLength(1)
    return kinds(both)
  })
  expect(outcomes).toEqual({ 'accepted and running': ROUNDS })
})

it('the same product was shown to two people, and both accept: one runs (X109)', {
  timeout: 300_000,
}, async () => {
  const outcomes = await race(4, async () => {
    const tenant = await desk.there()
    const [one, other] = [
      await desk.shown(tenant, 'preview', desk.by('sofia')),
      await desk.shown(tenant, 'preview', desk.by('kim')),
    ]
    const both = await Promise.all([desk.accept(one), desk.accept(other, desk.by('kim', minute(2)))])
    const statuses = (await desk.store.reads.costs.orders([tenant])).map(({ status }) => status)
    expect(statuses.toSorted()).toEqual(['ACTIVE', 'SHOWN'])
    return kinds(both)
  })
  expect(outcomes).toEqual({ 'accepted and running': ROUNDS })
})

it('a new price list comes while costs are accepted: by the list that was shown, or not at all (X28)', {
  timeout: 300_000,
}, async () => {
  const outcomes = await race(1, async () => {
    const tenant = await desk.there()
    const orderId = await desk.shown(tenant)
    const [result, version] = await Promise.all([desk.accept(orderId), desk.newList(minute(2))])
    const order = await desk.order(orderId)
    const sum = (await desk.store.reads.costs.invoice([tenant], '2026-05')).map(({ amount }) => amount)
    if (result.kind === 'accepted') {
      expect(order).toMatchObject({ status: 'ACTIVE', priceList: '2025-04', price: { amount: 1900 } })
      expect(sum).toEqual([1900])
    } else {
      if (result.kind !== 'refused' || !result.again) throw new Error(`It was ${result.kind}.`)
      expect(order.status).toBe('SHOWN')
      expect(await desk.order(result.again)).toMatchObject({ priceList: version, price: { amount: 1901 } })
      expect(sum).toEqual([])
    }
    await desk.asBefore()
    return result.kind
  })
  expect((outcomes.accepted ?? 0) + (outcomes.refused ?? 0)).toBe(ROUNDS)
})

it('accepted and declined at once: one of the two, never both', { timeout: 300_000 }, async () => {
  const outcomes = await race(4, async () => {
    const orderId = await desk.shown(await desk.there())
    const [accepted, isDeclined] = await Promise.all([
      desk.accept(orderId),
      desk.write((tx) => tx.declineCosts(orderId, desk.by())),
    ])
    expect(accepted.kind === 'accepted').toBe(!isDeclined)
    expect((await desk.order(orderId)).status).toBe(isDeclined ? 'DECLINED' : 'ACTIVE')
    return 'one of the two'
  })
  expect(outcomes).toEqual({ 'one of the two': ROUNDS })
})

const kinds = (all: readonly { readonly kind: string }[]) =>
  all
    .map(({ kind }) => kind)
    .toSorted()
    .join(' and ')
