import { readFileSync } from 'node:fs'
import type { Evidence } from './language-index.ts'

/** How sure an answer is by its evidence, learned (`npm run train -- confidence`) and shipped as JSON. */
export interface Calibration {
  /** What each sign adds to the logit, in the order of `signsOf`, and what is added always. */
  readonly weights: readonly number[]
  readonly bias: number
  /** From this confidence on an answer is given: 5 % of questions that no article answers reach it. */
  readonly threshold: number
}

/** Where the calibration is shipped. */
export const calibrationFile = new URL('./confidence.json', import.meta.url)

/** Reads the shipped calibration: once at the start. */
export const loadCalibration = (): Calibration => JSON.parse(readFileSync(calibrationFile, 'utf8'))

/** What the calibration looks at. */
export const signsOf = ({ coverage, weight, strength, asked }: Evidence): number[] => [
  coverage,
  Math.log1p(weight),
  Math.log1p(strength),
  coverage * Math.sqrt(weight),
  Math.log1p(asked),
]

/** How sure it is that the section answers the question, 0 to 1. */
export function confidenceOf(evidence: Evidence, { weights, bias }: Pick<Calibration, 'weights' | 'bias'>): number {
  const logit = signsOf(evidence).reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), bias)
  return 1 / (1 + Math.exp(-logit))
}
