import { z } from 'zod'
import { start } from '../core/button.ts'
import { defineFlow } from '../core/flow.ts'
import { say } from '../core/message.ts'
import type { Ticket } from '../core/ports.ts'
import { text } from '../core/words.ts'
import { chosen, type OnTicket, onTicket, openButton, ticketSlot, told, written } from './on-ticket.ts'

const filesOf = (ticket: Ticket | undefined) => ticket?.attachments.filter(({ isRemoved }) => !isRemoved) ?? []

/** Take a file off a ticket, whatever became of the ticket: a picture can show a secret (DOMAIN X66). */
export const ticketRemoveFile = defineFlow<OnTicket>()({
  id: 'ticket.removeFile',
  rev: 1,
  slash: { name: 'ticket remove-file', options: { number: 'ticket' } },
  ...onTicket('ticket.edit'),
  slots: {
    ticket: ticketSlot,
    file: {
      schema: z.string(),
      widget: 'choice',
      choices: ({ ticket }: OnTicket) => filesOf(ticket).map(({ id, name }) => ({ value: id, label: name })),
    },
  },
  detour: (_, { ticket }) =>
    ticket && filesOf(ticket).length === 0
      ? [
          say(text('ticket-remove-file.nothing', { number: ticket.number }), 'plain', [
            start(text('button.add-file'), 'ticket.reply', { ticket: ticket.number }),
            openButton(ticket),
          ]),
        ]
      : undefined,
  review: () => ({ notes: [text('ticket-remove-file.note')] }),
  async commit({ file }, { tx, person, now }, data) {
    const ticket = chosen(data)
    const { number } = ticket
    const name = filesOf(ticket).find(({ id }) => id === file)?.name ?? ''
    await tx.write.removeAttachment(file, now)
    const event = { type: 'detached', file: name, by: data.side } as const
    const { seq } = written(
      await tx.write.appendEvent(ticket.id, event, { personId: person.id, at: now }, { version: ticket.version }),
    )
    return {
      messages: [
        say(text('ticket-remove-file.done', { number, name }), 'good', [
          start(text('button.add-file'), 'ticket.reply', { ticket: number }),
          openButton(ticket),
        ]),
      ],
      ...told(ticket, seq),
    }
  },
})
