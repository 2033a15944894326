import { describe, expect, it } from 'vitest'
import { LOGO_FORMATS, LOGO_LIMITS, type LogoFacts, logoProblem } from '../../src/domain/tenant-logo.ts'

const logo: LogoFacts = { format: 'png', width: 180, height: 60, bytes: 102_400 }

describe('a logo (INV-53, X104)', () => {
  it.each<[string, Partial<LogoFacts>]>([
    ['of exactly the limits', {}],
    ['of one pixel', { width: 1, height: 1, bytes: 70 }],
    ...LOGO_FORMATS.map((format): [string, Partial<LogoFacts>] => [`of ${format}`, { format }]),
  ])('%s is fine', (_what, more) => expect(logoProblem({ ...logo, ...more })).toBeUndefined())
  it.each<[string, Partial<LogoFacts>, string]>([
    ['a drawing', { format: 'svg' }, 'format'],
    ['a drawing that is too large', { format: 'svg', width: 900 }, 'format'],
    ['a pixel too wide', { width: 181 }, 'dimensions'],
    ['a pixel too high', { height: 61 }, 'dimensions'],
    ['a byte too large', { bytes: 102_401 }, 'bytes'],
    ['nothing', { bytes: 0 }, 'empty'],
    ['no pixel', { width: 0 }, 'empty'],
  ])('%s is not', (_what, more, kind) => expect(logoProblem({ ...logo, ...more })?.kind).toBe(kind))
  it('is told what it is and what it may be (T9 step 4)', () => {
    const actual = { width: 800, height: 600, bytes: 4096 }
    expect(logoProblem({ format: 'jpeg', ...actual })).toEqual({ kind: 'dimensions', actual, allowed: LOGO_LIMITS })
    expect(logoProblem({ ...logo, ...actual }, { width: 800, height: 600, bytes: 4096 })).toBeUndefined()
  })
})
