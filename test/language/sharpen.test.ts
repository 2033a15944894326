import { expect, test } from 'vitest'
import type { LanguageModel, Proposal, Route, SaidValues } from '../../src/core/ports.ts'
import { createSharpen } from '../../src/language/sharpen.ts'
import { TOOLS } from '../../src/language/tools.ts'
import { INTENTS } from '../../src/language/wishes.ts'

const NOTHING: SaidValues = { numbers: [], versions: [], emails: [], products: [] }
const UNSURE: Route = { kind: 'choose', intents: ['ticket.list', 'ticket.show'], ranked: [] }

/** A model that proposes this; `asked`: what it was asked. */
function proposing(proposal: Proposal | undefined) {
  const asked: string[] = []
  const there = {
    async interpret(words: string) {
      asked.push(words)
      return proposal
    },
  } as unknown as LanguageModel
  return { asked, sharpen: createSharpen({ ask: (_who, question) => question(there) }) }
}
const heard = (route: Route, values = NOTHING) => ({ language: 'en', route, values })

test('what was sure is not asked about, and neither is a long story', async () => {
  const { asked, sharpen } = proposing({ id: 'ticket.list', values: {} })
  const sure = heard({ kind: 'act', intent: 'ticket.create', ranked: [] })
  expect(await sharpen('exflow is down', sure, 'person:ewa')).toBe(sure)
  const long = heard(UNSURE)
  expect(await sharpen('x'.repeat(1_001), long, 'person:ewa')).toBe(long)
  expect(asked).toEqual([])
})

test('what was left open is one of our own wishes now, with values that were said', async () => {
  const { sharpen } = proposing({ id: 'ticket.show', values: { number: 't-10482' } })
  expect(await sharpen('the thing with T-10482, any news', heard(UNSURE), 'person:ewa')).toEqual({
    language: 'en',
    route: { kind: 'act', intent: 'ticket.show', ranked: [] },
    values: { ...NOTHING, numbers: ['T-10482'] },
  })
})

test('a model that does not answer, or does not know, leaves everything as it was', async () => {
  const unsure = heard(UNSURE)
  expect(await proposing(undefined).sharpen('hm', unsure, 'person:ewa')).toBe(unsure)
})

test('what nobody said is not filled in: numbers, versions, days that are none', async () => {
  const made = { number: 'T-1', version: '9.9.9', from: 'tomorrow', until: '2026-08-17' }
  const { sharpen } = proposing({ id: 'access.replace', values: made })
  const { values } = await sharpen('bis zum siebzehnten August vertrete ich Ewa', heard(UNSURE), 'person:tom')
  expect(values).toEqual({ ...NOTHING, until: '2026-08-17' })
})

test('what was found without a model stays as it was found', async () => {
  const { sharpen } = proposing({ id: 'ticket.show', values: { number: 'T-2' } })
  const before = heard(UNSURE, { ...NOTHING, numbers: ['T-1'] })
  expect((await sharpen('T-1 or T-2', before, 'person:ewa')).values.numbers).toEqual(['T-1'])
})

test('every tool is a wish of ours, none is missing but those that answer by themselves', () => {
  const names = TOOLS.map(({ id }) => id)
  expect(INTENTS.filter((intent) => !names.includes(intent))).toEqual([
    'knowledge',
    'help',
    'cancel',
    'smalltalk',
    'oos',
  ])
  expect(names.filter((id) => !INTENTS.some((intent) => intent === id))).toEqual([])
})

test('addresses, links and telephone numbers stay in the house', async () => {
  const { asked, sharpen } = proposing(undefined)
  await sharpen('tell max@muster.example or +49 30 901820 17, see https://x.example/t', heard(UNSURE), 'person:ewa')
  expect(asked).toEqual(['tell [e-mail] or [number], see [link]'])
})
