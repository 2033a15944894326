import { type Calibration, confidenceOf, signsOf } from '../confidence.ts'
import type { Evidence } from '../language-index.ts'

/** A question of which it is known whether an article answers it, and the evidence of what was found, the best of each language. */
export interface Judged {
  readonly evidence: readonly Evidence[]
  readonly isAnswerable: boolean
}

/** What a calibration has beside its thresholds. */
export type Learned = Pick<Calibration, 'weights' | 'bias'>

/** So many questions without an answer may get one. */
const FALSE_ANSWERS = 0.05
const STEPS = 3000
const PACE = 0.5
const HELD_BACK = 1e-3

/** Learns how much the signs weigh: logistic regression, both kinds of questions counting alike. */
export function calibrate(rows: readonly Judged[]): Learned {
  const found = rows.flatMap(({ evidence, isAnswerable }) =>
    evidence[0] ? [{ signs: signsOf(evidence[0]), isAnswerable }] : [],
  )
  const width = found[0]?.signs.length ?? 0
  const places = Array.from({ length: width }, (_, at) => at)
  const means = places.map((at) => mean(found.map(({ signs }) => signs[at] ?? 0)))
  const spreads = places.map(
    (at) => Math.sqrt(mean(found.map(({ signs }) => ((signs[at] ?? 0) - (means[at] ?? 0)) ** 2))) || 1,
  )
  const answerable = found.filter((row) => row.isAnswerable).length
  const points = found.map(({ signs, isAnswerable }) => ({
    scaled: signs.map((sign, at) => (sign - (means[at] ?? 0)) / (spreads[at] ?? 1)),
    wanted: isAnswerable ? 1 : 0,
    counts: 0.5 / (isAnswerable ? answerable : found.length - answerable),
  }))
  const weights = places.map(() => 0)
  let bias = 0
  for (let step = 0; step < STEPS; step++) {
    const slopes = weights.map((weight) => HELD_BACK * weight)
    let lift = 0
    for (const { scaled, wanted, counts } of points) {
      const logit = scaled.reduce((sum, one, at) => sum + one * (weights[at] ?? 0), bias)
      const error = counts * (1 / (1 + Math.exp(-logit)) - wanted)
      lift += error
      scaled.forEach((one, at) => {
        slopes[at] = (slopes[at] ?? 0) + error * one
      })
    }
    bias -= PACE * lift
    slopes.forEach((slope, at) => {
      weights[at] = (weights[at] ?? 0) - PACE * slope
    })
  }
  const plain = weights.map((weight, at) => weight / (spreads[at] ?? 1))
  return { weights: plain, bias: bias - plain.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0) }
}

/** The confidence of a judged question: of the surest that was found. */
export const sureness = ({ evidence }: Pick<Judged, 'evidence'>, learned: Learned): number =>
  Math.max(0, ...evidence.map((one) => confidenceOf(one, learned)))

/** The confidence that only 5 % of the questions without an answer go beyond. */
export function thresholdFor(unanswerable: readonly number[]): number {
  const sorted = unanswerable.toSorted((a, b) => b - a)
  return (sorted[Math.floor(sorted.length * FALSE_ANSWERS)] ?? 0) + 1e-9
}

const mean = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / Math.max(1, all.length)
