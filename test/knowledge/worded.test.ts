import { expect, test } from 'vitest'
import type { Found, LanguageModel, Passage, WordedAnswer } from '../../src/core/ports.ts'
import { createWordedAnswers } from '../../src/knowledge/worded.ts'

const source = (articleId: string) => ({ articleId, title: `About ${articleId}`, language: 'en' })
const FOUND: Found = { kind: 'answer', text: 'Open About ExFlow.', source: source('a'), others: [] }
const NEAR = [
  { id: 'c1', title: 'About ExFlow', text: 'Open About ExFlow. It shows 22.2.110.42.', source: source('a') },
  { id: 'c2', title: 'Grace', text: 'It works 14 days longer.', source: source('b') },
]

function desk(found: Found, worded: WordedAnswer | undefined, spoken?: string) {
  const asked: (readonly Passage[])[] = []
  const refused: string[] = []
  const languages: string[] = []
  const model = {
    async answer(_: string, language: string, passages: readonly Passage[]) {
      asked.push(passages)
      languages.push(language)
      return worded
    },
  } as unknown as LanguageModel
  const answers = createWordedAnswers({
    answers: { ask: async () => found },
    near: async () => NEAR,
    ask: (_who, question) => question(model),
    languageOf: (text) => (/^Öffnen/.test(text) ? 'de' : undefined),
    onRefused: ({ language, why }) => refused.push(`${language}: ${why}`),
  })
  const ask = (who: string | undefined = 'person:ewa') =>
    answers.ask({ words: 'which version?', language: 'de', spoken, isSignedIn: false, ...(who ? { who } : {}) })
  return { asked, languages, refused, ask }
}
const QUOTES: Readonly<Record<string, string>> = { c1: 'It shows 22.2.110.42', c2: 'It works 14 days' }
const saying = (text: string, ...ids: string[]) => ({
  text,
  sources: ids.map((id) => ({ id, quote: QUOTES[id] ?? 'It works' })),
})

test('every sentence that stands in its passage is said in the model’s words, with all sources', async () => {
  const { ask } = desk(FOUND, {
    sentences: [saying('Öffnen Sie „About ExFlow“.', 'c1'), saying('Danach bleiben 14 Tage.', 'c2', 'c1')],
  })
  expect(await ask()).toEqual({
    kind: 'answer',
    text: 'Öffnen Sie „About ExFlow“. Danach bleiben 14 Tage.',
    source: source('a'),
    others: [source('b')],
  })
})

test.each([
  ['names a passage that it was not given', saying('Öffnen Sie „About ExFlow“.', 'c9')],
  ['names none', saying('Öffnen Sie „About ExFlow“.')],
  ['says another number', saying('Es bleiben 30 Tage.', 'c2')],
])('a sentence that %s: the words of the source are shown', async (_, sentence) => {
  const { ask, refused } = desk(FOUND, { sentences: [sentence] })
  expect(await ask()).toBe(FOUND)
  expect(refused).toEqual(['de: uncited'])
})

test('whoever chose a language is answered in it; a model that does not speak it is not heard', async () => {
  const inGerman = { sentences: [saying('Öffnen Sie „About ExFlow“.', 'c1')] }
  const german = desk(FOUND, inGerman, 'de')
  expect(await german.ask()).toMatchObject({ text: 'Öffnen Sie „About ExFlow“.' })
  const spanish = desk(FOUND, inGerman, 'es')
  expect(await spanish.ask()).toBe(FOUND)
  expect([...german.languages, ...spanish.languages]).toEqual(['de', 'es'])
  expect(spanish.refused).toEqual(['es: language'])
})

test.each([
  ['in many sentences', Array.from({ length: 9 }, () => saying('Noch 14 Tage.', 'c2'))],
  ['in long ones', [saying(`Es geht ${'noch '.repeat(200)}.`, 'c2')]],
])('what is said %s is more than is read in a chat (A13)', async (_, sentences) => {
  const { ask, refused } = desk(FOUND, { sentences })
  expect(await ask()).toBe(FOUND)
  expect(refused).toEqual(['de: long'])
})

test('without an answer of the model the words of the source are shown', async () => {
  const { ask, refused } = desk(FOUND, undefined)
  expect(await ask()).toBe(FOUND)
  expect(refused).toEqual([])
})

test('where we were not sure a model may be, as long as it cites what is near', async () => {
  const unsure: Found = { kind: 'unsure', nearest: [source('a')] }
  const { ask } = desk(unsure, { sentences: [saying('Open About ExFlow.', 'c1')] })
  expect(await ask()).toMatchObject({ kind: 'answer', text: 'Open About ExFlow.', source: source('a') })
  expect(await desk(unsure, { sentences: [saying('It costs 5 €.', 'c1')] }).ask()).toBe(unsure)
})

test('where nothing is near no model is asked', async () => {
  const unsure: Found = { kind: 'unsure', nearest: [] }
  const { ask, asked } = desk(unsure, { sentences: [saying('Open About ExFlow.', 'c1')] })
  expect(await ask()).toBe(unsure)
  expect(asked).toEqual([])
})

test('a question that stays in the house is never sent; what is sent are passages and nothing about their articles', async () => {
  const home = desk(FOUND, { sentences: [saying('Open About ExFlow.', 'c1')] })
  await home.ask('')
  expect(home.asked).toEqual([])
  await home.ask()
  expect(home.asked).toEqual([NEAR.map(({ id, title, text }) => ({ id, title, text }))])
})
