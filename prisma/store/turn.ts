import { Conflict, type Kept, type Loaded, type Saving } from '../../src/core/ports.ts'
import type { Client, Tx } from '../client.ts'
import { type Draft, Prisma } from '../generated/client.ts'
import { CLOCK, movedTime } from './clock.ts'
import { asConversation, movedOn } from './conversation.ts'
import { asDraft, changedDraft, isOwnedBy, saveDraft } from './draft.ts'
import { meet, notePlace, placesOf, spokenAt } from './identity.ts'
import { asPerson } from './person.ts'
import { storableJson } from './storable.ts'

type Turn = Saving['turn']

/** What a turn starts from. */
export async function loadTurn(
  db: Client,
  turn: Turn,
  key: string,
  isClockMoved: boolean,
  isDemo: boolean,
): Promise<Loaded> {
  const [identity, here] = await Promise.all([meet(db, turn.from, isDemo), readHere(db, turn, key)])
  const now = isClockMoved ? movedTime(here.clock) : new Date()
  const isPrivate = turn.place.isPrivate && !turn.isRefresh
  const remembered = placesOf(identity).find(({ channel }) => channel === turn.place.channel)
  const heard = spokenAt(remembered, turn.locale)
  const locale = heard ?? turn.locale ?? remembered?.locale
  if (isPrivate) await notePlace(db, identity, turn, now)
  const person = asPerson(identity, turn.from.name)
  const isOpen = here.draft && here.draft.expiresAt > now && isOwnedBy(here.draft, here.beganBy, person)
  return {
    now,
    person,
    conversation: asConversation(here.conversation),
    conversationVersion: here.conversationVersion,
    ...(locale === undefined ? {} : { locale }),
    ...(heard === undefined ? {} : { heard }),
    ...(here.draft && isOpen ? { active: asDraft(here.draft) } : {}),
    ...(here.replyId === null ? {} : { kept: await readReply(db, here.replyId) }),
    ...(isPrivate && identity.place === null && identity.personId === null ? { isFirst: true } : {}),
  }
}

/** What time it is, what is going on in a conversation, the draft it is about, and the reply if this very event was handled before. */
interface Here {
  /** As it is kept. */
  readonly clock: unknown
  readonly conversation: unknown
  /** 0: there is none yet. */
  readonly conversationVersion: number
  readonly draft: Draft | undefined
  /** The person whose identity began the draft. */
  readonly beganBy: string | null
  readonly replyId: string | null
}

async function readHere(db: Client, { place, id }: Turn, key: string): Promise<Here> {
  type Row = Omit<Here, 'draft'> & (Draft | { run: null })
  const [row] = await db.$queryRaw<Row[]>`
    SELECT d.*, i."personId" AS "beganBy", h."replyId",
      c."value" AS "conversation", coalesce(c."version", 0) AS "conversationVersion",
      (SELECT "value" FROM "Setting" WHERE "key" = ${CLOCK}) AS "clock"
    FROM (VALUES (1)) AS always
    LEFT JOIN "Conversation" c ON c."key" = ${key}
    LEFT JOIN "Draft" d ON d."run" = c."value"->>'active' AND d."status" = 'EDITING'
    LEFT JOIN "Identity" i ON i."id" = d."identityId"
    LEFT JOIN "InboundDelivery" h ON h."channel" = ${place.channel} AND h."deliveryId" = ${id}`
  if (!row) throw new Error('there is always one row')
  return { ...row, draft: row.run === null ? undefined : row }
}

/**
 * Claims the turn and keeps everything it left behind. Throws `Conflict` where somebody else was first. Where it is one
 * statement that is a transaction by itself: an event that was claimed before breaks it as a whole, and where the
 * conversation or its draft has moved on there is nothing to claim for. Whoever holds the conversation at the version
 * that was loaded decides about both.
 */
export async function saveTurn(db: Client | Tx, saving: Saving): Promise<void> {
  const { turn, reply, now, key, conversationVersion } = saving
  const draft = isOneStatement(saving) ? saving.drafts[0] : undefined
  if (!draft) for (const one of saving.drafts) await saveDraft(db, one, saving)
  const moved = draft
    ? Prisma.sql`
      held AS (SELECT FROM "Conversation" WHERE "key" = ${key} AND "version" = ${conversationVersion} FOR UPDATE),
      kept AS (${changedDraft(draft, Prisma.sql`EXISTS (SELECT FROM held)`)}),
      moved AS (${movedOn(saving, Prisma.sql`EXISTS (SELECT FROM kept)`)})`
    : Prisma.sql`moved AS (${movedOn(saving)})`
  const saved = await db.$executeRaw`
    WITH ${moved},
    claimed AS (
      INSERT INTO "InboundDelivery" ("channel", "deliveryId", "replyId", "at")
      SELECT ${turn.place.channel}, ${turn.id}, ${reply.id}, ${now}::timestamptz FROM moved RETURNING "replyId")
    INSERT INTO "OutboxMessage" ("id", "kind", "dedupeKey", "channel", "target", "place", "payload", "notBefore")
    SELECT "replyId", ${reply.kind}::"OutboxKind", ${reply.dedupeKey}, ${reply.channel}, ${reply.target},
      ${storableJson(reply.place)}::jsonb, ${storableJson(reply.payload)}::jsonb, ${reply.notBefore}::timestamptz
    FROM claimed`
  if (saved === 0) throw new Conflict(`The conversation ${saving.key} has moved on.`)
}

/** Whether a turn is kept without a transaction around it: it changed at most the draft that it found. */
export const isOneStatement = ({ drafts, conversationVersion }: Saving): boolean =>
  drafts.length === 0 || (drafts.length === 1 && drafts[0]?.version !== 0 && conversationVersion > 0)

/** The reply to an event that was handled; without its words where they have been cleared away. */
export async function readKept(db: Client | Tx, channel: string, deliveryId: string): Promise<Kept | undefined> {
  const handled = await db.inboundDelivery.findUnique({ where: { channel_deliveryId: { channel, deliveryId } } })
  return handled ? readReply(db, handled.replyId) : undefined
}

async function readReply(db: Client | Tx, id: string): Promise<Kept> {
  const reply = await db.outboxMessage.findUnique({ where: { id } })
  return { replyId: id, messages: messagesOf(reply?.payload) }
}

/** A reply's row holds its messages, by themselves or beside what else its delivery needs. */
function messagesOf(payload: unknown): Kept['messages'] {
  const held = Array.isArray(payload) ? payload : (payload as { messages?: unknown } | null | undefined)?.messages
  return Array.isArray(held) ? held : []
}
