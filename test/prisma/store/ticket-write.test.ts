import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Tx } from '../../../src/core/ports.ts'
import { fold, type TicketEvent } from '../../../src/domain/ticket.ts'
import { openWorld, outcomes, ticketOf, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await world.catalogue()
  await world.company('hello')
  for (const id of ['anna', 'ewa', 'erik']) await world.person(id, { hello: 'USER' })
})
afterAll(() => world.close())

const write = <T>(work: (write: Tx['write']) => Promise<T>) => world.store.transaction((tx) => work(tx.write))
const create = (more: object = {}) => write((w) => w.createTicket(ticketOf('anna', more)))
const append = (id: string, event: TicketEvent, extra?: Parameters<Tx['write']['appendEvent']>[3], at = new Date()) =>
  write((w) => w.appendEvent(id, event, { personId: 'erik', at }, extra))
const read = async (number: string, route = true) => {
  const sight = route ? ({ by: 'all' } as const) : ({ by: 'requester', personId: 'anna' } as const)
  const ticket = await world.store.reads.tickets.get(number, [sight], 'anna')
  if (!ticket) throw new Error(`${number} cannot be seen`)
  return ticket
}

const taken: TicketEvent = { type: 'taken', ownerId: 'erik', ownerName: 'Erik Holm' }
const asked: TicketEvent = { type: 'asked', text: 'Which version?' }
const resolved: TicketEvent = { type: 'resolved', text: 'Fixed in 25.2', by: 'agent' }

test('numbers count up: T- for the vendor and the community, P- for partners', async () => {
  const numbers = []
  for (const route of ['VENDOR', 'COMMUNITY', 'PARTNER', 'PARTNER'] as const)
    numbers.push((await create({ route })).number)
  expect(numbers).toEqual(['T-10001', 'T-10002', 'P-1', 'P-2'])
})

test('everything that was filled in is in the ticket', async () => {
  const at = new Date('2026-05-04T08:00:00Z')
  const description = 'Zeile 1\nZeile 2 with `code`, @everyone and <script>'
  const { number, isNew } = await create({
    companyId: 'hello',
    submittedById: 'ewa',
    productId: 'exflow',
    productVersion: '25.1.0.0',
    erpCode: 'bc',
    poNumber: 'PO-7',
    customerName: 'Hello',
    description,
    extra: { since: 'Monday' },
    at,
  })
  expect(isNew).toBe(true)
  expect(await read(number)).toMatchObject({
    number,
    version: 1,
    status: 'NEW',
    route: 'VENDOR',
    subject: 'Posting fails',
    description,
    companyId: 'hello',
    companyName: 'hello Ltd',
    requesterId: 'anna',
    requesterName: 'Name of anna',
    submittedById: 'ewa',
    submittedByName: 'Name of ewa',
    productId: 'exflow',
    productName: 'ExFlow AP',
    productVersion: '25.1.0.0',
    erpCode: 'bc',
    erpLabel: 'BC Online',
    poNumber: 'PO-7',
    customerName: 'Hello',
    extra: { since: 'Monday' },
    type: { key: 'technical' },
    createdAt: at,
    changedAt: at,
    shares: [],
    attachments: [],
    events: [
      { seq: 1, event: { type: 'created' }, visibility: 'PUBLIC', actorId: 'ewa', actorName: 'Name of ewa', at },
    ],
  })
})

test('what was not filled in is not there', async () => {
  const { number } = await create()
  const ticket = await read(number)
  for (const field of ['companyId', 'productId', 'severity', 'poNumber', 'ownerName', 'resolvedAt', 'followUpOf']) {
    expect(ticket).not.toHaveProperty(field)
  }
})

test('one Send is one ticket: sixteen at once get the same number', async () => {
  const ticket = ticketOf('anna')
  const made = await Promise.all(Array.from({ length: 16 }, () => write((w) => w.createTicket(ticket))))
  expect(new Set(made.map(({ number }) => number)).size).toBe(1)
  expect(made.filter(({ isNew }) => isNew)).toHaveLength(1)
  expect((await read(made[0]?.number ?? '')).events).toHaveLength(1)
})

test('a follow-up names the ticket it follows', async () => {
  const first = await create()
  const second = await create({ followUpOfId: first.id })
  expect((await read(second.number)).followUpOf).toBe(first.number)
})

test('events of sixteen people at once are numbered without a gap', async () => {
  const { id, number } = await create()
  const events = Array.from({ length: 16 }, (_, index): TicketEvent => ({ type: 'noted', text: `Note ${index}` }))
  expect(outcomes(await Promise.allSettled(events.map((event) => append(id, event))))).toEqual({
    done: 16,
    failures: [],
  })
  const ticket = await read(number)
  expect(ticket.events.map(({ seq }) => seq)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1))
  expect(ticket.version).toBe(17)
})

test('people who share and answer at the same time do not stand in each other’s way', async () => {
  const { id, number } = await create({ companyId: 'hello' })
  const work = Array.from({ length: 8 }, (_, index) =>
    write(async (w) => {
      await w.share(id, index % 2 ? 'ewa' : 'erik', 'anna')
      await w.appendEvent(id, { type: 'noted', text: 'x' }, { personId: 'anna', at: new Date() })
    }),
  )
  expect(outcomes(await Promise.allSettled(work))).toEqual({ done: 8, failures: [] })
  expect((await read(number)).events).toHaveLength(9)
})

test('of two edits of the same version one is stale and writes nothing', async () => {
  const { id, number } = await create()
  const edit = (subject: string): Promise<unknown> =>
    append(id, { type: 'edited', fields: [], by: 'customer' }, { patch: { subject }, version: 1 })
  const answers = await Promise.all(['Mine', 'Yours'].map(edit))
  expect(answers).toEqual(
    expect.arrayContaining([{ kind: 'done', status: 'NEW', version: 2, seq: 2 }, { kind: 'stale' }]),
  )
  const ticket = await read(number)
  expect(['Mine', 'Yours']).toContain(ticket.subject)
  expect(ticket.events).toHaveLength(2)
})

test('an edit changes what it names and empties what it names without a value', async () => {
  const { id, number } = await create({ poNumber: 'PO-7', customerName: 'Hello', productId: 'exflow', erpCode: 'bc' })
  const patch = { subject: 'Posting \0fails', poNumber: undefined, customerName: undefined, extra: { a: 'b' } }
  await append(id, { type: 'edited', fields: [], by: 'customer' }, { patch })
  const ticket = await read(number)
  expect(ticket).toMatchObject({ subject: 'Posting fails', productId: 'exflow', erpCode: 'bc', extra: { a: 'b' } })
  expect(ticket).not.toHaveProperty('poNumber')
  expect(ticket).not.toHaveProperty('customerName')
})

test('what the state machine does not allow is refused and leaves no trace', async () => {
  const { id, number } = await create()
  expect(await append(id, { type: 'closed', by: 'customer' })).toEqual({ kind: 'refused' })
  expect(await append('no-such-ticket', asked)).toEqual({ kind: 'refused' })
  expect(await read(number)).toMatchObject({ version: 1, events: [{ seq: 1 }] })
})

test('from taken to closed and back: owner, times and status follow the events', async () => {
  const { id, number } = await create()
  const at = (hour: number) => new Date(Date.UTC(2026, 4, 4, hour))
  await append(id, taken, undefined, at(1))
  expect(await read(number)).toMatchObject({ status: 'IN_PROGRESS', ownerName: 'Name of erik', changedAt: at(1) })
  await append(id, resolved, undefined, at(2))
  expect(await read(number)).toMatchObject({ status: 'RESOLVED', resolvedAt: at(2) })
  await append(id, { type: 'reopened', by: 'customer' }, undefined, at(3))
  expect(await read(number)).not.toHaveProperty('resolvedAt')
  await append(id, resolved, undefined, at(4))
  await append(id, { type: 'closed', by: 'clock' }, undefined, at(5))
  expect(await read(number)).toMatchObject({ status: 'CLOSED', resolvedAt: at(4), changedAt: at(5) })
  expect(await world.client.ticket.findUnique({ where: { id } })).toMatchObject({ closedAt: at(5) })
})

test('a note changes nothing that the customer sees, not even the time', async () => {
  const at = new Date('2026-05-04T08:00:00Z')
  const { id, number } = await create({ at })
  await append(id, { type: 'noted', text: 'He is right.' })
  const ticket = await read(number, false)
  expect(ticket.changedAt).toEqual(at)
  expect(ticket.events.map(({ event }) => event.type)).toEqual(['created'])
  expect((await read(number)).events.map(({ event }) => event)).toEqual([
    { type: 'created' },
    { type: 'noted', text: 'He is right.' },
  ])
})

test('a partner’s notes are for the partner, the vendor’s for the vendor', async () => {
  const { id, number } = await create({ route: 'PARTNER', companyId: 'hello' })
  const note = { ticketId: id, type: 'noted', at: new Date() }
  await world.client.ticketEvent.createMany({
    data: [
      { ...note, seq: 2, visibility: 'INTERNAL', data: { text: 'Vendor' } },
      { ...note, seq: 3, visibility: 'PARTNER_INTERNAL', data: { text: 'Partner' } },
    ],
  })
  const seen = async (sight: Parameters<typeof world.store.reads.tickets.get>[1][number]) =>
    (await world.store.reads.tickets.get(number, [sight], 'anna'))?.events.map(({ visibility }) => visibility)
  expect(await seen({ by: 'requester', personId: 'anna' })).toEqual(['PUBLIC'])
  expect(await seen({ by: 'company', companyId: 'hello' })).toEqual(['PUBLIC'])
  expect(await seen({ by: 'partner', customerId: 'hello' })).toEqual(['PUBLIC', 'PARTNER_INTERNAL'])
  expect(await seen({ by: 'route', route: 'PARTNER' })).toEqual(['PUBLIC', 'INTERNAL'])
  expect(await seen({ by: 'all' })).toEqual(['PUBLIC', 'INTERNAL'])
  // A sight that does not cover this ticket opens nothing of it.
  const both = [{ by: 'requester', personId: 'anna' } as const, { by: 'route', route: 'VENDOR' } as const]
  expect((await world.store.reads.tickets.get(number, both, 'anna'))?.events).toHaveLength(1)
})

test('whatever people try, the status is the fold of what was let through', async () => {
  const someone = fc.constantFrom('customer' as const, 'agent' as const)
  const event: fc.Arbitrary<TicketEvent> = fc.oneof(
    fc.constantFrom<TicketEvent>(
      { type: 'created' },
      taken,
      asked,
      { type: 'noted', text: 'x' },
      { type: 'handed', from: 'Vendor', to: 'Nordic' },
      { type: 'reminded' },
      { type: 'shared', personId: 'ewa', name: 'Ewa' },
    ),
    someone.map((by): TicketEvent => ({ type: 'replied', text: 'x', by })),
    someone.map((by): TicketEvent => ({ type: 'edited', fields: [], by })),
    someone.map((by): TicketEvent => ({ type: 'resolved', text: 'x', by })),
    someone.map((by): TicketEvent => ({ type: 'reopened', by })),
    someone.map((by): TicketEvent => ({ type: 'closed', by })),
    someone.map((by): TicketEvent => ({ type: 'cancelled', reason: 'x', by })),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 12 }), async (events) => {
      const { id, number } = await create()
      for (const one of events) await append(id, one)
      const ticket = await read(number)
      expect(ticket.status).toBe(fold(ticket.events.map((one) => one.event)))
      expect(ticket.version).toBe(ticket.events.length)
    }),
    { numRuns: 25 },
  )
}, 60_000)

test('a ticket is shared once, taken back once and can be shared again', async () => {
  const { id, number } = await create({ companyId: 'hello' })
  const share = () => write((w) => w.share(id, 'ewa', 'anna'))
  const shared = await Promise.all(Array.from({ length: 8 }, share))
  expect(shared.filter(Boolean)).toHaveLength(1)
  expect((await read(number)).shares).toEqual([{ personId: 'ewa', name: 'Name of ewa', addedByName: 'Name of anna' }])
  expect(await write((w) => w.unshare(id, 'ewa', new Date()))).toBe(true)
  expect(await write((w) => w.unshare(id, 'ewa', new Date()))).toBe(false)
  expect((await read(number)).shares).toEqual([])
  expect(await share()).toBe(true)
})

test('the audit keeps who did what', async () => {
  const at = new Date('2026-05-04T08:00:00Z')
  await write((w) => w.audit({ actorId: 'erik', action: 'ticket.read', subjectType: 'ticket', subjectId: 'T-1', at }))
  expect(await world.client.auditEvent.findMany()).toMatchObject([
    { actorId: 'erik', action: 'ticket.read', data: {}, at },
  ])
})
