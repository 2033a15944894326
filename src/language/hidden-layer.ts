/** What a linear model cannot tell, since it takes features one by one: a few numbers from each, added up, and what they mean together. */
export interface HiddenLayer {
  readonly width: number
  /** Feature by feature, `width` bytes: places in `steps`, moved by 128. All 128: the feature is none of its own. */
  readonly vectors: Uint8Array
  readonly steps: Float32Array
  /** Number by number, one weight a label. */
  readonly out: Float32Array
}

/** Adds to the scores what the hidden layer makes of features (their places) and their values. */
export function addHidden(
  scores: Float64Array,
  { width, vectors, steps, out }: HiddenLayer,
  places: readonly number[],
  values: readonly number[],
): void {
  const sums = new Float64Array(width)
  for (const [at, place] of places.entries()) {
    const value = values[at] ?? 0
    const from = place * width
    for (let h = 0; h < width; h++) sums[h] = (sums[h] ?? 0) + value * (steps[vectors[from + h] ?? 128] ?? 0)
  }
  for (const [h, sum] of sums.entries()) {
    if (sum <= 0) continue
    const from = h * scores.length
    for (let label = 0; label < scores.length; label++)
      scores[label] = (scores[label] ?? 0) + sum * (out[from + label] ?? 0)
  }
}
