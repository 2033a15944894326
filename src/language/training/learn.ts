import type { Seen } from '../linear-model.ts'
import { type HiddenPlan, type LearnedHidden, learnHidden } from './hidden.ts'
import { random, shuffled } from './random.ts'

/** A text to learn from: what is seen in it and what it is. */
export interface Lesson {
  readonly seen: Seen
  readonly label: string
}

/** How a model is learned. */
export interface Plan {
  readonly epochs: number
  /** How far the first steps go; they shrink to nothing by the end. */
  readonly stride: number
  /** A feature seen in fewer texts is left out, except those that `always` keeps. */
  readonly fewest: number
  readonly always?: (name: string) => boolean
  /** 0…1: how much more a rare feature tells than a frequent one (1, as it is without: by its inverse document frequency). */
  readonly rarity?: number
  /** 0…1: how much a rare label's texts weigh beside those of a frequent one (1: all labels alike). */
  readonly balance?: number
  /** Beside the linear model one with a hidden layer, which looks at features together. */
  readonly hidden?: HiddenPlan
}

/** The features of some texts. */
interface Vocabulary {
  /** Feature → its place. */
  readonly places: ReadonlyMap<string, number>
  /** In how many texts each was seen. */
  readonly counts: Uint32Array
  readonly idf: Float32Array
  /** The idf that a feature nobody has ever seen is counted with. */
  readonly unheard: number
}

/** A learned classifier before it is made small. */
export interface Learned extends Vocabulary {
  readonly labels: readonly string[]
  /** Feature by feature, one for each label. */
  readonly weights: Float32Array
  readonly bias: Float32Array
  readonly hidden?: LearnedHidden
}

/** A text as its features' places and values, and the place of its label. */
export interface Row {
  readonly at: Int32Array
  readonly values: Float32Array
  readonly label: number
}

/** Learns one logistic regression a label, by stochastic gradient descent; the same lessons give the same model. */
export function learn(lessons: readonly Lesson[], plan: Plan): Learned {
  const labels = [...new Set(lessons.map(({ label }) => label))].sort()
  const vocabulary = vocabularyOf(lessons, plan)
  const rows = rowsOf(lessons, vocabulary, labels)
  const count = new Float64Array(labels.length)
  for (const { label } of rows) count[label] = (count[label] ?? 0) + 1
  const importance = count.map((n) => (rows.length / labels.length / n) ** (plan.balance ?? 0))
  const width = labels.length
  const weights = new Float32Array(vocabulary.places.size * width)
  const bias = new Float32Array(width)
  const error = new Float64Array(width)
  const chance = random(1)
  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    const stride = plan.stride * (1 - epoch / plan.epochs)
    for (const { at, values, label } of shuffled(rows, chance)) {
      error.set(bias)
      for (let k = 0; k < at.length; k++) {
        const from = at[k]! * width
        const value = values[k]!
        for (let c = 0; c < width; c++) error[c]! += weights[from + c]! * value
      }
      for (let c = 0; c < width; c++) error[c] = 1 / (1 + Math.exp(-error[c]!))
      error[label]! -= 1
      const step = stride * importance[label]!
      for (let c = 0; c < width; c++) bias[c]! -= error[c]! * step * SLOW_BIAS
      for (let k = 0; k < at.length; k++) {
        const from = at[k]! * width
        const value = values[k]! * step
        for (let c = 0; c < width; c++) weights[from + c]! -= error[c]! * value
      }
    }
  }
  const hidden = plan.hidden && learnHidden(rows, vocabulary.counts, width, plan.hidden)
  return { labels, ...vocabulary, weights, bias, ...(hidden && { hidden }) }
}

/** The bias is in every text: at the pace of the others it would swing with each of them. */
const SLOW_BIAS = 0.1

/** As rare as a feature seen once in a few thousand texts. */
const UNHEARD = 8

function vocabularyOf(lessons: readonly Lesson[], { fewest, always, rarity = 1 }: Plan): Vocabulary {
  const texts = new Map<string, number>()
  for (const { seen } of lessons) for (const name of seen.keys()) texts.set(name, (texts.get(name) ?? 0) + 1)
  const kept = [...texts].filter(([name, n]) => n >= fewest || always?.(name))
  const places = new Map(kept.map(([name], at) => [name, at]))
  const idf = Float32Array.from(kept, ([, n]) => Math.log((lessons.length + 1) / (n + 0.5)) ** rarity)
  return { places, counts: Uint32Array.from(kept, ([, n]) => n), idf, unheard: UNHEARD ** rarity }
}

const rowsOf = (lessons: readonly Lesson[], vocabulary: Vocabulary, labels: readonly string[]): Row[] => {
  const numbers = new Map(labels.map((label, at) => [label, at]))
  return lessons.map(({ seen, label }) => ({ ...rowOf(seen, vocabulary), label: numbers.get(label) ?? 0 }))
}

function rowOf(seen: Seen, { places, idf }: Vocabulary) {
  const at: number[] = []
  const values: number[] = []
  for (const [name, much] of seen) {
    const place = places.get(name)
    if (place === undefined) continue
    at.push(place)
    values.push(much * (idf[place] ?? 0))
  }
  const norm = Math.hypot(...values) || 1
  return { at: Int32Array.from(at), values: Float32Array.from(values, (value) => value / norm) }
}
