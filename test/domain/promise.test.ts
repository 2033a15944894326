import { describe, expect, it } from 'vitest'
import type { BusinessHours } from '../../src/domain/business-hours.ts'
import { expectedBy, hastened, resumed, spanOf, standingOf, warnedBefore } from '../../src/domain/promise.ts'

const HOURS: BusinessHours = {
  timezone: 'Europe/Stockholm',
  days: [1, 2, 3, 4, 5].map((day) => ({ day, from: '08:00', to: '17:00' })),
  holidays: [],
}
const at = (time: string) => new Date(`2026-05-${time}Z`)
/** 10:00 on a Tuesday in Stockholm. */
const TUESDAY = at('12T08:00:00')

it('a promise is business time from when it was made', () => {
  expect(expectedBy(TUESDAY, 3 * 9 * 60, HOURS)).toEqual(at('15T08:00:00'))
})

describe('a pause', () => {
  it('gives back what was left', () => {
    // Due Friday 10:00, paused on Wednesday 10:00 with two days left, goes on a week later.
    expect(resumed(at('15T08:00:00'), at('13T08:00:00'), at('20T08:00:00'), HOURS)).toEqual(at('22T08:00:00'))
  })
  it('of a promise that was over gives nothing', () => {
    expect(resumed(at('12T08:00:00'), at('13T08:00:00'), at('20T08:00:00'), HOURS)).toEqual(at('12T08:00:00'))
  })
})

it('more urgent comes sooner, less urgent takes nothing back', () => {
  expect(hastened(at('22T08:00:00'), TUESDAY, 60, HOURS)).toEqual(at('12T09:00:00'))
  expect(hastened(at('12T09:00:00'), TUESDAY, 600, HOURS)).toEqual(at('12T09:00:00'))
  expect(hastened(undefined, TUESDAY, 60, HOURS)).toEqual(at('12T09:00:00'))
})

it('four fifths are over when a fifth is left, over nights too', () => {
  // Ten hours from Tuesday 10:00 end on Wednesday 11:00; two hours before is Wednesday 09:00.
  const due = expectedBy(TUESDAY, 600, HOURS)
  const isWarned = (now: Date) => due <= warnedBefore(now, 600, HOURS)
  expect(due).toEqual(at('13T09:00:00'))
  expect(isWarned(at('12T20:00:00'))).toBe(false)
  expect(isWarned(at('13T06:59:59'))).toBe(false)
  expect(isWarned(at('13T07:00:00'))).toBe(true)
})

describe('a promise stands', () => {
  const open = { status: 'NEW', firstResponseDueAt: at('15T08:00:00') } as const
  it.each([
    ['none without one', { status: 'NEW' }, 'none'],
    ['running before its time', open, 'running'],
    ['running to the second', { ...open, firstResponseDueAt: TUESDAY }, 'running'],
    ['late after it', { ...open, firstResponseDueAt: at('12T07:59:59') }, 'late'],
    ['paused while the customer is asked', { ...open, waitingSince: at('11T08:00:00') }, 'paused'],
    [
      'paused even if its old time is over',
      { ...open, firstResponseDueAt: at('11T10:00:00'), waitingSince: at('11T08:00:00') },
      'paused',
    ],
    [
      'late if it was before the question',
      { ...open, firstResponseDueAt: at('11T07:00:00'), waitingSince: at('11T08:00:00') },
      'late',
    ],
    ['kept by an answer in time', { ...open, firstRespondedAt: at('15T08:00:00') }, 'kept'],
    ['broken by a later one', { ...open, firstRespondedAt: at('15T08:00:01') }, 'broken'],
    ['none once nobody waits for it', { ...open, status: 'CANCELLED' }, 'none'],
  ] as const)('%s', (_, promised, expected) => {
    expect(standingOf(promised, TUESDAY)).toBe(expected)
  })
})

describe('a span is said', () => {
  it.each([
    [3 * 9 * 60, { unit: 'days', count: 3 }],
    [9 * 60, { unit: 'days', count: 1 }],
    [12 * 60, { unit: 'hours', count: 12 }],
    [90, { unit: 'hours', count: 2 }],
  ] as const)('%d minutes', (minutes, expected) => {
    expect(spanOf(minutes, HOURS)).toEqual(expected)
  })
  it('in hours where nobody said when work is done', () => {
    expect(spanOf(3 * 9 * 60, { ...HOURS, days: [] })).toEqual({ unit: 'hours', count: 27 })
  })
})
