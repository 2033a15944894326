import { Conflict, type Kept, type Loaded, type Saving } from '../../src/core/ports.ts'
import type { Client, Tx } from '../client.ts'
import { readConversation, saveConversation } from './conversation.ts'
import { readActive, saveDraft } from './draft.ts'
import { meet, notePlace } from './identity.ts'
import { saveReply } from './outbox.ts'
import { readPerson } from './person.ts'

type Turn = Saving['turn']

/** What a turn starts from. */
export async function loadTurn(db: Client, turn: Turn, key: string, now: Date, isDemo: boolean): Promise<Loaded> {
  const identity = await meet(db, turn.from, isDemo)
  if (turn.place.isPrivate && !turn.isRefresh) await notePlace(db, identity, turn, now)
  const [person, conversation, kept] = await Promise.all([
    readPerson(db, identity, turn.from.name),
    readConversation(db, key),
    readKept(db, turn.place.channel, turn.id),
  ])
  const active = await readActive(db, conversation.value.active, person, now)
  return {
    now,
    person,
    conversation: conversation.value,
    conversationVersion: conversation.version,
    ...(active ? { active } : {}),
    ...(kept ? { kept } : {}),
  }
}

/** Claims the turn and keeps everything it left behind. Throws `Conflict` where somebody else was first. */
export async function saveTurn(tx: Tx, saving: Saving): Promise<void> {
  const { turn, reply, now } = saving
  const delivery = { channel: turn.place.channel, deliveryId: turn.id, replyId: reply.id, at: now }
  const claimed = await tx.inboundDelivery.createMany({ data: delivery, skipDuplicates: true })
  if (claimed.count === 0) throw new Conflict(`${turn.id} was handled already.`)
  for (const draft of saving.drafts) await saveDraft(tx, draft, saving)
  await saveConversation(tx, saving)
  await saveReply(tx, saving)
}

/** The reply to an event that was handled; without its words where they have been cleared away. */
export async function readKept(db: Client | Tx, channel: string, deliveryId: string): Promise<Kept | undefined> {
  const handled = await db.inboundDelivery.findUnique({ where: { channel_deliveryId: { channel, deliveryId } } })
  if (!handled) return undefined
  const reply = await db.outboxMessage.findUnique({ where: { id: handled.replyId } })
  return { replyId: handled.replyId, messages: messagesOf(reply?.payload) }
}

/** A reply's row holds its messages, by themselves or beside what else its delivery needs. */
function messagesOf(payload: unknown): Kept['messages'] {
  const held = Array.isArray(payload) ? payload : (payload as { messages?: unknown } | null | undefined)?.messages
  return Array.isArray(held) ? held : []
}
