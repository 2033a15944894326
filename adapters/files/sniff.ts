import { open } from 'node:fs/promises'
import { fileTypeFromBuffer } from 'file-type'

const BEGINNING = 64 * 1024
const MARKUP = /^\s*</
const ACTIVE_MARKUP = /<(?:!doctype\s+html|html|script|iframe|hta:application)\b/i
const SCRIPT = /^(?:#!|<\?php\b|@echo off\b)/i

/** What the first 64 KiB of a file's own bytes say about it; the name and the sender are not asked. */
export async function sniff(path: string): Promise<{ sniffed: string | undefined; looksLikeText: boolean }> {
  const bytes = await beginningOf(path)
  const text = readAsText(bytes)
  const sniffed = (text !== undefined && textKind(text)) || (await fileTypeFromBuffer(bytes))?.mime
  return { sniffed, looksLikeText: text !== undefined }
}

async function beginningOf(path: string): Promise<Buffer> {
  await using file = await open(path)
  const { bytesRead, buffer } = await file.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0)
  return buffer.subarray(0, bytesRead)
}

/** The text, or undefined when there is a NUL or more than one control character in a hundred. */
function readAsText(bytes: Buffer): string | undefined {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted; ESC colours logs
  const controls = text.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/g)?.length ?? 0
  return text.includes('\0') || controls > text.length / 100 ? undefined : text
}

/** Windows writes logs in UTF-16; legacy code pages survive being read as UTF-8 well enough to be recognised as text. */
function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
}

/** Text that a machine runs or renders; undefined for text that is only read. */
function textKind(text: string): string | undefined {
  if (SCRIPT.test(text)) return 'text/x-script'
  if (!MARKUP.test(text)) return undefined
  if (ACTIVE_MARKUP.test(text)) return 'text/html'
  return /<(?:\w+:)?svg\b/i.test(text) ? 'image/svg+xml' : undefined
}
