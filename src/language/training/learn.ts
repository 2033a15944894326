import { hashOf } from '../hash.ts'
import type { LinearModel, Seen } from '../linear-model.ts'
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
  /** 0…1: how much a rare label's texts weigh beside those of a frequent one (1: all labels alike). */
  readonly balance?: number
}

/** A learned classifier before it is made small. */
export interface Learned {
  readonly labels: readonly string[]
  /** Feature → its place. */
  readonly places: ReadonlyMap<string, number>
  readonly idf: Float32Array
  /** Feature by feature, one for each label. */
  readonly weights: Float32Array
  readonly bias: Float32Array
}

/** Learns one logistic regression a label, by stochastic gradient descent; the same lessons give the same model. */
export function learn(lessons: readonly Lesson[], plan: Plan): Learned {
  const labels = [...new Set(lessons.map(({ label }) => label))].sort()
  const numbers = new Map(labels.map((label, at) => [label, at]))
  const { places, idf } = vocabulary(lessons, plan)
  const rows = lessons.map(({ seen, label }) => ({ ...rowOf(seen, places, idf), label: numbers.get(label) ?? 0 }))
  const count = new Float64Array(labels.length)
  for (const { label } of rows) count[label] = (count[label] ?? 0) + 1
  const importance = count.map((n) => (rows.length / labels.length / n) ** (plan.balance ?? 0))
  const width = labels.length
  const weights = new Float32Array(places.size * width)
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
  return { labels, places, idf, weights, bias }
}

/** The bias is in every text: at the pace of the others it would swing with each of them. */
const SLOW_BIAS = 0.1

function vocabulary(lessons: readonly Lesson[], { fewest, always }: Plan) {
  const texts = new Map<string, number>()
  for (const { seen } of lessons) for (const name of seen.keys()) texts.set(name, (texts.get(name) ?? 0) + 1)
  const kept = [...texts].filter(([name, n]) => n >= fewest || always?.(name))
  const places = new Map(kept.map(([name], at) => [name, at]))
  const idf = Float32Array.from(kept, ([, n]) => Math.log((lessons.length + 1) / (n + 0.5)))
  return { places, idf }
}

function rowOf(seen: Seen, places: ReadonlyMap<string, number>, idf: Float32Array) {
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

/** Makes a learned classifier small: the features that matter most, weights in 255 steps, finer near zero. */
export function packed(learned: Learned, most: number, keeps: (name: string) => boolean = () => true): LinearModel {
  const { labels, places, idf, weights, bias } = learned
  const width = labels.length
  const strength = (place: number) => {
    let highest = 0
    for (let c = 0; c < width; c++) highest = Math.max(highest, Math.abs(weights[place * width + c]!))
    return highest * (idf[place] ?? 0)
  }
  const features = [...places]
    .filter(([name]) => keeps(name))
    .map(([name, place]) => ({ hash: hashOf(name), place, strength: strength(place) }))
    .sort((a, b) => b.strength - a.strength)
    .slice(0, most)
    .sort((a, b) => a.hash - b.hash)
  const top = weights.reduce((highest, weight) => Math.max(highest, Math.abs(weight)), 1e-9)
  const steps = Float32Array.from({ length: 256 }, (_, at) => Math.sign(at - 128) * top * ((at - 128) / 127) ** 2)
  const bytes = new Uint8Array(features.length * width)
  for (const [at, { place }] of features.entries())
    for (let c = 0; c < width; c++) {
      const weight = weights[place * width + c]!
      bytes[at * width + c] = 128 + Math.sign(weight) * Math.round(127 * Math.sqrt(Math.abs(weight) / top))
    }
  return {
    labels,
    hashes: Uint32Array.from(features, ({ hash }) => hash),
    // Two decimals are enough and pack better.
    idf: Float32Array.from(features, ({ place }) => Math.round((idf[place] ?? 0) * 16) / 16),
    weights: bytes,
    steps,
    bias: Float32Array.from(bias),
  }
}
