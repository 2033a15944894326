import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, createClient } from '../../prisma/client.ts'
import { companyOf } from '../../prisma/demo/companies.ts'
import { type PersonKey, people, personOf } from '../../prisma/demo/people.ts'
import { products, versionRule } from '../../prisma/demo/products.ts'
import { rowsOf, type Story } from '../../prisma/demo/story.ts'
import { stories } from '../../prisma/demo/tickets/index.ts'
import { seedDemo } from '../../prisma/seed.ts'
import {
  fold,
  isOpen,
  REMIND_AFTER_DAYS,
  REOPEN_DAYS,
  RESOLVE_AFTER_DAYS,
  type TicketEvent,
  type TicketEventType,
  visibilityOf,
} from '../../src/domain/ticket.ts'
import { judgeVersion } from '../../src/domain/version.ts'
import { freshDatabase, type TestDatabase } from '../support/database.ts'

const NOW = new Date('2025-05-14T10:00:00Z')
const DAY_MS = 86_400_000

let database: TestDatabase
let client: Client
let another: Client

beforeAll(async () => {
  database = await freshDatabase()
  client = createClient(database.url, 3)
  another = createClient(database.url, 3)
})
afterAll(async () => {
  await Promise.all([client?.$disconnect(), another?.$disconnect()])
  await database?.drop()
})

describe('the demo world in the database', () => {
  test('is made once when two processes start together, and left alone afterwards', async () => {
    const made = await Promise.all([seedDemo(client, NOW), seedDemo(another, NOW)])
    expect(made.filter(Boolean)).toHaveLength(1)

    const before = await everything()
    expect(await seedDemo(client, new Date(NOW.getTime() + 40 * DAY_MS))).toBe(false)
    expect(await everything()).toEqual(before)
  })

  test.each([
    ['aad-ewa', 'Ewa Falk', 'hello', 'ewa.falk@hello.example', ['LICENCE_ADMIN'], '200000000000000001'],
    ['aad-tom', 'Tom Riis', 'hello', 'tom.riis@hello.example', [], undefined],
    ['aad-anna', 'Anna Andersson', 'hello', 'anna.andersson@hello.example', [], '200000000000000002'],
    ['aad-max', 'Max Muster', 'muster', 'max.muster@muster.example', ['LICENCE_ADMIN', 'TENANT_ADMIN'], undefined],
    ['aad-ida', 'Ida Kaya', 'muster', 'ida.kaya@muster.example', [], undefined],
    ['aad-carla', 'Carla Ñúñez', 'nandu', 'carla@nandu.example', [], undefined],
    ['aad-nils', 'Nils Boe', 'nordic', 'nils.boe@nordic.example', ['PARTNER_ADMIN'], undefined],
    ['aad-sofia', 'Sofia Süd', 'agentur', 'sofia@agentur.example', ['PARTNER_ADMIN'], undefined],
    ['aad-uwe', 'Uwe Doppelt', 'muster', 'uwe@muster.example', [], undefined],
    ['aad-kim', 'Kim Berg', 'vendor', 'kim.berg@vendor.example', ['VENDOR_ADMIN'], '200000000000000010'],
    ['aad-lee', 'Lee Wong', 'vendor', 'lee.wong@vendor.example', ['VENDOR_ADMIN'], undefined],
    ['aad-erik', 'Erik Holm', 'vendor', 'erik.holm@vendor.example', ['SUPPORT_AGENT'], '200000000000000011'],
    ['aad-mia', 'Mia Lund', 'vendor', 'mia.lund@vendor.example', ['SALES_MANAGER'], undefined],
    ['aad-nora', 'Nora Finch', 'noagreement', 'nora.finch@noagreement.example', [], undefined],
  ])('knows %s', async (subject, displayName, issuer, primaryEmail, roles, discord) => {
    const identity = await client.identity.findUniqueOrThrow({
      where: { provider_issuer_subject: { provider: 'TEAMS', issuer, subject } },
      include: { person: { include: { memberships: true, identities: { where: { provider: 'DISCORD' } } } } },
    })
    expect(identity.assurance).toBe('SSO')
    expect(identity.person).toMatchObject({ displayName, primaryEmail, emailVerifiedAt: NOW })
    const here = identity.person?.memberships.filter(({ companyId }) => companyId === issuer)
    expect(here?.map(({ role }) => role).sort()).toEqual([...roles, 'USER'].sort())
    expect(identity.person?.identities.map((one) => [one.issuer, one.subject])).toEqual(
      discord ? [['discord', discord]] : [],
    )
  })

  test('has Uwe as a user of two companies, and Carla speaking Spanish', async () => {
    const uwe = await client.person.findUniqueOrThrow({ where: { id: 'uwe' }, include: { memberships: true } })
    expect(uwe.memberships.map(({ companyId, role }) => [companyId, role]).sort()).toEqual([
      ['kaiser', 'USER'],
      ['muster', 'USER'],
    ])
    expect(await client.person.findUniqueOrThrow({ where: { id: 'carla' } })).toMatchObject({ locale: 'es' })
  })

  test('has the agreements that route a ticket, and none for NoAgreement Ltd', async () => {
    const rows = await client.agreement.findMany({ include: { products: true }, orderBy: { number: 'asc' } })
    const told = rows.map(
      ({ number, companyId, partnerId, products: about, firstLine, ticketPolicy, superUserLimit, salesManagerId }) =>
        [
          number,
          companyId,
          partnerId,
          about.map(({ name }) => name).join(),
          firstLine,
          ticketPolicy,
          superUserLimit,
          salesManagerId,
        ].join(' '),
    )
    expect(told).toEqual([
      'AG-2043 hello  ExFlow AP VENDOR SUPER_USERS_ONLY 2 mia',
      'AG-2044 hello nordic Data Capture PARTNER SUPER_USERS_ONLY 2 mia',
      'AG-2050 contoso nordic ExFlow AP VENDOR ANY_REGISTERED 2 mia',
      'AG-3101 muster  faktur:box VENDOR ANY_REGISTERED 2 mia',
      'AG-3102 kaiser  faktur:box VENDOR ANY_REGISTERED 2 mia',
      'AG-4007 nandu  ExFlow AP VENDOR SUPER_USERS_ONLY 3 mia',
    ])
    expect(await client.amendment.findMany()).toMatchObject([
      { agreementId: 'AG-4007', field: 'superUserLimit', oldValue: '2', newValue: '3', status: 'APPLIED' },
    ])
  })

  test('gives every company its seats, and the super-users theirs', async () => {
    const seats = await client.superUserSeat.findMany({ include: { assignments: true }, orderBy: { id: 'asc' } })
    expect(seats.map(({ id, assignments: [held] }) => `${id} ${held?.kind ?? 'free'} ${held?.personId ?? ''}`)).toEqual(
      [
        'contoso-1 free ',
        'contoso-2 free ',
        'hello-1 REGULAR ewa',
        'hello-2 REGULAR tom',
        'kaiser-1 free ',
        'kaiser-2 free ',
        'muster-1 REGULAR max',
        'muster-2 free ',
        'nandu-1 REGULAR carla',
        'nandu-2 free ',
        'nandu-3 free ',
      ],
    )
  })

  test('has 27 tickets of Hello AB, one of them with the partner, and some of the others', async () => {
    const counts = await client.ticket.groupBy({ by: ['companyId'], _count: true, orderBy: { companyId: 'asc' } })
    expect(counts.map(({ companyId, _count }) => [companyId, _count])).toEqual([
      ['contoso', 3],
      ['hello', 27],
      ['muster', 4],
      ['nandu', 3],
    ])
    const partners = await client.ticket.findMany({ where: { number: { startsWith: 'P-' } } })
    expect(partners).toMatchObject([{ number: 'P-1', companyId: 'hello', route: 'PARTNER', productId: 'data-capture' }])
  })

  test('numbers the tickets in the order in which they came in, and goes on from there', async () => {
    const rows = await client.ticket.findMany({
      where: { number: { startsWith: 'T-' } },
      orderBy: { createdAt: 'asc' },
    })
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => `T-${10_001 + index}`))
    const [row] = await client.$queryRaw<{ next: bigint }[]>`SELECT nextval('ticket_number') AS next`
    expect(Number(row?.next)).toBe(10_001 + rows.length)
  })

  test('keeps no status that its events do not tell', async () => {
    const tickets = await client.ticket.findMany({ include: { events: { orderBy: { seq: 'asc' } } } })
    for (const { number, status, ownerId, version, events } of tickets) {
      const told = events.map(({ type, data }) => ({ type, ...(data as object) }) as TicketEvent)
      expect([number, fold(told)]).toEqual([number, status])
      expect(events.map(({ seq }) => seq)).toEqual(told.map((_, index) => index + 1))
      expect(version).toBe(events.length)
      expect(told.findLast((one) => one.type === 'taken')?.ownerId ?? null).toBe(ownerId)
    }
  })

  test("shows Ewa three open tickets; one waits for her answer to Erik's question of yesterday", async () => {
    const open = await client.ticket.findMany({
      where: {
        status: { notIn: ['RESOLVED', 'CLOSED', 'CANCELLED'] },
        OR: [
          { requesterId: 'ewa' },
          { submittedById: 'ewa' },
          { shares: { some: { personId: 'ewa', removedAt: null } } },
        ],
      },
      include: { events: { orderBy: { seq: 'desc' }, take: 1 } },
      orderBy: { changedAt: 'desc' },
    })
    expect(open.map(({ status }) => status).sort()).toEqual(['IN_PROGRESS', 'NEW', 'WAITING_CUSTOMER'])
    expect(open[0]?.events).toMatchObject([{ type: 'asked', actorId: 'erik', at: new Date('2025-05-13T14:20:00Z') }])
    expect(await client.ticketShare.findMany({ where: { ticketId: open[0]?.id } })).toMatchObject([
      { personId: 'anna', addedById: 'ewa', removedAt: null },
    ])
  })

  test('keeps what agents and partners note to themselves out of sight', async () => {
    const notes = await client.ticketEvent.groupBy({
      by: ['type', 'visibility'],
      where: { NOT: { visibility: 'PUBLIC' } },
    })
    expect(notes.map(({ type, visibility }) => `${type} ${visibility}`).sort()).toEqual([
      'noted INTERNAL',
      'noted PARTNER_INTERNAL',
    ])
    expect(await client.ticketEvent.count({ where: { type: 'noted', visibility: 'PUBLIC' } })).toBe(0)
  })

  test('offers the request types of the menu, and leaves the agreement check to its button', async () => {
    const types = await client.requestType.findMany({ orderBy: { order: 'asc' } })
    expect(types.filter(({ active }) => active).map(({ key }) => key)).toEqual([
      'technical',
      'question',
      'licence',
      'other',
      'community',
    ])
    expect(types.filter(({ isCommunity }) => isCommunity).map(({ key }) => key)).toEqual(['community'])
    expect(types.find(({ key }) => key === 'agreement-check')).toMatchObject({ active: false })
  })
})

describe('every demo ticket', () => {
  // A week, a night in which the clock goes forward and one in which it goes back.
  const moments = [
    ...Array.from({ length: 7 }, (_, day) => new Date(NOW.getTime() + day * DAY_MS)),
    new Date('2025-03-30T00:30:00Z'),
    new Date('2025-10-26T01:30:00Z'),
    new Date('2026-01-01T23:59:00Z'),
  ]
  const byStory = stories.map((story) => [story.id, story] as const)

  test.each(byStory)('%s happened in order within the last 60 days', (_, story) => {
    for (const now of moments) {
      const times = rowsOf(story, now).events.map(({ at }) => at.getTime())
      expect(times).toEqual([...new Set(times)].sort((a, b) => a - b))
      expect(times[0]).toBeGreaterThan(now.getTime() - 60 * DAY_MS)
      expect(times.at(-1)).toBeLessThan(now.getTime())
    }
  })

  test.each(byStory)('%s has nothing left for the clock to do for a day', (_, story) => {
    for (const now of moments) {
      const { ticket, events } = rowsOf(story, now)
      const last = (type: TicketEventType) => events.findLast((one) => one.type === type)?.at.getTime() ?? 0
      const due =
        ticket.status === 'WAITING_CUSTOMER'
          ? last('asked') + (last('reminded') ? RESOLVE_AFTER_DAYS : REMIND_AFTER_DAYS) * DAY_MS
          : ticket.status === 'RESOLVED'
            ? last('resolved') + REOPEN_DAYS * DAY_MS
            : Number.POSITIVE_INFINITY
      expect(due).toBeGreaterThan(now.getTime() + DAY_MS)
    }
  })

  test.each(byStory)('%s reads today as its last edit left it', (_, story) => {
    const { ticket, events } = rowsOf(story, NOW)
    for (const { event } of story.happened)
      for (const { field, after } of event.type === 'edited' ? event.fields : [])
        expect(Reflect.get(ticket, field)).toBe(after)
    expect(events.every(({ type }) => type !== 'edited')).toBe(
      !story.happened.some((one) => one.event.type === 'edited'),
    )
  })

  test.each(byStory)('%s was filed, shared and answered by people who may', (_, story) => {
    const filer = story.happened[0].by
    if (story.route === 'VENDOR' && isForSuperUsers(story)) expect(filer && personOf(filer).isSuperUser).toBe(true)
    for (const { by, event } of story.happened) {
      if (by && isAgents(event)) expect(['vendor', 'nordic']).toContain(homeOf(by))
      if (by && 'by' in event && event.by === 'customer') expect([story.company, 'nordic']).toContain(homeOf(by))
      if (event.type === 'shared') expect(homeOf(event.personId as PersonKey)).toBe(story.company)
    }
  })

  test('is told only by people of the demo world, in a life that touches every status', () => {
    const statuses = new Set(stories.map((story) => rowsOf(story, NOW).ticket.status))
    expect([...statuses].sort()).toEqual([
      'CANCELLED',
      'CLOSED',
      'IN_PROGRESS',
      'NEW',
      'RESOLVED',
      'WAITING_CUSTOMER',
      'WAITING_THIRD_PARTY',
    ])
    expect(stories.filter(({ followUpOf }) => followUpOf)).toHaveLength(1)
    expect(new Set(stories.map(({ id }) => id)).size).toBe(stories.length)
    const open = stories.filter((story) => isOpen(rowsOf(story, NOW).ticket.status))
    expect(open.length).toBeGreaterThan(10)
    for (const { event, visibility } of stories.flatMap(({ happened }) => happened))
      expect(visibility ?? visibilityOf(event)).toBe(event.type === 'noted' ? (visibility ?? 'INTERNAL') : 'PUBLIC')
  })
})

test.each([
  ['23.2.34.11', 'known'],
  ['22.2.110.42', 'known'],
  ['v25.1.0.0', 'known'],
  ['24.0.12.3', 'unlisted'],
  ['23.3.14876.15232', 'lookalike'],
  ['23.3.14876.15232 (23.0.15212.0)', 'lookalike'],
  ['newest', 'malformed'],
  ['23.2', 'malformed'],
])('%s as a version of ExFlow AP is %s', (said, kind) => {
  expect(judgeVersion(said, versionRule, Object.keys(products['exflow-ap'].versions)).kind).toBe(kind)
})

/** Every table of the demo world, in a fixed order. */
async function everything() {
  return Promise.all([
    client.company.findMany({ orderBy: { id: 'asc' } }),
    client.companyDomain.findMany({ orderBy: { domain: 'asc' } }),
    client.person.findMany({ orderBy: { id: 'asc' } }),
    client.identity.findMany({ orderBy: { id: 'asc' } }),
    client.membership.findMany({ orderBy: { id: 'asc' } }),
    client.agreement.findMany({ orderBy: { id: 'asc' } }),
    client.seatAssignment.findMany({ orderBy: { id: 'asc' } }),
    client.product.findMany({ orderBy: { id: 'asc' } }),
    client.ticket.findMany({ orderBy: { id: 'asc' } }),
    client.ticketEvent.findMany({ orderBy: { id: 'asc' } }),
    client.ticketShare.findMany({ orderBy: { id: 'asc' } }),
    client.setting.findMany(),
  ])
}

const homeOf = (who: PersonKey) => (people[who] ? personOf(who).companies[0] : undefined)
const isForSuperUsers = ({ company }: Story) => company === 'hello' || companyOf(company).name === 'Ñandú S.L.'
const isAgents = (event: TicketEvent) =>
  ['taken', 'asked', 'noted', 'handed'].includes(event.type) || ('by' in event && event.by === 'agent')
