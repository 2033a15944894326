import { describe, expect, it } from 'vitest'
import { isCloseName, isSameName } from '../../src/domain/company-name.ts'

describe('the same company', () => {
  it.each([
    ['hello ab', 'Hello AB'],
    ['Hello', 'Hello AB'],
    ['Muster GMBH', 'Muster GmbH'],
    ['Kaiser und Söhne', 'Kaiser & Söhne'],
    ['Nandu S.L.', 'Ñandú S.L.'],
  ])('%s is %s', (said, name) => expect(isSameName(said, name)).toBe(true))
})

describe('close enough to ask (T5, X89)', () => {
  it.each([
    ['Helo AB', 'Hello AB'],
    ['Contoso GmbH', 'Contoso Deutschland GmbH'],
    ['Kaiser Söne', 'Kaiser & Söhne'],
    ['Mutser', 'Muster GmbH'],
  ])('%s may be %s', (said, name) => expect([isSameName(said, name), isCloseName(said, name)]).toEqual([false, true]))
  it.each([
    ['Yellow AB', 'Hello AB'],
    ['AB', 'Hello AB'],
    ['GmbH', 'Muster GmbH'],
    ['Nord', 'Nordic BC Partner'],
    ['', 'Hello AB'],
  ])('%s is not %s', (said, name) => expect(isCloseName(said, name)).toBe(false))
})
