import { isOpen, STATUSES } from '../../src/domain/ticket.ts'
import type { Tx } from '../client.ts'

const OPEN = STATUSES.filter(isOpen)

/**
 * The open tickets that somebody is part of, because others look at cards with their name: each counts as changed, so that
 * every copy is brought up to date (DOMAIN X56, X57). Answers their numbers.
 */
export async function renameOnTickets(tx: Tx, personId: string): Promise<string[]> {
  const of = [
    { requesterId: personId },
    { submittedById: personId },
    { ownerId: personId },
    { shares: { some: { personId } } },
  ]
  const rows = await tx.ticket.updateManyAndReturn({
    where: { OR: of, status: { in: OPEN } },
    data: { version: { increment: 1 } },
    select: { number: true },
  })
  return rows.map(({ number }) => number).toSorted()
}
