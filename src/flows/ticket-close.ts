import { start } from '../core/button.ts'
import { defineFlow } from '../core/flow.ts'
import { say } from '../core/message.ts'
import { text } from '../core/words.ts'
import { isOpen } from '../domain/ticket.ts'
import {
  asShown,
  atItsEnd,
  chosen,
  type OnTicket,
  onTicket,
  openButton,
  ticketSlot,
  told,
  whileOpen,
  written,
} from './on-ticket.ts'

/** *Solved by us*: one tap on the ticket's card; can be taken back for 14 days (DOMAIN E13, §3.3). */
export const ticketClose = defineFlow<OnTicket>()({
  id: 'ticket.close',
  rev: 1,
  slash: { name: 'ticket close', options: { number: 'ticket' } },
  ...onTicket('ticket.close'),
  ...asShown,
  slots: { ticket: ticketSlot },
  isOneTap: true,
  detour: whileOpen,
  review: () => ({ notes: [text('ticket-close.note')] }),
  async commit(_, { tx, person, now }, data) {
    const ticket = chosen(data)
    if (!isOpen(ticket.status)) return { messages: atItsEnd(ticket, now) }
    // No text: views say in the reader's language that it was closed by its own people.
    const event = { type: 'resolved', text: '', by: data.side } as const
    const { version, seq } = written(
      await tx.write.appendEvent(ticket.id, event, { personId: person.id, at: now }, { version: ticket.version }),
    )
    const { number } = ticket
    return {
      messages: [
        say(text('ticket-close.done', { number }), 'good', [
          start(text('button.reopen'), 'ticket.reopen', { ticket: number }, { seen: version }),
          openButton(ticket),
        ]),
      ],
      ...told(ticket, seq),
    }
  },
})
