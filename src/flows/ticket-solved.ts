import { z } from 'zod'
import { start } from '../core/button.ts'
import { defineFlow } from '../core/flow.ts'
import { type Message, say } from '../core/message.ts'
import { text } from '../core/words.ts'
import { isOpen, isReopenable } from '../domain/ticket.ts'
import {
  asShown,
  atItsEnd,
  chosen,
  type OnTicket,
  onTicket,
  openButton,
  ticketSlot,
  told,
  written,
} from './on-ticket.ts'

/** *Solved? Yes / No*, one tap: Yes closes it, No opens it again and asks what is still wrong (DOMAIN §3.3). */
export const ticketSolved = defineFlow<OnTicket>()({
  id: 'ticket.solved',
  rev: 1,
  ...onTicket('ticket.solved', (status) => status === 'RESOLVED'),
  ...asShown,
  slots: {
    ticket: ticketSlot,
    answer: {
      schema: z.enum(['yes', 'no']),
      widget: 'choice',
      choices: () => [
        { value: 'yes', label: text('button.solved-yes') },
        { value: 'no', label: text('button.solved-no') },
      ],
      isAlone: true,
    },
  },
  isOneTap: true,
  detour: ({ answer }, data) => stop(data, answer),
  async commit({ answer }, { tx, person, now }, data) {
    const ticket = chosen(data)
    const inTheWay = stop(data, answer)
    if (inTheWay) return { messages: inTheWay }
    const { number, version } = ticket
    const wasSolved = answer === 'yes'
    const { seq } = written(
      await tx.write.appendEvent(
        ticket.id,
        { type: wasSolved ? 'closed' : 'reopened', by: 'customer' },
        { personId: person.id, at: now },
        { version, wasSolved },
      ),
    )
    if (wasSolved)
      return {
        messages: [say(text('ticket-solved.yes', { number }), 'good', [openButton(ticket)])],
        ...told(ticket, seq),
      }
    return {
      messages: [say(text('ticket-solved.no', { number }), 'plain')],
      next: { kind: 'start', flow: 'ticket.reply', values: { ticket: number }, by: 'press' },
      ...told(ticket, seq),
    }
  },
})

/** It was decided already, or a *No* comes too late to open it again. */
function stop({ ticket, now }: OnTicket, answer: unknown): Message[] | undefined {
  if (!ticket) return undefined
  if (isOpen(ticket.status))
    return [
      say(text('ticket-reopen.is-open', { number: ticket.number }), 'plain', [
        start(text('button.reply'), 'ticket.reply', { ticket: ticket.number }),
        openButton(ticket),
      ]),
    ]
  if (ticket.status === 'RESOLVED' && (answer !== 'no' || isReopenable(ticket, now))) return undefined
  return atItsEnd(ticket, now)
}
