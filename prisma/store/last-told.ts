import { z } from 'zod'
import type { Store } from '../../src/core/ports.ts'
import type { Client } from '../client.ts'

const notice = z.object({
  happening: z.object({ kind: z.literal('ticket'), number: z.string(), seq: z.number() }),
})

/** The ticket that words said now are probably about: the one whose thread they stand in, else the one of the last notice since they spoke. */
export async function readLastTold(
  db: Client,
  ...[turn, key, personId]: Parameters<Store['lastTold']>
): ReturnType<Store['lastTold']> {
  if (turn.thread !== undefined) {
    const card = await db.cardRef.findFirst({
      where: { channel: turn.place.channel, messageId: turn.thread, subjectType: 'ticket' },
    })
    return card ? { kind: 'ticket', number: card.subjectId, seq: 0 } : undefined
  }
  if (personId === undefined || !turn.place.isPrivate) return undefined
  // Replies and notices are numbered in one row of numbers: whichever is last was shown last.
  const last = await db.outboxMessage.findFirst({
    where: { target: { in: [key, `person:${personId}`] }, kind: { in: ['REPLY', 'NOTICE'] }, status: 'SENT' },
    orderBy: { seq: 'desc' },
  })
  return last?.kind === 'NOTICE' ? notice.safeParse(last.payload).data?.happening : undefined
}
