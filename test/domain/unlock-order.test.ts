import { describe, expect, it } from 'vitest'
import {
  acceptOrder,
  cancelOrder,
  endOfMonth,
  isNoticePending,
  isRunning,
  type OrderStatus,
  orderMoved,
} from '../../src/domain/unlock-order.ts'
import { held, list, minutes, now, order, price } from './price-world.ts'

const STATUSES: OrderStatus[] = ['SHOWN', 'ACCEPTED', 'PROVISIONING', 'ACTIVE', 'CANCELLED', 'DECLINED', 'EXPIRED']
const BERLIN = 'Europe/Berlin'

it('an order goes its way and no other (DOMAIN §3.3)', () => {
  const events = ['accept', 'decline', 'expire', 'provision', 'activate', 'abandon', 'cancel'] as const
  const table = STATUSES.map((status) => events.map((event) => orderMoved(status, event) ?? '–').join(' '))
  expect(table).toEqual([
    'ACCEPTED DECLINED EXPIRED – – – –',
    '– – – PROVISIONING – – –',
    '– – – – ACTIVE CANCELLED –',
    '– – – – – – CANCELLED',
    '– – – – – – –',
    '– – – – – – –',
    '– – – – – – –',
  ])
})

describe('accepting', () => {
  const accepted = order({ status: 'ACCEPTED', acceptedAt: now })
  it('keeps when, and the price that was shown', () => {
    const done = acceptOrder([order()], 'o1', held, minutes(5))
    expect(done).toEqual({ kind: 'accepted', order: order({ status: 'ACCEPTED', acceptedAt: minutes(5) }) })
  })
  it('twice is once (X109)', () => {
    expect(acceptOrder([accepted], 'o1', held, minutes(5))).toEqual({ kind: 'running', order: accepted })
  })
  it('a second time what runs already is that one (X109)', () => {
    const other = order({ id: 'o2' })
    expect(acceptOrder([accepted, other], 'o2', held, now)).toEqual({ kind: 'running', order: accepted })
    const elsewhere = order({ id: 'o2', subjectId: 'west' })
    expect(acceptOrder([accepted, elsewhere], 'o2', held, now).kind).toBe('accepted')
    const another = order({ id: 'o2', price: price('tenant-pro', 9900) })
    expect(acceptOrder([accepted, another], 'o2', held, now).kind).toBe('accepted')
  })
  it.each<[OrderStatus, string]>([
    ['DECLINED', 'ended'],
    ['EXPIRED', 'expired'],
  ])('of what was %s is refused', (status, problem) =>
    expect(acceptOrder([order({ status })], 'o1', held, now)).toEqual({ kind: 'refused', problem }),
  )
  it('is refused where prices changed, and where it was never shown (X28)', () => {
    const changed = { ...held, priceList: { ...list, version: '2026-06' } }
    expect(acceptOrder([order()], 'o1', changed, now)).toEqual({ kind: 'refused', problem: 'new-prices' })
    expect(acceptOrder([order()], 'o9', held, now)).toEqual({ kind: 'refused', problem: 'not-shown' })
  })
})

describe('cancelling', () => {
  const active = order({ status: 'ACTIVE', activatedAt: now })
  const cancelled = cancelOrder(active, BERLIN, now)
  it('is to the end of the month, and until then it runs', () => {
    expect(cancelled).toMatchObject({ status: 'CANCELLED', endsAt: new Date('2026-05-31T22:00:00Z') })
    const runs = (at: string) => cancelled && isRunning(cancelled, new Date(at))
    expect([runs('2026-05-31T21:59:59Z'), runs('2026-05-31T22:00:00Z')]).toEqual([true, false])
  })
  it('once, and only of what is active', () => {
    expect(cancelled && cancelOrder(cancelled, BERLIN, minutes(60 * 24 * 40))).toBeUndefined()
    expect(cancelOrder(order({ status: 'PROVISIONING' }), BERLIN, now)).toBeUndefined()
  })
  it('makes room for a new one when it has ended', () => {
    const orders = [...(cancelled ? [cancelled] : []), order({ id: 'o2', shownAt: new Date('2026-06-01T08:00:00Z') })]
    expect(acceptOrder(orders, 'o2', held, new Date('2026-06-01T08:01:00Z')).kind).toBe('accepted')
  })
  it.each([
    ['2026-12-31T22:59:59Z', '2026-12-31T23:00:00Z'],
    ['2026-12-31T23:00:00Z', '2027-01-31T23:00:00Z'],
    ['2026-03-31T12:00:00Z', '2026-03-31T22:00:00Z'],
    ['2028-02-10T12:00:00Z', '2028-02-29T23:00:00Z'],
  ])('%s ends %s in Berlin', (at, end) => expect(endOfMonth(new Date(at), BERLIN)).toEqual(new Date(end)))
})

it('somebody still has to hear of it until mail and administrators are through (X110)', () => {
  const active = order({ status: 'ACTIVE' })
  const states = [active, { ...active, mailSentAt: now }, { ...active, adminsToldAt: now }]
  expect(states.map(isNoticePending)).toEqual([true, true, true])
  expect(isNoticePending({ ...active, mailSentAt: now, adminsToldAt: now })).toBe(false)
  expect(isNoticePending(order({ status: 'ACCEPTED' }))).toBe(false)
})
