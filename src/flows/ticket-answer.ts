import { z } from 'zod'
import { defineFlow } from '../core/flow.ts'
import { say } from '../core/message.ts'
import { text } from '../core/words.ts'
import { subjectAndRest } from '../domain/subject-line.ts'
import { isOpen } from '../domain/ticket.ts'
import { aboutTicket, chosen, loadOnTicket, numberIn, type OnTicket, openButton, told, written } from './on-ticket.ts'
import { descriptionSchema } from './ticket-fields.ts'
import { addReply } from './ticket-reply.ts'

/** Words typed right after one was told of a ticket: one press sends them there, or starts something new (DESIGN rule 5). */
export const ticketAnswer = defineFlow<OnTicket>()({
  id: 'ticket.answer',
  rev: 1,
  deed: 'ticket.reply',
  load: (ctx, given) => loadOnTicket(ctx, given, 'ticket.reply'),
  subject: aboutTicket,
  scope: numberIn,
  slots: {
    ticket: { schema: z.string(), widget: 'line', isFixed: true },
    text: { schema: descriptionSchema, widget: 'paragraph' },
    to: {
      schema: z.string(),
      widget: 'choice',
      label: ({ ticket }: OnTicket, given) =>
        text('ticket-answer.to.ask', { text: String(given.text ?? ''), number: ticket?.number ?? '' }),
      choices: ({ ticket, side }: OnTicket) => [
        ...(ticket && isOpen(ticket.status)
          ? [{ value: 'send', label: text('ticket-answer.send', { number: ticket.number }) }]
          : []),
        ...(ticket && side === 'agent'
          ? [{ value: 'note', label: text('ticket-answer.keep', { number: ticket.number }) }]
          : []),
        { value: 'new', label: text('ticket-answer.new') },
      ],
      isAlone: true,
    },
  },
  isOneTap: true,

  async commit(answers, commit, data) {
    if (answers.to === 'new') {
      return {
        messages: [],
        next: { kind: 'start', flow: 'ticket.create', values: subjectAndRest(answers.text), by: 'press' },
      }
    }
    const ticket = chosen(data)
    if (answers.to === 'send') return addReply(ticket, answers.text, [], commit, { side: data.side, files: [] })
    const { tx, person, now } = commit
    const { seq } = written(
      await tx.write.appendEvent(ticket.id, { type: 'noted', text: answers.text }, { personId: person.id, at: now }),
    )
    return {
      messages: [say(text('ticket-note.done', { number: ticket.number }), 'good', [openButton(ticket)])],
      ...told(ticket, seq),
    }
  },
})
