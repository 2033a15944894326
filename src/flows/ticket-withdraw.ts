import { z } from 'zod'
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

/** *No longer needed*: ends a ticket for good, with a reason that everybody on it can read (DOMAIN §3.3). */
export const ticketWithdraw = defineFlow<OnTicket>()({
  id: 'ticket.withdraw',
  rev: 1,
  slash: { name: 'ticket withdraw', options: { number: 'ticket' } },
  ...onTicket('ticket.withdraw'),
  ...asShown,
  slots: {
    ticket: ticketSlot,
    reason: {
      schema: z.string().trim().min(1).max(1_000),
      widget: 'line',
      hint: () => text('ticket-withdraw.reason.hint'),
    },
  },
  detour: whileOpen,
  review: () => ({ notes: [text('ticket-withdraw.note')] }),
  async commit({ reason }, { tx, person, now }, data) {
    const ticket = chosen(data)
    if (!isOpen(ticket.status)) return { messages: atItsEnd(ticket, now) }
    const { seq } = written(
      await tx.write.appendEvent(
        ticket.id,
        { type: 'cancelled', reason, by: data.side },
        { personId: person.id, at: now },
      ),
    )
    return {
      messages: [
        say(text('ticket-withdraw.done', { number: ticket.number }), 'good', [
          openButton(ticket),
          start(text('button.new-ticket'), 'ticket.create'),
        ]),
      ],
      ...told(ticket, seq),
    }
  },
})
