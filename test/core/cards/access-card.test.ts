import { describe, expect, it } from 'vitest'
import { accessCard } from '../../../src/core/cards/access-card.ts'
import type { Button } from '../../../src/core/message.ts'
import type { AccessRequest, CompanySeats } from '../../../src/core/ports.ts'
import type { AccessSight } from '../../../src/core/sights/access-sight.ts'
import { plain } from '../../../src/core/words.ts'
import { ACCESS_STATUSES, type AccessStatus } from '../../../src/domain/access.ts'
import { createTranslator } from '../../../src/texts/texts.ts'

const NOW = new Date('2026-05-12T16:00:00Z')
const HELLO = { id: 'hello', name: 'Hello AB', timezone: 'Europe/Stockholm', domains: ['hello.example'] }
const t = createTranslator('en', 'Europe/Stockholm')

const REQUEST: AccessRequest = {
  id: 'r',
  number: 'AR-88',
  version: 3,
  round: 1,
  status: 'SUBMITTED',
  requesterId: 'anna',
  requester: { id: 'anna', name: 'Anna Andersson', email: 'anna@hello.example', isVerified: true },
  companyEntered: 'Helo AB',
  companyId: HELLO.id,
  company: HELLO,
  relation: 'CUSTOMER',
  products: [{ id: 'p', name: 'ExFlow AP' }],
  isReplacing: false,
  consent: 'NONE',
  talk: [],
  submittedAt: NOW,
  dueAt: new Date(NOW.getTime() + 86_400_000),
  reminders: 0,
  isEscalated: false,
  invites: 0,
  isBounced: false,
}

const seatsOf = (used: number, limit: number): CompanySeats => ({
  companyId: HELLO.id,
  companyName: HELLO.name,
  timezone: HELLO.timezone,
  agreedLimit: limit,
  limit,
  adminsMayApprove: false,
  ids: [],
  people: new Map(),
  reservations: [],
  assignments: Array.from({ length: used }, (_, n) => ({
    id: `a${n}`,
    seatId: `s${n}`,
    companyId: HELLO.id,
    personId: `p${n}`,
    kind: 'REGULAR',
    startsAt: new Date(0),
  })),
})

/** The card as its reader sees it. */
function shown(change: Partial<AccessRequest> = {}, more: Partial<AccessSight> = {}) {
  const request = { ...REQUEST, ...change }
  const card = accessCard(
    { request, reader: 'approver', domains: ['hello.example'], seats: seatsOf(1, 2), ...more },
    NOW,
  )
  return {
    fact: (id: string) => {
      const row = card.facts.find((one) => one.id === id)
      return row && plain(t(row.value))
    },
    buttons: card.buttons.map(({ label }) => plain(t(label))),
    inputs: card.buttons.map(({ does }: Button) => does),
    status: card.status && plain(t(card.status.label)),
  }
}

const from = (email: string) => ({ requester: { ...REQUEST.requester, email } })

describe('what the address proves (X46)', () => {
  it.each([
    ['a verified domain of the company', from('anna@hello.example'), '✓ confirmed; hello.example belongs to Hello AB'],
    [
      'one that looks like it',
      from('anna@he11o.example'),
      '⚠ confirmed, but he11o.example only looks like hello.example',
    ],
    ['a free mail provider', from('anna@gmail.com'), '⚠ confirmed, but gmail.com is a free mail provider'],
    ['another one', from('anna@elsewhere.test'), '⚠ confirmed, but elsewhere.test is no verified domain of Hello AB'],
    ['nothing yet', { requester: { ...REQUEST.requester, isVerified: false } }, '⚠ not confirmed'],
  ])('%s', (_what, change, said) => expect(shown(change).fact('address')).toContain(said))

  it('where nobody knows the company, asking comes first, and what was typed is shown as it was', () => {
    const { company: _company, companyId: _companyId, ...request } = REQUEST
    const card = accessCard(
      { request: { ...request, ...from('x@he11o.example') }, reader: 'approver', domains: ['hello.example'] },
      NOW,
    )
    const words = card.facts.map(({ value }) => plain(t(value))).join('\n')
    expect(words).toContain('⚠ “Helo AB”: not known under that name')
    expect(words).toContain('only looks like hello.example')
    expect(card.buttons.map(({ label, style }) => [plain(t(label)), style])).toEqual([
      ['Ask', 'primary'],
      ['Approve', undefined],
      ['Reject', 'danger'],
    ])
  })
})

describe('what an approval does', () => {
  it('takes a seat', () => expect(shown().fact('seats')).toBe('1 of 2 in use → 2 of 2'))
  it('has none to take', () =>
    expect(shown({}, { seats: seatsOf(2, 2) }).fact('seats')).toBe('⚠ 2 of 2 in use: no seat is free'))
  it('takes somebody’s place: named, and how it comes back', () => {
    const replaced = {
      isReplacing: true,
      replacedId: 'ewa',
      replaced: { id: 'ewa', name: 'Ewa Falk' },
      period: { startsAt: new Date('2026-07-31T22:00:00Z'), endsAt: new Date('2026-08-31T22:00:00Z') },
    }
    const card = shown(replaced, { seats: seatsOf(2, 2) })
    expect(card.fact('seats')).toBe('2 of 2 in use → 2 of 2')
    expect(card.fact('loses')).toBe('Ewa Falk, during these days; it comes back by itself')
    expect(card.fact('period')).toBe('1 August 2026 – 31 August 2026, whole days, Stockholm time')
  })
})

describe('the promise (INV-23)', () => {
  it('runs', () => expect(shown().fact('due')).toBe('by 13 May 2026, 18:00'))
  it('is broken', () => expect(shown({ dueAt: new Date(NOW.getTime() - 1) }).fact('due')).toContain('⚠ overdue since'))
  it('is paused by a question', () =>
    expect(shown({ status: 'NEEDS_INFO', pausedAt: NOW }).fact('due')).toContain('paused since'))
})

describe('who can press what', () => {
  const APPROVER: Readonly<Record<AccessStatus, readonly string[]>> = {
    SUBMITTED: ['Approve', 'Ask', 'Reject'],
    NEEDS_INFO: ['Reject'],
    BLOCKED_LIMIT: ['Replace someone', 'Request agreement change', 'Ask', 'Reject'],
    INVITED: [],
    ACCEPTED: [],
    REJECTED: [],
    WITHDRAWN: [],
    INVITE_EXPIRED: [],
  }
  it.each(ACCESS_STATUSES)('those who decide, %s', (status) =>
    expect(shown({ status }).buttons).toEqual(APPROVER[status]),
  )
  it.each(ACCESS_STATUSES)('whoever reads along, %s: nothing', (status) =>
    expect(shown({ status }, { reader: 'reader' }).buttons).toEqual([]),
  )
  it.each(ACCESS_STATUSES)('the requester, %s: never a decision', (status) => {
    const flows = shown({ status }, { reader: 'requester' }).inputs.map((does) => ('flow' in does ? does.flow : ''))
    for (const flow of ['access.approve', 'access.ask', 'access.reject', 'access.overrule', 'seat.revoke'])
      expect(flows).not.toContain(flow)
  })
  it('every decision carries the version that the card shows', () =>
    expect(shown().inputs.map((does) => ('seen' in does ? does.seen : undefined))).toEqual([3, 3, 3]))
  it('an objection takes *Approve* away (X47)', () =>
    expect(shown({ consent: 'OBJECTED' }).buttons).toEqual(['Set the objection aside', 'Ask', 'Reject']))
})

describe('what is nobody else’s', () => {
  const all = { phone: '+46 1', note: 'Secret.', customerNo: 'C-1' }
  it('the replaced person reads neither address, phone, products nor seats', () => {
    const card = shown({ ...all, replacedId: 'ewa', isReplacing: true }, { reader: 'replaced' })
    for (const id of ['address', 'phone', 'products', 'seats', 'loses', 'due']) expect(card.fact(id)).toBeUndefined()
    expect(card.fact('requester')).toBe('Anna Andersson')
  })
  it('the requester reads nothing of what the address proves', () => {
    const card = shown(from('anna@he11o.example'), { reader: 'requester' })
    expect(card.fact('address')).toBeUndefined()
    expect(card.fact('seats')).toBeUndefined()
  })
})

it('says who decided and when', () => {
  const decision = { isApproval: true, byId: 'kim', byName: 'Kim Berg', reason: '', at: NOW }
  expect(shown({ status: 'INVITED', decision }).status).toBe('Approved by Kim Berg, 12 May 2026, 18:00 · Invited')
  expect(shown({ status: 'REJECTED', decision: { ...decision, isApproval: false, reason: 'No.' } }).status).toBe(
    'Rejected by Kim Berg, 12 May 2026, 18:00',
  )
})
