import { look, start } from '../core/button.ts'
import type { Context } from '../core/context.ts'
import { defineFlow, type Given } from '../core/flow.ts'
import { type Message, say } from '../core/message.ts'
import type { Reads, Ticket } from '../core/ports.ts'
import { text } from '../core/words.ts'
import { isOpen } from '../domain/ticket.ts'
import {
  aboutTicket,
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
import { AGREEMENT_CHECK } from './ticket-routing.ts'

interface Escalate extends OnTicket {
  readonly partner: Partner | undefined
}
type Partner = NonNullable<NonNullable<Awaited<ReturnType<Reads['tickets']['concerned']>>>['partner']>

/** *They say it's the vendor's job*: the partner is asked to hand the ticket over, or the agreement is checked (T10). */
export const ticketEscalate = defineFlow<Escalate>()({
  id: 'ticket.escalate',
  rev: 1,
  slash: { name: 'ticket escalate', options: { number: 'ticket' } },
  deed: 'ticket.reply',
  async load(ctx: Context, given: Given): Promise<Escalate> {
    const on = await loadOnTicket(ctx, given, 'ticket.reply')
    const others = on.others.filter(isWithPartner)
    const partner = on.ticket ? (await ctx.reads.tickets.concerned(on.ticket.number))?.partner : undefined
    return { ...on, others, partner }
  },
  subject: (data) => (data.isNamed || data.others.length > 0 ? aboutTicket(data) : { kind: 'unchosen' }),
  scope: numberIn,
  slots: {
    ticket: {
      ...ticketSlot,
      label: () => text('ticket-escalate.ticket.ask'),
      // Where only one can be meant, nobody is asked which.
      initial: ({ others }: Escalate) => (others.length === 1 ? others[0]?.number : undefined),
    },
  },
  when: { ticket: (_, { isNamed, others }) => isNamed || others.length > 0 },
  detour: (_, data) => deadEnd(data),
  review: (_, { ticket, partner }) => ({
    notes: [text('ticket-escalate.note', { number: ticket?.number ?? '', partner: partner?.name ?? '' })],
    buttons: ticket ? [checkButton(ticket)] : [],
  }),
  async commit(_, { tx, person, now }, data) {
    const ticket = chosen(data)
    const stop = deadEnd(data)
    if (stop) return { messages: stop }
    const by = { ...(person.id === undefined ? {} : { personId: person.id }), at: now }
    const { seq } = written(await tx.write.appendEvent(ticket.id, { type: 'urged' }, by))
    const { number } = ticket
    return {
      messages: [
        say(text('ticket-escalate.done', { number, partner: data.partner?.name ?? '' }), 'good', [
          openButton(ticket),
          checkButton(ticket),
        ]),
      ],
      ...told(ticket, seq),
    }
  },
})

const isWithPartner = ({ route }: Pick<Ticket, 'route'>) => route === 'PARTNER'

/** There is no partner to ask, or nothing left to ask for. */
function deadEnd({ ticket, others, isNamed, now }: Escalate): Message[] | undefined {
  if (!ticket) return isNamed || others.length > 0 ? undefined : [say(text('ticket-escalate.nobody'), 'plain', ways())]
  if (!isOpen(ticket.status)) return atItsEnd(ticket, now)
  if (isWithPartner(ticket)) return undefined
  return [say(text('ticket-escalate.not-partner', { number: ticket.number }), 'plain', [openButton(ticket), ...ways()])]
}

const ways = () => [
  start(text('ticket-create.check-agreement'), 'ticket.create', { type: AGREEMENT_CHECK }),
  look(text('button.contact'), 'contact.show'),
]

/** The vendor is asked who is responsible; the partner's ticket is named, and stays where it is. */
const checkButton = ({ number, subject, companyId }: Ticket) =>
  start(text('ticket-escalate.check'), 'ticket.create', {
    type: AGREEMENT_CHECK,
    subject: `${number}: ${subject}`,
    ...(companyId ? { company: companyId } : {}),
  })
