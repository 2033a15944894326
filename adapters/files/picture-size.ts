/** A picture's format and its size in pixels, as it stands in its head. */
export interface PictureSize {
  readonly format: 'png' | 'jpeg' | 'gif' | 'webp'
  readonly width: number
  readonly height: number
}

/**
 * Bytes → what their head says, without the pixels: a few bytes can claim so many that nothing should unpack them.
 * Undefined: none of these formats, or no such head.
 */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    if (says(bytes, 1, 'PNG\r\n') && says(bytes, 12, 'IHDR'))
      return { format: 'png', width: view.getUint32(16), height: view.getUint32(20) }
    if (says(bytes, 0, 'GIF8'))
      return { format: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) }
    if (says(bytes, 0, 'RIFF') && says(bytes, 8, 'WEBP')) return webp(bytes, view)
    return view.getUint16(0) === 0xffd8 ? jpeg(view) : undefined
  } catch (error) {
    // It ends before its head does.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

const says = (bytes: Uint8Array, at: number, word: string): boolean =>
  Buffer.from(bytes.subarray(at, at + word.length)).toString('latin1') === word

function webp(bytes: Uint8Array, view: DataView): PictureSize | undefined {
  const format = 'webp'
  if (says(bytes, 12, 'VP8 '))
    return { format, width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  if (says(bytes, 12, 'VP8L')) {
    const packed = view.getUint32(21, true)
    return { format, width: (packed & 0x3fff) + 1, height: ((packed >> 14) & 0x3fff) + 1 }
  }
  if (!says(bytes, 12, 'VP8X')) return undefined
  // Three bytes each.
  const sides = [24, 27].map((at) => view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000 + 1)
  return { format, width: sides[0] ?? 0, height: sides[1] ?? 0 }
}

/** Goes from segment to segment until one begins a frame; Huffman tables and the like have numbers in between. */
function jpeg(view: DataView): PictureSize | undefined {
  for (let at = 2; view.getUint8(at) === 0xff; ) {
    const marker = view.getUint8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { format: 'jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    // Any marker may be preceded by more of the same byte.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return undefined
}
