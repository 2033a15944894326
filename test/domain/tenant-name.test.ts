import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameName } from '../../src/domain/company-name.ts'
import {
  glanceAt,
  LONGEST_TENANT_NAME,
  nameClash,
  suggestedName,
  tenantNameProblem,
  tidyName,
} from '../../src/domain/tenant-name.ts'

const HELD = ['Fitness Nord', 'Studio 1', 'Café Süd', 'Wellness Müller', 'ΝΕΑ Zürich']

describe('a name that is held (INV-50, H1)', () => {
  it.each([
    'Fitness Nord',
    ' fitness  nord ',
    'FITNESS\tNORD',
    'Ｆｉｔｎｅｓｓ Nord',
    'Fitness\u00A0Nord',
    'νεα zürich',
  ])('%s is taken', (name) => expect(nameClash(name, HELD)).toBe('taken'))
  it.each([
    'Fitness-Nord',
    'FitnessNord!',
    'F1tness N0rd',
    'Fitnеss Nоrd',
    'Fitness Νord',
    'Fìtness Nørd',
    'Fitness Nor\u200Bd',
    'Studio1',
    'Cafe Sud',
    'VVellness Müller',
    'Wellness Müiler',
  ])('%s looks like one', (name) => expect(nameClash(name, HELD)).toBe('similar'))
  it.each(['Fitness Nord Kiel', 'Fitness Nort', 'Studio 2', 'Studio 11', 'Fitness Nord 1', 'Süd'])(
    '%s is free',
    (name) => expect(nameClash(name, HELD)).toBeUndefined(),
  )
})

describe('a name by itself (X103)', () => {
  it.each([
    ['', 'empty'],
    [' \t ', 'empty'],
    ['?!', 'empty'],
    ["'; --", 'empty'],
    ['x'.repeat(81), 'long'],
    ['Fitness 🏋️', 'signs'],
    ['Fitness ❤', 'signs'],
    ['Studio 1\u20E3 🇩🇪', 'signs'],
    ['Nord\u200B', 'signs'],
    ['\u202EdroN', 'signs'],
    ['Nord\u0000', 'signs'],
    ['ㅤNord', 'signs'],
    ['admin', 'reserved'],
    ['A D M I N', 'reserved'],
    ['Admin 1', 'reserved'],
    ['аdm1n', 'reserved'],
    ['Ｒｏｏｔ', 'reserved'],
    ['Kundenservice', 'reserved'],
    ['The  Vendor', 'reserved'],
  ])('%j is refused: %s', (name, kind) => expect(tenantNameProblem(name, ['The Vendor'])?.kind).toBe(kind))
  it.each([
    'Fitness Nord',
    'Ñandú & Söhne GmbH',
    "Robert'); DROP TABLE tenant;--",
    '<script>alert(1)</script>',
    '株式会社',
    'Administration Nord',
    '24/7 Fit®',
    'x'.repeat(80),
    `  ${'ü '.repeat(40)} `,
  ])('%j is fine', (name) => expect(tenantNameProblem(name, ['The Vendor'])).toBeUndefined())
  it('says what is wrong', () => {
    expect(tenantNameProblem('x'.repeat(200))).toEqual({ kind: 'long', length: 200, most: LONGEST_TENANT_NAME })
    expect(tenantNameProblem('No\u200Brd\u202E')).toEqual({ kind: 'signs', signs: ['U+200B', 'U+202E'] })
  })
  it('is kept without needless blanks', () => expect(tidyName('  Fitness \n Nord ')).toBe('Fitness Nord'))
})

describe('a suggestion (T9 step 6)', () => {
  it.each<[string, string[], string[], string]>([
    ['Fitness Nord', HELD, ['Kiel', 'Nord GmbH'], 'Fitness Nord Kiel'],
    ['Fitness Nord', [...HELD, 'fitness nord kiel'], ['Kiel', 'Boe GmbH'], 'Fitness Nord Boe GmbH'],
    ['Fitness Nord', HELD, ['Nord', ' '], 'Fitness Nord 2'],
    ['Studio 1', HELD, [], 'Studio 2'],
    ['Studio 1', [...HELD, 'Studio 2', 'Studio-3'], [], 'Studio 4'],
    ['x'.repeat(80), ['x'.repeat(80)], ['Kiel'], `${'x'.repeat(75)} Kiel`],
    [`${'x'.repeat(77)} yy`, [`${'x'.repeat(77)} yy`], [], `${'x'.repeat(77)} 2`],
  ])('for %s', (name, held, hints, suggestion) => expect(suggestedName(name, held, hints)).toBe(suggestion))
})

const letter = fc.constantFrom(...'aäbeilnoßrsIΝνВвοо01358 -.', '\u200B', 'ｆ', 'ﬁ', 'İ')
const name = fc.oneof(fc.string({ unit: letter, maxLength: 90 }), fc.string({ unit: 'binary', maxLength: 12 }))

describe('whatever the names are', () => {
  it('the same ones look alike, so that one unique column says both', () => {
    fc.assert(
      fc.property(name, fc.constantFrom('upper', 'wide', 'blanks'), (one, how) => {
        const other = { upper: one.toUpperCase(), wide: ` ${one}  `, blanks: one.replaceAll(' ', '   ') }[how]
        fc.pre(sameName(one) === sameName(other))
        expect(glanceAt(other)).toBe(glanceAt(one))
      }),
    )
  })
  it('a suggestion is one that may be taken', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), fc.array(name, { maxLength: 2 }), (held, hints) => {
        const [wanted = ''] = held
        fc.pre(tenantNameProblem(wanted) === undefined)
        const suggestion = suggestedName(wanted, held, hints)
        if (suggestion === undefined) expect.unreachable(`nothing for ${wanted}`)
        expect(tenantNameProblem(suggestion)).toBeUndefined()
        expect(nameClash(suggestion, held)).toBeUndefined()
      }),
      { numRuns: 300 },
    )
  })
})
