import { z } from 'zod'
import { look, start } from '../core/button.ts'
import type { Context } from '../core/context.ts'
import { defineFlow } from '../core/flow.ts'
import { type Message, say } from '../core/message.ts'
import type { Ticket } from '../core/ports.ts'
import { text } from '../core/words.ts'
import { isOpen, type Route } from '../domain/ticket.ts'
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

interface Hand extends OnTicket {
  /** Who has it now. */
  readonly from: string
  /** Who can get it: the customer's partners from the vendor, the vendor from a partner. */
  readonly takers: readonly { readonly id: string; readonly name: string }[]
  readonly route: Route
}

/** Hand a ticket to the partner, or from the partner to the vendor: route, owner and history follow (INV-35, X68). */
export const ticketHand = defineFlow<Hand>()({
  id: 'ticket.hand',
  rev: 1,
  slash: { name: 'ticket hand', options: { number: 'ticket' }, isForStaff: true },
  deed: 'ticket.hand',
  async load(ctx, given): Promise<Hand> {
    const on = await loadOnTicket(ctx, given, 'ticket.hand')
    const { companyId, route } = on.ticket ?? {}
    const vendor = await ctx.reads.companies.vendor()
    const partners = companyId ? await ctx.reads.companies.partners(companyId, ctx.now) : []
    const isPartners = route === 'PARTNER'
    return {
      ...on,
      from: (isPartners && on.ticket ? await partnerNow(on.ticket, partners, ctx) : vendor?.name) ?? '',
      takers: isPartners ? (vendor ? [vendor] : []) : partners,
      route: isPartners ? 'VENDOR' : 'PARTNER',
    }
  },
  subject: aboutTicket,
  ...asShown,
  scope: numberIn,
  slots: {
    ticket: ticketSlot,
    to: {
      schema: z.string(),
      widget: 'choice',
      choices: ({ takers }: Hand) => takers.map(({ id, name }) => ({ value: id, label: name })),
      isSilent: true,
    },
    text: {
      schema: z.string().trim().max(10_000).optional(),
      widget: 'paragraph',
      hint: () => text('ticket-hand.text.hint'),
    },
  },
  detour: (_, data) => inTheWay(data),
  review: ({ to }, { from, takers, side }) => {
    const name = takers.find(({ id }) => id === to)?.name ?? ''
    return {
      notes: [
        text('ticket-hand.note', { from, to: name }),
        ...(side === 'agent' ? [text('ticket-hand.note-gone', { to: name })] : []),
      ],
    }
  },
  async commit({ to, text: said }, { tx, person, now }, data) {
    const ticket = chosen(data)
    const stop = inTheWay(data)
    if (stop) return { messages: stop }
    const { from, route, takers } = data
    const name = takers.find(({ id }) => id === to)?.name ?? ''
    const event = {
      type: 'handed',
      from,
      to: name,
      ...(route === 'PARTNER' ? { partnerId: to } : {}),
      ...(said ? { text: said } : {}),
    } as const
    const { seq } = written(await tx.write.appendEvent(ticket.id, event, { personId: person.id, at: now }, { route }))
    return {
      messages: [
        say(text('ticket-hand.done', { number: ticket.number, to: name }), 'good', [
          look(text('button.queue'), 'ticket.queue'),
        ]),
      ],
      ...told(ticket, seq),
    }
  },
})

/** The partner who has a ticket; where none does (any longer), whoever had it last. */
async function partnerNow(
  { number, events }: Ticket,
  partners: Hand['takers'],
  { person, reads }: Context,
): Promise<string | undefined> {
  const own = partners.find(({ id }) => person.memberships.some((one) => one.companyId === id)) ?? partners[0]
  const passed = events.findLast(({ event }) => event.type === 'passed')?.event
  const before = passed?.type === 'passed' ? passed.from?.name : undefined
  return (await reads.tickets.concerned(number))?.partner?.name ?? own?.name ?? before
}

/** Nothing to hand over, or nobody who could take it. */
function inTheWay({ ticket, takers, now }: Hand): Message[] | undefined {
  if (!ticket) return undefined
  if (!isOpen(ticket.status)) return atItsEnd(ticket, now)
  const { number, companyName } = ticket
  return takers.length === 0
    ? [
        say(text('ticket-hand.nobody', { number, company: companyName ?? '' }), 'plain', [
          start(text('button.assign'), 'ticket.assign', { ticket: number }),
          openButton(ticket),
        ]),
      ]
    : undefined
}
