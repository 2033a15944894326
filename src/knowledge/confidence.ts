import { readFileSync } from 'node:fs'
import type { Evidence } from './language-index.ts'

/** How sure an answer is by its evidence, learned (`npm run train -- confidence`) and shipped as JSON. */
export interface Calibration {
  /** What each sign adds to the logit, in the order of `signsOf`, and what is added always. */
  readonly weights: readonly number[]
  readonly bias: number
  /** By language of the question: from this confidence on an answer is given, as 5 % of questions without one reach it. */
  readonly thresholds: Readonly<Record<string, number>>
}

/** Where the calibration is shipped. */
export const calibrationFile = new URL('./confidence.json', import.meta.url)

/** Reads the shipped calibration: once at the start. */
export const loadCalibration = (): Calibration => JSON.parse(readFileSync(calibrationFile, 'utf8'))

/** What the calibration looks at. */
export const signsOf = ({ coverage, weight, strength, met, named }: Evidence): number[] => [
  coverage,
  Math.log1p(weight),
  Math.log1p(strength),
  Math.log1p(met),
  named,
]

/** How sure it is that the section answers the question, 0 to 1. */
export function confidenceOf(evidence: Evidence, { weights, bias }: Pick<Calibration, 'weights' | 'bias'>): number {
  const logit = signsOf(evidence).reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), bias)
  return 1 / (1 + Math.exp(-logit))
}

/** From which confidence on a question in a language is answered; in one that nothing was learned of, the strictest. */
export const thresholdIn = (language: string, { thresholds }: Pick<Calibration, 'thresholds'>): number =>
  thresholds[language] ?? Math.max(...Object.values(thresholds))
