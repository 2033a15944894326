import { start } from '../core/button.ts'
import { accessCard } from '../core/cards/access-card.ts'
import type { Context } from '../core/context.ts'
import { type Message, type Row, say } from '../core/message.ts'
import type { Notices, RegisteredChannel, Ticket } from '../core/ports.ts'
import { seenAccess } from '../core/sights/access-sight.ts'
import { text, type Words } from '../core/words.ts'
import { sights } from '../domain/permission.ts'
import type { Addressee } from '../domain/recipient.ts'
import { isOpen } from '../domain/ticket.ts'
import { openButton } from './ticket-notice.ts'

/** How much of the description the agents' channel shows; the ticket has the rest. */
const SHOWN = 1_000

/** A ticket in the agents' channel: enough to decide who takes it, kept current wherever it hangs. */
export function ticketCard(ticket: Ticket): Message {
  const { number, version, subject, description } = ticket
  return {
    kind: 'record',
    subject: { type: 'ticket', id: number, version },
    title: text('ticket-show.title', { number, subject }),
    facts: [
      ...fact('notice.fact.status', text(`status.${ticket.status.toLowerCase().replaceAll('_', '-')}`), 'status'),
      ...fact('ticket.fact.owner', ticket.ownerName ?? text('ticket.no-owner'), 'owner'),
      ...fact('ticket.fact.company', ticket.companyName, 'company'),
      ...fact('ticket.fact.requester', ticket.requesterName, 'requester'),
      ...fact('ticket.fact.type', ticket.type.label, 'type'),
      ...fact('ticket.fact.product', ticket.productName, 'product'),
      ...fact('ticket.fact.severity', ticket.severity?.label, 'severity'),
      ...fact('ticket.fact.created', { at: ticket.createdAt }, 'created'),
    ],
    text: description.length > SHOWN ? `${description.slice(0, SHOWN - 1).trimEnd()}…` : description,
    buttons: [
      ...(isOpen(ticket.status) && ticket.ownerId === undefined
        ? [start(text('button.take'), 'ticket.take', { ticket: number }, { seen: version, style: 'primary' })]
        : []),
      openButton(number),
    ],
    // Everybody in the channel looks at this copy: what one person does is answered to them alone.
    stays: true,
  }
}

/** A channel's copy as it should look now: whole, or its number alone where somebody is there who may not read it. */
export const channelCard: Notices['card'] = async ({ type, id }, channelId, ctx) => {
  const channel = await ctx.reads.channels.get(channelId)
  if (type === 'access') {
    const sight = channel?.isRosterFit ? await seenAccess(id, ctx) : undefined
    return sight ? { ...accessCard(sight, ctx.now), stays: true } : say(text('access-card.number-only', { number: id }))
  }
  if (type !== 'ticket') return undefined
  const ticket =
    channel?.isRosterFit && (await ctx.reads.tickets.get(id, sights(ctx.person, ctx.now), ctx.person.id ?? ''))
  return ticket ? ticketCard(ticket) : say(text('notice.number-only', { number: id }))
}

/** The registered channel that an addressee names; undefined where it ended. */
export async function channelOf({ reads }: Context, to: Addressee): Promise<RegisteredChannel | undefined> {
  return reads.channels.get(to.replace(/^channel:/, ''))
}

const fact = (label: string, value: Words | undefined, id: string): Row[] =>
  value === undefined || value === '' ? [] : [{ id, label: text(label), value }]
