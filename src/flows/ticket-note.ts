import { z } from 'zod'
import { start } from '../core/button.ts'
import { defineFlow } from '../core/flow.ts'
import { say } from '../core/message.ts'
import { text } from '../core/words.ts'
import { deskOf } from '../domain/permission.ts'
import { chosen, type OnTicket, onTicket, openButton, ticketSlot, told, written } from './on-ticket.ts'

/** What colleagues have to know and no customer ever reads (INV-33). Takes no files: those belong to the ticket. */
export const ticketNote = defineFlow<OnTicket>()({
  id: 'ticket.note',
  rev: 1,
  slash: { name: 'ticket note', options: { number: 'ticket' }, isForStaff: true },
  ...onTicket('ticket.note'),
  slots: {
    ticket: ticketSlot,
    text: {
      schema: z.string().trim().min(1).max(10_000),
      widget: 'paragraph',
      hint: () => text('ticket-note.text.hint'),
    },
  },
  review: () => ({ notes: [text('ticket-note.note')] }),
  async commit({ text: noted }, { tx, person, now }, data) {
    const ticket = chosen(data)
    const visibility = deskOf(person, ticket, now) === 'partner' ? 'PARTNER_INTERNAL' : 'INTERNAL'
    const event = { type: 'noted', text: noted } as const
    const { seq } = written(
      await tx.write.appendEvent(ticket.id, event, { personId: person.id, at: now }, { visibility }),
    )
    const { number } = ticket
    return {
      messages: [
        say(text('ticket-note.done', { number }), 'good', [
          openButton(ticket),
          start(text('button.reply'), 'ticket.reply', { ticket: number }),
        ]),
      ],
      ...told(ticket, seq),
    }
  },
})
