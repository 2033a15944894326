import { describe, expect, test } from 'vitest'
import { type DraftFacts, lapse } from '../../src/domain/forwarded.ts'
import { type Action, may } from '../../src/domain/permission.ts'
import { firstName, type Person, shortName } from '../../src/domain/person.ts'

const now = new Date('2026-05-12T09:00:00Z')
const yesterday = new Date('2026-05-11T09:00:00Z')

const person = (id: string, companyId: string, hasSeat: boolean): Person => ({
  id,
  identityId: `teams-${id}`,
  name: id,
  isVerified: true,
  memberships: [{ companyId, companyName: companyId, companyKind: 'CUSTOMER', timezone: 'UTC', role: 'USER' }],
  seats: hasSeat
    ? [{ id: `seat of ${id}`, seatId: id, companyId, personId: id, kind: 'REGULAR', startsAt: yesterday }]
    : [],
  partnerships: [],
})

const draft: DraftFacts = { ownerId: 'anna', companyId: 'hello', forwardedTo: ['ewa', 'max'] }
const DEEDS = ['draft.show', 'draft.forward', 'draft.withdraw', 'draft.return', 'draft.solve', 'draft.send'] as const

/** The deeds that are allowed, and the reason of the first that is not. */
function verdicts(who: Person) {
  const all = DEEDS.map((deed) => ({ deed, verdict: may(who, deed, { kind: 'draft', draft }, now) }))
  const refused = all.flatMap(({ verdict }) => (verdict.allowed ? [] : [verdict.rule]))
  return { may: all.filter(({ verdict }) => verdict.allowed).map(({ deed }) => deed), rules: [...new Set(refused)] }
}

describe('who may do what with a forwarded draft (DOMAIN §3.4)', () => {
  test('its owner forwards it, takes it back and withdraws it, but never sends it', () => {
    expect(verdicts(person('anna', 'hello', false))).toEqual({
      may: ['draft.show', 'draft.forward', 'draft.withdraw', 'draft.return'],
      rules: ['not-found'],
    })
  })
  test('nor once the owner holds a seat too: the own form sends then', () => {
    expect(verdicts(person('anna', 'hello', true)).may).not.toContain('draft.send')
  })
  test('a super-user who was chosen sends it, gives it back or answers', () => {
    expect(verdicts(person('ewa', 'hello', true))).toEqual({
      may: ['draft.show', 'draft.return', 'draft.solve', 'draft.send'],
      rules: ['not-found'],
    })
  })
  test('nothing without the seat', () => {
    expect(verdicts(person('ewa', 'hello', false))).toEqual({ may: [], rules: ['seat', 'not-found'] })
  })
  test('nothing with a seat of another company', () => {
    expect(verdicts(person('max', 'muster', true)).may).toEqual([])
  })
  test('for a super-user who was not chosen it does not exist', () => {
    expect(verdicts(person('tom', 'hello', true))).toEqual({ may: [], rules: ['not-found'] })
  })
  test('without a draft there is nothing to do anything with', () => {
    const all = DEEDS.map((deed: Action) => may(person('ewa', 'hello', true), deed, { kind: 'nothing' }, now).allowed)
    expect(all).not.toContain(true)
  })
})

describe('what the clock does to one that waits', () => {
  const waiting = (expiresAt: Date) => ({ ...draft, expiresAt })
  const later = new Date('2026-05-26T09:00:00Z')
  test('nothing while one of those it was forwarded to can send it', () =>
    expect(lapse(waiting(later), ['tom', 'max'], now)).toBeUndefined())
  test('it goes back where none of them can, whoever else could', () =>
    expect(lapse(waiting(later), ['tom'], now)).toBe('nobody-left'))
  test('its time is over at the very moment, whoever could send it', () => {
    expect(lapse(waiting(now), ['ewa'], now)).toBe('expired')
    expect(lapse(waiting(new Date(now.getTime() + 1)), ['ewa'], now)).toBeUndefined()
  })
})

test.each([
  ['Ewa Falk', 'Ewa F.', 'Ewa'],
  ['Carla  María Ñúñez', 'Carla Ñ.', 'Carla'],
  ['Prince', 'Prince', 'Prince'],
  ['李 𠮷田', '李 𠮷.', '李'],
  ['', '', ''],
])('%s is %s for short', (name, short, first) => {
  expect(shortName(name)).toBe(short)
  expect(firstName(name)).toBe(first)
})
