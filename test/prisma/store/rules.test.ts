import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, ticketOf, type World } from './world.ts'

/** What the database itself refuses, whatever the code says. */
let world: World
beforeAll(async () => {
  world = await openWorld()
  await world.catalogue()
  await world.company('hello')
  for (const id of ['ewa', 'tom']) await world.person(id, { hello: 'USER' })
})
afterAll(() => world.close())

const day = (number: number) => new Date(Date.UTC(2026, 4, number))

let seats = 0
/** Assigns a seat of its own for each test; `null`: still open. */
async function seat(...assignments: { from: number; ends?: number; ended?: number; standsIn?: true }[]) {
  const seatId = randomUUID()
  await world.client.superUserSeat.create({ data: { id: seatId, companyId: 'hello', ordinal: ++seats } })
  let regular: string | null = null
  for (const { from, ends, ended, standsIn } of assignments) {
    const { id }: { id: string } = await world.client.seatAssignment.create({
      data: {
        seatId,
        personId: standsIn ? 'tom' : 'ewa',
        kind: standsIn ? 'SUBSTITUTE' : 'REGULAR',
        startsAt: day(from),
        endsAt: ends === undefined ? null : day(ends),
        endedAt: ended === undefined ? null : day(ended),
        standsInForAssignmentId: standsIn ? regular : null,
      },
    })
    regular ??= id
  }
}

test.each([
  ['one after the other, end excluded', [{ from: 1, ended: 5 }, { from: 5 }]],
  ['a planned end counts as an end', [{ from: 1, ends: 5 }, { from: 5 }]],
  ['ended before the planned end', [{ from: 1, ends: 20, ended: 5 }, { from: 6 }]],
  ['planned to end before it was ended', [{ from: 1, ends: 5, ended: 20 }, { from: 6 }]],
  ['ended before it began', [{ from: 10, ended: 5 }, { from: 1 }]],
  ['a substitute beside the regular holder', [{ from: 1 }, { from: 2, ends: 4, standsIn: true as const }]],
  [
    'two substitutes one after the other',
    [{ from: 1 }, { from: 2, ends: 4, standsIn: true as const }, { from: 4, standsIn: true as const }],
  ],
])('a seat may change hands: %s (INV-11)', async (_, assignments) => {
  await seat(...assignments)
})

test.each([
  ['two who both hold it', [{ from: 1 }, { from: 2 }]],
  [
    'one who begins before the other ended',
    [
      { from: 1, ended: 5 },
      { from: 4, ended: 8 },
    ],
  ],
  [
    'one inside the other',
    [
      { from: 1, ends: 9 },
      { from: 3, ends: 4 },
    ],
  ],
  [
    'two substitutes at once',
    [{ from: 1 }, { from: 2, ends: 5, standsIn: true as const }, { from: 4, standsIn: true as const }],
  ],
])('a seat has one regular holder and one substitute at most: %s (INV-11)', async (_, assignments) => {
  await expect(seat(...assignments)).rejects.toThrow('SeatAssignment_during_excl')
})

test('a substitute stands in for somebody (INV-13)', async () => {
  await expect(seat({ from: 1, standsIn: true })).rejects.toThrow('SeatAssignment_standsIn_check')
})

test('an address is kept in lower case, so that no other casing is a second person (INV-02)', async () => {
  const person = { displayName: 'Anna', primaryEmail: 'Anna@X.de' }
  await expect(world.client.person.create({ data: person })).rejects.toThrow('Person_primaryEmail_check')
})

test('an agreement has a seat at least (INV-16)', async () => {
  const terms = { companyId: 'hello', firstLine: 'VENDOR', ticketPolicy: 'ANY_REGISTERED', status: 'ACTIVE' } as const
  const none = { ...terms, number: 'AG-0', superUserLimit: 0, effectiveFrom: day(1) }
  await expect(world.client.agreement.create({ data: none })).rejects.toThrow('Agreement_superUserLimit_check')
})

test('a community ticket never carries a company (INV-39)', async () => {
  const ticket = ticketOf('ewa', { route: 'COMMUNITY', companyId: 'hello' })
  await expect(world.store.transaction((tx) => tx.write.createTicket(ticket))).rejects.toThrow('Ticket_community_check')
})

test('a draft has an owner', async () => {
  const draft = { run: 'r', flow: 'f', rev: 1, given: {}, expiresAt: day(1) }
  await expect(world.client.draft.create({ data: draft })).rejects.toThrow('Draft_owner_check')
})

test('history is only ever added to; a redaction says that it is one (INV-31)', async () => {
  const { client, store } = world
  const { id } = await store.transaction((tx) => tx.write.createTicket(ticketOf('ewa')))
  const fact = { action: 'a', subjectType: 'ticket', subjectId: id, at: day(1) }
  await store.transaction((tx) => tx.write.audit(fact))
  const events = { where: { ticketId: id } }
  await expect(client.ticketEvent.updateMany({ ...events, data: { type: 'closed' } })).rejects.toThrow('append-only')
  await expect(client.ticketEvent.deleteMany(events)).rejects.toThrow('TicketEvent is append-only')
  await expect(client.auditEvent.updateMany({ data: { action: 'b' } })).rejects.toThrow('AuditEvent is append-only')
  await expect(client.auditEvent.deleteMany()).rejects.toThrow('append-only')

  await client.$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL deskhand.redact = 'on'`
    await tx.ticketEvent.updateMany({ ...events, data: { data: { text: '[removed]' } } })
    await tx.auditEvent.deleteMany()
  })
  expect(await client.ticketEvent.findMany(events)).toMatchObject([{ data: { text: '[removed]' } }])
  expect(await client.auditEvent.count()).toBe(0)
  // It is over with its transaction.
  await expect(client.ticketEvent.deleteMany(events)).rejects.toThrow('append-only')
})
