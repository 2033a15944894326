import { z } from 'zod'
import { start } from '../core/button.ts'
import { defineFlow } from '../core/flow.ts'
import { say } from '../core/message.ts'
import { text } from '../core/words.ts'
import { chosen, type OnTicket, onTicket, openButton, ticketSlot, told, written } from './on-ticket.ts'

/** Take a shared ticket back from a colleague (DOMAIN E12). */
export const ticketUnshare = defineFlow<OnTicket>()({
  id: 'ticket.unshare',
  rev: 1,
  slash: { name: 'ticket unshare', options: { number: 'ticket', colleague: 'colleague' } },
  ...onTicket('ticket.share'),
  slots: {
    ticket: ticketSlot,
    colleague: {
      schema: z.string(),
      widget: 'choice',
      choices: ({ ticket }: OnTicket) =>
        ticket?.shares.map(({ personId, name }) => ({ value: personId, label: name })) ?? [],
    },
  },
  detour: (_, { ticket }) =>
    ticket?.shares.length === 0
      ? [
          say(text('ticket-unshare.nobody', { number: ticket.number }), 'plain', [
            start(text('button.share'), 'ticket.share', { ticket: ticket.number }),
            openButton(ticket),
          ]),
        ]
      : undefined,
  review: () => ({ notes: [text('ticket-unshare.note')] }),
  async commit({ colleague }, { tx, person, now }, data) {
    const ticket = chosen(data)
    const { number } = ticket
    const name = ticket.shares.find(({ personId }) => personId === colleague)?.name ?? ''
    const seqs: number[] = []
    if (await tx.write.unshare(ticket.id, colleague, now)) {
      const event = { type: 'unshared', personId: colleague, name } as const
      seqs.push(written(await tx.write.appendEvent(ticket.id, event, { personId: person.id, at: now })).seq)
    }
    return {
      messages: [
        say(text('ticket-unshare.done', { number, name }), 'good', [
          start(text('button.share'), 'ticket.share', { ticket: number }),
          openButton(ticket),
        ]),
      ],
      ...told(ticket, ...seqs),
    }
  },
})
