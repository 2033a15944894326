import { Transformer } from '@napi-rs/image'

/** A picture of one colour, as somebody pastes it. Pixels. */
export async function plainPicture(width: number, height: number): Promise<string> {
  const png = await Transformer.fromRgbaPixels(new Uint8Array(width * height * 4).fill(200), width, height).png()
  return `data:image/png;base64,${png.toString('base64')}`
}
