/** How large a tenant's logo may be; every limit is still allowed (X104). */
export interface LogoLimits {
  /** Pixels. */
  readonly width: number
  readonly height: number
  readonly bytes: number
}

/** Unless the vendor's data say otherwise: 180 × 60 pixels, 100 KB (T9). */
export const LOGO_LIMITS: LogoLimits = { width: 180, height: 60, bytes: 100 * 1024 }

/** Pictures of pixels; drawings such as SVG can carry programs (X104). */
export const LOGO_FORMATS = ['png', 'jpeg', 'gif', 'webp'] as const

/** What was found in the picture that somebody sent, not what its name says. */
export interface LogoFacts extends LogoLimits {
  readonly format: string
}

/** Why a picture cannot be the logo; sizes are told as they are and as they may be (H10). */
export type LogoProblem =
  | { readonly kind: 'format'; readonly format: string }
  | { readonly kind: 'empty' }
  /** It says that it is a picture, and cannot be read as one. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'dimensions' | 'bytes'; readonly actual: LogoLimits; readonly allowed: LogoLimits }

/** What is wrong with a logo, the gravest first (INV-53). */
export function logoProblem(
  { format, width, height, bytes }: LogoFacts,
  allowed = LOGO_LIMITS,
): LogoProblem | undefined {
  if (!LOGO_FORMATS.some((one) => one === format)) return { kind: 'format', format }
  const actual = { width, height, bytes }
  if (Math.min(width, height, bytes) < 1) return { kind: 'empty' }
  if (width > allowed.width || height > allowed.height) return { kind: 'dimensions', actual, allowed }
  return bytes > allowed.bytes ? { kind: 'bytes', actual, allowed } : undefined
}
