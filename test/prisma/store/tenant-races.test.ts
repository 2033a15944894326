import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { suggestedName } from '../../../src/domain/tenant-name.ts'
import { ROUNDS, race } from './race.ts'
import { minute, openTenantDesk, type TenantDesk } from './tenant-desk.ts'

/** Rounds that run side by side: each has tenants of its own. */
const AT_ONCE = 5
const LONG = { timeout: 300_000 }

let desk: TenantDesk
beforeAll(async () => {
  desk = await openTenantDesk()
})
afterAll(() => desk.close())

/** Both at once, whichever is asked first. */
const both = <A, B>(n: number, one: () => Promise<A>, other: () => Promise<B>): Promise<[A, B]> => {
  if (n % 2 === 0) return Promise.all([one(), other()])
  const second = other()
  return Promise.all([one(), second])
}

it(
  'two creators want one name: one has it, the other keeps everything and a name that is free (X11)',
  LONG,
  async () => {
    const master = await desk.there('Agentur Süd')
    await race(AT_ONCE, async (n) => {
      const name = `Fitness Nord ${randomUUID().slice(0, 8)} x`
      const plan = async (written: string) => {
        const planned = await desk.plan({ name: written, masterId: master })
        if (planned.kind !== 'planned' || !planned.orderId) throw new Error('It is planned with its costs.')
        return { tenantId: planned.tenantId, orderId: planned.orderId }
      }
      // The same name, and one that looks like it.
      const plans = [await plan(name), await plan(n % 4 < 2 ? name.toUpperCase() : name.replace('i', 'í'))] as const
      const accept = (one: 0 | 1) => desk.write((tx) => tx.acceptCosts(plans[one].orderId, desk.by()))
      const said = await both(
        n,
        () => accept(0),
        () => accept(1),
      )
      const won = said.findIndex(({ kind }) => kind === 'accepted')
      expect(said[1 - won]).toEqual({ kind: 'name', clash: n % 4 < 2 ? 'taken' : 'similar' })
      const loser = plans[won === 0 ? 1 : 0]
      expect(await desk.get(loser.tenantId)).toMatchObject({ status: 'AWAIT_CONSENT', master: { id: master } })
      expect(await desk.orders(loser.tenantId)).toMatchObject([{ status: 'SHOWN' }])
      expect(await desk.jobs(loser.tenantId)).toEqual([])
      const held = await desk.store.reads.tenants.heldNames(name)
      const free = suggestedName(name, held)
      expect(free).toBeDefined()
      expect((await desk.plan({ name: free ?? '', masterId: master })).kind).toBe('planned')
      return won === 0 ? 'the first' : 'the second'
    })
  },
)

it(
  'the last two administrators go by two ways at once: one stays, and the other reads why (X12, INV-54)',
  LONG,
  async () => {
    await race(AT_ONCE, async (n) => {
      const customer = await desk.company(`c-${randomUUID()}`)
      const id = await desk.there(undefined, { customer })
      const [one, other] = [await desk.inside(id), await desk.inside(id)]
      const membershipId = randomUUID()
      await desk.client.membership.create({
        data: { id: membershipId, personId: other.personId, companyId: customer, role: 'TENANT_ADMIN' },
      })
      await desk.write((tx) => tx.handOverTenant(id, desk.by()))
      const ends = () =>
        desk.write((tx) => tx.changeTenantRole(one.roleId, n % 3 === 0 ? 'EDITOR' : undefined, desk.by()))
      const leaves = async () => {
        if (n % 3 > 0) return desk.write((tx) => tx.endRole(membershipId, minute(3)))
        const person = await desk.store.personOf(`person:${other.personId}`)
        if (!person) throw new Error('They are somebody.')
        return desk.store
          .transaction((tx) => tx.write.erase(person, 'run', minute(3)))
          .then(
            () => 'erased',
            () => 'kept',
          )
      }
      const said = await both(n, ends, leaves)
      const left = (await desk.get(id)).roles.filter(({ role, status }) => role === 'ADMIN' && status === 'ACTIVE')
      expect(left).toHaveLength(1)
      const isOneLeft = left[0]?.personId === one.personId
      expect(said).toEqual([
        isOneLeft ? 'last' : 'changed',
        isOneLeft ? (n % 3 > 0 ? 'ended' : 'erased') : n % 3 > 0 ? 'last-in-tenant' : 'kept',
      ])
      return isOneLeft ? 'one' : 'other'
    })
  },
)

it(
  'Create is pressed again and again while it is made and fails: one tenant, one job, one charge (X102, INV-58)',
  LONG,
  async () => {
    const outcomes = await race(AT_ONCE, async (n) => {
      const planned = await desk.plan({ name: `T ${randomUUID()}` })
      if (planned.kind !== 'planned' || !planned.orderId) throw new Error('It is planned with its costs.')
      const { tenantId, orderId } = planned
      const key = `create:${tenantId}`
      const press = () => desk.write((tx) => tx.acceptCosts(orderId, desk.by()))
      const fail = (attempt: number) =>
        desk.tell((tx) => tx.reportMaking(key, { kind: 'failed', step: 'roles', attempt, error: 'x' }, minute(2)))
      const pressed = await Promise.all([press(), press()])
      expect(pressed.map(({ kind }) => kind).toSorted()).toEqual(['accepted', 'running'])
      await Promise.all([press(), desk.made(tenantId, ['storage']), fail(1), press()])
      await both(n, press, () => desk.made(tenantId))
      await Promise.all([fail(1), fail(2), desk.made(tenantId)])
      expect((await desk.get(tenantId)).status).toBe('BASE_CONFIGURED')
      const jobs = await desk.jobs(tenantId)
      expect(jobs.map(({ kind, status }) => `${kind} ${status}`)).toEqual(['CREATE DONE', 'ROLES RUNNING'])
      expect(await desk.orders(tenantId)).toMatchObject([{ id: orderId, status: 'ACTIVE' }])
      expect(desk.told.filter((one) => one.kind === 'cost' && one.orderId === orderId)).toHaveLength(1)
      expect(desk.toldOf(tenantId).filter((step) => step === 'made')).toHaveLength(1)
      await Promise.all([1, 2].map(() => desk.write((tx) => tx.writeInvoice('2026-05', minute(9)))))
      expect(await desk.client.invoiceLine.count({ where: { orderId } })).toBe(1)
      return `attempt ${(await desk.get(tenantId)).making?.attempt}`
    })
    expect(Object.keys(outcomes).every((name) => /attempt [12]/.test(name))).toBe(true)
  },
)

it('a plan is agreed to and given up at once: it is made, or there is nothing of it', LONG, async () => {
  await race(AT_ONCE, async (n) => {
    const planned = await desk.plan({ name: `T ${randomUUID()}` })
    if (planned.kind !== 'planned' || !planned.orderId) throw new Error('It is planned with its costs.')
    const { tenantId, orderId } = planned
    const [accepted, isGivenUp] = await both(
      n,
      () => desk.write((tx) => tx.acceptCosts(orderId, desk.by())),
      () => desk.write((tx) => tx.declineCosts(orderId, desk.by())),
    )
    expect(accepted.kind === 'accepted').toBe(!isGivenUp)
    expect((await desk.get(tenantId)).status).toBe(isGivenUp ? 'ABANDONED' : 'PROVISIONING')
    expect(await desk.orders(tenantId)).toMatchObject([{ status: isGivenUp ? 'DECLINED' : 'PROVISIONING' }])
    expect(await desk.jobs(tenantId)).toHaveLength(isGivenUp ? 0 : 1)
    return isGivenUp ? 'given up' : 'made'
  })
})

it('two move each below the other: never a cycle (X100, INV-51)', LONG, async () => {
  await race(AT_ONCE, async (n) => {
    const [a, b] = [await desk.there(), await desk.there()]
    const below = await desk.there(undefined, { master: a })
    const move = (id: string, master: string) => () => desk.write((tx) => tx.moveTenant(id, master, desk.by()))
    const said = await both(n, move(a, b), move(b, below))
    expect(said.toSorted()).toEqual(['cycle', 'moved'])
    const path = (await desk.get(below)).path
    expect(path).toEqual(said[0] === 'moved' ? [b, a, below] : [a, below])
    return said[0]
  })
})

it(
  'a tenant is planned and begun below one that moves, or is suspended: its place is its master’s (X101)',
  LONG,
  async () => {
    const outcomes = await race(AT_ONCE, async (n) => {
      const [top, master] = [await desk.there(), await desk.there()]
      const [planned] = await both(
        n,
        () => desk.plan({ name: `T ${randomUUID()}`, masterId: master }),
        () => desk.write((tx) => tx.moveTenant(master, top, desk.by())),
      )
      if (planned.kind !== 'planned' || !planned.orderId) throw new Error('It is planned with its costs.')
      const { tenantId, orderId } = planned
      expect((await desk.get(tenantId)).path).toEqual([top, master, tenantId])
      const [accepted] = await both(
        n,
        () => desk.write((tx) => tx.acceptCosts(orderId, desk.by())),
        async () => desk.client.tenant.update({ where: { id: master }, data: { status: 'SUSPENDED' } }),
      )
      const { status } = await desk.get(tenantId)
      expect(status).toBe(accepted.kind === 'accepted' ? 'PROVISIONING' : 'AWAIT_CONSENT')
      return accepted.kind
    })
    expect(Object.keys(outcomes).every((kind) => ['accepted', 'master'].includes(kind))).toBe(true)
  },
)

it('the invited one accepts while the address is changed: one of both, and nobody twice', LONG, async () => {
  await race(AT_ONCE, async (n) => {
    const id = await desk.there()
    const asked = await desk.invite(id, `old-${randomUUID()}@kunde.example`)
    if (asked.kind !== 'invited') throw new Error('They are asked.')
    const [accepted, changed] = await both(
      n,
      () =>
        desk.accepts(asked.invitationId).then(
          () => true,
          () => false,
        ),
      () => desk.write((tx) => tx.inviteToTenantAgain(asked.roleId, `new-${randomUUID()}@kunde.example`, desk.by())),
    )
    expect(accepted).toBe(!changed)
    const { roles, status } = await desk.get(id)
    expect(roles).toHaveLength(1)
    expect(status).toBe(accepted ? 'ADMIN_VERIFIED' : 'ADMIN_INVITED')
    return accepted ? 'accepted' : 'changed'
  })
})

it('handed over twice at once, accepted twice at once: one record (H29)', LONG, async () => {
  const outcomes = await race(AT_ONCE, async () => {
    const id = await desk.there()
    const { personId } = await desk.inside(id)
    const handOver = () => desk.write((tx) => tx.handOverTenant(id, desk.by()))
    const said = await Promise.all([handOver(), handOver()])
    expect(said.map(({ kind }) => kind).toSorted()).toEqual(['blocked', 'handed-over'])
    const accept = () => desk.write((tx) => tx.acceptHandOver(id, desk.by(personId)))
    expect((await Promise.all([accept(), accept()])).toSorted()).toEqual([false, true])
    expect(await desk.client.handOver.count({ where: { tenantId: id } })).toBe(1)
    return 'one'
  })
  expect(outcomes).toEqual({ one: ROUNDS })
})

it('two processes look for work: each job is done by one, and of each tenant in their order', LONG, async () => {
  const outcomes = await race(AT_ONCE, async () => {
    const id = await desk.there()
    for (const _ of [1, 2]) await desk.inside(id, 'EDITOR')
    for (const { id: roleId } of (await desk.get(id)).roles)
      await desk.write((tx) => tx.changeTenantRole(roleId, 'VIEWER', desk.by()))
    const take = async () =>
      (await desk.store.provisioningWork.takeJobs(minute(9), 60_000, 1000)).filter((job) => job.tenantId === id)
    const taken = (await Promise.all([take(), take()])).flat()
    const [first, second] = await desk.jobs(id)
    expect(taken.length).toBeLessThan(2)
    for (const job of taken) expect(job.id).toBe(first?.id)
    // A third one, of the round beside, may have taken it; its lease is as good.
    await desk.write((tx) => tx.finishJob(first?.id ?? '', minute(9)))
    await desk.write((tx) => tx.finishJob(second?.id ?? '', minute(9)))
    return 'in order'
  })
  expect(outcomes).toEqual({ 'in order': ROUNDS })
})
