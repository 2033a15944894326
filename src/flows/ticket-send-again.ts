import type { Context } from '../core/context.ts'
import { type Commit, defineFlow, type Given } from '../core/flow.ts'
import { say } from '../core/message.ts'
import { text } from '../core/words.ts'
import { aboutTicket, chosen, loadOnTicket, numberIn, type OnTicket, openButton, ticketSlot } from './on-ticket.ts'

interface Again extends OnTicket {
  readonly partnerName: string
}

/** *Try now*: the mail that a partner's mailbox refused goes out at once instead of later (T10). */
export const ticketSendAgain = defineFlow<Again>()({
  id: 'ticket.sendAgain',
  rev: 1,
  deed: 'ticket.reply',
  load: async (ctx: Context, given: Given): Promise<Again> => ({
    ...(await loadOnTicket(ctx, given, 'ticket.reply')),
    partnerName: (await ctx.reads.tickets.concerned(numberIn(given)))?.partner?.name ?? '',
  }),
  subject: aboutTicket,
  scope: numberIn,
  seen: ({ ticket }) => ticket?.version,
  isOneTap: true,
  slots: { ticket: ticketSlot },
  async commit(_, { tx, now }: Commit, data) {
    const ticket = chosen(data)
    const { number } = ticket
    const isWaiting = await tx.write.sendAgain(number, now)
    const words = isWaiting
      ? text('ticket-send-again.done', { number, partner: data.partnerName })
      : text('ticket-send-again.nothing', { number })
    return { messages: [say(words, 'plain', [openButton(ticket)])] }
  },
})
