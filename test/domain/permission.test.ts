import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ACTIONS, type Action, may, RULES, type Rule, type Subject, type Verdict } from '../../src/domain/permission.ts'
import type { Membership, Person, Role } from '../../src/domain/person.ts'
import { CELLS, COLUMNS, type Column, type Context, isExpected, NEEDY } from './permission-expected.ts'

const now = new Date('2026-05-12T09:00:00Z')
const before = new Date('2026-05-11T09:00:00Z')
const after = new Date('2026-05-13T09:00:00Z')

const ROLE: Readonly<Partial<Record<Column, Role>>> = {
  U: 'USER',
  S: 'USER',
  T: 'TENANT_ADMIN',
  L: 'LICENCE_ADMIN',
  P: 'PARTNER_ADMIN',
  A: 'SUPPORT_AGENT',
  V: 'VENDOR_ADMIN',
  M: 'SALES_MANAGER',
}

/** Somebody with these columns at the company `home`; skills belong to the person, so they come with the context. */
function somebody(columns: readonly Column[], skills: readonly string[] = []): Person {
  const roles = columns.flatMap((column) => ROLE[column] ?? [])
  const memberships = [...new Set(roles)].map(
    (role): Membership => ({
      companyId: 'home',
      companyName: 'Home Ltd',
      companyKind: 'CUSTOMER',
      timezone: 'UTC',
      role,
      skills: [
        ...(skills.includes('licence') ? (['licence support'] as const) : []),
        ...(skills.includes('service') ? (['service'] as const) : []),
      ],
    }),
  )
  return {
    ...(columns.includes('C') ? { id: 'me' } : {}),
    identityId: 'teams-me',
    name: 'Me',
    isVerified: columns.includes('C'),
    memberships,
    seats: columns.includes('S')
      ? [{ id: 's', seatId: 's', companyId: 'home', personId: 'me', kind: 'REGULAR', startsAt: before }]
      : [],
    partnerships: columns.includes('P')
      ? [{ partnerId: 'home', customerId: 'customer', customerName: 'Customer', validFrom: before, validTo: after }]
      : [],
  }
}

/** Everybody is what their role is besides: registered, and a member where they have a role. */
const everybodyAs = (column: Column): Column[] => {
  if (column === 'X') return ['X']
  return column === 'C' ? ['X', 'C'] : [...new Set<Column>(['X', 'C', 'U', column])]
}

const COMPANY = { theirs: 'home', customers: 'customer', below: 'leaf', foreign: 'elsewhere' } as const
const all = <const T extends readonly unknown[]>(...options: T) => options
const FACTS = all(
  'policy',
  'other',
  'delegated',
  'any',
  'contact',
  'partner',
  'customer',
  'early',
  'licence',
  'service',
)

/** Every context that an action can meet, by what it is done to. */
function contextsOf(action: Action): Context[] {
  if (action.startsWith('draft.')) {
    return all('own', 'forwarded', 'others').flatMap((whose) =>
      all('theirs', 'foreign', undefined).map((company) => ({ whose, given: [], ...(company ? { company } : {}) })),
    )
  }
  if (action.startsWith('ticket.') && !OF_A_COMPANY.includes(action)) {
    return all('own', 'shared', 'others').flatMap((whose) =>
      all('theirs', 'customers', 'foreign', undefined).flatMap((company) =>
        all('vendor', 'partner', 'handed').map((at) => ({ whose, at, given: [], ...(company ? { company } : {}) })),
      ),
    )
  }
  const given = [[], FACTS, ...FACTS.map((missing) => FACTS.filter((one) => one !== missing)), [...FACTS, 'sold']]
  return all('own', 'others')
    .flatMap((whose) =>
      all('theirs', 'customers', 'below', 'foreign').flatMap((company) =>
        given.map((facts): Context => {
          // Whose own it is, it is not somebody else's: the two go together.
          const others = facts.filter((one) => one !== 'other')
          return { whose, company, given: whose === 'own' ? others : [...others, 'other'] }
        }),
      ),
    )
    .concat(NEEDY.includes(action) ? [] : [{ whose: 'others', given: ['other'], isNothing: true }])
}
const OF_A_COMPANY: readonly Action[] = [
  'ticket.create',
  'ticket.submit',
  'ticket.list',
  'ticket.queue',
  'ticket.listCompany',
]
function subjectOf(action: Action, { company, whose, at, isNothing, given }: Context): Subject {
  if (isNothing) return { kind: 'nothing' }
  const of = company ? { companyId: COMPANY[company] } : {}
  if (action.startsWith('draft.')) {
    const draft = { ownerId: whose === 'own' ? 'me' : 'ann', forwardedTo: whose === 'forwarded' ? ['me'] : ['ben'] }
    return { kind: 'draft', draft: { ...of, ...draft } }
  }
  if (at) {
    const ticket = {
      number: at === 'vendor' ? 'T-1' : 'P-1',
      route: at === 'partner' ? ('PARTNER' as const) : ('VENDOR' as const),
      requesterId: whose === 'own' ? 'me' : 'ann',
      submittedById: 'ann',
      sharedWith: whose === 'shared' ? ['me'] : [],
    }
    return { kind: 'ticket', ticket: { ...of, ...ticket } }
  }
  const record = {
    ...of,
    ofIds: whose === 'own' ? ['ann', 'me'] : ['ann'],
    aboveIds: company === 'below' ? ['root', 'home'] : ['root'],
    salesManagerId: given.includes('sold') ? 'me' : 'mia',
    licenceContactIds: given.includes('contact') ? ['me'] : ['ann'],
    isHandedOver: !given.includes('early'),
    given: [
      ...(given.includes('policy') ? (['admins may approve'] as const) : []),
      ...(given.includes('delegated') ? (['delegated'] as const) : []),
      ...(given.includes('any') ? (['everybody may send'] as const) : []),
      ...(given.includes('partner') ? (['partner consents'] as const) : []),
      ...(given.includes('customer') ? (['customer consents'] as const) : []),
    ],
  }
  return { kind: 'record', record }
}

const ask = (columns: readonly Column[], action: Action, context: Context): Verdict =>
  may(somebody(columns, context.given), action, subjectOf(action, context), now)

describe('the table of DOMAIN §3.4', () => {
  test('has a row for every action, and no other', () => expect([...CELLS.keys()].sort()).toEqual([...ACTIONS].sort()))

  test.each(ACTIONS)('%s is allowed exactly where the table says so', (action) => {
    const wrong: unknown[] = []
    const seen = new Set<boolean>()
    for (const column of COLUMNS) {
      for (const context of contextsOf(action)) {
        const { allowed } = ask(everybodyAs(column), action, context)
        seen.add(allowed)
        if (allowed !== isExpected(action, everybodyAs(column), context)) wrong.push({ column, context, allowed })
      }
    }
    expect(wrong.slice(0, 5)).toEqual([])
    expect(seen).toContain(true)
  })

  test.each(NEEDY)('%s is done to nothing by nobody', (action) => {
    const everything = somebody([...COLUMNS], ['licence', 'service'])
    const verdict = may(everything, action as Action, { kind: 'nothing' }, now)
    expect(verdict).toEqual({ allowed: false, rule: 'not-found' })
  })

  test('every rule refuses somebody something', () => {
    const met = new Set<Rule>()
    for (const action of ACTIONS)
      for (const column of COLUMNS)
        for (const context of contextsOf(action)) {
          const verdict = ask(everybodyAs(column), action, context)
          if (!verdict.allowed) met.add(verdict.rule)
        }
    expect([...met].sort()).toEqual([...RULES].sort())
  })
})

const actions = fc.constantFrom(...ACTIONS)
const asked = actions.chain((action) => fc.record({ action: fc.constant(action), context: contextOf(action) }))
const contextOf = (action: Action) => fc.constantFrom(...contextsOf(action))
const columns = fc.subarray([...COLUMNS].slice(2)).map((some) => [...new Set(some.flatMap(everybodyAs))])

describe('authority (INV-04)', () => {
  test('of several roles is that of each together', () => {
    fc.assert(
      fc.property(asked, columns, ({ action, context }, held) => {
        const alone = [...new Set<Column>(['C', ...held])].map((one) => ask(everybodyAs(one), action, context).allowed)
        expect(ask(['X', 'C', ...held], action, context).allowed).toBe(
          held.length === 0 ? alone[0] : alone.some(Boolean),
        )
      }),
      { numRuns: 2_000 },
    )
  })

  const face = fc.record({
    name: fc.oneof(fc.string(), fc.constantFrom('Ewa Falk [Support]', 'Admin', 'Vendor Admin', 'Kim Berg')),
    identityId: fc.string(),
    email: fc.emailAddress(),
    locale: fc.constantFrom('en', 'de', 'es'),
    timezone: fc.constantFrom('UTC', 'Pacific/Chatham'),
  })
  test('never depends on names, channels, addresses or what a platform calls somebody (X43)', () => {
    fc.assert(
      fc.property(asked, columns, face, ({ action, context }, held, looks) => {
        const person = somebody(['C', ...held], context.given)
        const disguised = {
          ...person,
          ...looks,
          memberships: person.memberships.map((one) => ({ ...one, companyName: looks.name, timezone: looks.timezone })),
        }
        const subject = subjectOf(action, context)
        expect(may(disguised, action, subject, now)).toEqual(may(person, action, subject, now))
      }),
      { numRuns: 1_000 },
    )
  })

  test('goes with the membership, the seat and the partnership, at that moment (C6, X52)', () => {
    fc.assert(
      fc.property(asked, columns, ({ action, context }, held) => {
        const person = somebody(['C', ...held], context.given)
        const subject = subjectOf(action, context)
        const registered = may(somebody(['C']), action, subject, now)
        expect(may({ ...person, memberships: [] }, action, subject, now)).toEqual(registered)
        const ended = { ...person, seats: person.seats.map((seat) => ({ ...seat, endedAt: now })) }
        expect(may(ended, action, subject, now).allowed).toBe(
          ask(['C', ...held.filter((one) => one !== 'S')], action, context).allowed,
        )
        expect(may(person, action, subject, after).allowed).toBe(
          may({ ...person, partnerships: [] }, action, subject, now).allowed,
        )
      }),
      { numRuns: 1_000 },
    )
  })

  test('is a stranger’s for whoever is not confirmed, whatever they belong to (INV-03, B6)', () => {
    fc.assert(
      fc.property(asked, columns, ({ action, context }, held) => {
        const subject = subjectOf(action, context)
        const unconfirmed = { ...somebody(['C', ...held], context.given), isVerified: false }
        expect(may(unconfirmed, action, subject, now)).toEqual(may(somebody(['X']), action, subject, now))
      }),
    )
  })
})

test('a colleague’s role at one company is none at another (X42)', () => {
  const kaiser = { companyId: 'kaiser', companyName: 'Kaiser', companyKind: 'CUSTOMER', timezone: 'UTC' } as const
  const uwe: Person = {
    ...somebody(['C', 'U', 'L']),
    memberships: [...somebody(['C', 'L']).memberships, { ...kaiser, role: 'USER' }],
  }
  const at = (companyId: string) => may(uwe, 'license.apply', { kind: 'record', record: { companyId } }, now)
  expect(at('home')).toEqual({ allowed: true, as: 'licenceAdmin' })
  expect(at('kaiser')).toEqual({ allowed: false, rule: 'licence-admin' })
})
