import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { conceptsIn } from '../../../src/language/concepts.ts'
import { featuresOf } from '../../../src/language/features.ts'
import { inScope, type LinearModel, probabilities, scored } from '../../../src/language/linear-model.ts'
import { readModel, writeModel } from '../../../src/language/model-file.ts'
import { stemOf } from '../../../src/language/stem.ts'
import { sharpnessOf, thresholdFor } from '../../../src/language/training/fit.ts'
import { learnIntents } from '../../../src/language/training/intents.ts'
import { learn } from '../../../src/language/training/learn.ts'
import { misspelt } from '../../../src/language/training/misspelt.ts'
import { packed } from '../../../src/language/training/pack.ts'
import { random } from '../../../src/language/training/random.ts'

const READER = {
  stem: stemOf('en'),
  concepts: conceptsIn('food: pizza cook* dish_of\nweather: *rain* sun'),
  meanings: () => [],
}
const seen = (text: string) => featuresOf(text, READER)

const SENTENCES = [
  ['eat', 'how do I cook a pizza'],
  ['eat', 'a dish of noodles please'],
  ['eat', 'I am cooking soup tonight'],
  ['sky', 'will it rain tomorrow'],
  ['sky', 'is the sun out'],
  ['sky', 'heavy rainfall again'],
].map(([label = '', text = '']) => ({ label, text, reader: READER }))

const model = packed(learnIntents(SENTENCES), 10_000)
const guess = (text: string) => {
  const { scores } = scored(model, seen(text))
  return model.labels[scores.indexOf(Math.max(...scores))]
}

it('learns what it was shown, and by ideas also what it was not', () => {
  for (const [label, text] of [
    ['eat', 'what shall we cook'],
    ['sky', 'rainstorm'],
  ])
    expect(guess(text ?? '')).toBe(label)
})

it('the same lessons make the same model, byte for byte', () => {
  expect(packed(learnIntents(SENTENCES), 10_000)).toEqual(model)
})

it('a misspelt sentence differs in one longer word, the same way for the same chance', () => {
  const say = 'my printer is on fire'
  for (const seed of [1, 2, 3, 4, 5]) {
    const words = misspelt(say, random(seed)).split(' ')
    expect(words.filter((word, at) => word !== say.split(' ')[at])).toHaveLength(1)
    expect([words[0], words[2], words[3]]).toEqual(['my', 'is', 'on'])
    expect(misspelt(say, random(seed))).toBe(words.join(' '))
  }
  expect(misspelt('so it is', random(1))).toBe('so it is')
})

it('a model that was written is read as it was, with what belongs to it', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'model-')), 'toy.bin')
  const bytes = writeModel(path, model, { act: 0.5 })
  expect(bytes).toBeGreaterThan(100)
  expect(readModel(path)).toEqual({ model, extra: { act: 0.5 } })
})

it('a small model keeps the features that tell most', () => {
  const small = packed(learnIntents(SENTENCES), 40)
  expect(small.hashes).toHaveLength(40)
  expect([...small.hashes]).toEqual([...small.hashes].sort((a, b) => a - b))
  const { scores } = scored(small, seen('will it rain tomorrow'))
  expect(small.labels[scores.indexOf(Math.max(...scores))]).toBe('sky')
})

it('what a feature means together with another is learned by the hidden layer, and written with it', () => {
  const pairs = ['red', 'blue'].flatMap((one) => ['red', 'blue'].map((other) => [`a${one}`, `b${other}`] as const))
  const lessons = Array.from({ length: 80 }, (_, at) => {
    const [one, other] = pairs[at % pairs.length] ?? ['', '']
    const seen = new Map([
      [one, 1],
      [other, 1],
    ])
    return { seen, label: one.slice(1) === other.slice(1) ? 'alike' : 'apart' }
  })
  const rightly = ({ labels, ...rest }: LinearModel) =>
    lessons.filter(({ seen, label }) => {
      const { scores } = scored({ labels, ...rest }, seen)
      return labels[scores.indexOf(Math.max(...scores))] === label
    }).length
  const plan = { epochs: 20, stride: 1, fewest: 1 }
  const hidden = { width: 16, epochs: 60, fewest: 1, dropout: 0 }
  const together = packed(learn(lessons, { ...plan, hidden }), 10)
  expect(rightly(packed(learn(lessons, plan), 10))).toBeLessThan(80)
  expect(rightly(together)).toBe(80)
  const three = packed(learn(lessons, { ...plan, hidden: { ...hidden, members: 3 } }), 10)
  expect(three.hidden?.width).toBe(48)
  expect(rightly(three)).toBe(80)
  const path = join(mkdtempSync(join(tmpdir(), 'model-')), 'pairs.bin')
  writeModel(path, together, {})
  expect(readModel(path)).toEqual({ model: together, extra: {} })
})

it('words never heard are less in scope than words heard', () => {
  expect(inScope(scored(model, seen('cook a pizza')))).toBeGreaterThan(inScope(scored(model, seen('quantum flux'))))
  expect(scored(model, seen('')).known).toBe(0)
})

it('the sharpness fits how often a model is right', () => {
  const sure = { scores: Float64Array.of(2, 0), right: 0 }
  const wrong = { scores: Float64Array.of(2, 0), right: 1 }
  const oftenRight = sharpnessOf(Array.from({ length: 20 }, (_, at) => (at === 0 ? wrong : sure)))
  const halfRight = sharpnessOf(Array.from({ length: 20 }, (_, at) => (at % 3 === 0 ? wrong : sure)))
  expect(oftenRight).toBeGreaterThan(halfRight)
  const [first = 0] = probabilities(Float64Array.of(2, 0), oftenRight)
  expect(first).toBeCloseTo(0.95, 1)
})

it('the threshold is the lowest that keeps its promise', () => {
  const judged = [0.9, 0.8, 0.7, 0.6].map((sure) => ({ sure, isRight: sure > 0.65 }))
  expect(thresholdFor(judged, 1)).toBe(0.7)
  expect(thresholdFor(judged, 0.75)).toBe(0.6)
  expect(thresholdFor([{ sure: 0.9, isRight: false }], 0.9)).toBe(1)
})
