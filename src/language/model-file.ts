import { readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import type { LinearModel } from './linear-model.ts'

/** The first line of a model's file, in JSON; the arrays follow as bytes. */
interface Head<Extra> {
  readonly labels: readonly string[]
  readonly features: number
  readonly unheard: number
  /** How many numbers of each feature the hidden layer has; 0: there is none. */
  readonly hidden: number
  readonly extra: Extra
}

/** Writes a model and what belongs to it (its thresholds) as one compressed file; answers its bytes. */
export function writeModel<Extra>(path: string | URL, model: LinearModel, extra: Extra): number {
  const { labels, hashes, idf, unheard, weights, steps, bias, hidden } = model
  const head: Head<Extra> = { labels, features: hashes.length, unheard, hidden: hidden?.width ?? 0, extra }
  // Neighbours differ little: the steps between the hashes are shorter than the hashes.
  const gaps = hashes.map((hash, at) => hash - (hashes[at - 1] ?? 0))
  const parts = [
    planes(new Uint8Array(gaps.buffer), 4),
    planes(bytesOf(idf), 4),
    weights,
    bytesOf(steps),
    bytesOf(bias),
    ...(hidden ? [hidden.vectors, bytesOf(hidden.steps), bytesOf(hidden.out)] : []),
  ]
  const raw = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...parts])
  const params = { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_LGWIN]: 22 }
  const file = brotliCompressSync(raw, { params })
  writeFileSync(path, file)
  return file.length
}

/** Reads what `writeModel` wrote. */
export function readModel<Extra>(path: string | URL): { model: LinearModel; extra: Extra } {
  const raw = brotliDecompressSync(readFileSync(path))
  const end = raw.indexOf(10)
  const { labels, features, unheard, hidden: width, extra } = JSON.parse(raw.subarray(0, end).toString()) as Head<Extra>
  let at = end + 1
  const next = (length: number) => {
    at += length
    return new Uint8Array(raw.subarray(at - length, at))
  }
  const floats = (bytes: Uint8Array) => new Float32Array(bytes.buffer)
  const hashes = new Uint32Array(unplaned(next(features * 4), 4).buffer)
  for (let i = 1; i < features; i++) hashes[i] = (hashes[i] ?? 0) + (hashes[i - 1] ?? 0)
  const idf = floats(unplaned(next(features * 4), 4))
  const weights = next(features * labels.length)
  const steps = floats(next(256 * 4))
  const bias = floats(next(labels.length * 4))
  const model = { labels, hashes, idf, unheard, weights, steps, bias }
  if (!width) return { model, extra }
  const vectors = next(features * width)
  const hidden = { width, vectors, steps: floats(next(256 * 4)), out: floats(next(width * labels.length * 4)) }
  return { model: { ...model, hidden }, extra }
}

const bytesOf = (floats: Float32Array) => new Uint8Array(floats.buffer, floats.byteOffset, floats.byteLength)

/** All first bytes, then all second ones: alike beside alike packs better. */
const planes = (bytes: Uint8Array, width: number) =>
  bytes.map((_, at) => bytes[(at % (bytes.length / width)) * width + Math.floor(at / (bytes.length / width))] ?? 0)

const unplaned = (bytes: Uint8Array, width: number) =>
  bytes.map((_, at) => bytes[(at % width) * (bytes.length / width) + Math.floor(at / width)] ?? 0)
