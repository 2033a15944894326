import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { END, type LicenceDesk, linesOf, minute, openLicenceDesk, user } from './licence-desk.ts'

let desk: LicenceDesk
beforeAll(async () => {
  desk = await openLicenceDesk()
})
afterAll(() => desk.close())

const five = ['ann', 'bob', 'cyd', 'dan', 'eve']
const [ewa, max] = ['ewa', 'max'] as const
const as = (personId: string, run?: string, at = minute(1)) => desk.by(at, personId, run)

/** The only command that waits, as the worker takes it. */
async function only(accountId: string) {
  const [work, ...more] = await desk.taken(accountId)
  expect(more).toEqual([])
  if (!work) throw new Error('Nothing waits.')
  return work
}

describe('activating', () => {
  it('hands an offer to the source, and makes all of it true when the source has done it (INV-45)', async () => {
    const id = await desk.account({ Premium: 5, Essentials: 2 }, { Premium: five.slice(0, 3) })
    const offerId = await desk.offered(id, 9, { Premium: 3, Essentials: 4 })
    const before = await desk.read(id)
    expect((await desk.apply(offerId, as(ewa))).kind).toBe('begun')
    // A pending cut changes no number (INV-43).
    const pending = await desk.read(id)
    expect(pending).toMatchObject({ lines: before.lines, revision: 8, working: ['APPLY'] })
    expect(pending.version).toBeGreaterThan(before.version)
    const work = await only(id)
    expect(work).toMatchObject({ kind: 'APPLY', offerId, account: { product: 'suite', serialNumber: id }, swaps: [] })
    const told = await desk.finish(work.id, { kind: 'done' }, minute(31))
    const after = await desk.read(id)
    expect(told).toEqual([{ kind: 'offer', offerId, step: 'applied', version: after.version }])
    expect(after).toMatchObject({
      revision: 9,
      lines: linesOf({ Premium: 3, Essentials: 4 }),
      validTo: END,
      working: [],
    })
    expect(await desk.offer(offerId)).toMatchObject({
      status: 'APPLIED',
      appliedAt: minute(31),
      appliedBy: { id: ewa, name: 'Name of ewa' },
      changes: [
        { licenceType: 'Premium', oldQuantity: 5, newQuantity: 3, oldValidTo: END },
        { licenceType: 'Essentials', oldQuantity: 2, newQuantity: 4 },
      ],
    })
    // Settled once: whoever did it again under the same id says it again.
    expect(await desk.finish(work.id)).toEqual([])
    expect(await desk.read(id)).toEqual(after)
  })
  it('is impossible while people are too many, and changes nothing', async () => {
    const id = await desk.account({ Premium: 5 }, { Premium: five })
    const offerId = await desk.offered(id, 9, { Premium: 4 })
    const before = await desk.read(id)
    const surplus = { licenceType: 'Premium', inUse: 5, available: 4, toRemove: 1 }
    expect(await desk.apply(offerId)).toEqual({ kind: 'obstacle', obstacle: { kind: 'surplus', lines: [surplus] } })
    expect(await desk.read(id)).toEqual(before)
  })
  it('again is told who was first; the same press again is the same command', async () => {
    const id = await desk.account({ Premium: 5 })
    const offerId = await desk.offered(id, 9, { Premium: 6 })
    const run = randomUUID()
    const first = await desk.apply(offerId, as(ewa, run))
    expect(await desk.apply(offerId, as(ewa, run))).toEqual(first)
    expect(await desk.apply(offerId, as(max, randomUUID()))).toMatchObject({
      kind: 'stale',
      offer: { status: 'APPLYING' },
    })
    await desk.finish((await only(id)).id)
    expect(await desk.apply(offerId, as(max))).toMatchObject({ kind: 'stale', offer: { appliedBy: { id: ewa } } })
  })
  it('moves plans in the same step (X83)', async () => {
    const id = await desk.account({ 'Sales Standard': 3 }, { 'Sales Standard': five.slice(0, 3) })
    const offerId = await desk.offered(id, 9, { 'Sales Standard': 0, 'Sales Premium': 3 })
    const swap = { from: 'Sales Standard', to: 'Sales Premium' }
    expect((await desk.apply(offerId, as(ewa), [swap, { from: 'Sales Premium', to: 'Other' }])).kind).toBe('begun')
    const work = await only(id)
    expect(work).toMatchObject({ swaps: [swap] })
    await desk.finish(work.id)
    expect(await desk.using(id, 'Sales Premium')).toBe('ann bob cyd')
    expect(await desk.using(id, 'Sales Standard')).toBe('')
  })
  it('ends what it made old, and leaves what is newer', async () => {
    const id = await desk.account({ Premium: 5 })
    const offerId = await desk.offered(id, 9, { Premium: 6 })
    await desk.apply(offerId)
    const newer = await desk.offered(id, 10, { Premium: 7 })
    expect(await desk.apply(newer)).toEqual({ kind: 'obstacle', obstacle: { kind: 'applying' } })
    await desk.finish((await only(id)).id)
    expect((await desk.offer(newer)).status).toBe('AVAILABLE')
    expect((await desk.apply(newer)).kind).toBe('begun')
  })
  it('moves the end to that of its last line, of which nobody was told yet; the same end stays told', async () => {
    const id = await desk.account({ Premium: 5 })
    const told = { graceUntil: new Date('2027-01-14T23:00:00Z'), expiryTold: 1 }
    await desk.client.licenceAccount.update({ where: { id }, data: told })
    const endsOn = async (revision: number, premium: Date, other?: Date) => {
      const [first, second] = linesOf({ Premium: 5, Other: 1 })
      if (!first || !second) throw new Error('There are two lines.')
      const lines = [
        { ...first, validTo: premium },
        { ...second, ...(other ? { validTo: other } : {}) },
      ]
      await desk.apply(await desk.offered(id, revision, { Premium: 5 }, { lines }))
      await desk.finish((await only(id)).id)
      const { validTo, graceUntil, expiryTold } = await desk.client.licenceAccount.findUniqueOrThrow({ where: { id } })
      return { validTo, graceUntil, expiryTold }
    }
    const later = new Date('2027-06-30T22:00:00Z')
    expect(await endsOn(9, new Date('2026-06-30T22:00:00Z'))).toEqual({ validTo: END, ...told })
    expect(await endsOn(10, END, later)).toEqual({ validTo: later, graceUntil: null, expiryTold: 0 })
  })
  it.each([
    ['waits again', false, 'AVAILABLE'],
    ['is superseded where a newer one came', true, 'SUPERSEDED'],
  ])('that the source refuses is told with its cause, and %s (X87)', async (_name, isNewerThere, status) => {
    const id = await desk.account({ Premium: 5 })
    const offerId = await desk.offered(id, 9, { Premium: 6 })
    await desk.apply(offerId, as(ewa))
    if (isNewerThere) await desk.offered(id, 10, { Premium: 7 })
    const { id: commandId } = await only(id)
    const told = await desk.finish(commandId, { kind: 'refused', reason: 'payment-missing' })
    expect(told).toMatchObject([{ kind: 'offer', offerId, step: 'refused' }])
    expect(await desk.offer(offerId)).toMatchObject({ status })
    expect(await desk.store.reads.licences.command(commandId)).toMatchObject({
      ...{ kind: 'APPLY', status: 'FAILED', reason: 'payment-missing', by: { id: ewa } },
    })
    expect(await desk.read(id)).toMatchObject({ revision: 8, lines: linesOf({ Premium: 5 }) })
    expect((await desk.apply(offerId, as(ewa))).kind).toBe(isNewerThere ? 'obstacle' : 'begun')
  })
})

describe('a demo that was bought (G2, INV-49)', () => {
  const buy = (id: string, serialNumber: string, ownerName: string) =>
    desk.store.transaction((tx) => tx.write.keepBought(id, { serialNumber, ownerName }, desk.by()))
  it('becomes live under the new serial number and owner', async () => {
    const id = await desk.account({ Premium: 2 }, { Premium: five }, { mode: 'DEMO' })
    const serialNumber = `live-${id}`
    const offerId = await desk.offered(id, 9, { Premium: 5 }, { serialNumber, ownerName: 'Bought AB' })
    expect(await desk.apply(offerId)).toEqual({
      kind: 'obstacle',
      obstacle: { kind: 'demo', missing: ['serialNumber', 'ownerName'] },
    })
    await buy(id, serialNumber, 'Bought AB')
    await desk.apply(offerId)
    const work = await only(id)
    expect(work.account.serialNumber).toBe(id)
    await desk.finish(work.id)
    const live = await desk.read(id)
    expect(live).toMatchObject({ mode: 'LIVE', serialNumber, ownerName: 'Bought AB', revision: 9 })
    expect(live).not.toHaveProperty('bought')
  })
  it('does not become another account’s licence', async () => {
    const [other, id] = [await desk.account({ Premium: 1 }), await desk.account({ Premium: 2 }, {}, { mode: 'DEMO' })]
    await buy(id, other, 'Bought AB')
    const offerId = await desk.offered(id, 9, { Premium: 5 }, { serialNumber: other, ownerName: 'Bought AB' })
    expect(await desk.apply(offerId)).toEqual({
      kind: 'obstacle',
      obstacle: { kind: 'other-serial', last4: other.slice(-4) },
    })
  })
  it('enters nothing once it is live', async () => {
    const id = await desk.account({ Premium: 2 })
    await buy(id, 'x', 'y')
    expect(await desk.read(id)).not.toHaveProperty('bought')
  })
})

describe('removing surplus licences', () => {
  const cut = async (people = five) => {
    const id = await desk.account(
      { Premium: 5 },
      { Premium: people },
      { people: [{ userRef: 'dan', openRequests: 4 }] },
    )
    return { id, offerId: await desk.offered(id, 9, { Premium: 3 }) }
  }
  const premium = { licenceType: 'Premium' }

  it('takes them at once, and has the source do it, open requests first', async () => {
    const { id, offerId } = await cut()
    const removal = { ...premium, selected: ['dan', 'eve'], handOver: { dan: 'ann' } }
    expect(await desk.remove(offerId, removal, as(ewa))).toMatchObject({
      ...{ kind: 'allowed', spared: [], gone: [], left: 0, toRemove: 2, others: [] },
      removed: [{ userRef: 'dan' }, { userRef: 'eve' }],
    })
    expect(await desk.using(id, 'Premium')).toBe('ann bob cyd')
    const work = await only(id)
    expect(work).toMatchObject({ kind: 'UNASSIGN', ...premium })
    expect(work.kind === 'UNASSIGN' && work.users).toEqual([{ userRef: 'dan', handOverTo: 'ann' }, { userRef: 'eve' }])
    expect(await desk.finish(work.id)).toEqual(
      ['dan', 'eve'].map((userRef) => ({ kind: 'licence-use', commandId: work.id, userRef, step: 'removed' })),
    )
    expect(await desk.store.reads.licences.command(work.id)).toMatchObject({ status: 'DONE', ...premium, offerId })
  })
  it('orphans no open request, and takes nothing then (X84)', async () => {
    const { id, offerId } = await cut()
    const before = await desk.read(id)
    expect(await desk.remove(offerId, { ...premium, selected: ['dan', 'eve'] })).toEqual({
      kind: 'refused',
      problems: [{ kind: 'open-requests', userRef: 'dan', count: 4 }],
    })
    expect(await desk.read(id)).toEqual(before)
  })
  it('takes only what is still needed, and names who else did (X9)', async () => {
    const { id, offerId } = await cut()
    await desk.remove(offerId, { ...premium, selected: ['ann'], shown: 1 }, as(ewa))
    expect(await desk.remove(offerId, { ...premium, selected: ['bob', 'cyd'] }, as(max))).toMatchObject({
      ...{ kind: 'allowed', removed: [{ userRef: 'bob' }], spared: ['cyd'], left: 0, toRemove: 1 },
      others: [{ id: ewa, name: 'Name of ewa' }],
    })
    expect(await desk.remove(offerId, { ...premium, selected: ['eve'] }, as(ewa))).toMatchObject({
      ...{ kind: 'allowed', removed: [], spared: ['eve'], toRemove: 0, others: [{ id: max }] },
    })
    expect(await desk.using(id, 'Premium')).toBe('cyd dan eve')
  })
  it('by the same press again takes nobody else', async () => {
    const { id, offerId } = await cut()
    const run = randomUUID()
    const removal = { ...premium, selected: ['ann', 'bob'] }
    const first = await desk.remove(offerId, removal, as(ewa, run))
    expect(await desk.remove(offerId, { ...removal, selected: ['cyd', 'eve'] }, as(ewa, run))).toEqual(first)
    expect(await desk.using(id, 'Premium')).toBe('cyd dan eve')
  })
  it('is given back where the source did not let it happen, with the time they have had it', async () => {
    const { id, offerId } = await cut()
    await desk.remove(offerId, { ...premium, selected: ['ann', 'bob'] }, as(ewa))
    const work = await only(id)
    const told = await desk.finish(work.id, { kind: 'refused', reason: 'last-admin', users: ['ann'] })
    expect(told.map((one) => one.kind === 'licence-use' && [one.userRef, one.step])).toEqual([
      ['ann', 'kept'],
      ['bob', 'removed'],
    ])
    expect(await desk.using(id, 'Premium')).toBe('ann cyd dan eve')
    expect(await desk.store.reads.licences.command(work.id)).toMatchObject({ status: 'DONE', reason: 'last-admin' })
  })
  it('is given back to all where the source did nothing of it', async () => {
    const { id, offerId } = await cut()
    await desk.remove(offerId, { ...premium, selected: ['ann', 'bob'] }, as(ewa))
    const work = await only(id)
    await desk.finish(work.id, { kind: 'refused', reason: 'unknown-account' })
    expect(await desk.using(id, 'Premium')).toBe(five.join(' '))
    expect(await desk.store.reads.licences.command(work.id)).toMatchObject({ status: 'FAILED' })
  })
  it('is not given back beyond the number; whose it is stays known (INV-43)', async () => {
    const { id, offerId } = await cut()
    await desk.remove(offerId, { ...premium, selected: ['ann', 'bob'] }, as(ewa))
    const { id: commandId } = await only(id)
    // Two others got one in the product meanwhile, though the source never heard of the removal.
    const all = [...five, 'fay', 'gus'].map((one) => user(one, ['Premium']))
    await desk.says(id, { revision: 8, users: all })
    expect(await desk.using(id, 'Premium')).toBe('cyd dan eve fay gus')
    await desk.finish(commandId, { kind: 'refused', reason: 'in-use' })
    expect(await desk.using(id, 'Premium')).toBe('ann bob cyd dan eve')
    const beyond = (await desk.read(id)).users.flatMap((one) => (one.beyond.length > 0 ? one.userRef : []))
    expect(beyond).toEqual(['fay', 'gus'])
  })
  it('is not for an offer that is disputed or over', async () => {
    const { offerId } = await cut()
    const { id: ticketId } = await desk.ticket()
    await desk.dispute(offerId, ticketId)
    const removal = { ...premium, selected: ['ann', 'bob'] }
    expect(await desk.remove(offerId, removal)).toMatchObject({ kind: 'stale', offer: { status: 'DISPUTED' } })
  })
})
