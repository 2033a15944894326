import { describe, expect, it } from 'vitest'
import {
  holders,
  limitForNew,
  type Reservation,
  regularOf,
  roomFor,
  type SeatAssignment,
  type Seats,
  standIns,
  usedSeats,
} from '../../src/domain/seat.ts'

const day = (n: number) => new Date(Date.UTC(2026, 4, n))
const regular = (seat: number, personId: string, more: Partial<SeatAssignment> = {}): SeatAssignment => ({
  id: `${personId}@${seat}`,
  seatId: `seat-${seat}`,
  companyId: 'hello',
  personId,
  kind: 'REGULAR',
  startsAt: day(1),
  ...more,
})
const substitute = (seat: number, personId: string, from: number, to?: number): SeatAssignment =>
  regular(seat, personId, { kind: 'SUBSTITUTE', startsAt: day(from), ...(to ? { endsAt: day(to) } : {}) })
const kept = (seat: number, personId: string, more: Partial<Reservation> = {}): Reservation => ({
  requestId: `of ${personId}`,
  seatId: `seat-${seat}`,
  personId,
  ...more,
})
const seats = (more: Partial<Seats> = {}): Seats => ({
  ids: ['seat-1', 'seat-2'],
  assignments: [],
  reservations: [],
  limit: 2,
  ...more,
})
const [ewa, tom] = [regular(1, 'ewa'), regular(2, 'tom')]
const names = (all: readonly SeatAssignment[], n: number) => holders(all, day(n)).map(({ personId }) => personId)

describe('who holds a seat', () => {
  const all = [ewa, tom, substitute(1, 'anna', 10, 20)]
  it('is the substitute during the period and the regular holder again from its end on (INV-14)', () => {
    expect(names(all, 9)).toEqual(['ewa', 'tom'])
    expect(names(all, 10)).toEqual(['anna', 'tom'])
    expect(names(all, 20)).toEqual(['ewa', 'tom'])
  })
  it('is nobody where neither is left', () => {
    expect(names([{ ...ewa, endedAt: day(5) }], 5)).toEqual([])
  })
  it('is the substitute to the end although the regular holder left meanwhile (X30)', () => {
    expect(names([{ ...ewa, endedAt: day(12) }, substitute(1, 'anna', 10, 20)], 15)).toEqual(['anna'])
  })
  it('was never somebody whose assignment ended before it began', () => {
    expect(names([ewa, { ...substitute(1, 'anna', 10, 20), endedAt: day(8) }], 12)).toEqual(['ewa'])
  })
})

describe('used seats', () => {
  it('a substitute uses none of their own (C13)', () => {
    expect(usedSeats({ assignments: [ewa, tom, substitute(1, 'anna', 10, 20)], reservations: [] }, day(12))).toBe(2)
  })
  it('kept ones count (INV-25), a stand-in’s does not', () => {
    expect(
      usedSeats({ assignments: [ewa], reservations: [kept(2, 'eva'), kept(1, 'ida', { replacedId: 'ewa' })] }, day(2)),
    ).toBe(2)
  })
  it('a seat whose regular holder left is used while the substitute is there', () => {
    expect(
      usedSeats(
        { assignments: [{ ...ewa, endedAt: day(12) }, substitute(1, 'anna', 10, 20)], reservations: [] },
        day(15),
      ),
    ).toBe(1)
  })
})

describe('room for a request', () => {
  it('is the first free seat', () => {
    expect(roomFor({ personId: 'anna' }, seats({ assignments: [ewa] }), day(2))).toEqual({
      kind: 'seat',
      seatId: 'seat-2',
    })
  })
  it('is a new seat where the limit allows more than there are', () => {
    expect(roomFor({ personId: 'anna' }, seats({ assignments: [ewa, tom], limit: 3 }), day(2))).toEqual({
      kind: 'new-seat',
      ordinal: 3,
    })
  })
  it('is none at two of two (C2), nor where the last one is kept for somebody', () => {
    expect(roomFor({ personId: 'anna' }, seats({ assignments: [ewa, tom] }), day(2))).toEqual({
      kind: 'full',
      used: 2,
      limit: 2,
    })
    expect(
      roomFor({ personId: 'anna' }, seats({ assignments: [ewa], reservations: [kept(2, 'eva')] }), day(2)),
    ).toMatchObject({ kind: 'full' })
  })
  it('a signed cut counts at once for what is new (INV-17)', () => {
    expect(limitForNew(3, [2])).toBe(2)
    expect(
      roomFor({ personId: 'anna' }, seats({ assignments: [ewa, tom], limit: limitForNew(3, [2]) }), day(2)),
    ).toMatchObject({ kind: 'full' })
  })
  it('is the replaced person’s seat, full or not', () => {
    const request = { personId: 'anna', replacedId: 'ewa', period: { startsAt: day(10), endsAt: day(20) } }
    expect(roomFor(request, seats({ assignments: [ewa, tom] }), day(2))).toEqual({ kind: 'seat', seatId: 'seat-1' })
  })
  it('names who else stands in then (X23), also where that is only kept', () => {
    const request = { personId: 'eva', replacedId: 'ewa', period: { startsAt: day(19), endsAt: day(25) } }
    const overlaps = { kind: 'overlaps', personId: 'anna' }
    expect(roomFor(request, seats({ assignments: [ewa, substitute(1, 'anna', 10, 20)] }), day(2))).toEqual(overlaps)
    const reservation = kept(1, 'anna', { replacedId: 'ewa', startsAt: day(10), endsAt: day(20) })
    expect(roomFor(request, seats({ assignments: [ewa], reservations: [reservation] }), day(2))).toEqual(overlaps)
    expect(
      roomFor(
        { ...request, period: { startsAt: day(20) } },
        seats({ assignments: [ewa], reservations: [reservation] }),
        day(2),
      ),
    ).toMatchObject({ kind: 'seat' })
  })
  it('a substitute is not replaced: a new one stands in for the same regular holder (INV-13)', () => {
    const request = { personId: 'eva', replacedId: 'anna', period: { startsAt: day(12), endsAt: day(15) } }
    expect(roomFor(request, seats({ assignments: [ewa, substitute(1, 'anna', 10, 20)] }), day(11))).toEqual({
      kind: 'nobody-to-replace',
    })
  })
  it('nobody stands in for somebody whose own seat is over by then (INV-13)', () => {
    const all = seats({ assignments: [{ ...ewa, endsAt: day(18) }] })
    const from = (n: number) => ({ personId: 'eva', replacedId: 'ewa', period: { startsAt: day(n), endsAt: day(25) } })
    expect(roomFor(from(17), all, day(16))).toMatchObject({ kind: 'seat' })
    expect(roomFor(from(18), all, day(16))).toEqual({ kind: 'nobody-to-replace' })
  })
  it('one person has one seat (INV-12)', () => {
    expect(roomFor({ personId: 'ewa' }, seats({ assignments: [ewa] }), day(2))).toEqual({ kind: 'holds-already' })
    expect(roomFor({ personId: 'eva' }, seats({ reservations: [kept(2, 'eva')] }), day(2))).toEqual({
      kind: 'holds-already',
    })
  })
  it('a stand-in may go on right after another, but not a day earlier (T6 *Extend*)', () => {
    const all = seats({ assignments: [ewa, substitute(1, 'anna', 10, 20)] })
    const from = (n: number) => ({ personId: 'anna', replacedId: 'ewa', period: { startsAt: day(n), endsAt: day(25) } })
    expect(roomFor(from(20), all, day(18))).toEqual({ kind: 'seat', seatId: 'seat-1' })
    expect(roomFor(from(19), all, day(18))).toEqual({ kind: 'holds-already' })
    expect(roomFor({ personId: 'anna' }, all, day(18))).toEqual({ kind: 'holds-already' })
  })
})

it('the regular holder stays known while somebody stands in, and the stand-ins are in order', () => {
  const all = seats({ assignments: [ewa, substitute(1, 'eva', 22, 25), substitute(1, 'anna', 10, 20)] })
  expect(regularOf(all, 'ewa', day(12))).toBe(ewa)
  expect(regularOf(all, 'anna', day(12))).toBeUndefined()
  expect(standIns(all, 'seat-1', day(12)).map(({ personId }) => personId)).toEqual(['anna', 'eva'])
})
