import { expect, test } from 'vitest'
import { confidenceOf, loadCalibration, thresholdIn } from '../../src/knowledge/confidence.ts'
import type { Evidence } from '../../src/knowledge/language-index.ts'
import { lexiconIn, loadLexicon } from '../../src/knowledge/lexicon.ts'
import { auroc } from '../../src/knowledge/training/auroc.ts'
import { calibrate, sureness, thresholdFor } from '../../src/knowledge/training/calibrate.ts'
import { lexiconFrom } from '../../src/knowledge/training/lexicon.ts'
import { createTerms } from '../../src/knowledge/words.ts'

const plain = () => (word: string) => word
const [german, english] = [createTerms('de', plain), createTerms('en', plain)]

test('learns from translated lines which words stand for each other', () => {
  const text = lexiconFrom(
    [
      ['eine rechnung drucken', 'a invoice print'],
      ['die rechnung buchen', 'the invoice post'],
      ['die seite drucken', 'the page print'],
      ['die seite buchen', 'the page post'],
      ['einmalig', 'once'],
    ],
    german,
    english,
  )
  const lexicon = lexiconIn(text)
  const best = (word: string) => lexicon.translate(word)[0]?.[0]
  expect(['rechnung', 'buchen', 'drucken', 'seite'].map(best)).toEqual(['invoice', 'post', 'print', 'page'])
  expect(best('rechnungsseite')).toBe('invoice')
  expect(best('rechnnug')).toBe('invoice')
  expect(lexicon.translate('einmalig'), 'seen once is chance').toEqual([])
})

test('words that are translated alike are synonyms', () => {
  const lexicon = lexiconIn('anleg\tcreate 60\nerstell\tcreate 70 make 10\ndruck\tprint 90\n')
  expect(lexicon.synonyms('anleg').map(([term]) => term)).toEqual(['erstell'])
  expect(lexicon.synonyms('druck')).toEqual([])
})

test.each([
  ['de', 'rechnung', 'invoic'],
  ['es', 'factur', 'invoic'],
  ['da', 'faktur', 'invoic'],
  ['nl', 'factur', 'invoic'],
  ['nb', 'faktur', 'invoic'],
  ['sv', 'faktur', 'invoic'],
])('the shipped lexicon of %s knows %s', (language, term, english) => {
  expect(loadLexicon(language)?.translate(term)[0]?.[0]).toBe(english)
})

test('there is none where there was nothing to learn from', () => {
  expect(loadLexicon('fi')).toBeUndefined()
})

const evidence = (coverage: number): Evidence => ({
  coverage,
  weight: 5 * coverage,
  strength: 2 * coverage,
  met: 4,
  named: coverage / 2,
})

test('learns how sure an answer is from questions that have one and such that have none', () => {
  const rows = [0.1, 0.2, 0.3, 0.7, 0.8, 0.9].map((share) => ({
    evidence: [evidence(share)],
    isAnswerable: share > 0.5,
  }))
  const learned = calibrate([...rows, { evidence: [], isAnswerable: false }])
  const sure = (share: number) => sureness({ evidence: [evidence(share)] }, learned)
  expect(sure(0.85)).toBeGreaterThan(0.7)
  expect(sure(0.15)).toBeLessThan(0.3)
  expect(sureness({ evidence: [] }, learned)).toBe(0)
})

test('one in twenty questions without an answer goes beyond the threshold, no more', () => {
  const values = Array.from({ length: 200 }, (_, at) => at / 200)
  const threshold = thresholdFor(values)
  expect(values.filter((value) => value >= threshold)).toHaveLength(10)
})

test('AUROC is the share of pairs in the right order', () => {
  expect(auroc([3, 4], [1, 2])).toBe(1)
  expect(auroc([1, 2], [3, 4])).toBe(0)
  expect(auroc([1, 3], [2, 2])).toBe(0.5)
  expect(auroc([1], [1])).toBe(0.5)
})

test('the shipped calibration trusts what covers the question and nothing else; strange languages get the strictest', () => {
  const calibration = loadCalibration()
  for (const language of ['en', 'de', 'es', 'da', 'nl', 'nb', 'sv', 'fi']) {
    const threshold = thresholdIn(language, calibration)
    expect(confidenceOf({ coverage: 1, weight: 9, strength: 3.5, met: 5, named: 0.5 }, calibration)).toBeGreaterThan(
      threshold,
    )
    expect(confidenceOf({ coverage: 0.3, weight: 1.5, strength: 0.6, met: 4, named: 0.1 }, calibration)).toBeLessThan(
      threshold,
    )
  }
  expect(thresholdIn('fi', calibration)).toBe(Math.max(...Object.values(calibration.thresholds)))
})
