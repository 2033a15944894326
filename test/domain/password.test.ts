import { describe, expect, it } from 'vitest'
import { flawOf, isAlike, variantsOf } from '../../src/domain/password.ts'

const known = { company: ['hello', 'xqueue'], personal: ['astrid', 'nystrom'] }

describe('a password that follows a pattern is named by it (B8, X112)', () => {
  it.each([
    ['xq12345', 'word-digits'],
    ['Mandant001', 'word-digits'],
    ['Ananas7', 'word-digits'],
    ['Passwort123', 'word-digits'],
    ['Zaragoza1987', 'word-year'],
    ['Sommer2025!', 'season-year'],
    ['Februar24!!', 'season-year'],
    ['verano-1999', 'season-year'],
    ['Monday123', 'season-year'],
    ['Hello2024!', 'company-year'],
    ['2025HELLO', 'company-year'],
    ['HelloAB#77', 'company'],
    ['XQueue!!', 'company'],
    ['Astrid1987', 'personal'],
    ['astridnystrom', 'personal'],
    ['qwertzuiop', 'keyboard'],
    ['asdf1234asdf', 'keyboard'],
    ['0987654321', 'keyboard'],
    ['abcabcabc1', 'repeat'],
    ['zzzzzzzzzzzz', 'repeat'],
    ['k7#Rr9pQ', 'short'],
    ['', 'short'],
    ['x'.repeat(201), 'long'],
  ])('%s: %s', (password, flaw) => expect(flawOf(password, known)).toBe(flaw))

  it.each([
    'blauer Kaktus tanzt',
    'correct horse battery staple',
    'my hello kitty dances badly',
    'dienstagabend-regenschirm-7',
    'correcthorsebattery7',
    'k7#Rr9pQ2zW',
  ])('%s follows none', (password) => expect(flawOf(password, known)).toBeUndefined())
})

describe('a password that is almost the last one', () => {
  it.each([
    ['Blauer Kaktus 7', 'Blauer Kaktus 8'],
    ['vier Wale singen leise', 'Vier Wale singen leise!!'],
    ['vier Wale singen leise', '1vier Wale singen'],
  ])('%s and %s', (one, other) => expect(isAlike(one, other)).toBe(true))

  it.each([
    ['vier Wale singen leise', 'sechs Igel tanzen munter'],
    ['2024', '2025'],
  ])('%s and %s are two', (one, other) => expect(isAlike(one, other)).toBe(false))

  it('is also looked for by counting up and down', () => {
    expect(variantsOf('Kaktus07!')).toEqual(['Kaktus06!', 'Kaktus08!'])
    expect(variantsOf('Kaktus!!')).toEqual(['Kaktus'])
    expect(variantsOf('Kaktus')).toEqual([])
  })
})
