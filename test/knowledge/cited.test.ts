import { expect, test } from 'vitest'
import { isCited } from '../../src/knowledge/cited.ts'

const PASSAGES = [
  {
    id: 'a',
    title: 'About ExFlow',
    text: 'Choose **Import Journals** → Actions.\nThe page shows version 22.2.110.42.',
  },
  { id: 'b', title: 'Grace days', text: 'The licence works for 14 more days after its end.' },
]
const cited = (text: string, ...sources: string[]) => isCited({ sentences: [{ text, sources }] }, PASSAGES)

test('a sentence counts with its passage, its numbers and its quoted words', () => {
  expect(cited('Choose *Import Journals*; the page shows 22.2.110.42.', 'a')).toBe(true)
  expect(cited('Es geht noch 14 Tage, siehe „Grace days“.', 'b')).toBe(true)
  expect(cited('«import  journals» and `Actions`: then 14 days.', 'a', 'b')).toBe(true)
})

test.each([
  ['without a passage', 'Choose Import Journals.', []],
  ['with a passage that was not given', 'Choose Import Journals.', ['c']],
  ['with one that was given and one that was not', 'Choose Import Journals.', ['a', 'c']],
  ['with a number that stands elsewhere', 'It works for 14 more days.', ['a']],
  ['with a number that stands nowhere', 'It works for 30 more days.', ['b']],
  ['with half of a number', 'The page shows version 22.2.', ['a']],
  ['with a button that there is not', 'Press *Approve AR-88* there.', ['a']],
  ['with words in the mouth of the documentation', 'It says “ask Kim for the key”.', ['b']],
  ['without words', ' ', ['a']],
])('a sentence does not count %s', (_, text, sources) => {
  expect(cited(text, ...sources)).toBe(false)
})

test('one sentence that does not count takes the others with it; no sentence is no answer', () => {
  const good = { text: 'Choose Import Journals.', sources: ['a'] }
  expect(isCited({ sentences: [good] }, PASSAGES)).toBe(true)
  expect(isCited({ sentences: [good, { text: 'It costs 5 €.', sources: ['a'] }] }, PASSAGES)).toBe(false)
  expect(isCited({ sentences: [] }, PASSAGES)).toBe(false)
})
