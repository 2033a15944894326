import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { conceptsIn, loadConcepts } from '../../src/language/concepts.ts'
import { fold } from '../../src/language/fold.ts'
import { hurried } from '../../src/language/hurried.ts'
import { stemOf } from '../../src/language/stem.ts'
import { LANGUAGES } from '../../src/language/tags.ts'
import { wordsIn } from '../../src/language/words.ts'

const ideasIn = (text: string, language: string) => loadConcepts(language)(wordsIn(text).map(hurried))
const linesOf = (language: string) =>
  readFileSync(new URL(`../../src/language/concepts/${language}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
const namesOf = (language: string) => linesOf(language).map((line) => line.split(': ')[0])

describe('the ideas', () => {
  it.each(LANGUAGES)('are the same in %s as in English, each with words', (language) => {
    expect(namesOf(language)).toEqual(namesOf('en'))
    for (const line of linesOf(language)) expect(line).toMatch(/^[a-z0-9]+: \S+( \S+)*$/)
  })

  it.each([
    ['en', 'Tom is on parental leave'],
    ['de', 'Tom ist in Elternzeit'],
    ['es', 'Tom está de vacaciones'],
    ['da', 'Tom er på barsel'],
    ['nl', 'Tom is met ouderschapsverlof'],
    ['nb', 'Tom har pappaperm'],
    ['sv', 'Tom är mammaledig'],
  ])('%s: “%s” is somebody away', (language, text) => {
    expect(ideasIn(text, language)).toEqual(expect.arrayContaining(['absence', 'name']))
  })

  it('whole words, stems, parts of words and phrases', () => {
    const ideas = conceptsIn('a: cat\nb: run*\nc: *lizenz*\nd: out_of_order')
    const of = (text: string) => ideas(text.split(' '))
    expect(of('cat')).toEqual(['a'])
    expect(of('cats')).toEqual([])
    expect(of('running')).toEqual(['b'])
    expect(of('prune')).toEqual([])
    expect(of('benutzerlizenzen')).toEqual(['c'])
    expect(of('it is out of order')).toEqual(['d'])
    expect(of('out of')).toEqual([])
  })

  it('a language nobody wrote down has none', () => {
    expect(ideasIn('loma', 'fi')).toEqual([])
  })
})

it('words: what is a number, an address, a day or a version is one word each, however it is written', () => {
  const shape = (text: string) => wordsIn(text).join(' ')
  expect(shape('Status T-10482?')).toBe(shape('status p-77 ?'))
  expect(shape('mail ann@contoso.example')).toBe(shape('mail bo.b@nordic.example'))
  expect(shape('22.2.110.42')).toBe(shape('v25.1.3'))
  expect(shape('from 3.8.')).toBe(shape('from 17/8'))
  expect(shape('AR-88')).not.toBe(shape('T-88'))
  expect(wordsIn("It's DOWN!!")).toEqual(["it's", 'down', '!', '!'])
})

it('letters as a hurried person types them', () => {
  expect(fold('Größe NØKKEL ærende Contraseña')).toBe('grosse nokkel aerende contrasena')
})

it('stems in every language, and words as they are where there is none', () => {
  const pairs: Record<string, [string, string]> = {
    en: ['licences', 'licence'],
    de: ['lizenzen', 'lizenz'],
    es: ['licencias', 'licencia'],
    da: ['mapperne', 'mapper'],
    nl: ['gebruikers', 'gebruiker'],
    nb: ['bilene', 'bil'],
    sv: ['bilderna', 'bild'],
  }
  for (const [language, [one, other]] of Object.entries(pairs))
    expect(stemOf(language)(one)).toBe(stemOf(language)(other))
  expect(stemOf('fi')('talossani')).toBe('talossani')
})
