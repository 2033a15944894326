import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jwsOf, type LicenceDesk, minute, openLicenceDesk, user } from './licence-desk.ts'

let desk: LicenceDesk
beforeAll(async () => {
  desk = await openLicenceDesk()
})
afterAll(() => desk.close())

const three = ['ann', 'bob', 'cyd']
const refusals = async (accountId: string): Promise<Record<string, unknown>[]> => {
  const where = { subjectId: accountId, action: 'license.load.refused' }
  const events = await desk.client.auditEvent.findMany({ where, orderBy: { id: 'asc' } })
  return events.map(({ data, actorId }) => ({ ...(data as object), actorId }))
}

describe('what is read', () => {
  it('are a company’s products with licences for users, not its installations', async () => {
    const companyId = await desk.company(`c-${randomUUID()}`)
    const [id, installation] = [await desk.account({ Premium: 1 }), await desk.account({})]
    const move = (account: string, deployment: 'SAAS_SEATS' | 'BC_ONLINE') =>
      desk.client.licenceAccount.update({ where: { id: account }, data: { companyId, deployment } })
    await move(id, 'SAAS_SEATS')
    await move(installation, 'BC_ONLINE')
    expect((await desk.store.reads.licences.accounts([companyId])).map((one) => one.id)).toEqual([id])
    expect(await desk.store.reads.licences.accounts([])).toEqual([])
  })
  it('is an account with its people, who are matched by their confirmed address only', async () => {
    await desk.person('doubtful', {}, false)
    const id = await desk.account({ Premium: 5 })
    const people = [
      user('u-1', ['Premium'], { email: 'EWA@x.example', kind: 'OTHER' }),
      user('u-2', ['Premium'], { email: 'doubtful@x.example' }),
      user('u-3', []),
    ]
    await desk.says(id, { revision: 8, users: people })
    const account = await desk.read(id)
    expect(account).toMatchObject({ product: 'suite', productName: 'The Suite', company: { id: 'hello' }, working: [] })
    expect(account.users.map(({ userRef, personId }) => [userRef, personId])).toEqual([
      ['u-1', 'ewa'],
      ['u-2', undefined],
      ['u-3', undefined],
    ])
    expect(account.uses.map(({ userRef, userKind }) => [userRef, userKind])).toEqual([
      ['u-1', 'OTHER'],
      ['u-2', 'ASSOCIATE'],
    ])
    const used = (await desk.store.reads.licences.usedBy('ewa')).filter(({ accountId }) => accountId === id)
    expect(used).toEqual([
      { accountId: id, licenceType: 'Premium', companyName: 'hello Ltd', productName: 'The Suite' },
    ])
  })
  it('are offers by revision, for dates say nothing of what is newer (X27)', async () => {
    const id = await desk.account({ Premium: 5 })
    for (const [revision, at] of [
      [9, minute(9)],
      [10, minute(1)],
    ] as const)
      await desk.receive(id, desk.content(id, revision, { Premium: 2, Other: revision }), 'FILE', desk.by(at))
    const offers = await desk.store.reads.licences.offers(id)
    expect(offers.map(({ revision, status }) => [revision, status])).toEqual([
      [10, 'AVAILABLE'],
      [9, 'SUPERSEDED'],
    ])
  })
})

describe('an offer that arrives', () => {
  it('from a file waits for its admin (G22)', async () => {
    const id = await desk.account({ Premium: 5 })
    const done = await desk.receive(id, desk.content(id, 9, { Premium: 6 }), 'FILE', desk.by(minute(0), 'ewa'))
    expect(done).toMatchObject({ kind: 'received', changed: [], appliesItself: false })
    expect(await desk.offer(done.offerId ?? '')).toMatchObject({ status: 'AVAILABLE', loadedBy: { id: 'ewa' } })
    expect((await desk.read(id)).working).toEqual([])
  })
  it('from the web is handed to the source at once where nothing is against it (G6)', async () => {
    const id = await desk.account({ Premium: 5 })
    const content = desk.content(id, 9, { Premium: 6 })
    const done = await desk.receive(id, content, 'WEB')
    expect(done).toMatchObject({ kind: 'received', appliesItself: true })
    const [work] = await desk.taken(id)
    expect(work).toMatchObject({ kind: 'APPLY', licence: jwsOf(content) })
    expect(await desk.finish(work?.id ?? '')).toMatchObject([{ kind: 'offer', step: 'applied-itself' }])
    const applied = await desk.offer(done.offerId ?? '')
    expect(applied.status).toBe('APPLIED_AUTO')
    expect(applied).not.toHaveProperty('appliedBy')
  })
  it.each([
    ['people are too many', { Premium: 2 }],
    ['a module would be gone', { Premium: 0, Other: 5 }],
  ])('from the web waits where %s', async (_name, numbers) => {
    const id = await desk.account({ Premium: 5 }, 'Other' in numbers ? {} : { Premium: three })
    expect(await desk.receive(id, desk.content(id, 9, numbers), 'WEB')).toMatchObject({ appliesItself: false })
  })
  it('from the web waits where the source lets nothing be activated (X87)', async () => {
    const id = await desk.account({ Premium: 5 })
    await desk.says(id, { revision: 8, users: [], hold: 'payment-missing' })
    expect(await desk.receive(id, desk.content(id, 9, { Premium: 6 }), 'WEB')).toMatchObject({ appliesItself: false })
    expect((await desk.read(id)).hold).toBe('payment-missing')
  })
  it('from the web waits while another is being applied', async () => {
    const id = await desk.account({ Premium: 5 })
    await desk.receive(id, desk.content(id, 9, { Premium: 6 }), 'WEB')
    expect(await desk.receive(id, desk.content(id, 10, { Premium: 7 }), 'WEB')).toMatchObject({ appliesItself: false })
    expect((await desk.store.reads.licences.offers(id)).map(({ status }) => status)).toEqual(['AVAILABLE', 'APPLYING'])
  })
  it('is one, however often its file is loaded; the same press reads what it read (X13)', async () => {
    const id = await desk.account({ Premium: 5 })
    const content = desk.content(id, 9, { Premium: 6 })
    const run = randomUUID()
    const first = await desk.receive(id, content, 'FILE', desk.by(minute(0), 'ewa', run))
    expect(await desk.receive(id, content, 'FILE', desk.by(minute(1), 'ewa', run))).toMatchObject({
      kind: 'received',
      offerId: first.offerId,
    })
    expect(await desk.receive(id, content)).toMatchObject({ kind: 'already-loaded', offerId: first.offerId })
    expect(await desk.client.licenceOffer.count({ where: { accountId: id } })).toBe(1)
    expect(await refusals(id)).toMatchObject([{ reason: 'already-loaded' }])
  })
  it('carries a dispute over that it repeats, with whoever raised it (X86)', async () => {
    const id = await desk.account({ Premium: 5 })
    const ticket = await desk.ticket()
    const first = await desk.offered(id, 9, { Premium: 6 })
    expect(await desk.dispute(first, ticket.id, desk.by(minute(0), 'ewa'))).toBe(true)
    const second = await desk.offered(id, 10, { Premium: 6 })
    expect((await desk.offer(first)).status).toBe('SUPERSEDED')
    expect(await desk.offer(second)).toMatchObject({
      status: 'DISPUTED',
      disputedBy: { id: 'ewa' },
      disputeTicket: ticket.number,
    })
    expect((await desk.store.reads.licences.disputed()).map((one) => one.id)).toContain(second)
  })
  it('of somebody else is refused, changes nothing, and is audited with four digits only (X80)', async () => {
    const id = await desk.account({ Premium: 5 })
    const before = await desk.read(id)
    const foreign = desk.content(id, 99, { Premium: 6 }, { serialNumber: '4711-SECRET-0417', ownerName: 'Other Inc.' })
    expect(await desk.receive(id, foreign, 'FILE', desk.by(minute(0), 'ewa'))).toMatchObject({
      kind: 'refused',
      obstacle: { kind: 'other-serial', last4: '0417' },
    })
    expect(await desk.read(id)).toEqual(before)
    const audited = await refusals(id)
    expect(audited).toMatchObject([{ reason: 'other-serial', source: 'FILE', last4: '0417', actorId: 'ewa' }])
    const { payloadSha256: _, ...told } = audited[0] ?? {}
    expect(JSON.stringify(told)).not.toMatch(/SECRET|4711|Other Inc|Premium/)
  })
  it('is audited once where the source shows it at every look, and not at all where it is in force', async () => {
    const id = await desk.account({ Premium: 5 })
    const foreign = desk.content(id, 99, { Premium: 6 }, { ownerName: 'Other Inc.' })
    for (let look = 0; look < 3; look++) await desk.receive(id, foreign, 'WEB')
    for (let look = 0; look < 3; look++) await desk.receive(id, desk.content(id, 8, { Premium: 5 }), 'WEB')
    expect((await refusals(id)).map(({ reason }) => reason)).toEqual(['other-owner'])
  })
  it('is not put beneath one that waits or is being applied', async () => {
    const id = await desk.account({ Premium: 5 })
    await desk.receive(id, desk.content(id, 10, { Premium: 6 }), 'WEB')
    const late = { kind: 'older-than-waiting', revision: 9, waiting: 10 }
    expect(await desk.receive(id, desk.content(id, 9, { Premium: 7 }))).toMatchObject(late)
  })
})

describe('a dispute (INV-47)', () => {
  it('locks the offer until the vendor answers, once', async () => {
    const id = await desk.account({ Premium: 5 })
    const offerId = await desk.offered(id, 9, { Premium: 6 })
    const { id: ticketId } = await desk.ticket()
    expect(await desk.dispute(offerId, ticketId)).toBe(true)
    expect(await desk.apply(offerId)).toMatchObject({ kind: 'obstacle', obstacle: { kind: 'disputed' } })
    // The same press again, and somebody else's.
    expect([await desk.dispute(offerId, ticketId), await desk.dispute(offerId, 'another')]).toEqual([true, false])
    expect([await desk.answer(offerId, 'reconfirm'), await desk.answer(offerId, 'reconfirm')]).toEqual([true, false])
    expect((await desk.apply(offerId)).kind).toBe('begun')
    expect(await desk.dispute(offerId, ticketId)).toBe(false)
  })
  it('ends an offer that the vendor replaces', async () => {
    const id = await desk.account({ Premium: 5 })
    const offerId = await desk.offered(id, 9, { Premium: 6 })
    await desk.client.licenceOffer.update({ where: { id: offerId }, data: { status: 'DISPUTED' } })
    expect(await desk.answer(offerId, 'replace')).toBe(true)
    expect(await desk.apply(offerId)).toMatchObject({ obstacle: { kind: 'replaced' } })
  })
})
