import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, createClient } from '../../prisma/client.ts'
import { seedDemo } from '../../prisma/seed.ts'
import { fold, type TicketEvent } from '../../src/domain/ticket.ts'
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

  test('has Erik as an agent with both skills, and nobody else with one', async () => {
    const skilled = await client.membership.findMany({ where: { NOT: { skills: { isEmpty: true } } } })
    expect(skilled).toMatchObject([{ personId: 'erik', role: 'SUPPORT_AGENT', skills: ['LICENCE_SUPPORT', 'SERVICE'] }])
  })

  test('has the contracts of T7: one that was signed on the last 3 May, one that nobody signed', async () => {
    const rows = await client.contract.findMany({ orderBy: { number: 'asc' } })
    expect(rows.map(({ number, partyName, status, signedAt }) => [number, partyName, status, signedAt])).toEqual([
      ['K-5480', 'Hello AB', 'SIGNED', new Date('2025-02-17T09:00:00Z')],
      ['K-5521', 'Contoso Deutschland GmbH', 'SIGNED', new Date('2025-05-03T09:00:00Z')],
      ['K-5527', 'Nordic BC Partner', 'SIGNED', new Date('2025-03-09T09:00:00Z')],
      ['K-5534', 'Kaiser & Söhne', 'DRAFT', null],
    ])
  })

  test('has the licences that T8 begins with, and who uses them', async () => {
    const accounts = await client.licenceAccount.findMany({
      include: { lines: { orderBy: { order: 'asc' } }, uses: true, users: true },
      orderBy: { id: 'desc' },
    })
    const told = accounts.map(({ id, mode, lines, uses }) => [
      `${id} ${mode}`,
      ...lines.map(({ licenceType, quantity }) => {
        const inUse = uses.filter((use) => use.licenceType === licenceType)
        return `${licenceType} ${inUse.length}/${quantity}`
      }),
    ])
    expect(told).toEqual([
      ['muster-crm LIVE', 'Sales Premium 10/10', 'Marketing Essentials 2/2'],
      [
        'hello-crm LIVE',
        'Sales Premium 15/20',
        'Service Essentials 5/5',
        'Marketing Essentials 2/3',
        'DocSync 6/10',
        'Web Tools 0/1',
      ],
      ['contoso-crm DEMO', 'Sales Premium 2/5'],
    ])
    const users = accounts.flatMap((one) => one.users)
    expect(users.filter(({ personId }) => personId).map(({ personId, email }) => [personId, email])).toEqual(
      expect.arrayContaining([
        ['ewa', 'ewa.falk@hello.example'],
        ['max', 'max.muster@muster.example'],
      ]),
    )
    expect(users.filter(({ openRequests, name }) => openRequests === 4 && name === 'Ida Lind')).toHaveLength(1)
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
