import { expect, it } from 'vitest'
import type { Heard } from '../../src/core/hear.ts'
import { meanwhile } from '../../src/views/meanwhile.ts'

const heard = (intent: string, probability = 0.99): Heard => ({
  language: 'de',
  route: { kind: 'act', intent, ranked: [{ intent, probability }] },
  values: { numbers: [], versions: [], emails: [], products: [] },
})
const draft = { run: 'r', flow: 'ticket.create' }

it('what has an answer is looked at, by words', () => {
  expect(meanwhile('was kostet das', heard('price.show'), draft)).toEqual({
    input: { kind: 'view', view: 'price.show', params: {}, by: 'words' },
  })
  expect(meanwhile('wie geht das', heard('knowledge'), draft)).toMatchObject({
    input: { view: 'ask', params: { question: 'wie geht das', said: 'de' } },
  })
})

it('a question that may be about anything is looked up, a statement is not', () => {
  const unclear: Heard = {
    ...heard('access.request', 0.5),
    route: { kind: 'choose', intents: ['access.request'], ranked: [{ intent: 'access.request', probability: 0.5 }] },
  }
  expect(meanwhile('Wie lege ich einen Benutzer an?', unclear, draft)).toMatchObject({
    input: { view: 'ask', params: { question: 'Wie lege ich einen Benutzer an?' } },
  })
  expect(meanwhile('das ist der neue Benutzer', unclear, draft)).toEqual({})
  expect(meanwhile('welcher Benutzer?', unclear, draft)).toEqual({})
})

it('what would begin something else is offered, and begun by nobody', () => {
  const { input, offer } = meanwhile('Passwort weg', heard('password.reset'), draft)
  expect(input).toBeUndefined()
  expect(offer).toMatchObject({ buttons: [{ does: { kind: 'start', flow: 'password.reset', by: 'press' } }] })
})

it('whoever gives up puts the draft aside', () => {
  expect(meanwhile('lass gut sein', heard('cancel'), draft)).toEqual({
    input: { kind: 'press', run: 'r', action: 'cancel', by: 'words' },
  })
})

it.each([
  ['what is not sure', 'price.show', 0.8],
  ['more of the same', 'ticket.create', 1],
  ['a statement', 'knowledge', 1],
  ['small talk', 'smalltalk', 1],
  ['what is beyond us', 'oos', 1],
] as const)('%s is for the draft alone', (_, intent, probability) =>
  expect(meanwhile('die Rechnung', heard(intent, probability), draft)).toEqual({}),
)
