import { expect, it } from 'vitest'
import { featuresOf } from '../../src/language/features.ts'
import { hurried } from '../../src/language/hurried.ts'
import { loadMeanings, meaningsIn } from '../../src/language/meanings.ts'
import { readerOf } from '../../src/language/route.ts'
import { LANGUAGES } from '../../src/language/tags.ts'

it('a stem has the two English meanings that are not rare, without accents', () => {
  const meanings = meaningsIn('anadir\tadd 60 append 30 includ 27\nnum\tnumber 70 no 20\nmuller\trubbish 5')
  expect(meanings('anadir')).toEqual(['add', 'append'])
  expect(meanings('num')).toEqual(['number'])
  expect(meanings('muller')).toEqual([])
  expect(meanings('nobody')).toEqual([])
})

it('English means itself', () => expect(loadMeanings('en')('ticket')).toEqual(['ticket']))

it.each([
  ['de', 'Rechnungen'],
  ['es', 'facturas'],
  ['da', 'fakturaer'],
  ['nl', 'facturen'],
  ['nb', 'fakturaer'],
  ['sv', 'fakturor'],
])('%s: %s teaches what an English invoice is', (language, word) => {
  const meant = [...featuresOf('invoices', readerOf('en')).keys()].filter((name) => name.startsWith('m'))
  expect(meant).toHaveLength(1)
  expect([...featuresOf(word, readerOf(language)).keys()]).toEqual(expect.arrayContaining(meant))
})

it.each(LANGUAGES)('%s: what is written without its signs is seen as with them', (language) => {
  const seen = (text: string) => [...featuresOf(text, readerOf(language)).keys()].filter((name) => name.startsWith('w'))
  expect(seen('Größe über öffnen für Lösung')).toEqual(seen('groesse ueber oeffnen fuer loesung'))
  expect(seen('må få nøkkel til ændring')).toEqual(seen('maa faa noekkel til aendring'))
})

it('two words that differ in more stay two', () => {
  for (const [one = '', other = ''] of [
    ['user', 'usar'],
    ['neu', 'neun'],
    ['aan', 'een'],
  ])
    expect(hurried(one)).not.toBe(hurried(other))
})
