import { z } from 'zod'
import { fileWords } from '../core/cards/file-words.ts'
import { defineFlow } from '../core/flow.ts'
import { say } from '../core/message.ts'
import type { AttachmentCard } from '../core/ports.ts'
import { text } from '../core/words.ts'
import { subjectAndRest } from '../domain/subject-line.ts'
import { isOpen } from '../domain/ticket.ts'
import { aboutTicket, chosen, loadOnTicket, numberIn, type OnTicket, openButton, told, written } from './on-ticket.ts'
import { descriptionSchema } from './ticket-fields.ts'
import { ids } from './ticket-form.ts'
import { addReply } from './ticket-reply.ts'

interface Answer extends OnTicket {
  readonly files: readonly AttachmentCard[]
}

/** Words typed or files dropped right after one was told of a ticket: one press sends them there, or starts something new (DESIGN rule 5). */
export const ticketAnswer = defineFlow<Answer>()({
  id: 'ticket.answer',
  rev: 1,
  deed: 'ticket.reply',
  async load(ctx, given): Promise<Answer> {
    const on = await loadOnTicket(ctx, given, 'ticket.reply')
    const files = await ctx.reads.attachments.of(ids(given.files))
    return { ...on, files: files.filter((one) => one.uploaderRef === ctx.person.identityId && !one.isRemoved) }
  },
  subject: aboutTicket,
  scope: numberIn,
  slots: {
    ticket: { schema: z.string(), widget: 'line', isFixed: true },
    text: {
      schema: descriptionSchema.optional(),
      widget: 'paragraph',
      isRequired: ({ files }: Answer) => files.length === 0,
      // A file may come without a word.
      initial: ({ files }: Answer) => (files.length > 0 ? null : undefined),
    },
    files: {
      schema: z.array(z.string()).max(20).optional(),
      widget: 'files',
      choices: ({ files }: Answer) => files.map((file) => ({ value: file.id, label: fileWords(file) })),
      initial: () => [],
    },
    to: {
      schema: z.string(),
      widget: 'choice',
      label: ({ files }: Answer, given) =>
        text('ticket-answer.to.ask', {
          text: typeof given.text === 'string' ? given.text : { list: files.map(({ name }) => name) },
        }),
      choices: ({ ticket, side, files }: Answer) => [
        ...(ticket && isOpen(ticket.status)
          ? [{ value: 'send', label: text('ticket-answer.send', { number: ticket.number }) }]
          : []),
        ...(ticket && side === 'agent' && files.length === 0
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
        next: {
          kind: 'start',
          flow: 'ticket.create',
          values: { ...subjectAndRest(answers.text ?? ''), files: ids(answers.files) },
          by: 'press',
        },
      }
    }
    const ticket = chosen(data)
    if (answers.to === 'send') return addReply(ticket, answers.text ?? '', ids(answers.files), commit, data)
    const { tx, person, now } = commit
    const { seq } = written(
      await tx.write.appendEvent(
        ticket.id,
        { type: 'noted', text: answers.text ?? '' },
        { personId: person.id, at: now },
      ),
    )
    return {
      messages: [say(text('ticket-note.done', { number: ticket.number }), 'good', [openButton(ticket)])],
      ...told(ticket, seq),
    }
  },
})
