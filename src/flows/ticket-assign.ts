import { z } from 'zod'
import { look } from '../core/button.ts'
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

interface Assign extends OnTicket {
  /** Those who answer for whoever has the ticket, without its owner. */
  readonly agents: readonly { readonly id: string; readonly name: string }[]
}

/** Give a ticket to a colleague (DOMAIN §3.3). */
export const ticketAssign = defineFlow<Assign>()({
  id: 'ticket.assign',
  rev: 1,
  slash: { name: 'ticket assign', options: { number: 'ticket', agent: 'agent' }, isForStaff: true },
  deed: 'ticket.assign',
  async load(ctx, given): Promise<Assign> {
    const on = await loadOnTicket(ctx, given, 'ticket.assign')
    const { companies } = ctx.reads
    const { ticket } = on
    const partners =
      ticket?.route === 'PARTNER' && ticket.companyId ? await companies.partners(ticket.companyId, ctx.now) : []
    const vendor = ticket?.route === 'PARTNER' ? undefined : await companies.vendor()
    const desks = [...partners, ...(vendor ? [vendor] : [])]
    const agents: Assign['agents'][number][] = []
    for (const { id } of desks) agents.push(...(await companies.agents(id)))
    return { ...on, agents: agents.filter(({ id }) => id !== ticket?.ownerId) }
  },
  subject: aboutTicket,
  ...asShown,
  scope: numberIn,
  slots: {
    ticket: ticketSlot,
    agent: {
      schema: z.string(),
      widget: 'choice',
      choices: ({ agents }: Assign) => agents.map(({ id, name }) => ({ value: id, label: name })),
    },
  },
  detour: (_, data) => inTheWay(data),
  async commit({ agent }, { tx, person, now }, data) {
    const ticket = chosen(data)
    const stop = inTheWay(data)
    if (stop) return { messages: stop }
    const { number } = ticket
    const name = data.agents.find(({ id }) => id === agent)?.name ?? ''
    const event = { type: 'taken', ownerId: agent, ownerName: name } as const
    const { seq } = written(await tx.write.appendEvent(ticket.id, event, { personId: person.id, at: now }))
    return {
      messages: [
        say(text('ticket-assign.done', { number, name }), 'good', [
          openButton(ticket),
          look(text('button.queue'), 'ticket.queue'),
        ]),
      ],
      ...told(ticket, seq),
    }
  },
})

function inTheWay({ ticket, agents, now }: Assign): Message[] | undefined {
  if (!ticket) return undefined
  if (!isOpen(ticket.status)) return atItsEnd(ticket, now)
  return agents.length === 0
    ? [say(text('ticket-assign.nobody', { number: ticket.number }), 'plain', [openButton(ticket)])]
    : undefined
}
