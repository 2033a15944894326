import { format } from 'node:util'
import { type DestinationStream, type Logger, pino } from 'pino'
import { z } from 'zod'

/** The one logger of the process. */
export type Log = Logger

/** Keys whose values never reach the log, at any depth: a word of the key decides (`apiKey`, `x-auth-token`, `downloadUrl`). */
const secretWords =
  /^(pass(word|phrase|code)?|pwd|tokens?|secrets?|keys?|authorization|cookies?|credentials?|signature)$/
const secretNames = /^downloadurl$/i
/** Keys under which people's words travel; a log tells that something was said, never what. */
const payloads = /^(text|body|payload|content|activity|messages|attachments)$/

const words = (key: string) =>
  key
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
const isSecret = (key: string) => secretNames.test(key) || words(key).some((word) => secretWords.test(word))

/** Secrets that hide inside an innocent string: bearer tokens and passwords in addresses. */
const mask = (text: string) =>
  text.replace(/\bbearer\s+[\w.~+/=-]{16,}/gi, 'Bearer [secret]').replace(/(:\/\/[^\s:/@]*):[^\s/@]+@/g, '$1:[secret]@')

/** The first and last line: what lies between quotes data (Prisma prints the whole query). */
function brief(message: string): string {
  const lines = message.split('\n').flatMap((line) => line.trim() || [])
  const ends = lines.length > 1 ? [lines[0], lines.at(-1)] : lines
  return ends.map((line) => line?.slice(0, 300)).join(' … ')
}

/** What an operator needs of an error: what, why and where, without the data that messages quote. */
function briefError(error: unknown, depth = 0): object {
  if (!(error instanceof Error)) return { message: brief(format('%s', error)) }
  const { code } = error as { code?: unknown }
  const issues = error instanceof z.ZodError ? z.prettifyError(error).replaceAll('\n', ' ').slice(0, 300) : undefined
  const at = (error.stack ?? '').split('\n').flatMap((line) => /^\s+at (?!node:)(.+)$/.exec(line)?.[1] ?? [])
  return {
    type: error.name,
    message: issues ?? brief(error.message),
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    at: at.filter((frame) => !frame.includes('node_modules')).slice(0, 5),
    ...(error.cause !== undefined && depth < 3 ? { cause: briefError(error.cause, depth + 1) } : {}),
  }
}

/** A line as pino made it → the line that is written: runs over everything, child bindings and serialised requests too. */
const redact = (line: string) =>
  `${JSON.stringify(
    JSON.parse(line, (key, value: unknown) => {
      if (key === 'msg' && typeof value === 'string') return mask(brief(value))
      if (isSecret(key)) return '[secret]'
      if (payloads.test(key) && typeof value !== 'number') return '[left out]'
      return typeof value === 'string' ? mask(value) : value
    }),
  )}\n`

/** Makes the logger: JSON lines with ISO time, to stdout unless told otherwise, without secrets and without people's words. */
export function createLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: briefError, error: briefError },
    hooks: { streamWrite: redact },
  }
  return destination ? pino(options, destination) : pino(options)
}

/** Sends what libraries write to the console (botbuilder notes refused tokens there) to debug; the answer puts the console back. */
export function routeConsole(log: Log): () => void {
  const { error, warn } = globalThis.console
  const note = (...parts: unknown[]) => log.debug({ from: 'console' }, format(...parts))
  Object.assign(globalThis.console, { error: note, warn: note })
  return () => {
    Object.assign(globalThis.console, { error, warn })
  }
}
