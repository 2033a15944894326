import { start } from '../core/button.ts'
import { defineFlow } from '../core/flow.ts'
import { type Message, say } from '../core/message.ts'
import { text } from '../core/words.ts'
import {
  aboutTicket,
  chosen,
  loadOnTicket,
  numberIn,
  type OnTicket,
  openButton,
  ticketSlot,
  told,
  written,
} from './on-ticket.ts'

interface Join extends OnTicket {
  readonly isOnIt: boolean
}

/** *The same happens to me*: a super-user joins a colleague's open ticket instead of sending another (DOMAIN X74). */
export const ticketJoin = defineFlow<Join>()({
  id: 'ticket.join',
  rev: 1,
  deed: 'ticket.join',
  async load(ctx, given): Promise<Join> {
    const on = await loadOnTicket(ctx, given, 'ticket.join')
    const { requesterId, submittedById, sharedWith = [] } = on.ticket ?? {}
    return { ...on, isOnIt: [requesterId, submittedById, ...sharedWith].includes(ctx.person.id ?? '') }
  },
  subject: aboutTicket,
  scope: numberIn,
  slots: { ticket: ticketSlot },
  detour: (_, data) => joined(data),
  review: (_, { ticket }) => ({ notes: [text('ticket-join.note', { name: ticket?.requesterName ?? '' })] }),
  async commit(_, { tx, person, now }, data) {
    const ticket = chosen(data)
    const already = joined(data)
    if (already || person.id === undefined) return { messages: already ?? [] }
    const { number } = ticket
    const seqs: number[] = []
    if (await tx.write.share(ticket.id, person.id, person.id)) {
      const event = { type: 'shared', personId: person.id, name: person.name } as const
      seqs.push(written(await tx.write.appendEvent(ticket.id, event, { personId: person.id, at: now })).seq)
    }
    return {
      messages: [
        say(text('ticket-join.done', { number }), 'good', [
          start(text('button.reply'), 'ticket.reply', { ticket: number }, { style: 'primary' }),
          openButton(ticket),
        ]),
      ],
      ...told(ticket, ...seqs),
    }
  },
})

const joined = ({ ticket, isOnIt }: Join): Message[] | undefined =>
  ticket && isOnIt
    ? [say(text('ticket-join.already', { number: ticket.number }), 'plain', [openButton(ticket)])]
    : undefined
