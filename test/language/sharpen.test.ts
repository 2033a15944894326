import { expect, test } from 'vitest'
import type { LanguageModel, Proposal, Route, SaidValues } from '../../src/core/ports.ts'
import { createSharpen } from '../../src/language/sharpen.ts'
import { TOOLS } from '../../src/language/tools.ts'
import { INTENTS } from '../../src/language/wishes.ts'

const TODAY = '2026-05-12'
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

test('what was sure is not asked about, neither a sure question nor a long story', async () => {
  const { asked, sharpen } = proposing({ id: 'ticket.list', values: {} })
  const sure = heard({ kind: 'act', intent: 'ticket.create', ranked: [] })
  expect(await sharpen('exflow is down', sure, 'person:ewa', TODAY)).toBe(sure)
  const question = heard({ kind: 'question', ranked: [{ intent: 'knowledge', probability: 0.9 }] })
  expect(await sharpen('how large may the logo be', question, 'person:ewa', TODAY)).toBe(question)
  const long = heard(UNSURE)
  expect(await sharpen('x'.repeat(1_001), long, 'person:ewa', TODAY)).toBe(long)
  expect(asked).toEqual([])
  for (const [intent, probability] of [
    ['knowledge', 0.89],
    ['oos', 0.99],
  ] as const)
    await sharpen('that one', heard({ kind: 'question', ranked: [{ intent, probability }] }), 'person:ewa', TODAY)
  await sharpen('that one', heard({ kind: 'act', intent: 'oos', ranked: [] }), 'person:ewa', TODAY)
  expect(asked).toHaveLength(3)
})

test('what was left open is one of our own wishes now, with values that were said', async () => {
  const { sharpen } = proposing({ id: 'license.request', values: { version: 'v22.2.110.42' } })
  expect(await sharpen('the thing for 22.2.110.42, any chance', heard(UNSURE), 'person:ewa', TODAY)).toEqual({
    language: 'en',
    route: { kind: 'act', intent: 'license.request', ranked: [] },
    values: { ...NOTHING, versions: ['22.2.110.42'] },
  })
})

test('a model that does not answer, or does not know, leaves everything as it was', async () => {
  const unsure = heard(UNSURE)
  expect(await proposing(undefined).sharpen('hm', unsure, 'person:ewa', TODAY)).toBe(unsure)
})

test('a wish that nobody offered is none', async () => {
  const unsure = heard(UNSURE)
  for (const id of ['access.approve', 'knowledge', 'toString', ''])
    expect(await proposing({ id, values: {} }).sharpen('hm', unsure, 'person:ewa', TODAY)).toBe(unsure)
})

test.each<[string, Record<string, string>, Partial<SaidValues>]>([
  ['a version that does not stand there', { version: '9.9.9.9' }, {}],
  ['a version that is none', { version: 'vertrete' }, {}],
  ['days in words', { from: 'tomorrow', until: '2026-08-17' }, { until: '2026-08-17' }],
  ['days that there are not', { from: '2026-02-30', until: '2026-13-01' }, {}],
  ['days in the wrong order', { from: '2026-08-17', until: '2026-08-03' }, {}],
  ['days with more behind them', { from: '2026-08-03; drop' }, {}],
  ['what no tool has', { ticket: 'T-1', replaced: 'max@muster.example' }, {}],
])('%s: no more than stands in the words is filled in', async (_, values, left) => {
  const { sharpen } = proposing({ id: 'access.replace', values })
  const words = 'bis zum siebzehnten August vertrete ich Ewa'
  expect((await sharpen(words, heard(UNSURE), 'person:tom', TODAY)).values).toEqual({ ...NOTHING, ...left })
})

test('what was found without a model stays as it was found', async () => {
  const { sharpen } = proposing({
    id: 'access.replace',
    values: { version: '2.2.2.2', from: '2026-01-01', until: '2026-01-02' },
  })
  const before = { ...NOTHING, numbers: ['T-1'], versions: ['1.1.1.1'], from: '2026-08-03' }
  expect((await sharpen('T-1 1.1.1.1 2.2.2.2', heard(UNSURE, before), 'person:ewa', TODAY)).values).toEqual(before)
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
