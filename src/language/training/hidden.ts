import type { Row } from './learn.ts'
import { random, shuffled } from './random.ts'

/** How a hidden layer is learned. */
export interface HiddenPlan {
  readonly width: number
  readonly epochs: number
  /** A feature seen in fewer texts is left to the linear model. */
  readonly fewest: number
  /** 0…1: so many of the numbers are left out at a time, so that each learns to do without the others. */
  readonly dropout: number
  /** So many layers (otherwise one) are learned, each from another start, and their answers averaged: what one takes for a sign by chance the others do not. */
  readonly members?: number
}

/** A learned hidden layer before it is made small. */
export interface LearnedHidden {
  readonly width: number
  /** Feature by feature, `width` numbers. */
  readonly vectors: Float32Array
  /** Number by number, one weight a label. */
  readonly out: Float32Array
  readonly bias: Float32Array
}

/** The first steps go so far; they shrink to nothing by the end. */
const STRIDE = 0.3
const OUT_STRIDE = 0.06
const BIAS_STRIDE = 0.006
const FIRST_SEED = 2
/** Where the numbers start: not all alike. */
const START = 0.1
/** Nobody is quite sure: so much of the probability is left for all labels. */
const DOUBT = 0.05

/** Learns some hidden layers, each by itself, and puts them side by side as one that answers what they answer on average. */
export function learnHidden(rows: readonly Row[], counts: Uint32Array, size: number, plan: HiddenPlan): LearnedHidden {
  const { width, members = 1 } = plan
  const layers = Array.from({ length: members }, (_, at) => learnLayer(rows, counts, size, plan, FIRST_SEED + at))
  const vectors = new Float32Array(counts.length * width * members)
  const out = new Float32Array(width * members * size)
  const bias = new Float32Array(size)
  for (const [at, layer] of layers.entries()) {
    for (let place = 0; place < counts.length; place++)
      vectors.set(layer.vectors.subarray(place * width, (place + 1) * width), (place * members + at) * width)
    out.set(
      layer.out.map((weight) => weight / members),
      at * width * size,
    )
    for (let c = 0; c < size; c++) bias[c]! += layer.bias[c]! / members
  }
  return { width: width * members, vectors, out, bias }
}

/** Learns numbers for features and what they mean together, by stochastic gradient descent with steps that shrink where much was learned. */
function learnLayer(
  rows: readonly Row[],
  counts: Uint32Array,
  size: number,
  { width, epochs, fewest, dropout }: HiddenPlan,
  seed: number,
): LearnedHidden {
  const chance = random(seed)
  const around = (reach: number) => () => (2 * chance() - 1) * reach
  const vectors = Float32Array.from({ length: counts.length * width }, around(START))
  for (const [place, count] of counts.entries()) if (count < fewest) vectors.fill(0, place * width, (place + 1) * width)
  const out = Float32Array.from({ length: width * size }, around(Math.sqrt(6 / (width + size))))
  const bias = new Float32Array(size)
  const moved = new Float32Array(counts.length).fill(0.01)
  const movedOut = new Float32Array(out.length).fill(0.1)
  const [sums, pull, mask] = [new Float64Array(width), new Float64Array(width), new Float64Array(width)]
  const error = new Float64Array(size)

  const forward = ({ at, values }: Row) => {
    sums.fill(0)
    for (let k = 0; k < at.length; k++) {
      const place = at[k]!
      if (counts[place]! < fewest) continue
      for (let h = 0, from = place * width; h < width; h++) sums[h]! += values[k]! * vectors[from + h]!
    }
    error.set(bias)
    for (let h = 0; h < width; h++) {
      mask[h] = sums[h]! <= 0 || chance() < dropout ? 0 : 1 / (1 - dropout)
      sums[h]! *= mask[h]!
      if (mask[h]) for (let c = 0, from = h * size; c < size; c++) error[c]! += sums[h]! * out[from + c]!
    }
  }
  const backward = ({ at, values, label }: Row, shrink: number) => {
    toErrors(error, label)
    pull.fill(0)
    let square = 0
    for (let h = 0; h < width; h++) {
      if (!mask[h]) continue
      for (let c = 0, from = h * size; c < size; c++) {
        pull[h]! += error[c]! * out[from + c]! * mask[h]!
        const slope = error[c]! * sums[h]!
        movedOut[from + c]! += slope * slope
        out[from + c]! -= (OUT_STRIDE * shrink * slope) / Math.sqrt(movedOut[from + c]!)
      }
      square += pull[h]! * pull[h]!
    }
    for (let c = 0; c < size; c++) bias[c]! -= BIAS_STRIDE * shrink * error[c]!
    for (let k = 0; k < at.length; k++) {
      const place = at[k]!
      if (counts[place]! < fewest) continue
      const value = values[k]!
      moved[place]! += (square / width) * value * value
      const step = (STRIDE * shrink * value) / Math.sqrt(moved[place]!)
      for (let h = 0, from = place * width; h < width; h++) vectors[from + h]! -= step * pull[h]!
    }
  }
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const [at, row] of shuffled(rows, chance).entries()) {
      forward(row)
      backward(row, 1 - (epoch + at / rows.length) / epochs)
    }
  return { width, vectors, out, bias }
}

/** Scores → how far each label's probability is from what it should be. */
function toErrors(scores: Float64Array, right: number) {
  const highest = scores.reduce((most, score) => Math.max(most, score))
  let sum = 0
  for (let c = 0; c < scores.length; c++) sum += scores[c] = Math.exp(scores[c]! - highest)
  for (let c = 0; c < scores.length; c++) scores[c] = scores[c]! / sum - DOUBT / scores.length
  scores[right]! -= 1 - DOUBT
}
