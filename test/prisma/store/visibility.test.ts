import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { covers, sees, sights, type TicketFacts } from '../../../src/domain/permission.ts'
import { type Person, ROLES } from '../../../src/domain/person.ts'
import { openWorld, turnOf, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await world.catalogue()
})
afterAll(() => world.close())

const NOW = new Date()
const at = (days: number) => new Date(NOW.getTime() + days * 86_400_000)

const companies = ['alpha', 'beta', 'gamma']
const people = ['ann', 'ben', 'cat', 'dan']
const one = <T>(list: readonly T[]) => fc.constantFrom(...list)
const day = fc.integer({ min: -3, max: 3 })
const end = fc.option(day, { nil: undefined })

/** Everything the rule looks at, and much that it must not fall for: ended, removed, expired, unverified. */
const worlds = fc.record({
  verified: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  memberships: fc.uniqueArray(
    fc.record({
      person: one(people),
      company: one(companies),
      role: one([...ROLES, 'PARTNER_ADMIN'] as const),
      isActive: fc.boolean(),
    }),
    { maxLength: 10, selector: ({ person, company, role }) => `${person} ${company} ${role}` },
  ),
  seats: fc.uniqueArray(
    fc.record({
      company: one(companies),
      holder: one(people),
      startsAt: day,
      endedAt: end,
      substitute: fc.option(fc.record({ person: one(people), startsAt: day, endsAt: end, endedAt: end }), {
        nil: undefined,
      }),
    }),
    { maxLength: 4, selector: ({ company }) => company },
  ),
  partnerships: fc.array(
    fc.record({ partner: one(companies), customer: one(companies), validFrom: day, validTo: end }),
    { maxLength: 4 },
  ),
  tickets: fc.array(
    fc.record({
      prefix: one(['T', 'P']),
      route: one(['VENDOR', 'PARTNER', 'COMMUNITY'] as const),
      company: fc.option(one(companies), { nil: undefined }),
      requester: one(people),
      submitter: one(people),
      shares: fc.uniqueArray(fc.record({ person: one(people), isRemoved: fc.boolean() }), {
        maxLength: 3,
        selector: ({ person }) => person,
      }),
    }),
    { minLength: 1, maxLength: 8 },
  ),
})
type Drawn = typeof worlds extends fc.Arbitrary<infer T> ? T : never

/** One world in which every way of seeing shows somebody something. */
const everyWay: Drawn = {
  verified: [true, true, true, true],
  memberships: [
    { person: 'ann', company: 'alpha', role: 'USER', isActive: true },
    { person: 'ben', company: 'alpha', role: 'USER', isActive: true },
    { person: 'cat', company: 'beta', role: 'PARTNER_ADMIN', isActive: true },
    { person: 'dan', company: 'gamma', role: 'SUPPORT_AGENT', isActive: true },
    { person: 'dan', company: 'gamma', role: 'VENDOR_ADMIN', isActive: true },
  ],
  seats: [{ company: 'alpha', holder: 'ann', startsAt: -1, endedAt: undefined, substitute: undefined }],
  partnerships: [{ partner: 'beta', customer: 'alpha', validFrom: -1, validTo: undefined }],
  tickets: [
    {
      prefix: 'P',
      route: 'VENDOR',
      company: 'alpha',
      requester: 'dan',
      submitter: 'dan',
      shares: [{ person: 'ben', isRemoved: false }],
    },
  ],
}

test('lists, details and counts show exactly what the rule of the domain lets each person see', async () => {
  const met = new Set<string>()
  await fc.assert(
    fc.asyncProperty(worlds, async (drawn) => {
      await build(drawn)
      for (const name of people) {
        const person = await loaded(name)
        expect(person).toEqual(modelled(drawn, name, person.identityId))
        const all = drawn.tickets.map((_, index) => factsOf(drawn, index))
        const visible = all.filter((ticket) => sees(person, ticket, NOW))
        const seen = sights(person, NOW)
        for (const { by } of seen.filter((sight) => visible.some((ticket) => covers(sight, ticket)))) met.add(by)
        const own = visible.filter((ticket) =>
          [ticket.requesterId, ticket.submittedById, ...ticket.sharedWith].includes(name),
        )

        expect(await listed(person, 'company')).toEqual(numbersOf(visible))
        expect(await listed(person, 'mine')).toEqual(numbersOf(own))
        expect(await listed(person, 'company', 'beta')).toEqual(
          numbersOf(visible.filter((t) => t.companyId === 'beta')),
        )
        expect((await world.store.reads.tickets.counts(seen, name)).mine).toBe(own.length)
        for (const ticket of all) {
          const opened = await world.store.reads.tickets.get(ticket.number, seen, name)
          expect(opened?.number).toBe(visible.includes(ticket) ? ticket.number : undefined)
          const isByShareAlone = !seen.some((sight) => sight.by !== 'share' && covers(sight, ticket))
          if (opened) {
            expect(opened.sharedByName).toBe(isByShareAlone ? 'Name of ann' : undefined)
            expect([...opened.sharedWith].sort()).toEqual([...ticket.sharedWith].sort())
          }
        }
      }
    }),
    { numRuns: 40, examples: [[everyWay]] },
  )
  // Every way of seeing was tried: a property over worlds where nobody sees anything would hold too.
  expect([...met].sort()).toEqual(['all', 'company', 'partner', 'requester', 'route', 'share', 'submitter'])
}, 120_000)

const loaded = async (name: string) => (await world.store.load(turnOf(`aad-${name}`), 'key')).person
const numberOf = (drawn: Drawn, index: number) => `${drawn.tickets[index]?.prefix}-${index + 1}`
const numbersOf = (tickets: readonly TicketFacts[]) => tickets.map(({ number }) => number).sort()

async function listed(person: Person, which: 'mine' | 'company', companyId?: string) {
  const filter = { which, state: 'all', page: 1, pageSize: 100, ...(companyId ? { companyId } : {}) } as const
  const { rows, total } = await world.store.reads.tickets.list(sights(person, NOW), filter, person.id ?? '')
  expect(total).toBe(rows.length)
  return numbersOf(rows)
}

/** The same ticket as the model knows it, without asking the store. */
function factsOf(drawn: Drawn, index: number): TicketFacts {
  const ticket = drawn.tickets[index] as Drawn['tickets'][number]
  const company = ticket.route === 'COMMUNITY' ? undefined : ticket.company
  const belongs = (name: string) =>
    drawn.memberships.some((one) => one.person === name && one.company === company && one.isActive)
  return {
    number: numberOf(drawn, index),
    ...(company ? { companyId: company } : {}),
    route: ticket.route,
    requesterId: ticket.requester,
    submittedById: ticket.submitter,
    sharedWith: ticket.shares.filter((one) => !one.isRemoved && belongs(one.person)).map(({ person }) => person),
  }
}

/** The person as the model knows them; what the store loads must be this. */
function modelled(drawn: Drawn, name: string, identityId: string) {
  const memberships = drawn.memberships.filter((one) => one.person === name && one.isActive)
  const touched = drawn.seats.filter((seat) => seat.holder === name || seat.substitute?.person === name)
  return {
    id: name,
    identityId,
    name: `Name of ${name}`,
    email: `${name}@x.example`,
    isVerified: drawn.verified[people.indexOf(name)],
    memberships: expect.toSatisfy((list: Person['memberships']) =>
      sameSet(
        list.map(({ companyId, role }) => `${companyId} ${role}`),
        memberships.map(({ company, role }) => `${company} ${role}`),
      ),
    ),
    seats: expect.toSatisfy(
      (list: Person['seats']) =>
        list.length === touched.flatMap((seat) => [seat.holder, ...(seat.substitute ? [1] : [])]).length,
    ),
    partnerships: expect.toSatisfy((list: Person['partnerships']) =>
      sameSet(
        list.map(({ partnerId, customerId }) => `${partnerId} ${customerId}`),
        memberships
          .filter(({ role }) => role === 'PARTNER_ADMIN')
          .flatMap(({ company }) => drawn.partnerships.filter(({ partner }) => partner === company))
          .map(({ partner, customer }) => `${partner} ${customer}`),
      ),
    ),
  }
}
const sameSet = (a: readonly string[], b: readonly string[]) => [...a].sort().join() === [...b].sort().join()

async function build(drawn: Drawn) {
  const { client } = world
  await client.$executeRaw`TRUNCATE "Company", "Person" CASCADE`
  for (const id of companies) await world.company(id)
  for (const [index, id] of people.entries()) await world.person(id, {}, drawn.verified[index])
  await client.membership.createMany({
    data: drawn.memberships.map(({ person, company, role, isActive }) => ({
      personId: person,
      companyId: company,
      role,
      status: isActive ? ('ACTIVE' as const) : ('ENDED' as const),
    })),
  })
  for (const { company, holder, startsAt, endedAt, substitute } of drawn.seats) {
    await client.superUserSeat.create({ data: { id: `seat-${company}`, companyId: company, ordinal: 1 } })
    const seatId = `seat-${company}`
    const regular = { id: `regular-${company}`, seatId, personId: holder, kind: 'REGULAR' as const }
    await client.seatAssignment.create({
      data: { ...regular, startsAt: at(startsAt), endedAt: endedAt === undefined ? null : at(endedAt) },
    })
    if (!substitute) continue
    await client.seatAssignment.create({
      data: {
        seatId,
        personId: substitute.person,
        kind: 'SUBSTITUTE',
        standsInForAssignmentId: regular.id,
        startsAt: at(substitute.startsAt),
        endsAt: substitute.endsAt === undefined ? null : at(substitute.endsAt),
        endedAt: substitute.endedAt === undefined ? null : at(substitute.endedAt),
      },
    })
  }
  await client.partnership.createMany({
    data: drawn.partnerships.map(({ partner, customer, validFrom, validTo }) => ({
      partnerId: partner,
      customerId: customer,
      validFrom: at(validFrom),
      validTo: validTo === undefined ? null : at(validTo),
    })),
  })
  for (const [index, ticket] of drawn.tickets.entries()) {
    const facts = factsOf(drawn, index)
    await client.ticket.create({
      data: {
        number: facts.number,
        route: facts.route,
        typeKey: 'technical',
        companyId: facts.companyId ?? null,
        requesterId: facts.requesterId,
        submittedById: facts.submittedById,
        subject: 'Posting fails',
        description: '',
        originChannel: 'teams',
        dedupeKey: facts.number,
        changedAt: NOW,
        shares: {
          create: ticket.shares.map(({ person, isRemoved }) => ({
            personId: person,
            addedById: 'ann',
            removedAt: isRemoved ? NOW : null,
          })),
        },
      },
    })
  }
}
