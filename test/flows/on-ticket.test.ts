import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { TicketEvent } from '../../src/domain/ticket.ts'
import { ticketOf } from '../prisma/store/world.ts'
import { openDesk } from './desk.ts'

let desk: Awaited<ReturnType<typeof openDesk>>
let number: string
let id: string

beforeAll(async () => {
  desk = await openDesk()
  await desk.catalogue()
  await desk.company('hello')
  await desk.company('other')
  await desk.company('vendor', 'VENDOR')
  for (const name of ['anna', 'tom', 'lea']) await desk.joins(name, { hello: 'USER' })
  await desk.joins('eve', { other: 'USER' })
  await desk.joins('erik', { vendor: 'SUPPORT_AGENT' })
})
afterAll(() => desk.close())

/** Something that happens to the ticket from another side. */
const happens = (event: TicketEvent, personId = 'erik', extra = {}) =>
  desk.store.transaction((tx) => tx.write.appendEvent(id, event, { personId, at: new Date() }, extra))
const agreed = (ticketPolicy: 'ANY_REGISTERED' | 'SUPER_USERS_ONLY') =>
  desk.client.agreement.create({
    data: {
      number: 'AG-1',
      companyId: 'hello',
      status: 'ACTIVE',
      firstLine: 'VENDOR',
      ticketPolicy,
      superUserLimit: 1,
      effectiveFrom: new Date(0),
    },
  })
const state = () =>
  desk.client.ticket.findUniqueOrThrow({ where: { id }, include: { events: { orderBy: { seq: 'asc' } } } })
const lastEvent = async () => (await state()).events.at(-1)

beforeEach(async () => {
  await desk.client.draft.deleteMany()
  await desk.client.ticket.updateMany({ data: { agreementId: null } })
  await desk.client.agreement.deleteMany()
  await desk.client.conversation.deleteMany()
  desk.troubles.length = 0
  ;({ id, number } = await desk.store.transaction((tx) =>
    tx.write.createTicket(ticketOf('anna', { companyId: 'hello' })),
  ))
})

describe('a reply', () => {
  it('answers the question that support asked, and work goes on', async () => {
    await happens({ type: 'asked', text: 'Which company in BC?' })
    const anna = desk.person('anna')
    await anna.opens(number)
    expect(await anna.presses('Reply')).toContain('Which company in BC?')
    expect(await anna.says('CRONUS AG')).toContain('Your reply: CRONUS AG')
    expect((await state()).status).toBe('WAITING_CUSTOMER')
    expect(await anna.presses('Send')).toMatch(/Added to T-\d+. Support is working on it/)
    expect((await state()).status).toBe('IN_PROGRESS')
    expect((await lastEvent())?.data).toEqual({ text: 'CRONUS AG', by: 'customer' })
  })

  it('can be a file alone, and needs one of both', async () => {
    const anna = desk.person('anna')
    await anna.starts('ticket.reply', { ticket: number })
    expect(await anna.presses('Continue', {})).toContain('There is nothing to send yet')
    expect(await anna.says('', 'screen.png')).toContain('screen.png')
    await anna.presses('Send')
    expect((await lastEvent())?.data).toEqual({ text: '', by: 'customer', files: ['screen.png'] })
    expect(await desk.client.attachment.count({ where: { ticketId: id } })).toBe(1)
  })

  it('asks which ticket, by number too', async () => {
    const anna = desk.person('anna')
    expect(await anna.says('reply to a ticket')).toContain('Which ticket is it about?')
    expect(anna.labels()[0]).toBe(`${number} · Posting fails`)
    await anna.says('1')
    await anna.says('More of it')
    expect(anna.sees()).toContain(`Your reply to ${number}`)
  })

  it('reopens what was resolved', async () => {
    await happens({ type: 'resolved', text: 'Try again', by: 'agent' })
    const anna = desk.person('anna')
    await anna.starts('ticket.reply', { ticket: number, text: 'Still broken' })
    await anna.presses('Continue', { text: 'Still broken' })
    expect(anna.sees()).toContain('reopens it under the same number')
    expect(await anna.presses('Send')).toContain('open again')
    expect((await state()).status).toBe('IN_PROGRESS')
  })

  it('to a closed ticket is a new one that points to it, once', async () => {
    await happens({ type: 'resolved', text: 'Try again', by: 'agent' })
    await happens({ type: 'closed', by: 'clock' })
    await agreed('ANY_REGISTERED')
    const anna = desk.person('anna')
    await anna.starts('ticket.reply', { ticket: number })
    await anna.says('It is back')
    expect(anna.sees()).toContain('Your reply opens a new ticket')
    const send = anna.button('Send')
    const said = await anna.presses('Send')
    expect(said).toMatch(
      new RegExp(`${number} was closed, so your reply is the new ticket T-\\d+, a follow-up of ${number}`),
    )
    expect(await anna.send(send)).toBe(said)
    const follow = await desk.client.ticket.findMany({ where: { followUpOfId: id } })
    expect(follow).toMatchObject([{ description: 'It is back', companyId: 'hello', typeKey: 'technical' }])
    expect((await state()).status).toBe('CLOSED')
  })

  it.each(['no agreement', 'SUPER_USERS_ONLY'] as const)(
    'to a closed ticket goes through Create ticket with %s',
    async (policy) => {
      await happens({ type: 'resolved', text: 'Try again', by: 'agent' })
      await happens({ type: 'closed', by: 'clock' })
      if (policy !== 'no agreement') await agreed(policy)
      const anna = desk.person('anna')
      expect(await anna.starts('ticket.reply', { ticket: number })).toContain('Press Create ticket')
      expect(anna.button('Create ticket')).toMatchObject({
        flow: 'ticket.create',
        values: { subject: 'Posting fails' },
      })
    },
  )

  it('to a cancelled ticket is refused with a way on', async () => {
    await happens({ type: 'cancelled', reason: 'Duplicate', by: 'agent' })
    const anna = desk.person('anna')
    expect(await anna.starts('ticket.reply', { ticket: number })).toContain('is cancelled')
    expect(anna.labels()).toContain('Create ticket')
  })

  it('of an agent is on the vendor’s side', async () => {
    const erik = desk.person('erik')
    await erik.starts('ticket.reply', { ticket: number })
    await erik.says('We look into it')
    await erik.presses('Send')
    expect((await lastEvent())?.data).toMatchObject({ by: 'agent' })
  })
})

it.each([
  'ticket.reply',
  'ticket.edit',
  'ticket.share',
  'ticket.close',
  'ticket.reopen',
  'ticket.withdraw',
  'ticket.removeFile',
  'ticket.unshare',
  'ticket.merge',
])('%s: an unknown number and one of another company get the same answer', async (flow) => {
  const eve = desk.person('eve')
  const foreign = await eve.starts(flow, { ticket: number })
  expect(foreign).toBe(`I cannot find ${number} among the tickets you may see.`)
  expect(await eve.starts(flow, { ticket: 'T-99999' })).toBe('I cannot find T-99999 among the tickets you may see.')
  expect(await desk.client.draft.count()).toBe(0)
})

describe('an edit', () => {
  it('is prefilled, says what changes, and goes into the history with before and after', async () => {
    const anna = desk.person('anna')
    await anna.starts('ticket.edit', { ticket: number })
    expect(anna.fields().map(({ id: field, value }) => [field, value])).toEqual([
      ['subject', 'Posting fails'],
      ['description', 'Every invoice since Monday.'],
    ])
    expect(await anna.presses('Continue', { subject: 'Posting fails', description: 'Every one.' })).toContain(
      'You change: description.',
    )
    expect(await anna.presses('Save')).toContain(`Saved in ${number}`)
    expect((await lastEvent())?.data).toEqual({
      by: 'customer',
      fields: [{ field: 'description', before: 'Every invoice since Monday.', after: 'Every one.' }],
    })
    expect((await state()).description).toBe('Every one.')
  })

  it('asks for what the type asks, judges it as a new ticket does, and can empty it', async () => {
    const asked = ['version', 'erp', 'severity', 'poNumber'].map((key) => ({ key, isRequired: false }))
    await desk.client.requestType.create({ data: { key: 'full', label: { en: 'Full' }, fields: asked } })
    await desk.client.severityLevel.create({
      data: { key: 'high', label: { en: 'High' }, meaning: { en: 'work stops' }, order: 1 },
    })
    const data = { typeKey: 'full', productId: 'exflow', productVersion: '1.2', poNumber: 'PO-1' }
    await desk.client.ticket.update({ where: { id }, data })
    const anna = desk.person('anna')
    await anna.starts('ticket.edit', { ticket: number })
    const rest = { subject: 'Posting fails', description: 'Every invoice since Monday.', erp: 'bc', severity: 'high' }
    expect(await anna.presses('Continue', { ...rest, version: 'newest' })).toContain('please use numbers such as')
    await anna.presses('Continue', { ...rest, version: 'unknown', poNumber: '' })
    expect(anna.sees()).toContain('You change: product version, ERP version, severity, and PO number.')
    await anna.presses('Save')
    const { productVersion, erpCode, severity, poNumber } = await state()
    expect({ productVersion, erpCode, severity, poNumber }).toEqual({
      productVersion: 'unknown',
      erpCode: 'bc',
      severity: 'high',
      poNumber: null,
    })
  })

  it('without a change has nothing to save', async () => {
    const anna = desk.person('anna')
    await anna.starts('ticket.edit', { ticket: number })
    await anna.presses('Continue', { subject: 'Posting fails', description: 'Every invoice since Monday.' })
    expect(anna.sees()).toContain('there is nothing to save')
    expect(anna.labels()).not.toContain('Save')
  })

  it('is not asked about again while nothing was typed', async () => {
    const anna = desk.person('anna')
    await anna.starts('ticket.edit', { ticket: number })
    await anna.starts('ticket.edit', { ticket: number })
    expect(anna.sees()).toContain(`Edit ${number}`)
  })

  it('goes through when support only answered meanwhile', async () => {
    const anna = desk.person('anna')
    await anna.starts('ticket.edit', { ticket: number })
    await anna.presses('Continue', { subject: 'Posting fails', description: 'Every one.' })
    await happens({ type: 'asked', text: 'Which company?' })
    expect(await anna.presses('Save')).toContain('Saved')
    expect((await state()).status).toBe('IN_PROGRESS')
  })

  it('meets another edit: both versions are shown, combined and saved; again if need be', async () => {
    const anna = desk.person('anna')
    await anna.starts('ticket.edit', { ticket: number })
    await anna.presses('Continue', { subject: 'Posting fails', description: 'Mine.' })
    const theirs = (after: string, before: string) =>
      happens({ type: 'edited', by: 'customer', fields: [{ field: 'description', before, after }] }, 'tom', {
        patch: { description: after },
      })
    await theirs('Theirs.', 'Every invoice since Monday.')

    expect(await anna.presses('Save')).toContain('Name of tom changed this ticket at')
    expect(anna.sees()).toContain('Theirs: description: Theirs.')
    expect(anna.sees()).toContain('Yours: description: Mine.')
    expect((await state()).description).toBe('Theirs.')
    await anna.presses('Combine')
    expect(anna.fields().find((one) => one.id === 'description')?.value).toBe('Theirs.\n\nMine.')
    await anna.presses('Continue', { way: 'combine', subject: 'Posting fails', description: 'Theirs and mine.' })
    await theirs('Theirs again.', 'Theirs.')

    expect(await anna.presses('Save')).toContain('Yours: description: Theirs and mine.')
    await anna.presses('Keep mine')
    const done = await anna.presses('Save')
    expect(done).toContain('Saved')
    expect(done).not.toContain('Shall we go on')
    expect((await state()).description).toBe('Theirs and mine.')
    expect(await desk.client.draft.count({ where: { status: 'EDITING' } })).toBe(0)
    expect(desk.troubles).toEqual([])
  })
})

describe('sharing', () => {
  it('goes to colleagues only, and can be taken back', async () => {
    const anna = desk.person('anna')
    await anna.starts('ticket.share', { ticket: number })
    expect(
      anna
        .fields()[0]
        ?.choices?.map(({ value }) => value)
        .sort(),
    ).toEqual(['lea', 'tom'])
    await anna.presses('Continue', { colleague: 'eve' })
    expect(anna.sees()).toContain('Please choose one of the options')
    await anna.presses('Continue', { colleague: 'tom' })
    expect(await anna.presses('Share')).toContain('is shared with Name of tom')
    expect(await desk.person('tom').opens(number)).toContain('Posting fails')

    expect(await desk.person('tom').starts('ticket.share', { ticket: number })).toContain(
      'Its requester or a super-user',
    )
    await anna.starts('ticket.unshare', { ticket: number })
    await anna.presses('Continue', { colleague: 'tom' })
    expect(await anna.presses('Stop sharing')).toContain('no longer shared with Name of tom')
    expect(await desk.person('tom').opens(number)).toContain('cannot find')
    expect((await state()).events.map(({ type }) => type)).toEqual(['created', 'shared', 'unshared'])
  })

  it('with nobody left says so', async () => {
    const anna = desk.person('anna')
    expect(await anna.starts('ticket.unshare', { ticket: number })).toContain('is shared with nobody')
    for (const one of ['tom', 'lea']) await desk.store.transaction((tx) => tx.write.share(id, one, 'anna'))
    expect(await anna.starts('ticket.share', { ticket: number })).toContain('nobody left at hello Ltd')
    expect(anna.labels()).toContain('Contact')
  })
})

describe('closing and reopening', () => {
  it('is one tap on the card', async () => {
    const anna = desk.person('anna')
    await anna.opens(number)
    expect(await anna.presses('Close')).toContain('Resolved')
    expect((await state()).status).toBe('RESOLVED')
    expect(await anna.presses('Reopen')).toContain('open again')
    expect((await state()).status).toBe('IN_PROGRESS')
  })

  it('by words, or on a card that shows an old version, asks first', async () => {
    const anna = desk.person('anna')
    await anna.opens(number)
    const close = anna.button('Close')
    await happens({ type: 'taken', ownerId: 'erik', ownerName: 'Erik' })
    expect(await anna.send(close)).toContain('Close T-')
    expect(await anna.send({ ...close, by: 'words' } as never)).toContain('Close T-')
    expect((await state()).status).toBe('IN_PROGRESS')
    await anna.presses('Close')
    expect(await anna.send(close)).toContain('is already Resolved (Name of anna')
    expect((await state()).events.filter(({ type }) => type === 'resolved')).toHaveLength(1)
  })

  it('later than 14 days leads to a follow-up', async () => {
    await happens({ type: 'resolved', text: 'Done', by: 'agent' })
    await desk.client.ticket.update({ where: { id }, data: { resolvedAt: new Date(Date.now() - 15 * 86_400_000) } })
    const anna = desk.person('anna')
    expect(await anna.starts('ticket.reopen', { ticket: number })).toContain('more than 14 days ago')
    expect(anna.labels()).toContain('Reply')
  })

  it('withdrawing takes a reason and a look at it', async () => {
    const anna = desk.person('anna')
    await anna.starts('ticket.withdraw', { ticket: number })
    await anna.says('Asked twice')
    expect((await state()).status).toBe('NEW')
    expect(await anna.presses('Withdraw')).toContain('Cancelled')
    expect((await lastEvent())?.data).toEqual({ reason: 'Asked twice', by: 'customer' })
  })
})

it('a file is removed, even from a closed ticket, and the history says who did it', async () => {
  const anna = desk.person('anna')
  await anna.starts('ticket.reply', { ticket: number })
  await anna.says('', 'secret.png')
  await anna.presses('Continue', { text: '' })
  await anna.presses('Send')
  await happens({ type: 'resolved', text: 'Done', by: 'agent' })
  await anna.starts('ticket.removeFile', { ticket: number })
  await anna.says('secret.png')
  expect(anna.sees()).toContain('cannot be brought back')
  expect(await anna.presses('Remove')).toContain('secret.png is removed')
  expect((await desk.client.attachment.findFirstOrThrow({ where: { ticketId: id } })).removedAt).not.toBeNull()
  expect(await lastEvent()).toMatchObject({ type: 'detached', actorId: 'anna', data: { file: 'secret.png' } })
  expect(await anna.starts('ticket.removeFile', { ticket: number })).toContain('has no files')
})
