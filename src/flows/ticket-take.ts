import { start } from '../core/button.ts'
import { defineFlow } from '../core/flow.ts'
import { type Message, say } from '../core/message.ts'
import { text } from '../core/words.ts'
import { isOpen } from '../domain/ticket.ts'
import {
  aboutTicket,
  asShown,
  atItsEnd,
  chosen,
  loadOnTicket,
  numberIn,
  type OnTicket,
  openButton,
  ticketSlot,
  told,
  written,
} from './on-ticket.ts'

interface Take extends OnTicket {
  readonly isMine: boolean
}

/** *I do this one*: one tap on its card; also takes it over from a colleague (DOMAIN §3.3). */
export const ticketTake = defineFlow<Take>()({
  id: 'ticket.take',
  rev: 1,
  slash: { name: 'ticket take', options: { number: 'ticket' }, isForStaff: true },
  deed: 'ticket.take',
  async load(ctx, given): Promise<Take> {
    const on = await loadOnTicket(ctx, given, 'ticket.take')
    return { ...on, isMine: on.ticket?.ownerId !== undefined && on.ticket.ownerId === ctx.person.id }
  },
  subject: aboutTicket,
  ...asShown,
  scope: numberIn,
  slots: { ticket: ticketSlot },
  isOneTap: true,
  detour: (_, data) => inTheWay(data),
  review: (_, { ticket }) => ({
    notes: ticket?.ownerName ? [text('ticket-take.note-owned', { name: ticket.ownerName })] : [],
  }),
  async commit(_, { tx, person, now }, data) {
    const ticket = chosen(data)
    const stop = inTheWay(data)
    if (stop) return { messages: stop }
    if (person.id === undefined) throw new Error('only members take tickets')
    const event = { type: 'taken', ownerId: person.id, ownerName: person.name } as const
    const { seq } = written(
      await tx.write.appendEvent(ticket.id, event, { personId: person.id, at: now }, { version: ticket.version }),
    )
    const { number } = ticket
    return {
      messages: [
        say(text('ticket-take.done', { number, name: ticket.requesterName }), 'good', [
          start(text('button.reply'), 'ticket.reply', { ticket: number }, { style: 'primary' }),
          start(text('button.ask'), 'ticket.ask', { ticket: number }),
          openButton(ticket),
        ]),
      ],
      ...told(ticket, seq),
    }
  },
})

function inTheWay({ ticket, isMine, now }: Take): Message[] | undefined {
  if (!ticket) return undefined
  if (!isOpen(ticket.status)) return atItsEnd(ticket, now)
  return isMine ? [say(text('ticket-take.mine', { number: ticket.number }), 'plain', [openButton(ticket)])] : undefined
}
