import { look } from '../core/button.ts'
import { say } from '../core/message.ts'
import type { Ticket } from '../core/ports.ts'
import { defineView } from '../core/view.ts'
import { text } from '../core/words.ts'
import { loadTicket, maySee, type TicketParams, ticketParams } from './one-ticket.ts'
import { ticketFacts } from './ticket-words.ts'

/** A ticket as text, to send it on another way (T10). */
export const ticketText = defineView<TicketParams, Ticket | undefined>({
  id: 'ticket.text',
  params: ticketParams,
  may: maySee,
  load: loadTicket,
  show(ticket, _, { now }) {
    if (!ticket) return []
    const { number, subject, description } = ticket
    const lines = [
      text('ticket-show.title', { number, subject }),
      ...ticketFacts(ticket, now, 'customer').map(({ label, value }) => text('format.row', { label, value })),
      '',
      description,
    ]
    return [
      say(text('draft.copy', { text: { lines } }), 'plain', [look(text('button.open'), 'ticket.show', { id: number })]),
    ]
  },
})
