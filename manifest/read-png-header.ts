/** Size in pixels, and whether the picture can be transparent. */
export type Png = { readonly width: number; readonly height: number; readonly hasAlpha: boolean }

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** PNG colour types 4 and 6: grey or true colour, each with an alpha channel. */
const WITH_ALPHA = [4, 6]

/** First bytes of a PNG file → its size and kind, for checking icons; undefined when it is no PNG. */
export function readPngHeader(bytes: Uint8Array): Png | undefined {
  if (bytes.length < 26 || SIGNATURE.some((byte, at) => bytes[at] !== byte)) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return { width: view.getUint32(16), height: view.getUint32(20), hasAlpha: WITH_ALPHA.includes(view.getUint8(25)) }
}
