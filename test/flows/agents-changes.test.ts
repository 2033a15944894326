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
  for (const partner of ['nordic', 'sydlig']) await desk.company(partner, 'PARTNER')
  for (const name of ['anna', 'tom']) await desk.joins(name, { hello: 'USER' })
  await desk.joins('nils', { nordic: 'PARTNER_ADMIN' })
  await desk.joins('sara', { sydlig: 'PARTNER_ADMIN' })
  for (const name of ['erik', 'eva']) await desk.joins(name, { vendor: 'SUPPORT_AGENT' })
  await desk.joins('kim', { vendor: 'VENDOR_ADMIN' })
})
afterAll(() => desk.close())

const agreement = (status: 'ACTIVE' | 'ENDED' | 'SUSPENDED') =>
  desk.client.agreement.create({
    data: {
      number: 'AG-1',
      companyId: 'hello',
      status,
      firstLine: 'VENDOR',
      ticketPolicy: 'ANY_REGISTERED',
      effectiveFrom: new Date(0),
      products: { connect: { id: 'exflow' } },
    },
  })
const file = async (more: Parameters<typeof ticketOf>[1] = {}) => {
  ;({ id, number } = await desk.store.transaction((tx) =>
    tx.write.createTicket(ticketOf('anna', { companyId: 'hello', productId: 'exflow', ...more })),
  ))
}
const state = () =>
  desk.client.ticket.findUniqueOrThrow({ where: { id }, include: { events: { orderBy: { seq: 'asc' } } } })
const history = (who: ReturnType<typeof desk.person>) =>
  who.send({ kind: 'view', view: 'ticket.history', params: { id: number }, by: 'press' })

beforeEach(async () => {
  await desk.client.draft.deleteMany()
  await desk.client.conversation.deleteMany()
  await desk.client.ticket.updateMany({ data: { agreementId: null } })
  await desk.client.agreement.deleteMany()
  await desk.client.partnership.deleteMany()
  desk.troubles.length = 0
})

describe('two agents at the same moment', () => {
  it('one has it, the other is asked whether to take it over', async () => {
    await file()
    const agents = ['erik', 'eva'].map((name) => desk.person(name))
    for (const agent of agents) await agent.opens(number)
    const said = await Promise.all(agents.map((agent) => agent.presses('Take')))
    expect(said.filter((words) => words.includes(`${number} is yours`))).toHaveLength(1)
    expect(said.filter((words) => words.includes('works on it now'))).toHaveLength(1)
    expect((await state()).events.map(({ type }) => type)).toEqual(['created', 'taken'])
    expect(desk.troubles).toEqual([])
  })

  it('one was a moment earlier: the other is asked, and takes it over with one more press', async () => {
    await file()
    const [erik, eva] = [desk.person('erik'), desk.person('eva')]
    for (const agent of [erik, eva]) await agent.opens(number)
    desk.justBefore(() => erik.presses('Take'))
    expect(await eva.presses('Take')).toContain('erik works on it now. Taking it makes you the owner.')
    expect((await state()).ownerId).toBe('erik')
    expect(await eva.presses('Take')).toContain(`${number} is yours`)
    expect((await state()).events.map(({ type }) => type)).toEqual(['created', 'taken', 'taken'])
    expect(desk.troubles).toEqual([])
  })

  it('answer and resolution: both count, in one order', async () => {
    await file()
    const [erik, eva] = [desk.person('erik'), desk.person('eva')]
    await erik.starts('ticket.reply', { ticket: number })
    await erik.says('We look into it')
    await eva.starts('ticket.resolve', { ticket: number })
    await eva.presses('Continue', { text: 'Install 23.4.' })
    const said = await Promise.all([erik.presses('Send'), eva.presses('Resolve')])
    // Whoever finds the answer there reads it first, and presses once more.
    if (said[1].includes('has changed since')) await eva.presses('Resolve')
    const types = (await state()).events.map(({ type }) => type)
    expect(types.filter((type) => type === 'resolved')).toHaveLength(1)
    expect((await state()).status).toBe('RESOLVED')
    // Whoever came too late for a reply is told so, and nothing is half done.
    expect(types.filter((type) => type === 'replied')).toHaveLength(said[0].includes('Added to') ? 1 : 0)
    expect(desk.troubles).toEqual([])
  })
})

describe('an answer that came a moment before the resolution', () => {
  it('is read before the ticket is resolved', async () => {
    await file()
    const [erik, eva] = [desk.person('erik'), desk.person('eva')]
    await erik.starts('ticket.reply', { ticket: number })
    await erik.says('We look into it')
    await eva.starts('ticket.resolve', { ticket: number })
    await eva.presses('Continue', { text: 'Install 23.4.' })
    desk.justBefore(() => erik.presses('Send'))
    const said = await eva.presses('Resolve')
    expect(said).toContain(`${number} has changed since`)
    expect(said).toContain('We look into it')
    expect((await state()).status).not.toBe('RESOLVED')
    await eva.presses('Resolve')
    expect((await state()).events.map(({ type }) => type)).toEqual(['created', 'taken', 'replied', 'resolved'])
    expect(desk.troubles).toEqual([])
  })
})

describe('the partner changes in the middle of a ticket (X68)', () => {
  const looksAfter = (partnerId: string, validFrom: Date, validTo: Date | null = null) =>
    desk.client.partnership.create({ data: { partnerId, customerId: 'hello', validFrom, validTo } })
  const AGO = new Date(Date.now() - 86_400_000)

  it('it keeps its route; the new partner works on it, the old one no longer sees it, nobody is lost', async () => {
    await looksAfter('nordic', new Date(0))
    await file({ route: 'PARTNER' })
    const nils = desk.person('nils')
    await nils.starts('ticket.reply', { ticket: number })
    await nils.says('We begin')
    await nils.presses('Send')
    await desk.client.partnership.updateMany({ data: { validTo: AGO } })
    await looksAfter('sydlig', AGO)

    expect(await nils.opens(number)).toContain('cannot find')
    const sara = desk.person('sara')
    expect(await sara.opens(number)).toContain('We begin')
    await sara.presses('Take')
    expect(await state()).toMatchObject({ route: 'PARTNER', ownerId: 'sara' })
    expect(await history(desk.person('anna'))).toContain('assigned to Name of sara')
    expect(await desk.person('kim').opens(number)).toContain('We begin')
  })

  it('of two partners one is chosen, and the handover names it', async () => {
    await looksAfter('nordic', new Date(0))
    await looksAfter('sydlig', AGO)
    await file()
    const erik = desk.person('erik')
    await erik.starts('ticket.hand', { ticket: number })
    await erik.presses('Continue', { to: 'sydlig', text: '' })
    await erik.presses('Hand over')
    for (const who of ['nils', 'sara', 'anna'])
      expect(await history(desk.person(who))).toContain('handed over from vendor Ltd to sydlig Ltd')
  })

  it('a company under a new name has the same tickets', async () => {
    await file()
    await desk.client.company.update({ where: { id: 'hello' }, data: { name: 'Hello Group' } })
    expect(await desk.person('anna').opens(number)).toContain('Company: Hello Group')
    await desk.client.company.update({ where: { id: 'hello' }, data: { name: 'hello Ltd' } })
  })
})

describe.each(['ENDED', 'SUSPENDED'] as const)('the agreement is %s while a ticket is open (X69)', (status) => {
  it('what is open is worked on to its end; what is new is asked about', async () => {
    const { id: agreementId } = await agreement('ACTIVE')
    await file({ agreementId })
    await desk.client.agreement.update({ where: { id: agreementId }, data: { status } })

    const anna = desk.person('anna')
    await anna.starts('ticket.reply', { ticket: number })
    await anna.says('Any news?')
    expect(await anna.presses('Send')).toContain(`Added to ${number}`)
    const erik = desk.person('erik')
    await erik.starts('ticket.resolve', { ticket: number })
    await erik.presses('Continue', { text: 'Install 23.4.' })
    expect(await erik.presses('Resolve')).toContain('asked whether it is solved')

    await anna.starts('ticket.create', { type: 'technical', product: 'exflow', subject: 'Posting stops at line 14' })
    expect(anna.sees()).toContain('No agreement to work with')
    expect(anna.sees()).toContain('AG-1')
    expect(anna.labels()).toContain('Ask support to check my agreement')
  })
})

describe('somebody it is shared with leaves (X70)', () => {
  it('they see it no more at once, the history keeps that they did', async () => {
    await file()
    const anna = desk.person('anna')
    await anna.starts('ticket.share', { ticket: number })
    await anna.presses('Continue', { colleague: 'tom' })
    await anna.presses('Share')
    const tom = desk.person('tom')
    expect(await tom.opens(number)).toContain('Posting fails')
    const open = tom.button('Reply')
    await desk.client.membership.updateMany({ where: { personId: 'tom' }, data: { status: 'ENDED' } })

    expect(await tom.opens(number)).not.toContain('Posting fails')
    expect(await tom.send(open)).not.toContain('Your reply')
    expect(await history(anna)).toContain('shared with Name of tom')
    expect(await anna.opens(number)).not.toContain('Shared with')
    await desk.client.membership.updateMany({ where: { personId: 'tom' }, data: { status: 'ACTIVE' } })
  })
})
