import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
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
