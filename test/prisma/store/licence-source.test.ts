import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jwsOf, type LicenceDesk, linesOf, minute, openLicenceDesk, user } from './licence-desk.ts'

let desk: LicenceDesk
beforeAll(async () => {
  desk = await openLicenceDesk()
})
afterAll(() => desk.close())

const names = (n: number) => Array.from({ length: n }, (_, index) => `user-${String(index + 1).padStart(2, '0')}`)
/** So many people with the licence. */
const people = (n: number, licenceType = 'Premium') => names(n).map((one) => user(one, [licenceType]))

describe('what the source says', () => {
  it('is who is in the product, and who has what', async () => {
    const id = await desk.account({ Server: 1, Premium: 5 }, { Premium: ['ann', 'bob'] })
    await desk.says(id, {
      revision: 8,
      users: [user('bob', ['Premium', 'Premium', 'Server']), user('cyd', ['Premium'])],
    })
    expect(await desk.using(id, 'Premium')).toBe('bob cyd')
    // A licence for the whole site is nobody's own.
    expect(await desk.using(id, 'Server')).toBe('')
    expect((await desk.read(id)).users.map(({ userRef }) => userRef)).toEqual(['bob', 'cyd'])
  })
  it('counts up to what was signed; whoever got it last is beyond, which is kept (INV-43)', async () => {
    const id = await desk.account({ Premium: 2 }, { Premium: ['bob'] })
    const says = (...refs: string[]) =>
      desk.says(id, { revision: 8, users: refs.map((one) => user(one, ['Premium', 'Unheard of'])) })
    const beyond = async () => (await desk.read(id)).users.map((one) => `${one.userRef}: ${one.beyond.join(', ')}`)
    await says('ann', 'bob', 'cyd')
    expect(await desk.using(id, 'Premium')).toBe('bob ann')
    expect(await beyond()).toEqual(['ann: Unheard of', 'bob: Unheard of', 'cyd: Premium, Unheard of'])
    await says('ann', 'cyd')
    expect(await desk.using(id, 'Premium')).toBe('ann cyd')
    expect(await beyond()).toEqual(['ann: Unheard of', 'cyd: Unheard of'])
  })
  it('counts in full as soon as the licence that is applied has room for it', async () => {
    const id = await desk.account({ Premium: 2 })
    await desk.says(id, { revision: 8, users: people(3) })
    await desk.receive(id, desk.content(id, 9, { Premium: 4 }), 'WEB')
    const [work] = await desk.taken(id)
    await desk.finish(work?.id ?? '')
    expect(await desk.using(id, 'Premium')).toBe(names(3).join(' '))
    expect((await desk.read(id)).users.flatMap(({ beyond }) => beyond)).toEqual([])
  })
  it('is not counted at all in a demo', async () => {
    const id = await desk.account({ Premium: 2 }, {}, { mode: 'DEMO' })
    await desk.says(id, { revision: 8, users: people(5) })
    expect(await desk.using(id, 'Premium')).toBe(names(5).join(' '))
  })
  it('does not bring back what was just taken here, until it has heard of that', async () => {
    const id = await desk.account({ Premium: 3 }, { Premium: names(3) })
    const offerId = await desk.offered(id, 9, { Premium: 2 })
    const selected = names(1)
    await desk.remove(offerId, { licenceType: 'Premium', selected })
    const late = { revision: 8, users: people(3) }
    await desk.says(id, late)
    expect(await desk.using(id, 'Premium')).toBe('user-02 user-03')
    const [work] = await desk.taken(id)
    await desk.finish(work?.id ?? '')
    // From now on its word counts: somebody gave it back in the product.
    await desk.says(id, late)
    expect(await desk.using(id, 'Premium')).toBe('user-02 user-03 user-01')
  })
  it('raises the account’s version where cards show something of it, not for every look', async () => {
    const id = await desk.account({ Premium: 5 })
    const look = async (lastActiveAt: Date, openRequests: number) => {
      const users = [user('ann', ['Premium'], { lastActiveAt, openRequests, isSignedIn: openRequests === 0 })]
      await desk.says(id, { revision: 8, users }, lastActiveAt)
      return desk.read(id)
    }
    const first = await look(minute(1), 0)
    const second = await look(minute(61), 0)
    expect(second).toMatchObject({
      version: first.version,
      fetchedAt: minute(61),
      users: [{ lastActiveAt: minute(61) }],
    })
    expect((await look(minute(121), 3)).version).toBeGreaterThan(second.version)
  })
})

describe('a licence that somebody activated in the product itself (G27)', () => {
  const waiting = async (numbers: Readonly<Record<string, number>>) => {
    const id = await desk.account({ Premium: 5 }, { Premium: names(4) })
    const content = desk.content(id, 9, numbers)
    const { offerId = '' } = await desk.receive(id, content)
    const state = (n: number) => ({ revision: 9, licence: jwsOf(content), users: people(n) })
    return { id, offerId, state }
  }
  it('is in force here too, with whoever it left', async () => {
    const { id, offerId, state } = await waiting({ Premium: 2 })
    expect(await desk.says(id, state(2))).toMatchObject([{ kind: 'offer', offerId, step: 'applied-itself' }])
    expect(await desk.read(id)).toMatchObject({ revision: 9, lines: linesOf({ Premium: 2 }) })
    expect(await desk.using(id, 'Premium')).toBe('user-01 user-02')
    expect((await desk.offer(offerId)).status).toBe('APPLIED_AUTO')
  })
  it('is not while it is disputed (INV-47)', async () => {
    const { id, offerId, state } = await waiting({ Premium: 2 })
    const { id: ticketId } = await desk.ticket()
    await desk.dispute(offerId, ticketId)
    expect(await desk.says(id, state(2))).toEqual([])
    expect(await desk.read(id)).toMatchObject({ revision: 8, lines: linesOf({ Premium: 5 }) })
  })
  it('is not where more are in use than it has', async () => {
    const { id, state } = await waiting({ Premium: 2 })
    await desk.says(id, state(3))
    expect(await desk.read(id)).toMatchObject({ revision: 8, lines: linesOf({ Premium: 5 }) })
  })
})

describe('a licence that gets full', () => {
  const told = async (id: string, n: number) =>
    (await desk.says(id, { revision: 8, users: people(n) }, minute(n))).flatMap((one) =>
      one.kind === 'licence-full' ? `${one.licenceType} ${one.level}` : [],
    )
  it('is told at 85 % and at 100 %, each once until there is room again', async () => {
    const id = await desk.account({ Premium: 20, Essentials: 5 })
    const steps = []
    for (const n of [16, 17, 18, 20, 19, 20, 12, 17, 20, 0]) steps.push(await told(id, n))
    const [nearly, full] = [['Premium nearly-full'], ['Premium full']]
    expect(steps).toEqual([[], nearly, [], full, [], [], [], nearly, full, []])
  })
  it('is told once where it jumps to the full', async () => {
    const id = await desk.account({ Premium: 20 })
    expect([await told(id, 20), await told(id, 20)]).toEqual([['Premium full'], []])
  })
  it('is not told to whoever just read it after activating', async () => {
    const id = await desk.account({ Premium: 20 }, { Premium: names(12) })
    const offerId = await desk.offered(id, 9, { Premium: 12 })
    await desk.apply(offerId)
    const [work] = await desk.taken(id)
    const happened = await desk.store.transaction(async (tx) => [
      ...(await tx.write.finishWork(work?.id ?? '', { kind: 'done' }, minute(2))),
      ...(await tx.write.keepState(id, { revision: 9, users: people(12) }, minute(2))),
    ])
    expect(happened.map(({ kind }) => kind)).toEqual(['offer'])
  })
})

describe('commands', () => {
  const ids = async (accountId: string, now = minute(1)) => (await desk.taken(accountId, now)).map(({ id }) => id)

  it('of an account are carried out one after the other, in their order', async () => {
    const id = await desk.account({ Premium: 5 }, { Premium: names(4) })
    const offerId = await desk.offered(id, 9, { Premium: 3 })
    await desk.remove(offerId, { licenceType: 'Premium', selected: names(1) })
    await desk.apply(offerId)
    await desk.ask(id)
    expect((await desk.read(id)).working).toEqual(['UNASSIGN', 'APPLY', 'FETCH'])
    for (const kind of ['UNASSIGN', 'APPLY', 'FETCH']) {
      const [work, ...more] = await desk.taken(id)
      expect([work?.kind, more]).toEqual([kind, []])
      // The next one only after it.
      expect(await ids(id)).toEqual([])
      await desk.finish(work?.id ?? '')
    }
    expect(await ids(id)).toEqual([])
  })
  it('are taken by one process, and by another when its lease is over', async () => {
    const id = await desk.account({})
    await desk.ask(id)
    const both = await Promise.all([desk.taken(id), desk.taken(id)])
    expect(both.flat()).toHaveLength(1)
    await desk.client.licenceCommand.updateMany({ where: { accountId: id }, data: { leaseUntil: new Date(0) } })
    expect(await desk.taken(id)).toMatchObject([{ id: both.flat()[0]?.id, attempts: 0 }])
  })
  it('wait for their time, and no longer where somebody presses', async () => {
    const id = await desk.account({})
    const commandId = await desk.ask(id)
    await desk.retry(commandId, minute(30))
    expect(await ids(id, minute(29))).toEqual([])
    expect(await desk.taken(id, minute(30))).toMatchObject([{ id: commandId, attempts: 1 }])
    await desk.retry(commandId, minute(60))
    // Pressed: at once, and its pauses begin anew.
    expect(await desk.ask(id, desk.by(minute(40)))).toBe(commandId)
    expect(await desk.taken(id, minute(40))).toMatchObject([{ id: commandId, attempts: 0 }])
    await desk.finish(commandId)
    expect(await desk.ask(id)).not.toBe(commandId)
  })
  it('by the same press again are the same', async () => {
    const id = await desk.account({})
    const first = await desk.ask(id, desk.by(minute(1), 'ewa', `run-${id}`))
    await desk.finish(first)
    expect(await desk.ask(id, desk.by(minute(2), 'ewa', `run-${id}`))).toBe(first)
    expect(await desk.store.reads.licences.command(first)).toMatchObject({ kind: 'FETCH', status: 'DONE' })
  })
})

describe('a source that is away', () => {
  it('is told after three times, once, and when it is back (G21)', async () => {
    const id = await desk.account({})
    const commandId = await desk.ask(id, desk.by(minute(7)))
    const happened = []
    for (let time = 0; time < 5; time++) happened.push(...(await desk.retry(commandId, minute(10 + time))))
    expect(happened).toEqual([{ kind: 'licence-source', accountId: id, step: 'failed', at: minute(7).toISOString() }])
    expect((await desk.read(id)).fetchFailures).toBe(5)
    expect(await desk.finish(commandId, { kind: 'done' }, minute(20))).toEqual([
      { kind: 'licence-source', accountId: id, step: 'back', at: minute(20).toISOString() },
    ])
    expect(await desk.says(id, { revision: 8, users: [] }, minute(20))).toEqual([])
    expect((await desk.read(id)).fetchFailures).toBe(0)
  })
  it('for a moment is nobody’s news', async () => {
    const id = await desk.account({})
    const commandId = await desk.ask(id)
    for (const time of [1, 2]) expect(await desk.retry(commandId, minute(time))).toEqual([])
    expect(await desk.finish(commandId)).toEqual([])
  })
  it('is asked again an hour after it answered, and not while it is being asked', async () => {
    const [id, installation] = [await desk.account({}), await desk.account({})]
    await desk.client.licenceAccount.update({ where: { id: installation }, data: { deployment: 'BC_ONLINE' } })
    const due = async (n: number) => (await desk.store.licenceWork.fetchDue(minute(n), 1000)).includes(id)
    expect([await due(59), await due(60)]).toEqual([false, true])
    const commandId = await desk.ask(id)
    expect(await due(60)).toBe(false)
    await desk.finish(commandId)
    await desk.says(id, { revision: 8, users: [] }, minute(70))
    expect([await due(129), await due(130)]).toEqual([false, true])
    expect(await desk.store.licenceWork.fetchDue(minute(999), 1000)).not.toContain(installation)
  })
  it('that does not know the account is asked again later, and that is told too', async () => {
    const id = await desk.account({})
    const happened = []
    for (let time = 0; time < 3; time++) {
      const commandId = await desk.ask(id)
      happened.push(...(await desk.finish(commandId, { kind: 'refused', reason: 'unknown-account' }, minute(time))))
    }
    expect(happened).toMatchObject([{ kind: 'licence-source', step: 'failed' }])
    expect(await desk.store.licenceWork.fetchDue(minute(61), 1000)).not.toContain(id)
    expect(await desk.store.licenceWork.fetchDue(minute(62), 1000)).toContain(id)
  })
})
