import { z } from 'zod'
import type { Conversation, Saving } from '../../src/core/ports.ts'
import { Prisma } from '../generated/client.ts'
import { readStored, storableJson } from './storable.ts'

type Input = Conversation['options'][number]['input']

const EMPTY: Conversation = { parked: [], options: [] }
const conversation: z.ZodType<Conversation> = z.object({
  active: z.string().optional(),
  parked: z.array(z.string()),
  // The core reads an option as it reads a button: whatever it carries is judged when it is chosen.
  options: z.array(z.object({ label: z.string(), input: z.custom<Input>((one) => isTagged(one)) })),
})
const isTagged = (one: unknown) => typeof one === 'object' && one !== null && 'kind' in one

/** What is going on in one place; a conversation of an older shape starts empty, its drafts are kept. */
export const asConversation = (stored: unknown): Conversation => readStored(conversation, stored, EMPTY)

/** Compare-and-swap on the version that was loaded; 0: there was none. As SQL that answers a row if it succeeds, and `only` then does anything. */
export function movedOn(
  { key, conversation: next, conversationVersion: version }: Saving,
  only = Prisma.sql`true`,
): Prisma.Sql {
  const value = Prisma.sql`${storableJson(next)}::jsonb`
  return version === 0
    ? Prisma.sql`INSERT INTO "Conversation" ("key", "value", "version", "updatedAt") SELECT ${key}, ${value}, 1, now() WHERE ${only}
        ON CONFLICT DO NOTHING RETURNING "key"`
    : Prisma.sql`UPDATE "Conversation" SET "value" = ${value}, "version" = ${version + 1}, "updatedAt" = now()
        WHERE "key" = ${key} AND "version" = ${version} AND ${only} RETURNING "key"`
}
