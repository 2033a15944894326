import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Conflict, type Provisioning, ProvisioningUnavailable, ProvisioningUnknown } from '../../../src/core/ports.ts'
import { PROVISIONING_STEPS } from '../../../src/domain/provisioning-job.ts'
import { openWorkDesk } from './provisioning-work-desk.ts'

let desk: Awaited<ReturnType<typeof openWorkDesk>>
beforeAll(async () => {
  desk = await openWorkDesk()
})
afterAll(() => desk.shut())
beforeEach(async () => {
  await desk.client.tenantJob.updateMany({ data: { status: 'DONE' } })
  await desk.system.fails(undefined)
  for (const list of [desk.told, desk.changed, desk.outcomes, desk.problems]) list.length = 0
})

/** The system, except for what is different about it. */
const but = (more: Partial<Provisioning>): Provisioning => ({ ...desk.system, ...more })
const begun = () => desk.begun({ name: `Kiel ${randomUUID()}` })
const steps = (id: string) => desk.told.flatMap((one) => (one.kind === 'tenant' && one.tenantId === id ? one.step : []))
const stateOf = async (id: string) => {
  const { status, making } = await desk.get(id)
  const [order, ...more] = await desk.orders(id)
  expect(more).toEqual([])
  return { status, done: making?.done, order: order?.status }
}
/** Time passes until there is nothing left to do; answers how often the system was asked. */
async function carriedOut(worker = desk.worker(), seconds = 5): Promise<void> {
  for (let looks = 0; looks < 12; looks++) {
    await worker.done()
    await desk.passes(seconds)
  }
}

describe('a tenant is made', () => {
  it('step by step, each shown on its card, and told of once', async () => {
    const id = await begun()
    const worker = desk.worker()
    const seen: unknown[] = []
    for (let looks = 0; looks < 3; looks++) {
      await worker.done()
      seen.push(await stateOf(id))
      await desk.passes(1)
    }
    const making = { status: 'PROVISIONING', order: 'PROVISIONING' }
    expect(seen).toEqual([
      { ...making, done: ['storage'] },
      { ...making, done: ['storage', 'roles'] },
      { status: 'BASE_CONFIGURED', done: PROVISIONING_STEPS, order: 'ACTIVE' },
    ])
    expect(desk.changed.filter((one) => one.id === id)).toHaveLength(3)
    expect(steps(id)).toEqual(['made'])
  })

  it('also where somebody else wrote meanwhile', async () => {
    const id = await begun()
    let others = 1
    const beaten = desk.worker(desk.system, async (work) => {
      if (others-- > 0) throw new Conflict('deadlock')
      return desk.store.transaction(work)
    })
    await beaten.done()
    expect((await stateOf(id)).done).toEqual(['storage'])
    expect(desk.problems).toEqual([])
  })

  it('at once with its first step, so that nobody looks at silence (H12)', async () => {
    const id = await begun()
    await desk.worker().done()
    expect((await stateOf(id)).done).toEqual(['storage'])
  })

  it('and the system is told who is what in it', async () => {
    const top = await desk.there()
    await desk.inside(top, 'PARTNER_MANAGER', { origin: 'PARTNER', personId: 'sofia' })
    const id = await desk.begun({ name: `Below ${randomUUID()}`, masterId: top })
    await carriedOut()
    expect((await desk.system.find(id)).users).toMatchObject([{ personId: 'sofia', role: 'PARTNER_MANAGER' }])
  })

  it('by however many processes, each step once', async () => {
    const id = await begun()
    const workers = [desk.worker(), desk.worker(), desk.worker()]
    for (let looks = 0; looks < 5; looks++) {
      await Promise.all(workers.map((worker) => worker.done()))
      await desk.passes(1)
    }
    expect(await stateOf(id)).toEqual({ status: 'BASE_CONFIGURED', done: PROVISIONING_STEPS, order: 'ACTIVE' })
    expect(steps(id)).toEqual(['made'])
    expect(desk.outcomes.filter((one) => one.startsWith('CREATE'))).toEqual([
      'CREATE waits',
      'CREATE waits',
      'CREATE done',
    ])
  })

  it('once, whatever breaks: before the system hears of it, after it did it, when the answer is to be kept', async () => {
    const id = await begun()
    const deaths = ['before', 'after', 'kept', 'before', 'after', 'kept', 'before', 'after', 'kept']
    for (const death of deaths) {
      const breaks = (): never => {
        throw new ProvisioningUnavailable('the line is dead')
      }
      const create: Provisioning['create'] = async (...given) => {
        if (death === 'before') breaks()
        const answer = await desk.system.create(...given)
        return death === 'after' ? breaks() : answer
      }
      await desk.worker(but({ create }), death === 'kept' ? breaks : undefined).done()
      await desk.passes(60)
    }
    await carriedOut()
    expect(await stateOf(id)).toEqual({ status: 'BASE_CONFIGURED', done: PROVISIONING_STEPS, order: 'ACTIVE' })
    expect(steps(id)).toEqual(['made'])
  })

  it('and one that takes long is looked at every few seconds, without touching its card', async () => {
    const id = await begun()
    const slow = desk.worker(but({ create: async () => ({ kind: 'making', done: [] }) }))
    await slow.done()
    expect(desk.changed.filter((one) => one.id === id)).toEqual([])
    await desk.passes(4)
    await slow.done()
    expect(desk.outcomes).toEqual(['CREATE waits'])
    await desk.passes(1)
    await slow.done()
    expect(desk.outcomes).toEqual(['CREATE waits', 'CREATE waits'])
  })
})

describe('a tenant that fails', () => {
  it('goes on at the step that failed when it is tried again: one tenant, one charge (INV-58, X102)', async () => {
    const id = await begun()
    await desk.system.fails('roles')
    await carriedOut()
    expect(await stateOf(id)).toEqual({ status: 'FAILED', done: ['storage'], order: 'PROVISIONING' })
    expect(steps(id)).toEqual(['failed'])

    await desk.system.fails(undefined)
    expect(await desk.write((write) => write.retryTenant(id, desk.by()))).toBe(true)
    await carriedOut()
    expect(await stateOf(id)).toEqual({ status: 'BASE_CONFIGURED', done: PROVISIONING_STEPS, order: 'ACTIVE' })
    expect(steps(id)).toEqual(['failed', 'made'])
  })

  it('says so when nobody answers for some minutes, and can be tried again', async () => {
    const id = await begun()
    let isAway = true
    const create: Provisioning['create'] = (...given) => {
      if (isAway) throw new ProvisioningUnavailable('the line is dead')
      return desk.system.create(...given)
    }
    const worker = desk.worker(but({ create }))
    let minutes = 0
    for (; (await stateOf(id)).status === 'PROVISIONING' && minutes < 60; minutes++) {
      await worker.done()
      await desk.passes(60)
    }
    expect(minutes).toBeGreaterThan(4)
    expect(minutes).toBeLessThan(11)
    expect(steps(id)).toEqual(['failed'])

    isAway = false
    await desk.write((write) => write.retryTenant(id, desk.by()))
    await carriedOut(worker)
    expect(await stateOf(id)).toMatchObject({ status: 'BASE_CONFIGURED', order: 'ACTIVE' })
  })

  it('at once, where there is no system to make it', async () => {
    const id = await begun()
    await desk.withoutSystem().done()
    expect(await stateOf(id)).toEqual({ status: 'FAILED', done: [], order: 'PROVISIONING' })
    expect(steps(id)).toEqual(['failed'])
  })
})

describe('a tenant that moves', () => {
  async function moved() {
    const [id, to] = [await desk.there(), await desk.there()]
    await desk.system.add({ id, name: id, type: 'STANDARD', edition: 'BASIC', charset: 'UTF-8' })
    await desk.inside(to, 'PARTNER_MANAGER', { origin: 'PARTNER', personId: 'sofia' })
    expect(await desk.write((write) => write.moveTenant(id, to, desk.by()))).toBe('moved')
    return { id, to }
  }

  it('stands there in the system too, and whoever is above it is in it', async () => {
    const { id, to } = await moved()
    await carriedOut()
    expect(await desk.system.find(id)).toMatchObject({ masterId: to, users: [{ personId: 'sofia' }] })
  })

  it('does not wait for a system that knows no trees: who is in it is told all the same', async () => {
    const { id } = await moved()
    const move = async () => {
      throw new ProvisioningUnknown('what?')
    }
    await carriedOut(desk.worker(but({ move })))
    expect((await desk.system.find(id)).users).toMatchObject([{ personId: 'sofia', role: 'PARTNER_MANAGER' }])
    expect(desk.outcomes.toSorted()).toEqual(['MOVE failed', 'ROLES done'])
  })

  it('waits for a system that is away: first the place, then who is in it', async () => {
    const { id, to } = await moved()
    let isAway = true
    const move: Provisioning['move'] = async (...given) => {
      if (isAway) throw new ProvisioningUnavailable('the line is dead')
      return desk.system.move(...given)
    }
    const worker = desk.worker(but({ move }))
    await carriedOut(worker, 600)
    expect((await desk.system.find(id)).users).toEqual([])
    isAway = false
    await carriedOut(worker, 600)
    expect(await desk.system.find(id)).toMatchObject({ masterId: to, users: [{ personId: 'sofia' }] })
  })
})

describe('content is copied', () => {
  const newsletter = { kind: 'template', name: 'Newsletter', body: 'Hello' }
  async function places() {
    const from = await desk.there()
    const to = await desk.there(undefined, { master: from })
    for (const id of [from, to])
      await desk.system.add({ id, name: id, type: 'STANDARD', edition: 'BASIC', charset: 'UTF-8' })
    await desk.system.change(from, (now) => ({ ...now, content: [newsletter] }))
    const planned = await desk.write((write) => write.planCopy({ fromId: from, toId: to, kinds: [] }, desk.by()))
    if (planned.kind !== 'planned') throw new Error(planned.problem)
    return { to, copyId: planned.copyId }
  }
  const copy = async (id: string) => await desk.store.reads.tenants.copy(id)
  const bodies = async (id: string) => (await desk.system.find(id)).content.map(({ body }) => body)

  it('as it was shown, and its card says so', async () => {
    const { to, copyId } = await places()
    const worker = desk.worker()
    await worker.done()
    expect(await copy(copyId)).toMatchObject({ status: 'SHOWN', preview: { added: [{ name: 'Newsletter' }] } })
    expect(await bodies(to)).toEqual([])
    expect(await desk.write((write) => write.beginCopy(copyId, desk.by()))).toBe('begun')
    await worker.done()
    expect(await copy(copyId)).toMatchObject({ status: 'DONE', preview: { added: [{ name: 'Newsletter' }] } })
    expect(await bodies(to)).toEqual(['Hello'])
    expect(desk.changed).toEqual([
      { type: 'copy', id: copyId },
      { type: 'copy', id: copyId },
    ])
  })

  it('when the target is no longer sending (X107)', async () => {
    const { to, copyId } = await places()
    const worker = desk.worker()
    await worker.done()
    await desk.system.change(to, (now) => ({ ...now, isSending: true }))
    await desk.write((write) => write.beginCopy(copyId, desk.by()))
    await worker.done()
    expect(await copy(copyId)).toMatchObject({ status: 'COPYING' })
    await desk.system.change(to, (now) => ({ ...now, isSending: false }))
    await desk.passes(50)
    await worker.done()
    expect(await bodies(to)).toEqual([])
    await desk.passes(10)
    await worker.done()
    expect(await bodies(to)).toEqual(['Hello'])
    expect(desk.outcomes).toEqual(['PREVIEW done', 'COPY waits', 'COPY done'])
  })

  it('not when it would do something else by now: that is shown', async () => {
    const { to, copyId } = await places()
    const worker = desk.worker()
    await worker.done()
    await desk.write((write) => write.beginCopy(copyId, desk.by()))
    await desk.system.change(to, (now) => ({ ...now, content: [{ ...newsletter, body: 'Moin' }] }))
    await worker.done()
    expect(await copy(copyId)).toMatchObject({
      status: 'SHOWN',
      preview: { overwritten: [{ to: { name: 'Newsletter' } }] },
    })
    expect(await bodies(to)).toEqual(['Moin'])
  })

  it('is given up where nobody can say what it would do', async () => {
    const { copyId } = await places()
    const away = async () => {
      throw new ProvisioningUnavailable('the line is dead')
    }
    await carriedOut(desk.worker(but({ previewCopy: away })), 600)
    expect(await copy(copyId)).toMatchObject({ status: 'FAILED' })
    expect(desk.told).toContainEqual(expect.objectContaining({ kind: 'copy', copyId, step: 'failed' }))
  })
})
