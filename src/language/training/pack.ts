import { hashOf } from '../hash.ts'
import type { LinearModel } from '../linear-model.ts'
import type { Learned } from './learn.ts'

/** Makes a learned classifier small: the features that matter most, weights in 255 steps, finer near zero. */
export function packed(learned: Learned, most: number, keeps: (name: string) => boolean = () => true): LinearModel {
  const { labels, places, idf, weights, hidden } = learned
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
  const kept = features.map(({ place }) => place)
  const linear = stepped(weights, width, kept)
  const layer = hidden && stepped(hidden.vectors, hidden.width, kept)
  return {
    labels,
    hashes: Uint32Array.from(features, ({ hash }) => hash),
    // Two decimals are enough and pack better.
    idf: Float32Array.from(features, ({ place }) => Math.round((idf[place] ?? 0) * 16) / 16),
    unheard: learned.unheard,
    weights: linear.bytes,
    steps: linear.steps,
    bias: learned.bias.map((one, at) => one + (hidden?.bias[at] ?? 0)),
    ...(hidden &&
      layer && { hidden: { width: hidden.width, vectors: layer.bytes, steps: layer.steps, out: hidden.out } }),
  }
}

/** Numbers of the features that were kept, `width` of each, as the nearest of 255 steps, finer near zero. */
function stepped(numbers: Float32Array, width: number, kept: readonly number[]) {
  const top = numbers.reduce((highest, one) => Math.max(highest, Math.abs(one)), 1e-9)
  const bytes = new Uint8Array(kept.length * width)
  for (const [at, place] of kept.entries())
    for (let c = 0; c < width; c++) {
      const one = numbers[place * width + c] ?? 0
      bytes[at * width + c] = 128 + Math.sign(one) * Math.round(127 * Math.sqrt(Math.abs(one) / top))
    }
  const steps = Float32Array.from({ length: 256 }, (_, at) => Math.sign(at - 128) * top * ((at - 128) / 127) ** 2)
  return { bytes, steps }
}
