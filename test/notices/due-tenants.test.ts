import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { nightly } from '../../prisma/store/nightly.ts'
import { createDueTenants } from '../../src/notices/due-tenants.ts'
import { hour, minute, openTenantDesk, type TenantDesk } from '../prisma/store/tenant-desk.ts'
import { createListener } from '../support/listener.ts'

const { told, changed, tell } = createListener()
let desk: TenantDesk
beforeAll(async () => {
  desk = await openTenantDesk()
})
afterAll(() => desk.close())
beforeEach(async () => {
  // What other tests left behind is nobody's concern any longer.
  await desk.client.tenant.updateMany({ data: { status: 'ARCHIVED' } })
  for (const list of [told, changed]) list.length = 0
})

/** The clock looks, as often as it does. */
async function looks(at: Date): Promise<void> {
  for (let times = 0; times < 2; times++)
    for (const step of createDueTenants({ store: desk.store, tell }, 100)) await step(at)
}
const news = (tenantId: string) =>
  told.flatMap((one) => (one.kind === 'tenant' && one.tenantId === tenantId ? one.step : []))

describe('mail to an administrator that comes back', () => {
  const bounces = (personId: string, at: Date) =>
    desk.client.person.update({ where: { id: personId }, data: { mailBouncedAt: at } })

  it('is told of once, and a day later that nobody can be told (H21, X106, INV-61)', async () => {
    const tenantId = await desk.there(undefined, { status: 'HANDED_OVER' })
    const { personId } = await desk.inside(tenantId)
    await looks(minute(5))
    expect(told).toEqual([])

    await bounces(personId, minute(10))
    await looks(minute(11))
    expect(news(tenantId)).toEqual(['bounced'])
    expect(changed).toEqual([{ type: 'tenant', id: tenantId }])
    await looks(hour(20))
    expect(news(tenantId)).toEqual(['bounced'])
    await looks(hour(24))
    await looks(hour(48))
    expect(news(tenantId)).toEqual(['bounced', 'unreachable'])
  })

  it('concerns nobody else while another administrator can be reached', async () => {
    const tenantId = await desk.there(undefined, { status: 'HANDED_OVER' })
    const { personId } = await desk.inside(tenantId)
    await desk.inside(tenantId)
    await bounces(personId, minute(10))
    await looks(hour(48))
    expect(news(tenantId)).toEqual(['bounced'])
  })
})

describe('a tenant that could not be made', () => {
  async function failed(name: string) {
    const tenantId = await desk.begun({ name })
    const report = { kind: 'failed', step: 'storage', attempt: 1, error: 'no room' } as const
    await desk.tell((write) => write.reportMaking(`create:${tenantId}`, report, minute(2)))
    return tenantId
  }

  it('keeps its name for a day, and is given up then: somebody else may have it (INV-58)', async () => {
    const name = `Kiel ${randomUUID()}`
    const tenantId = await failed(name)
    await looks(hour(23))
    expect(news(tenantId)).toEqual([])
    expect(await desk.store.reads.tenants.heldNames(name)).toHaveLength(1)
    await looks(hour(25))
    expect(news(tenantId)).toEqual(['abandoned'])
    expect(changed).toEqual([{ type: 'tenant', id: tenantId }])
    expect(await desk.store.reads.tenants.heldNames(name)).toEqual([])
    expect((await desk.get(tenantId)).status).toBe('ABANDONED')
  })

  it('is not given up once it is tried again', async () => {
    const tenantId = await failed(`Kiel ${randomUUID()}`)
    await desk.write((write) => write.retryTenant(tenantId, desk.by('sofia', hour(23))))
    await looks(hour(25))
    expect(news(tenantId)).toEqual([])
  })
})

describe('a tenant that somebody of the vendor prepared for a partner', () => {
  /** A plan of the vendor's agent, or of the partner's own. */
  async function planned(by: string) {
    const plan = await desk.plan({ name: `Kiel ${randomUUID()}` }, desk.by(by))
    if (plan.kind !== 'planned' || !plan.orderId) throw new Error('It is planned with its costs.')
    return { tenantId: plan.tenantId, orderId: plan.orderId }
  }
  const agent = () => desk.person(`agent-${randomUUID()}`, { vendor: 'SUPPORT_AGENT' })

  it('and is not answered is told of once, after a week', async () => {
    const { tenantId } = await planned(await agent())
    await looks(hour(7 * 24))
    expect(news(tenantId)).toEqual([])
    await looks(hour(7 * 24 + 1))
    await looks(hour(20 * 24))
    expect(news(tenantId)).toEqual(['unanswered'])
  })

  it('and is answered, with yes or no, is told of no more; nobody is asked about their own plans', async () => {
    const [taken, declined, own] = [await planned(await agent()), await planned(await agent()), await planned('sofia')]
    await desk.write((write) => write.acceptCosts(taken.orderId, desk.by()))
    expect(await desk.write((write) => write.declineCosts(declined.orderId, desk.by()))).toBe(true)
    expect(await desk.write((write) => write.declineCosts(taken.orderId, desk.by()))).toBe(false)
    await looks(hour(8 * 24))
    expect([taken, declined, own].flatMap(({ tenantId }) => news(tenantId))).toEqual([])
    expect((await desk.get(declined.tenantId)).status).toBe('ABANDONED')
    expect(await desk.orders(declined.tenantId)).toMatchObject([{ status: 'DECLINED' }])
    const seen = (await desk.store.reads.tenants.of(['agentur'])).map(({ id }) => id)
    expect([taken, declined, own].map(({ tenantId }) => seen.includes(tenantId))).toEqual([true, false, true])
  })

  it('is let go after a month, as what was declined is', async () => {
    const [silent, declined] = [await planned(await agent()), await planned(await agent())]
    await desk.write((write) => write.declineCosts(declined.orderId, desk.by()))
    const ids = [silent, declined].map(({ tenantId }) => tenantId)
    const left = () => desk.client.tenant.count({ where: { id: { in: ids } } })
    await nightly(desk.client, hour(29 * 24))
    expect(await left()).toBe(2)
    await nightly(desk.client, hour(31 * 24))
    expect(await left()).toBe(0)
  })
})
