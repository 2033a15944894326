import { describe, expect, it } from 'vitest'
import { endingOf, type Issued, progressOf } from '../../src/domain/activation-state.ts'

const task = (step: 'KEY' | 'GRANULE', status: 'OPEN' | 'DONE' | 'FAILED') => ({ step, status })
const key = (...tasks: Issued['tasks']): Issued => ({ status: 'DELIVERED', tasks })

describe('how far an activation is', () => {
  it.each([
    ['nothing done', key(task('KEY', 'OPEN'), task('GRANULE', 'OPEN')), 'OPEN'],
    ['one of two', key(task('KEY', 'DONE'), task('GRANULE', 'OPEN')), 'PARTLY_ACTIVE'],
    ['one of two, the other failed', key(task('KEY', 'DONE'), task('GRANULE', 'FAILED')), 'PARTLY_ACTIVE'],
    ['both', key(task('KEY', 'DONE'), task('GRANULE', 'DONE')), 'ACTIVE'],
    ['both, and revoked since', { ...key(task('KEY', 'DONE'), task('GRANULE', 'DONE')), status: 'REVOKED' }, 'REVOKED'],
  ] as const)('%s', (_, issued, progress) => expect(progressOf(issued)).toBe(progress))
})

describe('where a licence stands in time (X31)', () => {
  const at = (day: string) => new Date(`${day}T00:00:00Z`)
  const licence = { validTo: at('2026-08-31'), graceUntil: at('2026-09-14') }
  it.each([
    ['2026-07-31', undefined],
    ['2026-08-01', 'EXPIRING'],
    ['2026-08-30', 'EXPIRING'],
    ['2026-08-31', 'GRACE'],
    ['2026-09-13', 'GRACE'],
    ['2026-09-14', 'EXPIRED'],
  ])('on %s: %s', (day, ending) => expect(endingOf(licence, at(day))).toBe(ending))

  it('is over at its end where there is no grace', () =>
    expect(endingOf({ validTo: at('2026-08-31') }, at('2026-08-31'))).toBe('EXPIRED'))
  it('never ends without an end', () => expect(endingOf({}, at('2099-01-01'))).toBeUndefined())
})
