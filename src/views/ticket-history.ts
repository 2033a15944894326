import { look } from '../core/button.ts'
import { eventWords } from '../core/cards/event-words.ts'
import type { Ticket } from '../core/ports.ts'
import { defineView } from '../core/view.ts'
import { text } from '../core/words.ts'
import { sideOf } from '../domain/permission.ts'
import { loadTicket, maySee, type TicketParams, ticketParams } from './one-ticket.ts'
import { statusWords } from './ticket-words.ts'

/** What happened to a ticket, in order, with who and when; internal notes never appear (DOMAIN E11). */
export const ticketHistory = defineView<TicketParams, Ticket | undefined>({
  id: 'ticket.history',
  params: ticketParams,
  may: maySee,
  load: loadTicket,
  show(ticket, { back }, { person, now }) {
    if (!ticket) return []
    return [
      {
        kind: 'record',
        title: text('ticket-history.title', { number: ticket.number, subject: ticket.subject }),
        status: statusWords(ticket.status, sideOf(person, ticket, now)),
        facts: [],
        entries: ticket.events.map((one) => ({
          who: one.actorName ?? text('ticket.nobody'),
          when: { at: one.at },
          text: eventWords(one),
        })),
        buttons: [look(text('button.back-to-ticket'), 'ticket.show', { id: ticket.number, ...(back ? { back } : {}) })],
      },
    ]
  },
})
