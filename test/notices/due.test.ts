import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { seedDemo } from '../../prisma/seed.ts'
import { storable } from '../../prisma/store/storable.ts'
import { createTell } from '../../src/core/delivery/tell.ts'
import { Conflict, type NewTicket } from '../../src/core/ports.ts'
import { businessMinutesBetween } from '../../src/domain/business-hours.ts'
import type { Happening } from '../../src/domain/happening.ts'
import type { TicketEvent } from '../../src/domain/ticket.ts'
import { createDue } from '../../src/notices/due.ts'
import { draftOf, openWorld, ticketOf } from '../prisma/store/world.ts'

type World = Awaited<ReturnType<typeof openWorld>>
let world: World
const told: Happening[] = []
const removed: string[] = []
const troubles: unknown[] = []

const HOURS = {
  timezone: 'Europe/Stockholm',
  days: [1, 2, 3, 4, 5].map((day) => ({ day, from: '08:00', to: '17:00' })),
  holidays: ['2026-05-14'],
}
/** A Tuesday, 18:00 in Stockholm. */
const START = new Date('2026-05-12T16:00:00Z')
const DAY = 86_400_000
const later = (ms: number) => new Date(START.getTime() + ms)

beforeAll(async () => {
  world = await openWorld()
  await world.catalogue()
  await world.company('hello')
  await world.company('vendor', 'VENDOR')
  await world.client.company.update({ where: { id: 'vendor' }, data: { businessHours: storable(HOURS) } })
  await world.client.severityLevel.createMany({
    data: [
      { key: 'MAJOR', label: { en: 'Major' }, meaning: { en: '' }, firstAnswerMinutes: 3 * 9 * 60 },
      { key: 'CRITICAL', label: { en: 'Critical' }, meaning: { en: '' }, firstAnswerMinutes: 12 * 60 },
      { key: 'WHENEVER', label: { en: 'Whenever' }, meaning: { en: '' } },
    ],
  })
  await world.person('anna', { hello: 'USER' })
  await world.person('erik', { vendor: 'SUPPORT_AGENT' })
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.client.ticket.updateMany({ data: { status: 'CANCELLED' } })
  for (const list of [told, removed, troubles]) list.length = 0
})

/** The clock of one process; what it tells is only written down. */
const clockOf = ({ store }: Pick<World, 'store'>): Parameters<typeof createDue>[0] => ({
  store,
  hasSource: false,
  files: { remove: async (key) => void removed.push(key) },
  log: { info: () => undefined, warn: (what) => troubles.push(what), error: (what) => troubles.push(what) },
  tell: createTell({
    newId: randomUUID,
    notices: {
      recipients: async (happening) => {
        told.push(happening)
        return []
      },
      word: async () => undefined,
      card: async () => undefined,
    },
  }),
})
const due = (now: Date) => createDue(clockOf(world))(now)

const file = (more: Partial<NewTicket> = {}) =>
  world.store.transaction((tx) =>
    tx.write.createTicket(ticketOf('anna', { companyId: 'hello', severity: 'MAJOR', at: START, ...more })),
  )
const happens = (id: string, event: TicketEvent, at: Date, extra = {}) =>
  world.store.transaction((tx) => tx.write.appendEvent(id, event, { personId: 'erik', at }, extra))
const read = (id: string) =>
  world.client.ticket.findUniqueOrThrow({ where: { id }, include: { events: { orderBy: { seq: 'asc' } } } })
const types = async (id: string) => (await read(id)).events.map(({ type }) => type)

describe('silence', () => {
  it('of 7 days reminds once, of 14 resolves, and 14 later it is closed', async () => {
    const { id, number } = await file()
    await happens(id, { type: 'asked', text: 'Which company?' }, START)
    await due(later(7 * DAY - 1_000))
    expect(await types(id)).toEqual(['created', 'asked'])

    await due(later(7 * DAY))
    await due(later(7 * DAY + 15_000))
    expect(await types(id)).toEqual(['created', 'asked', 'reminded'])
    expect(told).toEqual([{ kind: 'ticket', number, seq: 3 }])

    await due(later(14 * DAY - 1_000))
    expect((await read(id)).status).toBe('WAITING_CUSTOMER')
    await due(later(14 * DAY))
    expect(await read(id)).toMatchObject({ status: 'RESOLVED', resolvedAt: later(14 * DAY) })

    await due(later(28 * DAY - 1_000))
    expect((await read(id)).status).toBe('RESOLVED')
    await due(later(28 * DAY))
    expect((await read(id)).status).toBe('CLOSED')
    expect(await types(id)).toEqual(['created', 'asked', 'reminded', 'resolved', 'closed'])
    expect((await read(id)).events.slice(2).map(({ actorId }) => actorId)).toEqual([null, null, null])
  })

  it('resolves nobody who was not reminded a week before, however long nothing ran', async () => {
    const { id } = await file()
    await happens(id, { type: 'asked', text: 'Which company?' }, START)
    await due(later(30 * DAY))
    await due(later(37 * DAY - 1_000))
    expect(await types(id)).toEqual(['created', 'asked', 'reminded'])
    await due(later(37 * DAY))
    expect((await read(id)).status).toBe('RESOLVED')
  })

  it('ends with an answer, and a new question counts anew', async () => {
    const { id } = await file()
    await happens(id, { type: 'asked', text: 'Which company?' }, START)
    await due(later(7 * DAY))
    await happens(id, { type: 'replied', text: 'CRONUS', by: 'customer' }, later(8 * DAY))
    await due(later(20 * DAY))
    expect((await read(id)).status).toBe('IN_PROGRESS')
    await happens(id, { type: 'asked', text: 'And which user?' }, later(20 * DAY))
    await due(later(26 * DAY))
    await due(later(27 * DAY))
    expect((await types(id)).filter((type) => type === 'reminded')).toHaveLength(2)
  })

  it('is met by many processes once', async () => {
    const ids = await Promise.all([1, 2, 3].map(async () => (await file()).id))
    for (const id of ids) await happens(id, { type: 'asked', text: 'Which company?' }, START)
    await Promise.all([1, 2, 3, 4].map(() => due(later(7 * DAY))))
    for (const id of ids) expect(await types(id)).toEqual(['created', 'asked', 'reminded'])
    expect(told).toHaveLength(3)
    expect(troubles).toEqual([])
  })
})

describe('the promise of a first answer', () => {
  /** Three business days after Tuesday evening, over Ascension Day and a weekend. */
  const DUE = new Date('2026-05-18T15:00:00Z')

  it('is set by the severity in the vendor’s business hours', async () => {
    expect((await file()).firstResponseDueAt).toEqual(DUE)
    expect((await file({ severity: 'CRITICAL' })).firstResponseDueAt).toEqual(new Date('2026-05-15T09:00:00Z'))
    expect((await file({ severity: 'WHENEVER' })).firstResponseDueAt).toBeUndefined()
    expect((await file({ route: 'PARTNER' })).firstResponseDueAt).toBeUndefined()
    const { severity: _, ...none } = ticketOf('anna', { at: START })
    expect((await world.store.transaction((tx) => tx.write.createTicket(none))).firstResponseDueAt).toBeUndefined()
  })

  it('warns agents once at 80 % and once when it is over', async () => {
    const { number } = await file()
    // 80 % of 27 hours: 5.4 hours before the end of Monday.
    await due(new Date('2026-05-18T09:35:00Z'))
    expect(told).toEqual([])
    await due(new Date('2026-05-18T09:36:00Z'))
    expect(told).toHaveLength(1)
    await due(new Date('2026-05-18T12:00:00Z'))
    expect(told).toEqual([{ kind: 'promise', number, dueAt: DUE.toISOString(), isOver: false }])
    await Promise.all([1, 2, 3].map(() => due(DUE)))
    await due(later(60 * DAY))
    expect(told).toEqual([
      { kind: 'promise', number, dueAt: DUE.toISOString(), isOver: false },
      { kind: 'promise', number, dueAt: DUE.toISOString(), isOver: true },
    ])
  })

  it('that nobody looked at in time is over at once, without a warning before', async () => {
    const { number } = await file()
    await due(later(60 * DAY))
    await due(later(61 * DAY))
    expect(told).toEqual([{ kind: 'promise', number, dueAt: DUE.toISOString(), isOver: true }])
  })

  it.each<[string, TicketEvent]>([
    ['reply', { type: 'replied', text: 'We look into it', by: 'agent' }],
    ['resolution', { type: 'resolved', text: 'Done', by: 'agent' }],
  ])('is kept by a public %s of an agent', async (_, event) => {
    const { id } = await file()
    await happens(id, event, later(3_600_000))
    expect((await read(id)).firstRespondedAt).toEqual(later(3_600_000))
    await due(DUE)
    expect(told).toEqual([])
  })

  it.each<[string, TicketEvent]>([
    ['a note', { type: 'noted', text: 'Hm' }],
    ['taking it', { type: 'taken', ownerId: 'erik', ownerName: 'Erik' }],
    ['the customer', { type: 'replied', text: 'More of it', by: 'customer' }],
  ])('is not kept by %s', async (_, event) => {
    const { id } = await file()
    await happens(id, event, later(3_600_000))
    expect((await read(id)).firstRespondedAt).toBeNull()
  })

  it('pauses while the customer is asked and goes on with what was left', async () => {
    const { id } = await file()
    const asked = new Date('2026-05-13T09:00:00Z')
    const answered = new Date('2026-05-22T07:00:00Z')
    await happens(id, { type: 'asked', text: 'Which company?' }, asked)
    await due(new Date('2026-05-19T09:00:00Z'))
    expect(told).toEqual([])
    await happens(id, { type: 'replied', text: 'CRONUS', by: 'customer' }, answered)
    const { firstResponseDueAt } = await read(id)
    expect(firstResponseDueAt).not.toBeNull()
    expect(businessMinutesBetween(answered, firstResponseDueAt ?? START, HOURS)).toBe(
      businessMinutesBetween(asked, DUE, HOURS),
    )
  })

  it('goes on with what was left after two questions, and after the customer closed it and came back', async () => {
    const asked = new Date('2026-05-13T09:00:00Z')
    const back = new Date('2026-05-22T07:00:00Z')
    const left = async (id: string) => businessMinutesBetween(back, (await read(id)).firstResponseDueAt ?? START, HOURS)
    const { id } = await file()
    await happens(id, { type: 'asked', text: 'Which company?' }, asked)
    await happens(id, { type: 'asked', text: 'Which user?' }, new Date('2026-05-15T09:00:00Z'))
    await happens(id, { type: 'replied', text: 'CRONUS', by: 'customer' }, back)
    expect(await left(id)).toBe(businessMinutesBetween(asked, DUE, HOURS))

    const { id: closed } = await file()
    await happens(closed, { type: 'resolved', text: '', by: 'customer' }, asked)
    await happens(closed, { type: 'reopened', by: 'customer' }, back)
    expect(await left(closed)).toBe(businessMinutesBetween(asked, DUE, HOURS))
  })

  it('is settled by the first answer, whatever comes after it', async () => {
    const { id } = await file()
    await happens(id, { type: 'replied', text: 'We look into it', by: 'agent' }, later(3_600_000))
    await happens(id, { type: 'replied', text: 'Found it', by: 'agent' }, later(2 * DAY))
    const urgent = { patch: { severity: 'CRITICAL' } }
    await happens(id, { type: 'edited', fields: [], by: 'customer' }, later(2 * DAY), urgent)
    expect(await read(id)).toMatchObject({ firstRespondedAt: later(3_600_000), firstResponseDueAt: DUE })
  })

  it('is told once, although two processes found it', async () => {
    const { id, number } = await file()
    const found = { ...world.store.due, promises: async () => [{ id, number, dueAt: DUE, isOver: true }] }
    const process = createDue({ ...clockOf(world), store: { ...world.store, due: found } })
    await process(DUE)
    await process(DUE)
    expect(told).toEqual([{ kind: 'promise', number, dueAt: DUE.toISOString(), isOver: true }])
  })

  it('that moved is another one: agents are warned of its new time as well', async () => {
    const { id, number } = await file()
    const warned = new Date('2026-05-18T09:36:00Z')
    const back = new Date('2026-05-22T07:00:00Z')
    await due(warned)
    await happens(id, { type: 'asked', text: 'Which company?' }, warned)
    await happens(id, { type: 'replied', text: 'CRONUS', by: 'customer' }, back)
    const moved = (await read(id)).firstResponseDueAt ?? START
    expect(moved.getTime()).toBeGreaterThan(DUE.getTime())
    // What was found before it moved is no longer true.
    const stale = { ...world.store.due, promises: async () => [{ id, number, dueAt: DUE, isOver: true }] }
    await createDue({ ...clockOf(world), store: { ...world.store, due: stale } })(back)
    expect(told).toHaveLength(1)
    await due(back)
    await due(moved)
    expect(told).toEqual([
      { kind: 'promise', number, dueAt: DUE.toISOString(), isOver: false },
      { kind: 'promise', number, dueAt: moved.toISOString(), isOver: false },
      { kind: 'promise', number, dueAt: moved.toISOString(), isOver: true },
    ])
  })

  it('of a partner’s ticket is nobody’s to make, however urgent it becomes', async () => {
    const { id } = await file({ route: 'PARTNER' })
    const urgent = { patch: { severity: 'CRITICAL' } }
    await happens(id, { type: 'edited', fields: [], by: 'customer' }, START, urgent)
    expect((await read(id)).firstResponseDueAt).toBeNull()
  })

  it('a late one stays late, whatever is asked afterwards', async () => {
    const { id } = await file()
    await happens(id, { type: 'asked', text: 'Which company?' }, later(20 * DAY))
    await happens(id, { type: 'replied', text: 'CRONUS', by: 'customer' }, later(25 * DAY))
    expect((await read(id)).firstResponseDueAt).toEqual(DUE)
  })

  it('comes sooner where the customer calls it more urgent, and is not taken back', async () => {
    const { id } = await file()
    const edit = (severity: string, at: Date) =>
      happens(id, { type: 'edited', fields: [], by: 'customer' }, at, { patch: { severity } })
    await edit('CRITICAL', START)
    expect((await read(id)).firstResponseDueAt).toEqual(new Date('2026-05-15T09:00:00Z'))
    await edit('MAJOR', START)
    expect((await read(id)).firstResponseDueAt).toEqual(new Date('2026-05-15T09:00:00Z'))
  })

  it('goes with the ticket: none while a partner has it, a new one when the vendor gets it', async () => {
    const { id } = await file()
    const hand = (route: 'PARTNER' | 'VENDOR', at: Date) =>
      happens(id, { type: 'handed', from: 'A', to: 'B' }, at, { route })
    await hand('PARTNER', START)
    expect((await read(id)).firstResponseDueAt).toBeNull()
    await hand('VENDOR', new Date('2026-06-01T06:00:00Z'))
    expect((await read(id)).firstResponseDueAt).toEqual(new Date('2026-06-03T15:00:00Z'))
  })
})

it('bytes of removed files go, the row stays', async () => {
  const { id: ticketId } = await file()
  const data = { mimeSniffed: 'image/png', size: 1, scan: 'CLEAN', uploaderRef: 'x', ticketId } as const
  const kept = await world.client.attachment.create({ data: { ...data, name: 'a', sha256: 'a', storageKey: 'key-a' } })
  const gone = await world.client.attachment.create({
    data: { ...data, name: 'b', sha256: 'b', storageKey: 'key-b', removedAt: START },
  })
  await due(START)
  await due(START)
  expect(removed).toEqual(['key-b'])
  expect(await world.client.attachment.findUnique({ where: { id: gone.id } })).toMatchObject({ storageKey: '' })
  expect(await world.client.attachment.findUnique({ where: { id: kept.id } })).toMatchObject({ storageKey: 'key-a' })
})

it('drafts that nobody sent in time are marked', async () => {
  const identity = await world.client.identity.findFirstOrThrow({ where: { personId: 'anna' } })
  const { run, flow, rev, expiresAt } = draftOf({ expiresAt: START })
  await world.client.draft.create({ data: { run, flow, rev, given: {}, identityId: identity.id, expiresAt } })
  await due(START)
  expect((await world.client.draft.findUniqueOrThrow({ where: { run } })).status).toBe('EXPIRED')
})

describe('somebody else who writes at the same time', () => {
  it('is in the way for a moment: it is done all the same', async () => {
    const { number } = await file()
    const due = new Date('2026-05-18T15:00:00Z')
    let others = 1
    const transaction: World['store']['transaction'] = async (work) => {
      if (others-- > 0) throw new Conflict('deadlock')
      return world.store.transaction(work)
    }
    await createDue({ ...clockOf(world), store: { ...world.store, transaction } })(due)
    expect(told).toEqual([{ kind: 'promise', number, dueAt: due.toISOString(), isOver: true }])
    expect(troubles).toEqual([])
  })

  it('stops nothing but what is left for the next time', async () => {
    const transaction = async () => {
      throw new Conflict('deadlock')
    }
    await createDue({ ...clockOf(world), store: { ...world.store, transaction } })(START)
    expect(troubles).toContainEqual(expect.objectContaining({ step: 'drafts' }))
  })
})

it('a fresh demo world leaves the clock nothing to tell', async () => {
  const demo = await openWorld()
  try {
    await seedDemo(demo.client, START)
    const before = await demo.client.ticketEvent.count()
    await createDue(clockOf(demo))(START)
    expect(told).toEqual([])
    expect(await demo.client.ticketEvent.count()).toBe(before)
  } finally {
    await demo.close()
  }
})
