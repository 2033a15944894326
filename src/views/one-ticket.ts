import { z } from 'zod'
import type { Context } from '../core/context.ts'
import type { Ticket } from '../core/ports.ts'
import { may, sights, type Verdict } from '../domain/permission.ts'
import { ticketNumber } from '../domain/ticket.ts'

/** What a view of one ticket is asked with: its number, and the list it was opened from, filter and page (E14). */
export const ticketParams = z.object({ id: z.string().max(40), back: z.record(z.string(), z.unknown()).optional() })

/** What a look at one ticket is asked with. */
export type TicketParams = z.output<typeof ticketParams>

/** The ticket, if the reader may see it; one that does not exist answers the same (X49). */
export const loadTicket = ({ id }: TicketParams, { person, now, reads }: Context): Promise<Ticket | undefined> =>
  reads.tickets.get(ticketNumber(id) ?? id, sights(person, now), person.id ?? '')

/** Whether the reader may look; strangers are told to register first. */
export const maySee = (_: TicketParams, { person, now }: Context, ticket: Ticket | undefined): Verdict =>
  ticket
    ? may(person, 'ticket.show', { kind: 'ticket', ticket }, now)
    : { allowed: false, rule: person.id === undefined ? 'register' : 'not-found' }
