import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nightly } from '../../../prisma/store/nightly.ts'
import type { CopyPreview } from '../../../src/domain/tenant-copy.ts'
import { minute, openTenantDesk, type TenantDesk } from './tenant-desk.ts'

let desk: TenantDesk
beforeAll(async () => {
  desk = await openTenantDesk()
})
afterAll(() => desk.close())

const item = (name: string, sha256 = 'a') => ({ kind: 'template', name, sha256 })
const preview = (...names: string[]): CopyPreview => ({
  added: names.map((name) => item(name)),
  overwritten: [{ from: item('Footer', 'new'), to: item('Footer', 'old') }],
  same: [],
})
/** What the system is to be told of a tenant now; the process that took it before is gone. */
async function taken(tenantId: string, at = minute(9)) {
  await desk.client.tenantJob.updateMany({ where: { tenantId }, data: { leaseUntil: null } })
  return (await desk.store.provisioningWork.takeJobs(at, 60_000, 999)).filter((job) => job.tenantId === tenantId)
}
/** Who is in it, as the system hears last. */
async function insiders(tenantId: string): Promise<readonly string[]> {
  let users: readonly string[] = ['nobody was told']
  for (let [job] = await taken(tenantId); job; [job] = await taken(tenantId)) {
    if (job.kind === 'ROLES') users = job.users.map(({ personId }) => personId)
    await desk.tell((tx) => tx.finishJob(job?.id ?? '', minute(10)))
  }
  return users
}
async function pair() {
  const from = await desk.there()
  return { from, to: await desk.there(undefined, { master: from }) }
}
const plan = (from: string, to: string, as = desk.by()) =>
  desk.write((tx) => tx.planCopy({ fromId: from, toId: to, kinds: ['template'] }, as))
async function shown() {
  const { from, to } = await pair()
  const planned = await plan(from, to)
  if (planned.kind !== 'planned') throw new Error(`It is refused: ${planned.problem}`)
  const [job] = await taken(to)
  await desk.tell((tx) => tx.keepPreview(job?.id ?? '', preview('Welcome'), minute(2)))
  return { ...planned, from, to }
}
const copyOf = async (id: string) => (await desk.store.reads.tenants.copy(id)) ?? { status: 'gone' }
const begin = (copyId: string) => desk.write((tx) => tx.beginCopy(copyId, desk.by()))
const toldOf = (copyId: string) =>
  desk.told.flatMap((one) => (one.kind === 'copy' && one.copyId === copyId ? one.step : []))

describe('content is copied down (INV-56, X107)', () => {
  test('asked, shown, begun and done exactly as shown', async () => {
    const { from, to } = await pair()
    const as = desk.by()
    const planned = await plan(from, to, as)
    expect(await plan(from, to, as)).toEqual(planned)
    const { copyId } = planned as { copyId: string }
    expect(await begin(copyId)).toBe('stale')
    expect(await taken(to)).toMatchObject([{ kind: 'PREVIEW', copyId, fromId: from, toId: to, kinds: ['template'] }])
    const [asked] = await desk.jobs(to)
    await desk.tell((tx) => tx.keepPreview(asked?.id ?? '', preview('Welcome'), minute(2)))
    expect(await copyOf(copyId)).toMatchObject({ status: 'SHOWN', preview: preview('Welcome'), by: { id: 'sofia' } })
    expect(await begin(copyId)).toBe('begun')
    expect(await begin(copyId)).toBe('stale')
    const [job] = await taken(to)
    expect(job).toMatchObject({ kind: 'COPY', shown: preview('Welcome') })
    // The target is sending: later.
    await desk.tell((tx) => tx.retryJob(job?.id ?? '', minute(12)))
    expect(await taken(to, minute(11))).toEqual([])
    const [again] = await taken(to, minute(12))
    expect(again).toMatchObject({ key: job?.key, failures: 0 })
    for (const _ of ['once', 'twice'])
      await desk.tell((tx) => tx.keepCopy(job?.id ?? '', { kind: 'copied', done: preview('Welcome') }, minute(13)))
    expect(await copyOf(copyId)).toMatchObject({ status: 'DONE', doneAt: minute(13) })
    expect(toldOf(copyId)).toEqual(['copied'])
    expect((await desk.store.reads.tenants.copies(from)).map(({ id }) => id)).toEqual([copyId])
    expect((await desk.store.reads.tenants.copies(to)).map(({ id }) => id)).toEqual([copyId])
  })

  test('what would do something else by now is shown again, and begun under another key', async () => {
    const { copyId, to } = await shown()
    await begin(copyId)
    const [first] = await taken(to)
    await desk.tell((tx) => tx.keepCopy(first?.id ?? '', { kind: 'changed', preview: preview('New') }, minute(3)))
    expect(await copyOf(copyId)).toMatchObject({ status: 'SHOWN', preview: preview('New') })
    expect(toldOf(copyId)).toEqual([])
    expect(await begin(copyId)).toBe('begun')
    const [second] = await taken(to)
    expect(second).toMatchObject({ kind: 'COPY', shown: preview('New') })
    expect(second?.key).not.toBe(first?.key)
    await desk.tell((tx) => tx.keepCopy(second?.id ?? '', { kind: 'refused', reason: 'No space.' }, minute(4)))
    expect(await copyOf(copyId)).toMatchObject({ status: 'FAILED', error: 'No space.' })
    expect(toldOf(copyId)).toEqual(['failed'])
  })

  test('the target may decline, also what is shown already; what is left alone does nothing', async () => {
    const { copyId, from, to } = await shown()
    await desk.write((tx) => tx.declineCopies(to, true, desk.by()))
    expect(await begin(copyId)).toBe('declined')
    expect(await plan(from, to)).toEqual({ kind: 'refused', problem: 'declined' })
    expect(await desk.write((tx) => tx.endCopy(copyId, desk.by()))).toBe(true)
    expect(await desk.write((tx) => tx.endCopy(copyId, desk.by()))).toBe(false)
    await desk.write((tx) => tx.declineCopies(to, false, desk.by()))
    expect(await begin(copyId)).toBe('stale')
  })

  test('left while the system is asked, it is not shown any longer', async () => {
    const { from, to } = await pair()
    const { copyId } = (await plan(from, to)) as { copyId: string }
    await desk.write((tx) => tx.endCopy(copyId, desk.by()))
    const [job] = await taken(to)
    await desk.tell((tx) => tx.keepPreview(job?.id ?? '', preview('Welcome'), minute(2)))
    expect(await copyOf(copyId)).toMatchObject({ status: 'ENDED' })
  })

  test('never up, across, to another partner or to one that is not there', async () => {
    const { from, to } = await pair()
    const beside = await desk.there(undefined, { master: from })
    const gone = await desk.there(undefined, { master: from, status: 'SUSPENDED' })
    const others = await desk.there(undefined, { partner: 'nordic' })
    for (const [source, target, problem] of [
      [to, from, 'not-below'],
      [to, beside, 'not-below'],
      [from, from, 'not-below'],
      [from, others, 'not-below'],
      [from, 'nobody', 'not-below'],
      [from, gone, 'not-there'],
    ] as const)
      expect(await plan(source, target)).toEqual({ kind: 'refused', problem })
  })
})

describe('what the system is told', () => {
  test('a tenant with its master and its logo, under one key for all attempts; then who is in it', async () => {
    const master = await desk.there()
    const manager = await desk.inside(master, 'PARTNER_MANAGER', { origin: 'PARTNER' })
    const { id: logoId } = await desk.client.attachment.create({
      data: {
        ...{ name: 'logo.png', mimeSniffed: 'image/png', size: 9, sha256: 'x', storageKey: 'k/logo', scan: 'CLEAN' },
        uploaderRef: 'somebody',
      },
    })
    const name = `T ${randomUUID()}`
    const id = await desk.begun({ name, masterId: master, logoId })
    const [job] = await taken(id)
    expect(job).toEqual({
      ...{ id: expect.any(String), key: `create:${id}`, tenantId: id, attempt: 1, failures: 0, kind: 'CREATE' },
      ...{ logoKey: 'k/logo' },
      order: { tenantId: id, name, type: 'STANDARD', edition: 'BASIC', charset: 'UTF-8', masterId: master },
    })
    await desk.tell((tx) => tx.retryJob(job?.id ?? '', minute(10), 'no answer'))
    expect(await taken(id, minute(10))).toMatchObject([{ key: job?.key, failures: 1 }])
    expect((await desk.get(id)).making).toMatchObject({ error: 'no answer' })
    await desk.made(id)
    const asked = await desk.invite(id, `jonas-${randomUUID()}@kunde.example`)
    if (asked.kind !== 'invited') throw new Error('They are asked.')
    // Whoever has not confirmed is not in it.
    const users = [{ personId: manager.personId, role: 'PARTNER_MANAGER' }]
    const [roles] = await taken(id)
    expect(roles).toMatchObject({ kind: 'ROLES', users })
    await desk.tell((tx) => tx.finishJob(roles?.id ?? '', minute(11)))
    const personId = await desk.accepts(asked.invitationId)
    const [after] = await taken(id)
    expect(after).toMatchObject({ kind: 'ROLES', users: [...users, { personId, role: 'ADMIN' }] })
    expect(after?.key).not.toBe(roles?.key)
  })

  test('one at a time of each tenant, and nothing twice while somebody has it in hand', async () => {
    const id = await desk.there()
    const { roleId } = await desk.inside(id, 'EDITOR')
    for (const role of ['VIEWER', 'EDITOR'] as const)
      await desk.write((tx) => tx.changeTenantRole(roleId, role, desk.by()))
    const [first] = await taken(id)
    expect(await desk.store.provisioningWork.takeJobs(minute(9), 60_000, 999)).toEqual([])
    await desk.tell((tx) => tx.finishJob(first?.id ?? '', minute(9)))
    const [second] = await taken(id)
    expect(second?.id).not.toBe(first?.id)
    await nightly(desk.client, minute(3 * 24 * 60 + 10))
    expect((await desk.jobs(id)).map((job) => job.id)).toEqual([second?.id])
  })
})

describe('a tenant moves (X100)', () => {
  test('with everything below it, and whoever is above now is in it', async () => {
    const [from, to] = [await desk.there(), await desk.there()]
    const id = await desk.there(undefined, { master: from })
    const below = await desk.there(undefined, { master: id })
    const move = (one: string, master?: string) => desk.write((tx) => tx.moveTenant(one, master, desk.by()))
    expect(await move(id, to)).toBe('moved')
    expect((await desk.get(below)).path).toEqual([to, id, below])
    expect((await desk.jobs(below)).map(({ kind }) => kind)).toEqual(['ROLES'])
    expect((await desk.jobs(id)).map(({ kind }) => kind)).toEqual(['MOVE', 'ROLES'])
    const [told] = await taken(id)
    expect(told).toMatchObject({ kind: 'MOVE', tenantId: id, masterId: to })
    expect(await move(id, to)).toBe('moved')
    expect((await desk.jobs(id)).map(({ kind }) => kind)).toEqual(['MOVE', 'ROLES'])
    expect(await move(id)).toBe('moved')
    expect((await desk.get(below)).path).toEqual([id, below])
    expect(await move(id, below)).toBe('cycle')
    expect(await move(id, id)).toBe('itself')
    expect(await move(id, 'nobody')).toBe('not-found')
    expect(await move(id, await desk.there(undefined, { partner: 'nordic' }))).toBe('other-partner')
    expect(await move(id, await desk.there(undefined, { status: 'SUSPENDED' }))).toBe('not-there')
    expect(await move(await desk.there(undefined, { status: 'FAILED' }), to)).toBe('not-there')
  })

  test('archived, what it costs ends with the month; suspended and resumed, it goes on', async () => {
    const id = await desk.begun({ name: `T ${randomUUID()}` })
    await desk.made(id)
    await desk.inside(id)
    const on = (event: 'suspend' | 'resume' | 'archive') =>
      desk.write((tx) => tx.moveTenantOn(id, event, desk.by('kim')))
    expect(await on('suspend')).toBeUndefined()
    await desk.write((tx) => tx.handOverTenant(id, desk.by()))
    expect(await on('suspend')).toEqual([])
    expect(await insiders(id)).toEqual([])
    expect(await on('resume')).toEqual([])
    expect(await insiders(id)).toHaveLength(1)
    const [order] = await desk.orders(id)
    expect(await on('archive')).toEqual([{ kind: 'cost', orderId: order?.id, step: 'cancelled' }])
    expect(await desk.get(id)).toMatchObject({ status: 'ARCHIVED' })
    expect(await insiders(id)).toEqual([])
  })
})
