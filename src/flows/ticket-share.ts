import { z } from 'zod'
import { look, start } from '../core/button.ts'
import { defineFlow } from '../core/flow.ts'
import { say } from '../core/message.ts'
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

interface Sharing extends OnTicket {
  /** Active members of the ticket's company who do not have it yet (INV-34). */
  readonly colleagues: readonly { readonly id: string; readonly name: string; readonly email?: string }[]
}

/** Let a colleague of the same company read and answer a ticket (DOMAIN E12). */
export const ticketShare = defineFlow<Sharing>()({
  id: 'ticket.share',
  rev: 1,
  slash: { name: 'ticket share', options: { number: 'ticket', colleague: 'colleague' } },
  deed: 'ticket.share',
  async load(ctx, given): Promise<Sharing> {
    const on = await loadOnTicket(ctx, given, 'ticket.share')
    const members = on.ticket?.companyId ? await ctx.reads.companies.colleagues(on.ticket.companyId) : []
    const theirs = [on.ticket?.requesterId, on.ticket?.submittedById, ctx.person.id, ...(on.ticket?.sharedWith ?? [])]
    return { ...on, colleagues: members.filter(({ id }) => !theirs.includes(id)) }
  },
  subject: aboutTicket,
  scope: numberIn,
  slots: {
    ticket: ticketSlot,
    colleague: {
      schema: z.string(),
      widget: 'choice',
      choices: ({ colleagues }: Sharing) =>
        colleagues.map(({ id, name, email }) => ({ value: id, label: email ? `${name} · ${email}` : name })),
    },
  },
  detour: (_, { ticket, colleagues }) =>
    ticket && colleagues.length === 0
      ? [
          say(text('ticket-share.nobody', { number: ticket.number, company: ticket.companyName ?? '' }), 'plain', [
            ...(ticket.shares.length > 0
              ? [start(text('button.unshare'), 'ticket.unshare', { ticket: ticket.number })]
              : []),
            look(text('button.contact'), 'contact.show'),
            openButton(ticket),
          ]),
        ]
      : undefined,
  review: () => ({ notes: [text('ticket-share.note')] }),
  async commit({ colleague }, { tx, person, now }, data) {
    const ticket = chosen(data)
    const { number } = ticket
    const name = data.colleagues.find(({ id }) => id === colleague)?.name ?? ''
    if (person.id === undefined) throw new Error('only members share')
    const isNew = await tx.write.share(ticket.id, colleague, person.id)
    const seqs: number[] = []
    if (isNew) {
      const event = { type: 'shared', personId: colleague, name } as const
      seqs.push(written(await tx.write.appendEvent(ticket.id, event, { personId: person.id, at: now })).seq)
    }
    return {
      messages: [
        say(text('ticket-share.done', { number, name }), 'good', [
          start(text('button.unshare'), 'ticket.unshare', { ticket: number }),
          openButton(ticket),
        ]),
      ],
      ...told(ticket, ...seqs),
    }
  },
})
