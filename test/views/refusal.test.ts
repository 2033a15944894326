import { describe, expect, test } from 'vitest'
import type { Context } from '../../src/core/context.ts'
import type { Button } from '../../src/core/message.ts'
import { plain } from '../../src/core/words.ts'
import { may, RULES, type Rule } from '../../src/domain/permission.ts'
import { customersOf, type Membership, type Person, type Role } from '../../src/domain/person.ts'
import { flows } from '../../src/flows/index.ts'
import { createTranslator } from '../../src/texts/texts.ts'
import { views } from '../../src/views/index.ts'
import { refuse } from '../../src/views/refusal.ts'
import { why } from '../../src/views/why.ts'

const now = new Date('2026-05-12T09:00:00Z')
const COMPANIES = { hello: 'Hello AB', kaiser: 'Kaiser & Söhne', nordic: 'Nordic BC Partner', vendor: 'Vendor Inc' }
type Key = keyof typeof COMPANIES

const at = (companyId: Key, role: Role): Membership => ({
  companyId,
  companyName: COMPANIES[companyId],
  companyKind: companyId === 'vendor' ? 'VENDOR' : companyId === 'nordic' ? 'PARTNER' : 'CUSTOMER',
  timezone: 'UTC',
  role,
})
const somebody = (...memberships: Membership[]): Person => ({
  id: 'me',
  identityId: 'teams-me',
  name: 'Me',
  isVerified: true,
  memberships,
  seats: [],
  partnerships: memberships.some(({ role }) => role === 'PARTNER_ADMIN')
    ? [{ partnerId: 'nordic', customerId: 'hello', customerName: 'Hello AB', validFrom: new Date(0) }]
    : [],
})
const { id: _, ...nobody } = { ...somebody(), isVerified: false }

const PEOPLE: readonly (readonly [string, Person])[] = [
  ['a stranger', nobody],
  ['somebody without a company', somebody()],
  ['a user', somebody(at('hello', 'USER'))],
  ['a user of two companies', somebody(at('hello', 'USER'), at('kaiser', 'USER'))],
  ['a partner admin', somebody(at('nordic', 'PARTNER_ADMIN'))],
  ['an agent', somebody(at('vendor', 'SUPPORT_AGENT'))],
  ['a vendor admin', somebody(at('vendor', 'VENDOR_ADMIN'))],
]

/** Every name that the store gives away says whose it is, so that one in the wrong place is seen. */
const people = async (company: string) => [{ id: `${company}-1`, name: `Somebody of ${company}` }]
function contextOf(person: Person): Context {
  const draft = { number: 'D-1', companyId: 'hello', ownerId: 'anna', forwardedTo: ['me'], owner: { name: 'Anna A' } }
  const reads = {
    companies: {
      vendor: async () => ({ id: 'vendor', name: 'Vendor Inc', contact: {} }),
      agreements: async () => [],
      superUsers: people,
      withRole: people,
      partners: people,
    },
    identities: { unconfirmed: async () => undefined },
    drafts: { forwarded: async () => draft },
  }
  return { person, now, reads, locale: 'en', timezone: 'UTC', channel: 'teams', isPrivate: true, signIn: [] } as never
}

const rulesFor = (person: Person) => RULES.filter((rule) => (rule === 'register') === (person.id === undefined))
const ABOUT = [{}, { company: 'kaiser' }, { ticket: 'T-10001' }, { id: 'T-10001' }, { draft: 'run' }]

/** Whether a button leads this person to something, instead of to the next refusal. */
function leadsOn({ does }: Button, person: Person): boolean {
  if (!('kind' in does)) return true
  if (does.kind === 'start') {
    const flow = flows.find(({ id }) => id === does.flow)
    return flow !== undefined && may(person, flow.deed, { kind: 'unchosen' }, now).allowed
  }
  if (does.kind !== 'view') return false
  const view = views.find(({ id }) => id === does.view)
  if (does.view === 'ticket.show') return true
  const params = view?.params.safeParse(does.params ?? {})
  return (
    params?.success === true &&
    view?.may(params.data, contextOf(person), { companies: customersOf(person, now) }).allowed === true
  )
}

describe.each(PEOPLE)('%s', (_name, person) => {
  const ctx = contextOf(person)
  const said = async (rule: Rule, about: (typeof ABOUT)[number] = {}) =>
    (await refuse({ allowed: false, rule }, ctx, about))[0]

  test.each(rulesFor(person))('%s: says why in every language, and every button leads on (A3)', async (rule) => {
    for (const about of ABOUT) {
      const message = await said(rule, about)
      if (message?.kind !== 'say') throw new Error('a refusal is said')
      const buttons = message.buttons ?? []
      expect(buttons.length).toBeGreaterThan(1)
      expect(buttons.filter((button) => !leadsOn(button, person)).map(({ does }) => does)).toEqual([])
      for (const language of ['en', 'de', 'es']) {
        const t = createTranslator(language, 'UTC')
        const words = plain(t(message.text))
        expect(words).not.toMatch(/refused\.|\{|undefined/)
        const explained = why.show(await why.load({ rule }, ctx), { rule }, ctx)[0]
        if (explained?.kind !== 'say') throw new Error('a rule is explained')
        expect(plain(t(explained.text))).not.toMatch(/why\.|\{|undefined/)
        expect(plain(t(explained.text))).not.toBe(words)
        expect(explained.buttons?.every((button) => leadsOn(button, person))).toBe(true)
      }
    }
  })

  test('reads names of their own companies and customers only (X49)', async () => {
    const known = [...person.memberships, ...person.partnerships.map(({ customerId: companyId }) => ({ companyId }))]
    const t = createTranslator('en', 'UTC')
    for (const rule of rulesFor(person))
      for (const about of ABOUT) {
        const message = await said(rule, about)
        const words = message?.kind === 'say' ? plain(t(message.text)) : ''
        const named = [...words.matchAll(/Somebody of (\w+)/g)].map(([, company]) => company)
        expect(known.map(({ companyId }) => companyId)).toEqual(expect.arrayContaining(named))
      }
  })
})

test('at two companies each one’s people are named, unless it is about one (X42)', async () => {
  const ctx = contextOf(somebody(at('hello', 'USER'), at('kaiser', 'USER')))
  const t = createTranslator('en', 'UTC')
  const words = async (about: object) => {
    const [message] = await refuse({ allowed: false, rule: 'super-user' }, ctx, { ...about })
    return message?.kind === 'say' ? plain(t(message.text)) : ''
  }
  expect(await words({})).toMatch(/At Hello AB: Somebody of hello.*At Kaiser & Söhne: Somebody of kaiser/s)
  expect(await words({ company: 'kaiser' })).not.toContain('Hello AB')
})
