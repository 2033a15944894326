import { pieces } from '../../src/core/words.ts'

/** How a stretch of a line looks. */
export interface Look {
  readonly isBold?: boolean
  readonly isItalic?: boolean
  readonly isDim?: boolean
}

/** A stretch of a line in one look; its text holds no control character but line breaks. */
export interface Span extends Look {
  readonly text: string
}

/** Translated words → spans: our own with bold and italic, everybody else's to the letter (DOMAIN X67). */
export const words = (text: string, look: Look = {}): Span[] =>
  pieces(text).map((piece) => ({
    ...look,
    text: harmless(piece.text),
    ...(piece.isBold ? { isBold: true } : {}),
    ...(piece.isItalic ? { isItalic: true } : {}),
  }))

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is made visible
const CONTROLS = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/gu

/** Text in which nothing speaks to the terminal: escapes, cursor moves and changed reading direction become visible signs. */
export const harmless = (text: string): string =>
  text.replaceAll('\r\n', '\n').replace(CONTROLS, (control) => {
    const code = control.charCodeAt(0)
    if (control === '\t') return '  '
    if (code === 0x2028 || code === 0x2029) return '\n'
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '␡' : '�'
  })
