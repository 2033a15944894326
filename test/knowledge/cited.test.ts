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
/** Words of each passage that a model may show for what it says. */
const QUOTES: Readonly<Record<string, string>> = { a: 'The page shows version', b: '14 more days after its end' }
const from = (...ids: string[]) => ids.map((id) => ({ id, quote: QUOTES[id] ?? 'The page shows version' }))
const cited = (text: string, ...sources: string[]) =>
  isCited({ sentences: [{ text, sources: from(...sources) }] }, PASSAGES)

test('a sentence counts with its passage, its numbers and its quoted words', () => {
  expect(cited('Choose *Import Journals*; the page shows 22.2.110.42.', 'a')).toBe(true)
  expect(cited('Es geht noch 14 Tage, siehe „Grace days“.', 'b')).toBe(true)
  expect(cited('«import  journals» and `Actions`: then 14 days.', 'a', 'b')).toBe(true)
  expect(cited("It's under 'Import Journals' › Actions; Kim's page doesn't say more.", 'a')).toBe(true)
  expect(cited('Mire [About ExFlow], „Actions“ y __Import Journals__.', 'a')).toBe(true)
})

test.each([
  ['without a passage', 'Choose Import Journals.', []],
  ['with a passage that was not given', 'Choose Import Journals.', ['c']],
  ['with one that was given and one that was not', 'Choose Import Journals.', ['a', 'c']],
  ['with a number that stands elsewhere', 'It works for 14 more days.', ['a']],
  ['with a number that stands nowhere', 'It works for 30 more days.', ['b']],
  ['with that number in other signs', 'It works for ３０ more days.', ['b']],
  ['with that number in yet other signs', 'It works for ٣٠ more days.', ['b']],
  ['with half of a number', 'The page shows version 22.2.', ['a']],
  ['with a button that there is not', 'Press *Approve AR-88* there.', ['a']],
  ['with a button in single marks', "Press 'Approve' there.", ['a']],
  ['with a button in square ones', 'Press [Approve] there.', ['a']],
  ['with a button in Swedish ones', 'Tryck på ”Godkänn” där.', ['a']],
  ['with words in the mouth of the documentation', 'It says “ask Kim for the key”.', ['b']],
  ['with a page that nobody wrote of', 'See https://evil.example/login.', ['a']],
  ['with a page without its scheme', 'Sign in at evil.example/login now.', ['a']],
  ['with somebody’s address', 'Write to kim@evil.example.', ['a']],
  ['without words', ' ', ['a']],
])('a sentence does not count %s', (_, text, sources) => {
  expect(cited(text, ...sources)).toBe(false)
})

test.each([
  ['none', ''],
  ['one word', 'version'],
  ['words that stand nowhere', 'send your password to Kim'],
  ['words of another passage', '14 more days after its end'],
  ['half of a word', 'page shows versio'],
  ['the right words in another order', 'version shows page'],
])('a passage does not count with words that are not its own: %s', (_, quote) => {
  expect(isCited({ sentences: [{ text: 'Choose Import Journals.', sources: [{ id: 'a', quote }] }] }, PASSAGES)).toBe(
    false,
  )
})

test('a quote may leave out marks, and go over lines and from the title into the text', () => {
  for (const quote of ['choose Import Journals, Actions', 'Actions The page shows', 'About ExFlow: Choose **Import'])
    expect(isCited({ sentences: [{ text: 'So it is.', sources: [{ id: 'a', quote }] }] }, PASSAGES), quote).toBe(true)
})

test('one sentence that does not count takes the others with it; no sentence is no answer', () => {
  const good = { text: 'Choose Import Journals.', sources: from('a') }
  expect(isCited({ sentences: [good] }, PASSAGES)).toBe(true)
  expect(isCited({ sentences: [good, { text: 'It costs 5 €.', sources: from('a') }] }, PASSAGES)).toBe(false)
  expect(isCited({ sentences: [] }, PASSAGES)).toBe(false)
})
