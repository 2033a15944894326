/** The pixels of a picture: RGBA, from the top left. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly rgba: Uint8Array
}

/** Where each of the four passes of an interlaced picture begins, and how far apart its lines are. */
const PASSES = [
  [0, 8],
  [4, 8],
  [2, 4],
  [1, 2],
] as const

/**
 * The first picture of a GIF, which the picture library does not read (GIF89a, Compuserve 1990): an animation stands
 * still. Undefined: it is broken. The caller has looked at its size.
 */
export function firstFrameOf(gif: Uint8Array): Pixels | undefined {
  const read = createReader(gif)
  read.skip(6)
  const [width, height] = [read.word(), read.word()]
  const shared = tableOf(read, read.byte(), 2)
  let transparent = -1
  for (;;) {
    switch (read.byte()) {
      case 0x21: {
        const isControl = read.byte() === 0xf9
        const [first] = [read.blocks()]
        if (isControl && ((first[0] ?? 0) & 1) === 1) transparent = first[3] ?? -1
        break
      }
      case 0x2c: {
        const [left, top, wide, high] = [read.word(), read.word(), read.word(), read.word()]
        const packed = read.byte()
        const colours = tableOf(read, packed, 0) ?? shared
        const codeSize = read.byte()
        if (!colours || codeSize > 8 || left + wide > width || top + high > height) return undefined
        const indices = unpacked(read.blocks(), codeSize, wide * high)
        if (!indices) return undefined
        const rgba = new Uint8Array(width * height * 4)
        const lines = (packed & 0x40) === 0 ? Array.from({ length: high }, (_, y) => y) : interlaced(high)
        for (const [row, y] of lines.entries())
          for (let x = 0; x < wide; x++) {
            const index = indices[row * wide + x] ?? 0
            if (index === transparent) continue
            const at = ((top + y) * width + left + x) * 4
            rgba.set(colours.subarray(index * 3, index * 3 + 3), at)
            rgba[at + 3] = 255
          }
        return { width, height, rgba }
      }
      default:
        return undefined
    }
  }
}

const interlaced = (high: number): number[] =>
  PASSES.flatMap(([first, apart]) =>
    Array.from({ length: Math.ceil((high - first) / apart) }, (_, i) => first + i * apart),
  )

/** A table of colours, three bytes each; undefined where there is none. `rest`: bytes between its flags and itself. */
function tableOf(read: Reader, packed: number, rest: number): Uint8Array | undefined {
  read.skip(rest)
  return (packed & 0x80) === 0 ? undefined : read.bytes(3 * 2 ** ((packed & 7) + 1))
}

/** LZW codes → at most `count` colour indices; undefined: fewer, or a code that cannot be. */
function unpacked(packed: Uint8Array, codeSize: number, count: number): Uint8Array | undefined {
  const [clear, end] = [1 << codeSize, (1 << codeSize) + 1]
  const indices = new Uint8Array(count)
  let filled = 0
  let known: Uint8Array[] = []
  let before: Uint8Array | undefined
  let [bits, held, width, at] = [0, 0, codeSize + 1, 0]
  const anew = () => {
    known = Array.from({ length: end + 1 }, (_, index) => (index < clear ? Uint8Array.of(index) : new Uint8Array()))
    before = undefined
    width = codeSize + 1
  }
  anew()
  while (filled < count) {
    while (held < width) {
      const next = packed[at++]
      if (next === undefined) return undefined
      bits |= next << held
      held += 8
    }
    const code = bits & ((1 << width) - 1)
    bits >>>= width
    held -= width
    if (code === end) return undefined
    if (code === clear) {
      anew()
      continue
    }
    const entry: Uint8Array | undefined =
      known[code] ?? (before && code === known.length ? Uint8Array.of(...before, before[0] ?? 0) : undefined)
    if (!entry || entry.length === 0) return undefined
    indices.set(entry.subarray(0, count - filled), filled)
    filled += entry.length
    if (before && known.length < 4096) known.push(Uint8Array.of(...before, entry[0] ?? 0))
    if (known.length === 1 << width && width < 12) width++
    before = entry
  }
  return indices
}

/** Reads on from byte to byte; past the end there are zeros. */
function createReader(bytes: Uint8Array) {
  let at = 0
  const byte = () => bytes[at++] ?? 0
  const take = (length: number) => {
    at += length
    return bytes.subarray(at - length, at)
  }
  return {
    byte,
    word: () => byte() + byte() * 256,
    bytes: take,
    skip: (length: number) => void take(length),
    /** The blocks up to an empty one, in a row. */
    blocks(): Uint8Array {
      const parts: Uint8Array[] = []
      for (let length = byte(); length > 0; length = byte()) parts.push(take(length))
      return Buffer.concat(parts)
    },
  }
}
type Reader = ReturnType<typeof createReader>
