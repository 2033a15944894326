import { z } from 'zod'
import { look } from '../core/button.ts'
import { defineFlow } from '../core/flow.ts'
import { say } from '../core/message.ts'
import { text } from '../core/words.ts'
import { CANCEL_CODES, isOpen } from '../domain/ticket.ts'
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

/** An agent ends a ticket without an answer, for a reason that everybody on it can read (DOMAIN §3.3). */
export const ticketCancel = defineFlow<OnTicket>()({
  id: 'ticket.cancel',
  rev: 1,
  slash: { name: 'ticket cancel', options: { number: 'ticket' }, isForStaff: true },
  ...onTicket('ticket.cancel'),
  ...asShown,
  slots: {
    ticket: ticketSlot,
    reason: {
      schema: z.enum(CANCEL_CODES),
      widget: 'choice',
      choices: () => CANCEL_CODES.map((code) => ({ value: code, label: text(`cancel.${code}`) })),
    },
    text: {
      schema: z.string().trim().max(1_000).optional(),
      widget: 'paragraph',
      hint: () => text('ticket-cancel.text.hint'),
      isRequired: (_: OnTicket, { reason }) => reason === 'other',
      missing: text('ticket-cancel.text.missing'),
    },
  },
  detour: whileOpen,
  review: (_, { ticket }) => ({ notes: [text('ticket-cancel.note', { name: ticket?.requesterName ?? '' })] }),
  async commit({ reason: code, text: said }, { tx, person, now }, data) {
    const ticket = chosen(data)
    if (!isOpen(ticket.status)) return { messages: atItsEnd(ticket, now) }
    const event = { type: 'cancelled', code, reason: said ?? '', by: 'agent' } as const
    const { seq } = written(await tx.write.appendEvent(ticket.id, event, { personId: person.id, at: now }))
    const { number } = ticket
    return {
      messages: [
        say(text('ticket-cancel.done', { number, name: ticket.requesterName }), 'good', [
          look(text('button.queue'), 'ticket.queue'),
          openButton(ticket),
        ]),
      ],
      ...told(ticket, seq),
    }
  },
})
