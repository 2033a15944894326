import { hashOf } from './hash.ts'
import { addHidden, type HiddenLayer } from './hidden-layer.ts'

/** What was seen in a text: the names of features, each with how much of it there is. */
export type Seen = ReadonlyMap<string, number>

/** A trained linear classifier, small enough to ship: features by hash, weights in one byte each. */
export interface LinearModel {
  readonly labels: readonly string[]
  /** Ascending. */
  readonly hashes: Uint32Array
  /** How telling each feature is as such (inverse document frequency). */
  readonly idf: Float32Array
  /** The same for a feature that nobody has ever seen. */
  readonly unheard: number
  /** Feature by feature, one byte a label: the place of the weight in `steps`, moved by 128. */
  readonly weights: Uint8Array
  readonly steps: Float32Array
  readonly bias: Float32Array
  /** Where there is one, it looks at the same features together; its scores are added. */
  readonly hidden?: HiddenLayer
}

/** What a model makes of a text. */
export interface Scored {
  /** One for each label, highest for the likeliest; not yet a probability. */
  readonly scores: Float64Array
  /** 0…1: how much of what was seen (by weight) the model has ever seen. */
  readonly known: number
}

/** Scores a text for every label. */
export function scored(model: LinearModel, seen: Seen): Scored {
  const { labels, hashes, idf, weights, steps, bias, hidden } = model
  const places: number[] = []
  const values: number[] = []
  let square = 0
  let missed = 0
  for (const [name, much] of seen) {
    const place = placeOf(hashes, hashOf(name))
    if (place < 0) {
      missed += much * much
      continue
    }
    const value = much * (idf[place] ?? 0)
    places.push(place)
    values.push(value)
    square += value * value
  }
  const scores = Float64Array.from(bias)
  const norm = Math.sqrt(square) || 1
  for (const [at, place] of places.entries()) {
    const value = (values[at] ?? 0) / norm
    values[at] = value
    const from = place * labels.length
    for (let label = 0; label < labels.length; label++)
      scores[label] = (scores[label] ?? 0) + value * (steps[weights[from + label] ?? 0] ?? 0)
  }
  if (hidden) addHidden(scores, hidden, places, values)
  const unknown = missed * model.unheard ** 2
  return { scores, known: square / (square + unknown || 1) }
}

/** How far a text is from what the model never learned: higher for texts that mean one of its labels. */
export const inScope = ({ scores, known }: Scored): number => Math.max(...scores) + KNOWN * known

/** Having heard the words before tells as much as this many points of score. */
const KNOWN = 8

/** Scores → probabilities that add up to 1. */
export function probabilities(scores: Float64Array, sharpness = 1): Float64Array {
  const highest = Math.max(...scores)
  const raised = scores.map((score) => Math.exp((score - highest) * sharpness))
  const sum = raised.reduce((total, one) => total + one, 0)
  return raised.map((one) => one / sum)
}

function placeOf(hashes: Uint32Array, hash: number): number {
  let low = 0
  let high = hashes.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = hashes[middle] ?? 0
    if (found === hash) return middle
    if (found < hash) low = middle + 1
    else high = middle - 1
  }
  return -1
}
