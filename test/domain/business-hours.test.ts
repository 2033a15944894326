import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addBusinessMinutes,
  type BusinessHours,
  businessMinutesBetween,
  localDay,
  zoned,
} from '../../src/domain/business-hours.ts'

const week = (timezone: string, from: string, to: string, more: Partial<BusinessHours> = {}): BusinessHours => ({
  timezone,
  days: [1, 2, 3, 4, 5].map((day) => ({ day, from, to })),
  holidays: [],
  ...more,
})
const BERLIN = week('Europe/Berlin', '09:00', '17:00')
const add = (from: string, minutes: number, hours = BERLIN) =>
  addBusinessMinutes(new Date(from), minutes, hours).toISOString()
const between = (from: string, to: string, hours = BERLIN) =>
  businessMinutesBetween(new Date(from), new Date(to), hours)

describe('adding business time', () => {
  it.each([
    ['within a day', '2026-05-12T08:00:00Z', 60, '2026-05-12T09:00:00.000Z'],
    ['exactly to the end of the day', '2026-05-12T08:00:00Z', 420, '2026-05-12T15:00:00.000Z'],
    ['over a night', '2026-05-12T14:00:00Z', 120, '2026-05-13T08:00:00.000Z'],
    ['over a weekend', '2026-05-15T14:00:00Z', 120, '2026-05-18T08:00:00.000Z'],
    ['from before the day begins', '2026-05-12T01:00:00Z', 30, '2026-05-12T07:30:00.000Z'],
    ['from after it ended', '2026-05-12T20:00:00Z', 30, '2026-05-13T07:30:00.000Z'],
    ['from a Sunday', '2026-05-17T10:00:00Z', 30, '2026-05-18T07:30:00.000Z'],
    ['a whole week', '2026-05-12T07:00:00Z', 5 * 480, '2026-05-18T15:00:00.000Z'],
  ])('%s', (_, from, minutes, expected) => {
    expect(add(from, minutes)).toBe(expected)
  })

  it('leaves out holidays, several in a row too', () => {
    const christmas = week('Europe/Berlin', '09:00', '17:00', {
      holidays: ['2026-12-24', '2026-12-25', '2026-12-31', '2027-01-01'],
    })
    expect(add('2026-12-23T15:30:00Z', 60, christmas)).toBe('2026-12-28T08:30:00.000Z')
    expect(add('2026-12-30T15:30:00Z', 60, christmas)).toBe('2027-01-04T08:30:00.000Z')
  })

  it('knows a break at noon', () => {
    const days = [
      { day: 2, from: '13:00', to: '17:00' },
      { day: 2, from: '08:00', to: '12:00' },
    ]
    expect(add('2026-05-12T09:30:00Z', 60, { ...BERLIN, days })).toBe('2026-05-12T11:30:00.000Z')
  })

  it('without any hours takes plain minutes; where nobody ever works it gives up', () => {
    expect(add('2026-05-16T22:00:00Z', 90, { ...BERLIN, days: [] })).toBe('2026-05-16T23:30:00.000Z')
    const never = { ...BERLIN, days: [{ day: 1, from: '17:00', to: '09:00' }] }
    expect(add('2026-05-12T08:00:00Z', 60, never)).toBe('2026-05-12T09:00:00.000Z')
  })
})

describe('when the clock changes in Berlin', () => {
  const always: BusinessHours = {
    timezone: 'Europe/Berlin',
    days: [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: '00:00', to: '12:00' })),
    holidays: [],
  }

  it('a day in spring is an hour shorter', () => {
    // 29 March 2026: 02:00 becomes 03:00, so noon comes after 11 hours.
    expect(between('2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z', always)).toBe(11 * 60)
    expect(add('2026-03-28T23:00:00Z', 11 * 60, always)).toBe('2026-03-29T10:00:00.000Z')
  })

  it('a day in autumn is an hour longer', () => {
    // 25 October 2026: 03:00 becomes 02:00, so noon comes after 13 hours.
    expect(between('2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z', always)).toBe(13 * 60)
    expect(add('2026-10-24T22:00:00Z', 13 * 60, always)).toBe('2026-10-25T11:00:00.000Z')
  })

  it.each([
    ['spring', '2026-03-27T15:30:00Z', '2026-03-30T07:30:00.000Z'],
    ['autumn', '2026-10-23T14:30:00Z', '2026-10-26T08:30:00.000Z'],
  ])('office hours stay where people know them: %s', (_, friday, monday) => {
    // Half an hour is left on Friday; an hour later it is 09:30 on Monday by the clock on the wall.
    expect(add(friday, 60)).toBe(monday)
  })
})

describe('business time between two moments', () => {
  it.each([
    ['within a day', '2026-05-12T08:00:00Z', '2026-05-12T09:00:00Z', 60],
    ['over a weekend', '2026-05-15T14:00:00Z', '2026-05-18T08:00:00Z', 120],
    ['at night', '2026-05-12T18:00:00Z', '2026-05-13T05:00:00Z', 0],
    ['backwards', '2026-05-13T08:00:00Z', '2026-05-12T08:00:00Z', 0],
    ['of no time', '2026-05-12T08:00:00Z', '2026-05-12T08:00:00Z', 0],
  ])('%s', (_, from, to, expected) => {
    expect(between(from, to)).toBe(expected)
  })

  it('undoes the adding, whatever the zone, the moment and the span', () => {
    const zones = ['Europe/Berlin', 'Europe/London', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'UTC']
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
        fc.integer({ min: 1, max: 12_000 }),
        (zone, from, minutes) => {
          const hours = week(zone, '08:30', '17:15', { holidays: [localDay(from, zone)] })
          const end = addBusinessMinutes(from, minutes, hours)
          expect(businessMinutesBetween(from, end, hours)).toBeCloseTo(minutes, 6)
          expect(end.getTime()).toBeGreaterThan(from.getTime())
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('the time of a zone', () => {
  it.each([
    ['2026-03-29', '09:00', '2026-03-29T07:00:00.000Z'],
    ['2026-03-28', '09:00', '2026-03-28T08:00:00.000Z'],
    ['2026-10-25', '09:00', '2026-10-25T08:00:00.000Z'],
    ['2026-10-25', '00:30', '2026-10-24T22:30:00.000Z'],
  ])('%s %s in Berlin', (day, time, expected) => {
    expect(new Date(zoned(day, time, 'Europe/Berlin')).toISOString()).toBe(expected)
  })

  it('names the day as people there have it', () => {
    expect(localDay(new Date('2026-05-12T22:30:00Z'), 'Europe/Berlin')).toBe('2026-05-13')
    expect(localDay(new Date('2026-05-12T22:30:00Z'), 'America/New_York')).toBe('2026-05-12')
  })
})
