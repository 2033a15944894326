import { LOGO_LIMITS, type LogoProblem, logoProblem } from '../../src/domain/tenant-logo.ts'
import { firstFrameOf } from './gif-frame.ts'
import { type PictureSize, pictureSize } from './picture-size.ts'

/** A logo as it may be kept: a still PNG of the pixels, or why it cannot be one. */
export type RemadeLogo =
  | { readonly ok: true; readonly png: Uint8Array; readonly width: number; readonly height: number }
  | { readonly ok: false; readonly problem: LogoProblem }

const UNREADABLE: RemadeLogo = { ok: false, problem: { kind: 'unreadable' } }
const LONGEST_SIDE = Math.max(LOGO_LIMITS.width, LOGO_LIMITS.height)

/**
 * Makes a picture anew from its pixels, so that nothing else of it is left: no program, no place where it was taken, no
 * second frame (DOMAIN X104). One that is far too large is refused by its head alone. `format`: what a file that is none
 * of these pictures looks like.
 */
export async function remakeLogo(bytes: Uint8Array, format: string): Promise<RemadeLogo> {
  const head = pictureSize(bytes)
  if (!head) {
    const problem = logoProblem({ format, width: 1, height: 1, bytes: 1 })
    return problem ? { ok: false, problem } : UNREADABLE
  }
  // A photo may lie on its side: which one is its width is known when it was turned.
  const isSmall = Math.max(head.width, head.height) <= LONGEST_SIDE && bytes.length <= LOGO_LIMITS.bytes
  const stated = logoProblem({ ...head, bytes: bytes.length })
  if (stated && !(isSmall && stated.kind === 'dimensions')) return { ok: false, problem: stated }
  const png = await repainted(bytes, head).catch(() => undefined)
  const size = png && pictureSize(png)
  if (!size) return UNREADABLE
  const problem = logoProblem({ ...size, bytes: bytes.length })
  return problem ? { ok: false, problem } : { ok: true, png, width: size.width, height: size.height }
}

async function repainted(bytes: Uint8Array, { format }: PictureSize): Promise<Uint8Array | undefined> {
  // Most processes never see a logo, and the library is large.
  const { Transformer } = await import('@napi-rs/image')
  if (format !== 'gif') return new Transformer(bytes).rotate().png()
  const frame = firstFrameOf(bytes)
  return frame && Transformer.fromRgbaPixels(frame.rgba, frame.width, frame.height).png()
}
