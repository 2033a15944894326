import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { type CostDesk, openCostDesk } from './cost-desk.ts'
import { hour, minute } from './tenant-desk.ts'

let desk: CostDesk
beforeAll(async () => {
  desk = await openCostDesk()
})
afterAll(() => desk.close())
afterEach(() => desk.asBefore())

it('shows what holds now, with both versions, and the same press shows once (I3)', async () => {
  const tenant = await desk.there()
  const as = desk.by('sofia', minute(1), randomUUID())
  const orderId = await desk.shown(tenant, 'preview', as)
  expect(await desk.shown(tenant, 'preview', as)).toBe(orderId)
  expect(await desk.order(orderId)).toMatchObject({
    price: { sku: 'preview', amount: 1900, currency: 'EUR', interval: 'MONTH' },
    priceList: '2025-04',
    conditions: 'v7',
    sha256: 'f7',
    text: { en: 'Terms' },
    shownAt: minute(1),
    shownTo: { id: 'sofia' },
    status: 'SHOWN',
  })
  expect(await desk.show(tenant, 'sms')).toEqual({ kind: 'not-online' })
  expect(await desk.show(tenant, 'no such thing')).toEqual({ kind: 'not-sold' })
})

it('accepting a product makes it active at once, says who has to hear, and twice is once (X109, INV-59)', async () => {
  const tenant = await desk.there()
  const orderId = await desk.shown(tenant)
  const accepted = await desk.accept(orderId)
  expect(accepted).toMatchObject({ kind: 'accepted', happened: [{ kind: 'cost', orderId, step: 'active' }] })
  expect(await desk.order(orderId)).toMatchObject({
    status: 'ACTIVE',
    acceptedAt: minute(2),
    activatedAt: minute(2),
    acceptedBy: { id: 'sofia' },
  })
  expect(await desk.accept(orderId, desk.by('sofia', minute(3)))).toMatchObject({ kind: 'running', happened: [] })
  expect(await desk.order(orderId)).toMatchObject({ acceptedAt: minute(2) })
  // It runs: nothing more is shown, and what was shown before is not bought a second time.
  expect(await desk.show(tenant)).toEqual({ kind: 'running' })
})

it.each([
  ['new-prices', () => desk.newList(minute(2))],
  ['new-conditions', () => desk.newConditions(minute(2))],
] as const)('%s since it was shown: nothing is accepted, what holds now is shown (X28)', async (problem, change) => {
  const tenant = await desk.there()
  const orderId = await desk.shown(tenant)
  const version = await change()
  const as = desk.by('sofia', minute(3))
  const refused = await desk.accept(orderId, as)
  if (refused.kind !== 'refused' || refused.again === undefined) throw new Error(`It was ${refused.kind}.`)
  expect(refused.problem).toBe(problem)
  const again = await desk.order(refused.again)
  expect([again.priceList, again.conditions]).toContain(version)
  expect((await desk.order(orderId)).acceptedAt).toBeUndefined()
  // The same press again reads the same; the new one can be accepted.
  expect(await desk.accept(orderId, as)).toEqual(refused)
  expect(await desk.accept(refused.again, desk.by('sofia', minute(4)))).toMatchObject({ kind: 'accepted' })
})

it('what was shown 30 minutes ago can be accepted, a moment later it is shown once more', async () => {
  const tenant = await desk.there()
  const inTime = await desk.shown(tenant)
  expect(await desk.accept(inTime, desk.by('sofia', minute(31)))).toMatchObject({ kind: 'accepted' })
  const other = await desk.shown(tenant, 'domain')
  const late = await desk.accept(other, desk.by('sofia', new Date(minute(31).getTime() + 1)))
  expect(late).toMatchObject({ kind: 'refused', problem: 'expired', again: expect.any(String) })
  expect(await desk.store.due.expiredOrders(minute(31), 10)).toEqual([])
  expect(await desk.store.due.expiredOrders(minute(32), 10)).toEqual([other])
  await desk.write((tx) => tx.expireOrder(other, minute(32)))
  expect(await desk.order(other)).toMatchObject({ status: 'EXPIRED' })
  expect(await desk.store.due.expiredOrders(minute(32), 10)).toEqual([])
})

it('declined is declined: it cannot be accepted, and nothing is shown by itself', async () => {
  const orderId = await desk.shown(await desk.there())
  expect(await desk.write((tx) => tx.declineCosts(orderId, desk.by()))).toBe(true)
  expect(await desk.accept(orderId)).toEqual({ kind: 'refused', problem: 'ended' })
  expect(await desk.write((tx) => tx.declineCosts(orderId, desk.by()))).toBe(false)
})

it('a tenant costs from the moment it is made, once, however often *Create* is pressed (H14, X102)', async () => {
  const planned = await desk.plan({ name: `Fitness ${randomUUID()}` })
  if (planned.kind !== 'planned' || !planned.orderId) throw new Error('It was not planned.')
  const { tenantId, orderId } = planned
  expect(await desk.accept(orderId)).toMatchObject({ kind: 'accepted', happened: [] })
  expect(await desk.accept(orderId, desk.by('sofia', minute(3)))).toMatchObject({ kind: 'running' })
  expect(await desk.order(orderId)).toMatchObject({ status: 'PROVISIONING' })
  expect(await desk.store.reads.costs.invoice([tenantId], '2026-05')).toEqual([])
  await desk.made(tenantId)
  await desk.made(tenantId)
  expect(await desk.order(orderId)).toMatchObject({ status: 'ACTIVE', acceptedAt: minute(2) })
  expect(desk.told.filter((one) => one.kind === 'cost' && one.orderId === orderId)).toEqual([
    { kind: 'cost', orderId, step: 'active' },
  ])
  expect(await desk.store.reads.costs.invoice([tenantId], '2026-05')).toMatchObject([
    { orderId, amount: 4900, currency: 'EUR', acceptedBy: { id: 'sofia' } },
  ])
})

it('the name was taken meanwhile: nothing is accepted, and the plan stays (X11)', async () => {
  const name = `Fitness ${randomUUID()}`
  const [one, other] = [await desk.plan({ name }), await desk.plan({ name })]
  if (one.kind !== 'planned' || other.kind !== 'planned' || !one.orderId || !other.orderId) throw new Error('no plans')
  expect(await desk.accept(one.orderId)).toMatchObject({ kind: 'accepted' })
  expect(await desk.accept(other.orderId)).toEqual({ kind: 'name', clash: 'taken' })
  expect(await desk.order(other.orderId)).toMatchObject({ status: 'SHOWN' })
  expect(await desk.get(other.tenantId)).toMatchObject({ status: 'AWAIT_CONSENT' })
})

it('a cancelled product ends with the month of the vendor’s zone and is bought anew only then', async () => {
  const tenant = await desk.there()
  const orderId = await desk.shown(tenant)
  await desk.accept(orderId)
  expect(await desk.write((tx) => tx.cancelOrder(orderId, desk.by('sofia', hour(5))))).toBe(true)
  expect(await desk.write((tx) => tx.cancelOrder(orderId, desk.by('sofia', hour(6))))).toBe(false)
  const end = new Date('2026-05-31T22:00:00Z')
  expect(await desk.order(orderId)).toMatchObject({ status: 'CANCELLED', endsAt: end, cancelledBy: { id: 'sofia' } })
  expect(await desk.show(tenant, 'preview', desk.by('sofia', new Date(end.getTime() - 1)))).toEqual({ kind: 'running' })
  expect(await desk.show(tenant, 'preview', desk.by('sofia', end))).toMatchObject({ kind: 'shown' })
})

it('archiving a tenant ends everything that runs in it', async () => {
  const tenant = await desk.there(undefined, { status: 'HANDED_OVER' })
  for (const sku of ['preview', 'domain']) await desk.accept(await desk.shown(tenant, sku))
  const happened = await desk.write((tx) => tx.moveTenantOn(tenant, 'archive', desk.by('sofia', hour(1))))
  expect(happened).toHaveLength(2)
  const orders = await desk.store.reads.costs.orders([tenant])
  expect(orders.map(({ status }) => status)).toEqual(['CANCELLED', 'CANCELLED'])
})

it('nothing more is agreed to in a tenant that is suspended, archived or given up meanwhile', async () => {
  const tenant = await desk.there(undefined, { status: 'HANDED_OVER' })
  const orderId = await desk.shown(tenant)
  await desk.write((tx) => tx.moveTenantOn(tenant, 'suspend', desk.by()))
  expect(await desk.accept(orderId)).toEqual({ kind: 'refused', problem: 'not-shown' })
  expect(await desk.show(tenant)).toEqual({ kind: 'not-sold' })
  await desk.write((tx) => tx.moveTenantOn(tenant, 'resume', desk.by()))
  expect(await desk.accept(orderId)).toMatchObject({ kind: 'accepted' })

  const planned = await desk.plan({ name: `Fitness ${randomUUID()}` })
  if (planned.kind !== 'planned' || !planned.orderId) throw new Error('It was not planned.')
  await desk.client.tenant.update({ where: { id: planned.tenantId }, data: { status: 'ABANDONED' } })
  expect(await desk.accept(planned.orderId)).toEqual({ kind: 'refused', problem: 'not-shown' })
  expect(await desk.order(planned.orderId)).toMatchObject({ status: 'SHOWN' })
})

it('what was told is kept, and what is missing is the vendor’s to see (X110)', async () => {
  const orderId = await desk.shown(await desk.there())
  await desk.accept(orderId)
  const pending = async () => (await desk.store.reads.costs.noticesPending()).map(({ id }) => id)
  expect(await pending()).toEqual([orderId])
  await desk.write((tx) => tx.costsTold(orderId, 'accepter', hour(1)))
  expect(await pending()).toEqual([orderId])
  await desk.write((tx) => tx.costsTold(orderId, 'admins', hour(1)))
  expect(await pending()).toEqual([])
  await desk.write((tx) => tx.costsTold(orderId, 'admins', hour(2)))
  expect(await desk.order(orderId)).toMatchObject({ mailSentAt: hour(1), adminsToldAt: hour(1) })
})
