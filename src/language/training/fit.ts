import { probabilities } from '../linear-model.ts'

/** A sentence that was held back: what the model said of it, and the place of the right label. */
export interface Held {
  readonly scores: Float64Array
  readonly right: number
}

/** The sharpness at which the probabilities tell best how often the model is right (least log loss). */
export function sharpnessOf(held: readonly Held[]): number {
  const loss = (sharpness: number) =>
    held.reduce((sum, { scores, right }) => sum - Math.log((probabilities(scores, sharpness)[right] ?? 0) + 1e-9), 0)
  const tried = Array.from({ length: 50 }, (_, at) => 0.1 + at * 0.05)
  return tried.reduce((best, one) => (loss(one) < loss(best) ? one : best))
}

/** The lowest threshold from which on at least `share` of the judgements are right. */
export function thresholdFor(
  judged: readonly { readonly sure: number; readonly isRight: boolean }[],
  share: number,
): number {
  const order = [...judged].sort((a, b) => b.sure - a.sure)
  let right = 0
  let threshold = 1
  for (const [at, { sure, isRight }] of order.entries()) {
    if (isRight) right++
    if (right / (at + 1) >= share) threshold = sure
  }
  return threshold
}
