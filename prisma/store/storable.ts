import { z } from 'zod'
import type { Prisma } from '../generated/client.ts'

/** What people wrote, as PostgreSQL can keep it: it refuses NUL, and halves of a character mean nothing. */
export const storableText = (words: string): string => words.replaceAll('\0', '').toWellFormed()

/** Any value → JSON text that PostgreSQL keeps. What is undefined is left out; in JSON text only `\\`, NUL and halves of a character begin like this. */
export const storableJson = (value: unknown): string =>
  JSON.stringify(value ?? null).replace(/\\\\|\\u0000|\\ud[89a-f][0-9a-f]{2}/gi, (found) =>
    found === '\\\\' ? found : found === '\\u0000' ? '' : '\\ufffd',
  )

/** The same as Prisma takes it. */
export const storable = (value: unknown): Prisma.InputJsonValue => JSON.parse(storableJson(value))

/** Kept JSON → what it is today; `otherwise` where its shape is of another time. */
export function readStored<T>(schema: z.ZodType<T>, stored: unknown, otherwise: T): T {
  const read = schema.safeParse(stored)
  return read.success ? read.data : otherwise
}

/** Data that carries its own translations. */
export const localised = z.object({ en: z.string() }).catchall(z.string())

/** Answers by key. */
export const textRecord = z.record(z.string(), z.string())
