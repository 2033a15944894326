import { describe, expect, it } from 'vitest'
import { type ConsentProblem, type CostsInForce, consentProblem, costsOf } from '../../src/domain/cost-consent.ts'
import { inForce, lowestOf, type PriceList, priceOf } from '../../src/domain/price.ts'
import { basic, conditions, held, list, minutes, now, price, shown } from './price-world.ts'

describe('the version in force (I2)', () => {
  const day = (said: string) => new Date(`${said}T00:00:00Z`)
  const versions = [
    { version: 'summer', validFrom: day('2026-06-01'), validTo: day('2026-09-01') },
    { version: 'first', validFrom: day('2026-01-01') },
  ]
  it.each([
    ['2025-12-31', undefined],
    ['2026-01-01', 'first'],
    ['2026-05-31', 'first'],
    ['2026-06-01', 'summer'],
    ['2026-08-31', 'summer'],
    ['2026-09-01', undefined],
  ])('on %s is %s', (at, version) => expect(inForce(versions, day(at))?.version).toBe(version))
})

describe('what it costs', () => {
  it('is what the list says', () => {
    expect(priceOf(list, 'tenant-basic')).toEqual(basic)
    expect(priceOf(list, 'tenant')).toBeUndefined()
  })
  it('is at least the lowest of its kind (T9 step 2)', () => {
    expect(lowestOf(list, ['tenant-pro', 'tenant-basic', 'setup'])?.amount).toBe(4900)
    expect(lowestOf(list, ['tenant-pro'])?.amount).toBe(9900)
    expect(lowestOf(list, ['gold'])).toBeUndefined()
  })
  it('is shown with both versions (I3)', () => {
    expect(costsOf('tenant-basic', held, now)).toEqual(shown)
    expect(costsOf('gold', held, now)).toBeUndefined()
    expect(costsOf('tenant-basic', { ...held, conditions: undefined }, now)).toBeUndefined()
  })
})

describe('accepting what was shown (INV-59, X28)', () => {
  const next: PriceList = { ...list, version: '2026-06' }
  const dearer: PriceList = { ...list, prices: [price('tenant-basic', 5900)] }
  it.each<[string, CostsInForce, Date, ConsentProblem | undefined]>([
    ['at once', held, now, undefined],
    ['within half an hour', held, minutes(30), undefined],
    ['after half an hour', held, minutes(30.01), 'expired'],
    ['before it was shown', held, minutes(-1), 'not-shown'],
    ['with a new list that says the same', { ...held, priceList: next }, minutes(1), 'new-prices'],
    ['with a list that was changed in place', { ...held, priceList: dearer }, minutes(1), 'new-prices'],
    ['with new conditions', { ...held, conditions: { ...conditions, version: 'v8' } }, minutes(1), 'new-conditions'],
    [
      'with a text changed in place',
      { ...held, conditions: { ...conditions, sha256: 'x' } },
      minutes(1),
      'new-conditions',
    ],
    ['late, with a new list', { ...held, priceList: next }, minutes(99), 'new-prices'],
    ['when it is not sold any more', { ...held, priceList: { ...list, prices: [] } }, minutes(1), 'not-sold'],
    ['without any list', { ...held, priceList: undefined }, minutes(1), 'not-sold'],
  ])('%s', (_what, current, at, problem) => expect(consentProblem(shown, current, at)).toBe(problem))
  it('needs that it was shown, and sold online (I6)', () => {
    expect(consentProblem(undefined, held, now)).toBe('not-shown')
    const sms = costsOf('sms', held, now)
    expect(consentProblem(sms, held, now)).toBe('not-online')
  })
})
