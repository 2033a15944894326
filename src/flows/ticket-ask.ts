import { z } from 'zod'
import { start } from '../core/button.ts'
import { defineFlow } from '../core/flow.ts'
import { say } from '../core/message.ts'
import { text } from '../core/words.ts'
import { isOpen } from '../domain/ticket.ts'
import {
  atItsEnd,
  chosen,
  type OnTicket,
  onTicket,
  openButton,
  takenAlong,
  ticketSlot,
  told,
  whileOpen,
  written,
} from './on-ticket.ts'

/** A question that the customer has to answer: the ticket waits for them, and so does the promise (DOMAIN §3.3). */
export const ticketAsk = defineFlow<OnTicket>()({
  id: 'ticket.ask',
  rev: 1,
  slash: { name: 'ticket ask', options: { number: 'ticket' }, isForStaff: true },
  ...onTicket('ticket.ask'),
  slots: {
    ticket: ticketSlot,
    text: {
      schema: z.string().trim().min(1).max(10_000),
      widget: 'paragraph',
      hint: () => text('ticket-ask.text.hint'),
    },
  },
  detour: whileOpen,
  review: (_, { ticket }) => ({ notes: [text('ticket-ask.note', { name: ticket?.requesterName ?? '' })] }),
  async commit({ text: question }, commit, data) {
    const ticket = chosen(data)
    const { tx, person, now } = commit
    if (!isOpen(ticket.status)) return { messages: atItsEnd(ticket, now) }
    await takenAlong(ticket, commit)
    const event = { type: 'asked', text: question } as const
    const { seq } = written(await tx.write.appendEvent(ticket.id, event, { personId: person.id, at: now }))
    const { number } = ticket
    return {
      messages: [
        say(text('ticket-ask.done', { number, name: ticket.requesterName }), 'good', [
          openButton(ticket),
          start(text('button.note'), 'ticket.note', { ticket: number }),
        ]),
      ],
      ...told(ticket, seq),
    }
  },
})
