import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deploymentRules } from '../../prisma/demo/deployment-rules.ts'
import { erps } from '../../prisma/demo/erps.ts'
import {
  type ActivationStep,
  activationOf,
  type DeploymentKind,
  type DeploymentRule,
  deploymentOf,
  type Installation,
  stepsOf,
} from '../../src/domain/deployment.ts'

const said = (installation: Installation, rules = deploymentRules) => {
  const verdict = deploymentOf(installation, rules)
  return verdict.kind === 'known' ? [verdict.deployment, ...verdict.overrules] : verdict
}
const askSupport = { kind: 'ask-support' }
const onPrem = (family: string, major: number): Installation => ({ family, major, hosting: 'ONPREM' })

describe('the ERPs of the demo world', () => {
  const expected: Record<keyof typeof erps, [DeploymentKind, ...unknown[]]> = {
    'bc-online': ['BC_ONLINE'],
    'bc-23-onprem': ['NAV_BC_ONPREM'],
    'bc-14': ['NAV_BC13_14', 'NAV_BC_ONPREM'],
    'bc-13': ['NAV_BC13_14', 'NAV_BC_ONPREM'],
    'nav-2018': ['NAV_BC13_14'],
  }
  it.each(Object.entries(expected))('%s is %j, and says what it overrules (F13)', (code, kinds) => {
    expect(said(erps[code as keyof typeof erps])).toEqual(kinds)
  })
  it.each<[DeploymentKind, string]>([
    ['BC_ONLINE', 'KEY'],
    ['NAV_BC13_14', 'GRANULE'],
    ['NAV_BC_ONPREM', 'KEY+GRANULE'],
  ])('%s is activated by %s (INV-41)', (kind, steps) => expect(stepsOf(kind).join('+')).toBe(steps))
})

describe('an activation (F10, INV-41)', () => {
  it.each<[DeploymentKind, ActivationStep[], string]>([
    ['BC_ONLINE', [], 'OPEN'],
    ['BC_ONLINE', ['KEY'], 'ACTIVE'],
    ['BC_ONLINE', ['GRANULE'], 'OPEN'],
    ['NAV_BC13_14', ['KEY'], 'OPEN'],
    ['NAV_BC13_14', ['GRANULE'], 'ACTIVE'],
    ['NAV_BC_ONPREM', [], 'OPEN'],
    ['NAV_BC_ONPREM', ['KEY'], 'PARTLY_ACTIVE'],
    ['NAV_BC_ONPREM', ['GRANULE'], 'PARTLY_ACTIVE'],
    ['NAV_BC_ONPREM', ['GRANULE', 'KEY'], 'ACTIVE'],
  ])('of %s with %j done is %s', (kind, done, status) => expect(activationOf(kind, new Set(done))).toBe(status))
})

describe('what nobody may guess (X90)', () => {
  it.each([
    ['BC 15 OnPrem', onPrem('BC', 15)],
    ['BC 18 OnPrem', onPrem('BC', 18)],
    ['NAV 2009', onPrem('NAV', 6)],
    ['Finance & Operations', { family: 'FO', hosting: 'ONLINE', major: 10 } as const],
    ['two rows that disagree', { family: 'X', hosting: 'ONPREM' } as const],
  ])('%s: support is asked', (_name, installation) => {
    const clash = (['BC_ONLINE', 'NAV_BC_ONPREM'] as const).map((kind) => ({
      family: 'X',
      hosting: 'ONPREM' as const,
      kind,
    }))
    expect(said(installation, [...deploymentRules, ...clash])).toEqual(askSupport)
  })
  it('BC 19 OnPrem needs both again', () => expect(said(onPrem('BC', 19))).toEqual(['NAV_BC_ONPREM']))
})

describe('one question at a time (F7)', () => {
  it.each<[string, Installation, keyof Installation]>([
    ['nothing', {}, 'family'],
    ['Business Central', { family: 'BC' }, 'hosting'],
    ['a server of our own', { family: 'BC', hosting: 'ONPREM' }, 'major'],
  ])('%s is not enough', (_name, installation, about) => {
    expect(said(installation)).toEqual({ kind: 'ask', about })
  })
  it('asks no version where it changes nothing', () => {
    expect(said({ family: 'BC', hosting: 'ONLINE' })).toEqual(['BC_ONLINE'])
  })
  it('asks for the product’s version only where a row turns on it (F13)', () => {
    const since23 = [...deploymentRules, { ...onPremBc13to14, productFrom: '23', kind: 'NAV_BC_ONPREM' } as const]
    expect(said(onPrem('BC', 14), since23)).toEqual({ kind: 'ask', about: 'productVersion' })
    expect(said({ ...onPrem('BC', 14), productVersion: '22.2.110.42' }, since23)[0 as never]).toBe('NAV_BC13_14')
    expect(said({ ...onPrem('BC', 14), productVersion: '23.2.34.11' }, since23)[0 as never]).toBe('NAV_BC_ONPREM')
    expect(said(onPrem('BC', 23), since23)).toEqual(['NAV_BC_ONPREM'])
  })
})

const onPremBc13to14 = { family: 'BC', hosting: 'ONPREM', majorFrom: 13, majorTo: 14 } as const

describe('for any table', () => {
  const maybe = <K extends string, T>(key: K, value: fc.Arbitrary<T>) =>
    fc.option(value, { nil: undefined }).map((one) => (one === undefined ? {} : { [key]: one }))
  const record = (...parts: fc.Arbitrary<object>[]) => fc.tuple(...parts).map((all) => Object.assign({}, ...all))
  const family = fc.constantFrom('BC', 'NAV')
  const hosting = fc.constantFrom('ONLINE', 'ONPREM')
  const major = fc.integer({ min: 12, max: 16 })
  const version = fc.constantFrom('22', '22.2', '23.2.34.11', '25.1.0.0')
  const kind = fc.constantFrom('BC_ONLINE', 'NAV_BC13_14', 'NAV_BC_ONPREM', 'ASK_SUPPORT')
  const rules = fc.array(
    record(
      family.map((one) => ({ family: one })),
      kind.map((one) => ({ kind: one })),
      maybe('hosting', hosting),
      maybe('majorFrom', major),
      maybe('majorTo', major),
      maybe('productFrom', version),
      maybe('productTo', version),
    ) as fc.Arbitrary<DeploymentRule>,
    { maxLength: 8 },
  )
  const whole = fc.record({ family, hosting, major, productVersion: version }) as fc.Arbitrary<Required<Installation>>
  const known = fc.subarray(['family', 'hosting', 'major', 'productVersion'] as const)

  it('what is said on some facts stays true whatever the others turn out to be', () => {
    fc.assert(
      fc.property(rules, whole, known, (table, installation, facts) => {
        const part: Installation = Object.fromEntries(facts.map((fact) => [fact, installation[fact]]))
        const early = deploymentOf(part, table)
        if (early.kind === 'ask') {
          expect(facts).not.toContain(early.about)
          return
        }
        const late = deploymentOf(installation, table)
        expect(late.kind === 'known' ? late.deployment : late.kind).toBe(
          early.kind === 'known' ? early.deployment : early.kind,
        )
      }),
      { numRuns: 2000 },
    )
  })
})
