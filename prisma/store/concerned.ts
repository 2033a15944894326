import type { LoggedEvent, Reads } from '../../src/core/ports.ts'
import type { TicketEvent } from '../../src/domain/ticket.ts'
import type { Client, Tx } from '../client.ts'
import type { TicketEvent as EventRow } from '../generated/client.ts'
import { contact } from './company.ts'
import { readStored, storableText } from './storable.ts'
import { rowIncludes, standingShares } from './ticket-row.ts'

/** Whom a ticket concerns, whoever may see it. */
export const createConcerned = (db: Client | Tx): Pick<Reads['tickets'], 'concerned'> => ({
  async concerned(number) {
    const include = {
      ...rowIncludes,
      events: { orderBy: { seq: 'asc' } },
      partner: true,
    } as const
    const row = await db.ticket.findUnique({ where: { number: storableText(number) }, include })
    if (!row) return undefined
    const { partner } = row
    return {
      number: row.number,
      ...(row.companyId ? { companyId: row.companyId } : {}),
      route: row.route,
      requesterId: row.requesterId,
      submittedById: row.submittedById,
      sharedWith: standingShares(row).map(({ personId }) => personId),
      ...(row.ownerId ? { ownerId: row.ownerId } : {}),
      ...(partner
        ? { partner: { id: partner.id, name: partner.name, contact: readStored(contact, partner.contact, {}) } }
        : {}),
      events: row.events.map(asEvent),
    }
  },
})

const asEvent = ({ seq, type, data, visibility, actorId, at }: EventRow): LoggedEvent => ({
  seq,
  event: { ...(data as object), type } as TicketEvent,
  visibility,
  ...(actorId ? { actorId } : {}),
  at,
})
