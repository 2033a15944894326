import { expect, test } from 'vitest'
import type { Found, LanguageModel, Passage, WordedAnswer } from '../../src/core/ports.ts'
import { createWordedAnswers } from '../../src/knowledge/worded.ts'

const source = (articleId: string) => ({ articleId, title: `About ${articleId}`, language: 'en' })
const FOUND: Found = { kind: 'answer', text: 'Open About ExFlow.', source: source('a'), others: [] }
const NEAR = [
  { id: 'c1', title: 'About ExFlow', text: 'Open About ExFlow. It shows 22.2.110.42.', source: source('a') },
  { id: 'c2', title: 'Grace', text: 'It works 14 days longer.', source: source('b') },
]

function desk(found: Found, worded: WordedAnswer | undefined) {
  const asked: (readonly Passage[])[] = []
  const uncited: string[] = []
  const model = {
    async answer(_: string, __: string, passages: readonly Passage[]) {
      asked.push(passages)
      return worded
    },
  } as unknown as LanguageModel
  const answers = createWordedAnswers({
    answers: { ask: async () => found },
    near: async () => NEAR,
    ask: (_who, question) => question(model),
    onUncited: ({ language }) => uncited.push(language),
  })
  const ask = (who: string | undefined = 'person:ewa') =>
    answers.ask({ words: 'which version?', language: 'de', isSignedIn: false, ...(who ? { who } : {}) })
  return { asked, uncited, ask }
}
const saying = (text: string, ...sources: string[]) => ({ text, sources })

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
  const { ask, uncited } = desk(FOUND, { sentences: [sentence] })
  expect(await ask()).toBe(FOUND)
  expect(uncited).toEqual(['de'])
})

test('without an answer of the model the words of the source are shown', async () => {
  const { ask, uncited } = desk(FOUND, undefined)
  expect(await ask()).toBe(FOUND)
  expect(uncited).toEqual([])
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
