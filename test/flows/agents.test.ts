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
  await desk.company('nordic', 'PARTNER')
  await desk.company('vendor', 'VENDOR')
  await desk.client.partnership.create({
    data: { partnerId: 'nordic', customerId: 'hello', validFrom: new Date(0) },
  })
  for (const name of ['anna', 'tom']) await desk.joins(name, { hello: 'USER' })
  await desk.joins('nils', { nordic: 'PARTNER_ADMIN' })
  for (const name of ['erik', 'eva']) await desk.joins(name, { vendor: 'SUPPORT_AGENT' })
  await desk.joins('kim', { vendor: 'VENDOR_ADMIN' })
  await desk.joins('mia', { vendor: 'SALES_MANAGER' })
})
afterAll(() => desk.close())

const file = (more: Parameters<typeof ticketOf>[1] = {}) =>
  desk.store.transaction((tx) => tx.write.createTicket(ticketOf('anna', { companyId: 'hello', ...more })))
const state = (of = id) =>
  desk.client.ticket.findUniqueOrThrow({ where: { id: of }, include: { events: { orderBy: { seq: 'asc' } } } })
const types = async () => (await state()).events.map(({ type }) => type)

beforeEach(async () => {
  await desk.client.draft.deleteMany()
  await desk.client.conversation.deleteMany()
  desk.troubles.length = 0
  ;({ id, number } = await file())
})

describe('taking', () => {
  it('is one tap on the card, and the card then offers the next step', async () => {
    const erik = desk.person('erik')
    await erik.opens(number)
    expect(erik.labels()[0]).toBe('Take')
    expect(await erik.presses('Take')).toContain(`${number} is yours`)
    expect(await state()).toMatchObject({ status: 'IN_PROGRESS', ownerId: 'erik' })
    await erik.opens(number)
    expect(erik.labels()).not.toContain('Take')
  })

  it('of what a colleague has says so first where the card is old', async () => {
    const erik = desk.person('erik')
    await erik.opens(number)
    const take = erik.button('Take')
    const eva = desk.person('eva')
    await eva.opens(number)
    await eva.presses('Take')
    expect(await erik.send(take)).toContain('Name of eva works on it now')
    expect((await state()).ownerId).toBe('eva')
    await erik.presses('Take')
    expect((await state()).ownerId).toBe('erik')
    expect(await erik.starts('ticket.take', { ticket: number })).toContain('is yours already')
  })

  it('by words shows it first', async () => {
    const erik = desk.person('erik')
    expect(await erik.says('take a ticket')).toContain('Which ticket do you take?')
    await erik.says('1')
    expect((await state()).ownerId).toBeNull()
  })
})

describe('answering', () => {
  it('a first reply takes what nobody has', async () => {
    const erik = desk.person('erik')
    await erik.starts('ticket.reply', { ticket: number, text: 'We look into it' })
    await erik.presses('Continue', { text: 'We look into it' })
    await erik.presses('Send')
    expect(await types()).toEqual(['created', 'taken', 'replied'])
    expect(await state()).toMatchObject({ status: 'IN_PROGRESS', ownerId: 'erik' })
    expect((await state()).firstRespondedAt).not.toBeNull()
  })

  it('a colleague who answers too does not take it away', async () => {
    const erik = desk.person('erik')
    await erik.opens(number)
    await erik.presses('Take')
    const eva = desk.person('eva')
    await eva.starts('ticket.reply', { ticket: number })
    await eva.says('He is out today')
    await eva.presses('Send')
    expect((await state()).ownerId).toBe('erik')
  })

  it('a question waits for the customer, a second one too', async () => {
    const erik = desk.person('erik')
    for (const question of ['Which company?', 'Which invoice?']) {
      await erik.starts('ticket.ask', { ticket: number })
      await erik.presses('Continue', { text: question })
      expect(erik.sees()).toContain('waits for Name of anna')
      expect(await erik.presses('Send')).toContain(`Asked on ${number}`)
    }
    const waiting = await state()
    expect(waiting).toMatchObject({ status: 'WAITING_CUSTOMER', ownerId: 'erik', firstRespondedAt: null })
    expect(waiting.waitingSince).toEqual(waiting.events.at(-1)?.at)
    expect(await erik.opens(number)).toContain('Waiting for the customer')
    expect(await desk.person('anna').opens(number)).toContain('Waiting for you')
  })

  it('resolving takes an answer, and the requester says whether it is solved', async () => {
    const erik = desk.person('erik')
    await erik.starts('ticket.resolve', { ticket: number })
    expect(await erik.presses('Continue', { text: '' })).toContain('Please fill this in')
    await erik.presses('Continue', { text: 'Install 23.4.' })
    expect(await erik.presses('Resolve')).toContain('asked whether it is solved')
    const anna = desk.person('anna')
    expect(await anna.opens(number)).toContain('Install 23.4.')
    expect(await anna.presses('Yes')).toContain('is Closed')
    expect(await state()).toMatchObject({ status: 'CLOSED', wasSolved: true })
    expect(await erik.opens(number)).not.toContain('Take')
  })

  it('No opens it again and asks what is still wrong', async () => {
    const erik = desk.person('erik')
    await erik.starts('ticket.resolve', { ticket: number })
    await erik.presses('Continue', { text: 'Install 23.4.' })
    await erik.presses('Resolve')
    const anna = desk.person('anna')
    await anna.opens(number)
    const no = anna.button('No')
    const asked = await anna.presses('No')
    expect(asked).toContain('is open again')
    expect(asked).toContain('Your reply')
    expect(await state()).toMatchObject({ status: 'IN_PROGRESS', wasSolved: false })
    await anna.says('Still the same')
    await anna.presses('Send')
    expect(await types()).toEqual(['created', 'taken', 'resolved', 'reopened', 'replied'])
    expect(await anna.send(no)).toContain('is open already')
  })

  it('whoever closed it themselves is not asked whether it is solved', async () => {
    const anna = desk.person('anna')
    await anna.opens(number)
    await anna.presses('Close')
    await anna.opens(number)
    expect(anna.labels()).toContain('Reopen')
    expect(anna.labels()).not.toContain('Yes')
  })

  it('Yes and No are the customer’s alone, and of no use to an agent', async () => {
    const erik = desk.person('erik')
    await erik.starts('ticket.resolve', { ticket: number })
    await erik.presses('Continue', { text: 'Done' })
    await erik.presses('Resolve')
    await erik.opens(number)
    expect(erik.labels()).not.toContain('Yes')
    expect(await erik.starts('ticket.solved', { ticket: number, answer: 'yes' })).toContain("Only the customer's side")
    expect((await state()).status).toBe('RESOLVED')
  })

  it('cancelling names a reason that the customer reads; another reason needs words', async () => {
    const erik = desk.person('erik')
    await erik.starts('ticket.cancel', { ticket: number })
    expect(await erik.presses('Continue', { reason: 'other', text: '' })).toContain('say in a sentence why')
    await erik.presses('Continue', { reason: 'duplicate', text: 'The same as T-1' })
    expect(await erik.presses('Cancel ticket')).toContain('Cancelled')
    expect((await state()).status).toBe('CANCELLED')
    expect(await desk.person('anna').opens(number)).toContain('cancelled (duplicate): The same as T-1')
  })
})

describe('a note', () => {
  const SECRET = 'They have not paid since May'

  it('is read by agents and by nobody else: card, list, history, search', async () => {
    const erik = desk.person('erik')
    await erik.starts('ticket.note', { ticket: number })
    await erik.presses('Continue', { text: SECRET })
    expect(erik.sees()).toContain('The customer never sees it')
    await erik.presses('Save')
    expect(await erik.opens(number)).toContain(`Internal note: ${SECRET}`)
    expect(await history(erik)).toContain(SECRET)

    const anna = desk.person('anna')
    expect(await anna.opens(number)).not.toContain('paid')
    expect(await history(anna)).not.toMatch(/paid|noted/)
    expect(await anna.says('my tickets')).not.toContain('paid')
    expect(await anna.says('search since May')).not.toContain(number)
  })

  it('takes no files, which would be seen', async () => {
    const erik = desk.person('erik')
    await erik.starts('ticket.note', { ticket: number })
    expect(erik.fields().map((field) => field.widget)).toEqual(['paragraph'])
  })

  it('of a partner stays with the partner, also from the vendor', async () => {
    const handed = await file({ route: 'PARTNER' })
    const nils = desk.person('nils')
    await nils.starts('ticket.note', { ticket: handed.number })
    await nils.presses('Continue', { text: SECRET })
    await nils.presses('Save')
    expect(await nils.opens(handed.number)).toContain(SECRET)
    expect(await desk.person('kim').opens(handed.number)).not.toContain('paid')
    expect(await desk.person('anna').opens(handed.number)).not.toContain('paid')
  })
})

describe('passing on', () => {
  it('to a colleague', async () => {
    const erik = desk.person('erik')
    await erik.starts('ticket.assign', { ticket: number })
    expect(erik.fields()[0]?.choices?.map(({ value }) => value)).toEqual(['erik', 'eva', 'kim'])
    await erik.presses('Continue', { agent: 'eva' })
    expect(await erik.presses('Assign')).toContain('is now with Name of eva')
    expect((await state()).ownerId).toBe('eva')
    expect(await history(desk.person('anna'))).toContain('assigned to Name of eva')
  })

  it('to the partner and back: everybody on it sees both names, and it begins anew with nobody', async () => {
    const erik = desk.person('erik')
    expect(await desk.person('nils').opens(number)).toContain('cannot find')
    await erik.starts('ticket.take', { ticket: number })
    await erik.presses('Take')
    await erik.starts('ticket.hand', { ticket: number })
    await erik.presses('Continue', { text: 'It is their own report.' })
    expect(erik.sees()).toContain('From vendor Ltd to nordic Ltd')
    await erik.presses('Hand over')
    expect(await state()).toMatchObject({ status: 'WAITING_THIRD_PARTY', route: 'PARTNER', ownerId: null })
    expect(await erik.opens(number)).toContain('cannot find')

    const nils = desk.person('nils')
    expect(await nils.opens(number)).toContain('It is their own report.')
    await nils.presses('Take')
    expect(await state()).toMatchObject({ status: 'WAITING_THIRD_PARTY', ownerId: 'nils' })
    await nils.starts('ticket.hand', { ticket: number })
    await nils.presses('Continue', { text: '' })
    await nils.presses('Hand over')
    expect(await state()).toMatchObject({ status: 'IN_PROGRESS', route: 'VENDOR', ownerId: null })
    const told = await history(desk.person('anna'))
    expect(told).toContain('handed over from vendor Ltd to nordic Ltd: It is their own report.')
    expect(told).toContain('handed over from nordic Ltd to vendor Ltd')
  })

  it('without a partner it stays', async () => {
    await desk.company('alone')
    await desk.joins('ina', { alone: 'USER' })
    const theirs = await desk.store.transaction((tx) => tx.write.createTicket(ticketOf('ina', { companyId: 'alone' })))
    expect(await desk.person('erik').starts('ticket.hand', { ticket: theirs.number })).toContain('has no partner')
  })
})

describe('who may', () => {
  const DEEDS = ['take', 'ask', 'note', 'assign', 'hand', 'resolve', 'cancel']

  it.each(DEEDS)('customers and other staff are refused: ticket.%s', async (deed) => {
    const refused = await desk.person('anna').starts(`ticket.${deed}`, { ticket: number })
    expect(refused).toContain('This is for support agents')
    expect(await desk.person('mia').starts(`ticket.${deed}`, { ticket: number })).toContain('cannot find')
    expect(await types()).toEqual(['created'])
  })

  it.each(DEEDS)('a partner does not touch what is with the vendor: ticket.%s', async (deed) => {
    expect(await desk.person('nils').starts(`ticket.${deed}`, { ticket: number })).toContain('cannot find')
  })

  it('what a partner escalated they still see and note on, as the customer’s side', async () => {
    const { number: theirs, id: ofTheirs } = await file({ route: 'PARTNER' })
    const nils = desk.person('nils')
    await nils.starts('ticket.hand', { ticket: theirs })
    await nils.presses('Continue', { text: '' })
    await nils.presses('Hand over')
    expect(await nils.starts('ticket.resolve', { ticket: theirs })).toContain('This is for support agents')
    await nils.starts('ticket.reply', { ticket: theirs })
    await nils.says('Any news?')
    await nils.presses('Send')
    expect((await state(ofTheirs)).events.at(-1)?.data).toMatchObject({ by: 'customer' })
  })

  it('agents never edit, close or withdraw in the customer’s name', async () => {
    const erik = desk.person('erik')
    await erik.opens(number)
    expect(erik.labels()).toEqual([
      'Take',
      'Reply',
      'Ask',
      'Note',
      'Resolve',
      'Share',
      'History',
      'Assign',
      'Hand over',
      'Cancel ticket',
      'Back to the list',
    ])
    expect(await erik.starts('ticket.edit', { ticket: number })).toContain('Its requester or a super-user')
    for (const deed of ['close', 'withdraw'])
      expect(await erik.starts(`ticket.${deed}`, { ticket: number })).toContain("Only the customer's side")
    expect(await types()).toEqual(['created'])
  })
})

describe('the queue', () => {
  it('is mine, nobody’s, everybody’s; it can be searched', async () => {
    await desk.client.ticket.updateMany({ data: { status: 'CANCELLED' } })
    const mine = await file({ subject: 'Mine to do' })
    const free = await file({ subject: 'Free to take' })
    const other = await file({ subject: 'In good hands' })
    const erik = desk.person('erik')
    await erik.opens(mine.number)
    await erik.presses('Take')
    const eva = desk.person('eva')
    await eva.opens(other.number)
    await eva.presses('Take')

    expect(await erik.says('my queue')).toContain('My queue (1)')
    expect(erik.sees()).toContain(mine.number)
    expect(await erik.says('unassigned')).toContain('Unassigned (1)')
    expect(erik.sees()).toContain(free.number)
    expect(await erik.presses('All open')).toContain('All open tickets (3)')
    expect(await erik.says('search all good')).toContain('Found among all tickets (1)')
    await desk.client.ticket.update({ where: { id: other.id }, data: { status: 'CLOSED' } })
    expect(await erik.says('search good')).not.toContain(other.number)
    expect(await erik.presses('Search every ticket')).toContain(other.number)
    expect(await erik.says('help')).toContain('My queue: 1')
    expect(erik.sees()).toContain('Unassigned: 1')
    expect(erik.labels()[0]).toBe('My queue')
  })

  it('is refused to customers', async () => {
    expect(await desk.person('anna').says('my queue')).toContain('This is for support agents')
    expect(await desk.person('anna').says('help')).not.toContain('queue')
  })
})

const history = (who: ReturnType<typeof desk.person>) =>
  who.send({ kind: 'view', view: 'ticket.history', params: { id: number }, by: 'press' })
