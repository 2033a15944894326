import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDay } from '../../src/domain/business-hours.ts'
import { overlap, periodOf, periodProblem, startOfDay } from '../../src/domain/period.ts'

const NOW = new Date('2026-05-12T08:00:00Z')
const ZONES = ['Europe/Berlin', 'America/New_York', 'Pacific/Chatham', 'America/Havana', 'Africa/Cairo'] as const

describe('whole local days (INV-15)', () => {
  it('until 31 August includes all of that day in Stockholm', () => {
    expect(periodOf({ from: '2026-08-01', until: '2026-08-31' }, 'Europe/Stockholm')).toEqual({
      startsAt: new Date('2026-07-31T22:00:00Z'),
      endsAt: new Date('2026-08-31T22:00:00Z'),
    })
  })
  it('without an end it stays open', () => {
    expect(periodOf({ from: '2026-08-01' }, 'Europe/Stockholm')).toEqual({ startsAt: new Date('2026-07-31T22:00:00Z') })
  })
  it('one day is a period', () => {
    const { startsAt, endsAt } = periodOf({ from: '2026-08-01', until: '2026-08-01' }, 'Europe/Stockholm')
    expect((endsAt?.getTime() ?? 0) - startsAt.getTime()).toBe(24 * 3_600_000)
  })
  it.each([
    ['Europe/Berlin', '2026-03-29', 23],
    ['Europe/Berlin', '2026-10-25', 25],
    ['America/New_York', '2026-03-08', 23],
    ['America/New_York', '2026-11-01', 25],
    ['Pacific/Chatham', '2026-04-05', 25],
    ['Pacific/Chatham', '2026-09-27', 23],
    // Clocks go forward at midnight: the day begins at one.
    ['America/Havana', '2026-03-08', 23],
  ])('in %s %s has %i hours', (timezone, day, hours) => {
    const { startsAt, endsAt } = periodOf({ from: day, until: day }, timezone)
    expect(((endsAt?.getTime() ?? 0) - startsAt.getTime()) / 3_600_000).toBe(hours)
  })
  it('begins on its day and not a moment earlier, anywhere and on any day', () => {
    const anyDay = fc.date({ min: new Date('2020-01-01'), max: new Date('2034-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...ZONES), (date, timezone) => {
        const day = date.toISOString().slice(0, 10)
        const start = startOfDay(day, timezone)
        expect(localDay(start, timezone)).toBe(day)
        expect(localDay(new Date(start.getTime() - 1), timezone) < day).toBe(true)
      }),
    )
  })
})

it.each([
  [{ from: '2026-05-11', until: '2026-05-20' }, 'past'],
  [{ from: '2026-05-20', until: '2026-05-19' }, 'backwards'],
  [{ from: '2026-05-20', until: '2027-05-21' }, 'too-long'],
  [{ from: '2026-05-12', until: '2026-05-12' }, undefined],
  [{ from: '2026-05-20' }, undefined],
] as const)('%j is %s (X23)', (days, problem) => {
  expect(periodProblem(days, 'Europe/Stockholm', NOW)).toBe(problem)
})

it('today is the day it is in the company’s zone, wherever the reader sits (X22)', () => {
  const lateEvening = new Date('2026-05-12T23:30:00Z')
  expect(periodProblem({ from: '2026-05-12' }, 'Europe/Stockholm', lateEvening)).toBe('past')
  expect(periodProblem({ from: '2026-05-12' }, 'America/New_York', lateEvening)).toBeUndefined()
})

it('two periods overlap where they share a moment; one may begin when the other ends', () => {
  const of = (from: number, to?: number) => ({
    startsAt: new Date(from),
    ...(to === undefined ? {} : { endsAt: new Date(to) }),
  })
  expect(overlap(of(0, 10), of(10, 20))).toBe(false)
  expect(overlap(of(0, 11), of(10, 20))).toBe(true)
  expect(overlap(of(0), of(10, 20))).toBe(true)
  expect(overlap(of(20), of(10, 20))).toBe(false)
})
