import { start } from '../core/button.ts'
import { nextWords } from '../core/cards/next-words.ts'
import { defineFlow } from '../core/flow.ts'
import { type Message, say } from '../core/message.ts'
import type { Ticket } from '../core/ports.ts'
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

/** *It is not solved*: one tap within 14 days of the resolution (DOMAIN E13, §3.3). */
export const ticketReopen = defineFlow<OnTicket>()({
  id: 'ticket.reopen',
  rev: 1,
  slash: { name: 'ticket reopen', options: { number: 'ticket' } },
  ...onTicket('ticket.reopen', (status) => status === 'RESOLVED'),
  ...asShown,
  slots: { ticket: ticketSlot },
  isOneTap: true,
  detour: (_, { ticket, now }) => (ticket && !isReopenable(ticket, now) ? notReopenable(ticket, now) : undefined),
  async commit(_, { tx, person, now }, data) {
    const ticket = chosen(data)
    if (!isReopenable(ticket, now)) return { messages: notReopenable(ticket, now) }
    const { status, seq } = written(
      await tx.write.appendEvent(
        ticket.id,
        { type: 'reopened', by: data.side },
        { personId: person.id, at: now },
        { version: ticket.version },
      ),
    )
    const { number } = ticket
    return {
      messages: [
        say(text('ticket-reopen.done', { number, next: nextWords({ ...ticket, status }) }), 'good', [
          start(text('button.reply'), 'ticket.reply', { ticket: number }),
          openButton(ticket),
        ]),
      ],
      ...told(ticket, seq),
    }
  },
})

/** Open still, cancelled, or too long ago: what to press instead. */
function notReopenable(ticket: Ticket, now: Date): Message[] {
  const { number } = ticket
  const reply = start(text('button.reply'), 'ticket.reply', { ticket: number })
  if (isOpen(ticket.status))
    return [say(text('ticket-reopen.is-open', { number }), 'plain', [reply, openButton(ticket)])]
  if (ticket.status === 'CANCELLED') return atItsEnd(ticket, now)
  return [say(text('ticket-reopen.too-late', { number }), 'plain', [reply, openButton(ticket)])]
}
