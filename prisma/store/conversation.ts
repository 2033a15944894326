import { z } from 'zod'
import { Conflict, type Conversation, type Saving } from '../../src/core/ports.ts'
import type { Tx } from '../client.ts'
import { readStored, storable } from './storable.ts'

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

/** Compare-and-swap on the version that was loaded; 0: there was none. Throws `Conflict`. */
export async function saveConversation(tx: Tx, saving: Saving): Promise<void> {
  const { key, conversationVersion: version } = saving
  const value = storable(saving.conversation)
  const { count } =
    version === 0
      ? await tx.conversation.createMany({ data: { key, value, version: 1 }, skipDuplicates: true })
      : await tx.conversation.updateMany({ where: { key, version }, data: { value, version: version + 1 } })
  if (count === 0) throw new Conflict(`The conversation ${key} has moved on.`)
}
