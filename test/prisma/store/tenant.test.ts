import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nightly } from '../../../prisma/store/nightly.ts'
import { hour, minute, openTenantDesk, type TenantDesk } from './tenant-desk.ts'

let desk: TenantDesk
let root: string
beforeAll(async () => {
  desk = await openTenantDesk()
  root = await desk.there('Agentur Süd')
  await desk.inside(root, 'PARTNER_MANAGER', { origin: 'PARTNER', personId: 'sofia' })
})
afterAll(() => desk.close())

let named = 0
const name = () => `Fitness ${++named} ${randomUUID().slice(0, 4)}`
const statusOf = async (id: string) => (await desk.get(id)).status

describe('a tenant is planned, accepted and made', () => {
  test('before its costs are accepted nothing exists: no name is held, nobody else sees it (H13)', async () => {
    const planned = await desk.plan({ name: '  Fitness   Nord ', masterId: root })
    expect(planned).toMatchObject({ kind: 'planned', orderId: expect.any(String) })
    const { tenantId } = planned as { tenantId: string }
    expect(await desk.get(tenantId)).toMatchObject({
      ...{ name: 'Fitness Nord', status: 'AWAIT_CONSENT', path: [root, tenantId], master: { name: 'Agentur Süd' } },
      ...{ charset: 'UTF-8', createdBy: { id: 'sofia' }, roles: [] },
    })
    expect(await desk.store.reads.tenants.heldNames('Fitness Nord')).toEqual([])
    expect((await desk.store.reads.tenants.all()).map(({ id }) => id)).not.toContain(tenantId)
    expect((await desk.store.reads.tenants.of(['agentur'])).map(({ id }) => id)).toContain(tenantId)
    expect((await desk.store.reads.tenants.of(['nordic'])).map(({ id }) => id)).not.toContain(tenantId)
    expect(await desk.jobs(tenantId)).toEqual([])
    // Another plan of the same name is no clash yet.
    expect((await desk.plan({ name: 'fitness nord', masterId: root })).kind).toBe('planned')
  })

  test('nobody accepts it for thirty days: it goes by night, with what was shown of its costs', async () => {
    const old = await desk.plan({ name: name(), masterId: root }, desk.by('sofia', minute(0)))
    const fresh = await desk.plan({ name: name(), masterId: root }, desk.by('sofia', minute(2)))
    const accepted = await desk.begun({ name: name(), masterId: root })
    if (old.kind !== 'planned' || fresh.kind !== 'planned') throw new Error('They are planned.')
    await nightly(desk.client, hour(30 * 24 + 0.02))
    expect(await desk.store.reads.tenants.get(old.tenantId)).toBeUndefined()
    expect(await desk.orders(old.tenantId)).toEqual([])
    expect(await statusOf(fresh.tenantId)).toBe('AWAIT_CONSENT')
    expect(await statusOf(accepted)).toBe('PROVISIONING')
  })

  test('the same press plans once, whatever comes twice', async () => {
    const as = desk.by()
    const plan = { name: name(), masterId: root }
    const first = await desk.plan(plan, as)
    expect(await desk.plan(plan, as)).toEqual(first)
    expect(await desk.client.tenant.count({ where: { name: plan.name } })).toBe(1)
    expect(await desk.client.unlockOrder.count({ where: { tenant: { name: plan.name } } })).toBe(1)
  })

  test('accepted, it holds its name and is made step by step, and costs from the last one on', async () => {
    const wanted = name()
    const id = await desk.begun({ name: wanted, masterId: root })
    expect(await statusOf(id)).toBe('PROVISIONING')
    expect(await desk.plan({ name: wanted.toUpperCase(), masterId: root })).toEqual({ kind: 'name', clash: 'taken' })
    expect(await desk.plan({ name: wanted.replace('i', 'í'), masterId: root })).toEqual({
      ...{ kind: 'name', clash: 'similar' },
    })
    const versions = [(await desk.get(id)).version]
    await desk.made(id, ['storage'])
    versions.push((await desk.get(id)).version)
    expect(await desk.get(id)).toMatchObject({ making: { status: 'RUNNING', done: ['storage'] } })
    expect(versions[1]).toBeGreaterThan(versions[0] ?? 0)
    expect(await desk.orders(id)).toMatchObject([{ status: 'PROVISIONING', activatedAt: null }])
    await desk.made(id, ['storage', 'roles', 'features'], minute(3))
    expect(await desk.get(id)).toMatchObject({ status: 'BASE_CONFIGURED', making: { status: 'DONE' } })
    expect(await desk.orders(id)).toMatchObject([{ status: 'ACTIVE', activatedAt: minute(3) }])
    expect(desk.toldOf(id)).toEqual(['made'])
    expect(desk.told).toContainEqual(expect.objectContaining({ kind: 'cost', step: 'active' }))
  })

  test('CUSTOM waits for the service, keeps its charset, and is handed over to nobody before (H3, X105)', async () => {
    const id = await desk.begun({ name: name(), type: 'CUSTOM', charset: 'ISO-8859-1', masterId: root })
    await desk.made(id)
    expect(await desk.get(id)).toMatchObject({ status: 'WAIT_SERVICE_CONFIG', charset: 'ISO-8859-1' })
    expect(desk.toldOf(id)).toEqual(['made', 'to-configure'])
    await desk.inside(id)
    expect(await desk.write((tx) => tx.handOverTenant(id, desk.by()))).toEqual({
      ...{ kind: 'blocked', blockers: ['not-configured'] },
    })
    expect(await desk.write((tx) => tx.configureTenant(id, desk.by('kim')))).toBe(true)
    expect(await desk.write((tx) => tx.configureTenant(id, desk.by('kim')))).toBe(false)
    expect(await statusOf(id)).toBe('ADMIN_VERIFIED')
  })

  test('STANDARD is UTF-8 whatever was asked (INV-52)', async () => {
    const id = await desk.begun({ name: name(), charset: 'ISO-8859-1', masterId: root })
    expect((await desk.get(id)).charset).toBe('UTF-8')
  })

  test('below a master that is suspended, gone or another partner’s nothing is begun (X101, X113)', async () => {
    const master = await desk.there(name(), { master: root })
    const planned = await desk.plan({ name: name(), masterId: master })
    if (planned.kind !== 'planned' || !planned.orderId) throw new Error('It is planned with its costs.')
    await desk.client.tenant.update({ where: { id: master }, data: { status: 'SUSPENDED' } })
    expect(await desk.write((tx) => tx.acceptCosts(planned.orderId ?? '', desk.by()))).toEqual({
      ...{ kind: 'master', reason: 'not-there' },
    })
    expect(await statusOf(planned.tenantId)).toBe('AWAIT_CONSENT')
    expect(await desk.orders(planned.tenantId)).toMatchObject([{ status: 'SHOWN' }])
    expect(await desk.plan({ name: name(), masterId: master })).toEqual({ kind: 'master', reason: 'not-there' })
    const others = await desk.there(name(), { partner: 'nordic' })
    for (const masterId of [others, 'nobody'])
      expect(await desk.plan({ name: name(), masterId })).toEqual({ kind: 'master', reason: 'gone' })
  })

  test('nine deep is one too many (INV-51)', async () => {
    let master = await desk.there(name())
    for (let level = 2; level <= 8; level++) master = await desk.there(name(), { master })
    expect(await desk.plan({ name: name(), masterId: master })).toEqual({ kind: 'master', reason: 'too-deep' })
  })
})

describe('the making fails', () => {
  const failed = (id: string, attempt = 1, at = minute(3)) =>
    desk.tell((tx) =>
      tx.reportMaking(`create:${id}`, { kind: 'failed', step: 'roles', attempt, error: 'disk full' }, at),
    )

  test('it keeps its name and goes on where it stopped; Create pressed again does the same (X102)', async () => {
    const id = await desk.begun({ name: name(), masterId: root })
    await desk.made(id, ['storage'])
    await failed(id)
    expect(await desk.get(id)).toMatchObject({ status: 'FAILED', making: { done: ['storage'], error: 'disk full' } })
    expect(desk.toldOf(id)).toEqual(['failed'])
    expect(await desk.write((tx) => tx.retryTenant(id, desk.by()))).toBe(true)
    expect(await desk.write((tx) => tx.retryTenant(id, desk.by()))).toBe(false)
    expect(await desk.get(id)).toMatchObject({ status: 'PROVISIONING', making: { done: ['storage'], attempt: 2 } })
    // The first attempt's failure comes once more.
    await failed(id)
    expect(await statusOf(id)).toBe('PROVISIONING')
    await failed(id, 2)
    const [order] = await desk.orders(id)
    expect(await desk.write((tx) => tx.acceptCosts(order?.id ?? '', desk.by()))).toMatchObject({ kind: 'running' })
    expect(await desk.get(id)).toMatchObject({ status: 'PROVISIONING', making: { attempt: 3 } })
    await desk.made(id)
    expect(await statusOf(id)).toBe('BASE_CONFIGURED')
    expect(await desk.jobs(id)).toMatchObject([{ kind: 'CREATE', status: 'DONE' }, { kind: 'ROLES' }])
    expect(await desk.orders(id)).toMatchObject([{ status: 'ACTIVE' }])
  })

  test('after a day its name is free again, and what comes late changes nothing (INV-58)', async () => {
    const wanted = name()
    const id = await desk.begun({ name: wanted, masterId: root })
    await failed(id, 1, hour(1))
    expect(await desk.store.due.abandonedTenants(hour(24), 10)).not.toContain(id)
    expect(await desk.tell((tx) => tx.abandonTenant(id, hour(24)))).toEqual([])
    expect(await desk.plan({ name: wanted, masterId: root })).toMatchObject({ clash: 'taken' })
    expect(await desk.store.due.abandonedTenants(hour(25), 10)).toContain(id)
    await desk.tell((tx) => tx.abandonTenant(id, hour(25)))
    expect(desk.toldOf(id)).toEqual(['failed', 'abandoned'])
    const [order] = await desk.orders(id)
    expect(order).toMatchObject({ status: 'CANCELLED', activatedAt: null, endsAt: hour(25) })
    expect(await desk.write((tx) => tx.acceptCosts(order?.id ?? '', desk.by('sofia', hour(26))))).toMatchObject({
      ...{ kind: 'refused', problem: 'ended' },
    })
    const other = await desk.begun({ name: wanted, masterId: root })
    await desk.made(id)
    expect(await statusOf(id)).toBe('ABANDONED')
    expect(await statusOf(other)).toBe('PROVISIONING')
    expect(await desk.write((tx) => tx.retryTenant(id, desk.by('sofia', hour(26))))).toBe(false)
  })
})

describe('names that are held', () => {
  test('all that begin like one are known, so that a suggestion is free (T9 step 6)', async () => {
    const stem = `Studio ${randomUUID().slice(0, 6)}`
    for (const one of [stem, `${stem} 2`, `${stem} Hamburg`, 'Elsewhere']) await desk.there(one)
    expect(await desk.store.reads.tenants.heldNames(`${stem} 2`)).toEqual([stem, `${stem} 2`, `${stem} Hamburg`])
  })
})

describe('whose tenants are seen', () => {
  test('a company sees its own and what is below them, and nothing above, beside or planned by others (X113)', async () => {
    const customer = await desk.company(`c-${randomUUID()}`)
    const partner = await desk.company(`p-${randomUUID()}`, 'PARTNER')
    const top = await desk.there(undefined, { partner })
    const theirs = await desk.there(undefined, { partner, master: top, customer })
    const below = await desk.there(undefined, { partner, master: theirs })
    const beside = await desk.there(undefined, { partner, master: top })
    const planned = await desk.plan({ name: name(), masterId: theirs, partnerId: partner })
    const plan = planned.kind === 'planned' ? planned.tenantId : ''
    const of = async (companyId: string) =>
      (await desk.store.reads.tenants.of([companyId])).map(({ id }) => id).toSorted()
    expect(await of(customer)).toEqual([theirs, below].toSorted())
    expect(await of(partner)).toEqual([top, theirs, below, beside, plan].toSorted())
    expect(await of('nordic')).not.toContain(theirs)
    expect((await desk.get(below)).aboveIds).toEqual([partner, customer])
    const { personId } = await desk.inside(theirs, 'EDITOR')
    expect((await desk.store.reads.tenants.withRoleOf(personId)).map(({ id }) => id)).toEqual([theirs])
  })

  test('what the vendor’s data offer: editions in use in their order, charsets, reserved names', async () => {
    await desk.client.tenantEdition.createMany({
      data: [
        { key: 'PRO', label: { en: 'PRO' }, description: { en: '-' }, order: -1 },
        { key: 'OLD', label: { en: 'OLD' }, description: { en: '-' }, active: false },
      ],
    })
    await desk.client.tenantCharset.createMany({ data: [{ key: 'ISO-8859-1', order: 1 }, { key: 'UTF-8' }] })
    await desk.client.reservedTenantName.create({ data: { name: 'acme' } })
    expect(await desk.store.reads.tenants.rules()).toEqual({
      editions: [
        { key: 'PRO', label: { en: 'PRO' }, description: { en: '-' } },
        { key: 'BASIC', label: { en: 'BASIC' }, description: { en: 'Simple' } },
      ],
      charsets: ['UTF-8', 'ISO-8859-1'],
      reserved: ['acme'],
    })
  })
})
