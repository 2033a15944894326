import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ticketOf } from '../prisma/store/world.ts'
import { openDesk } from './desk.ts'

let desk: Awaited<ReturnType<typeof openDesk>>
let number: string
let id: string

beforeAll(async () => {
  desk = await openDesk()
  await desk.catalogue()
  await desk.company('hello')
  await desk.company('vendor', 'VENDOR')
  await desk.joins('anna', { hello: 'USER' })
  for (const name of ['erik', 'eva']) await desk.joins(name, { vendor: 'SUPPORT_AGENT' })
  await desk.joins('kim', { vendor: 'VENDOR_ADMIN' })
  await desk.joins('sam', { vendor: 'SALES_MANAGER' })
  await desk.client.agreement.create({
    data: {
      id: 'ag-1',
      number: 'AG-1',
      companyId: 'hello',
      status: 'ACTIVE',
      firstLine: 'VENDOR',
      ticketPolicy: 'ANY_REGISTERED',
      superUserLimit: 2,
      effectiveFrom: new Date(0),
      products: { connect: { id: 'exflow' } },
    },
  })
})
afterAll(() => desk.close())

const of = (personId: string) => ({ where: { personId } })
const loses = (personId: string) => desk.client.membership.updateMany({ ...of(personId), data: { status: 'ENDED' } })
const state = () =>
  desk.client.ticket.findUniqueOrThrow({ where: { id }, include: { events: { orderBy: { seq: 'asc' } } } })
const types = async () => (await state()).events.map(({ type }) => type)

beforeEach(async () => {
  await desk.client.draft.deleteMany()
  await desk.client.conversation.deleteMany()
  await desk.client.membership.updateMany({ data: { status: 'ACTIVE' } })
  desk.troubles.length = 0
  ;({ id, number } = await desk.store.transaction((tx) =>
    tx.write.createTicket(ticketOf('anna', { companyId: 'hello', productId: 'exflow' })),
  ))
})

describe('a right that goes between deciding and doing', () => {
  it('is gone: nothing is done with it', async () => {
    const eva = desk.person('eva')
    await eva.opens(number)
    desk.justBefore(() => loses('eva'))
    expect(await eva.presses('Take')).not.toContain('is yours')
    expect((await state()).ownerId).toBeNull()
    expect(desk.troubles).toEqual([])
  })
})

describe('a ticket that moves on between looking and writing', () => {
  it('belongs to whoever answered first', async () => {
    const [erik, eva] = [desk.person('erik'), desk.person('eva')]
    await eva.starts('ticket.reply', { ticket: number, text: 'It is fixed in 23.2.' })
    await eva.presses('Continue')
    await erik.starts('ticket.take', { ticket: number })
    desk.inBetween('appendEvent', () => erik.presses('Take'))
    await eva.presses('Send')
    await desk.settled()
    expect(await types()).toEqual(['created', 'taken', 'replied'])
    expect((await state()).ownerId).toBe('eva')
    expect(erik.sees()).toContain('eva works on it now')
    expect(desk.troubles).toEqual([])
  })
})

describe('a summary of what moved on since it was shown', () => {
  it.each([
    ['ticket.assign', { agent: 'eva' }, 'Assign'],
    ['ticket.resolve', { text: 'It is fixed in 23.2.' }, 'Resolve'],
    ['ticket.cancel', { reason: 'duplicate' }, 'Cancel ticket'],
  ])('%s is shown anew, with what is new, before it is done', async (flow, values, confirm) => {
    const [anna, erik] = [desk.person('anna'), desk.person('erik')]
    await erik.starts(flow, { ticket: number, ...values })
    if (erik.labels().includes('Continue')) await erik.presses('Continue')
    await anna.starts('ticket.reply', { ticket: number, text: 'It fails on Mondays only.' })
    await anna.presses('Continue')
    await anna.presses('Send')
    const before = await types()
    const said = await erik.presses(confirm)
    expect(said).toContain('It fails on Mondays only.')
    expect(await types()).toEqual(before)
    await erik.presses(confirm)
    expect((await types()).length).toBeGreaterThan(before.length)
    expect(desk.troubles).toEqual([])
  })

  it('a request that was approved meanwhile is not let go of unseen', async () => {
    const anna = desk.person('anna')
    const now = new Date()
    const by = { personId: 'kim', at: now }
    const asked = { requesterId: 'anna', companyId: 'hello', companyEntered: 'Hello', relation: 'CUSTOMER' } as const
    const { request } = await desk.store.transaction((tx) =>
      tx.write.requestAccess({ ...asked, run: randomUUID(), productIds: [], isReplacing: false }, now),
    )
    const status = async () => (await desk.store.reads.access.get(request.number))?.status
    await anna.starts('access.withdraw', { request: request.number })
    await desk.store.transaction((tx) => tx.write.changeAccess(request.number, { kind: 'approve' }, by))
    const said = await anna.presses('Withdraw')
    expect(said).toContain(`${request.number} has changed since you saw it. It is now: Invited`)
    expect(await status()).toBe('INVITED')
    await anna.presses('Withdraw')
    expect(await status()).toBe('WITHDRAWN')
    expect(desk.troubles).toEqual([])
  })

  it('more seats are not signed as fewer, because another change came first', async () => {
    const sam = desk.person('sam')
    const now = new Date()
    const about = { agreementId: 'ag-1', reason: 'We grow.', byId: 'kim', at: now }
    const asked = (newLimit: number) =>
      desk.store.transaction((tx) => tx.write.requestAmendment({ ...about, run: randomUUID(), newLimit }))
    const limit = async () => (await desk.client.agreement.findUniqueOrThrow({ where: { id: 'ag-1' } })).superUserLimit
    const [three, eight] = [await asked(3), await asked(8)]
    expect(await sam.starts('amendment.sign', { amendment: three.amendment.id })).toMatch(/2 → 3|from 2 to 3/)
    await desk.store.transaction((tx) =>
      tx.write.settleAmendment(eight.amendment.id, 'SIGNED', { personId: 'kim', at: now }),
    )
    const [sign = ''] = sam.labels()
    expect(await sam.presses(sign)).toMatch(/This has changed since you saw it[\s\S]*8/)
    expect(await limit()).toBe(8)
    expect(desk.troubles).toEqual([])
  })
})
