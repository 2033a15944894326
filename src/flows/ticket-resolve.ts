import { z } from 'zod'
import { look, start } from '../core/button.ts'
import { defineFlow } from '../core/flow.ts'
import { say } from '../core/message.ts'
import { text } from '../core/words.ts'
import { may } from '../domain/permission.ts'
import { isOpen } from '../domain/ticket.ts'
import {
  asShown,
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

/** The answer that solves it; the requester is asked *Solved? Yes / No* (DOMAIN §3.3). */
export const ticketResolve = defineFlow<OnTicket>()({
  id: 'ticket.resolve',
  rev: 1,
  slash: { name: 'ticket resolve', options: { number: 'ticket' }, isForStaff: true },
  ...onTicket('ticket.resolve'),
  ...asShown,
  slots: {
    ticket: ticketSlot,
    text: {
      schema: z.string().trim().min(1).max(10_000),
      widget: 'paragraph',
      hint: () => text('ticket-resolve.text.hint'),
    },
  },
  detour: whileOpen,
  review: (_, { ticket }) => ({ notes: [text('ticket-resolve.note', { name: ticket?.requesterName ?? '' })] }),
  async commit({ text: answer }, commit, data) {
    const ticket = chosen(data)
    const { tx, person, now } = commit
    if (!isOpen(ticket.status)) return { messages: atItsEnd(ticket, now) }
    await takenAlong(ticket, commit)
    const event = { type: 'resolved', text: answer, by: 'agent' } as const
    const { seq, version } = written(await tx.write.appendEvent(ticket.id, event, { personId: person.id, at: now }))
    const { number } = ticket
    return {
      messages: [
        say(text('ticket-resolve.done', { number, name: ticket.requesterName }), 'good', [
          look(text('button.queue'), 'ticket.queue'),
          start(text('button.reopen'), 'ticket.reopen', { ticket: number }, { seen: version }),
          ...(may(person, 'article.make', { kind: 'nothing' }, now).allowed
            ? [start(text('article-make.from-ticket'), 'article.make', { ticket: number })]
            : []),
          openButton(ticket),
        ]),
      ],
      ...told(ticket, seq),
    }
  },
})
