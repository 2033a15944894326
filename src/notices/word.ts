import { start } from '../core/button.ts'
import type { Context } from '../core/context.ts'
import { type Message, say } from '../core/message.ts'
import type { LinkCodes, LoggedEvent, Notices, Ticket } from '../core/ports.ts'
import { text } from '../core/words.ts'
import type { Happening } from '../domain/happening.ts'
import { sights } from '../domain/permission.ts'
import type { Recipient } from '../domain/recipient.ts'
import { isOpen } from '../domain/ticket.ts'
import { seatMatterWords } from './access.ts'
import { createAccountWords } from './account.ts'
import { activationWords } from './activation.ts'
import { channelOf, ticketCard } from './channel-card.ts'
import { costWords, isOfCost } from './cost.ts'
import { draftWords } from './draft.ts'
import { isOfLicence, licenceWords } from './licence.ts'
import { mailedWords } from './mailed.ts'
import { partnerWords } from './partner.ts'
import { passedWords } from './passed.ts'
import { isOfTenant, tenantWords } from './tenant.ts'
import { openButton, ticketNotice } from './ticket-notice.ts'

/**
 * What one reader is told, from the record as it is now. The right is asked here, at delivery: whoever may not see the
 * ticket or the event (any longer) is told nothing (INV-73).
 */
export const createWord = (codes: LinkCodes): Notices['word'] => {
  const accountWords = createAccountWords(codes)
  return async (happening, recipient, ctx) => {
    if (happening.kind === 'draft') return draftWords(happening, recipient, ctx)
    if (happening.kind === 'mailed') return mailedWords(happening, recipient, ctx)
    if (happening.kind === 'undelivered') return undeliveredWords(happening.row, ctx)
    if (happening.kind === 'access' || happening.kind === 'seat' || happening.kind === 'amendment')
      return seatMatterWords(happening, recipient, ctx)
    if (happening.kind === 'contract' || happening.kind === 'key') return activationWords(happening, recipient, ctx)
    if (isOfLicence(happening)) return licenceWords(happening, recipient, ctx)
    if (isOfTenant(happening)) return tenantWords(happening, recipient, ctx)
    if (isOfCost(happening)) return costWords(happening, recipient, ctx)
    if (happening.kind === 'file-lost') return fileLostWords(happening, ctx)
    if (happening.kind !== 'ticket' && happening.kind !== 'promise') return accountWords(happening, recipient, ctx)
    if (happening.kind === 'ticket' && (recipient.reason === 'former-partner' || recipient.reason === 'admin'))
      return passedWords(happening, recipient, ctx)
    if (recipient.reason === 'partner') return partnerWords(happening, recipient, ctx)
    const ticket = await ctx.reads.tickets.get(happening.number, sights(ctx.person, ctx.now), ctx.person.id ?? '')
    if (!ticket) return undefined
    if (recipient.to.startsWith('channel:')) {
      const channel = await channelOf(ctx, recipient.to)
      if (!channel) return undefined
      if (!channel.isRosterFit) return [say(text('notice.number-only', { number: ticket.number }))]
    }
    return happening.kind === 'promise'
      ? promiseWords(happening, ticket, recipient)
      : eventWords(happening.seq, ticket, recipient, ctx)
  }
}

function eventWords(seq: number, ticket: Ticket, recipient: Recipient, ctx: Context): readonly Message[] | undefined {
  const logged = ticket.events.find((one) => one.seq === seq)
  if (!logged || isPast(logged, ticket)) return undefined
  return recipient.reason === 'agents' && logged.event.type === 'created'
    ? [ticketCard(ticket)]
    : ticketNotice(logged, ticket, recipient, ctx)
}

/** Asking for an answer that has come meanwhile would only confuse. */
const isPast = ({ event }: LoggedEvent, { status }: Ticket): boolean =>
  event.type === 'reminded' && status !== 'WAITING_CUSTOMER'

/** The time to the first answer; nothing once there is one, while the customer is asked, or where it is another time by now. */
function promiseWords(
  { dueAt, isOver }: Extract<Happening, { kind: 'promise' }>,
  ticket: Ticket,
  { reason }: Recipient,
): readonly Message[] | undefined {
  const { status, firstResponseDueAt, firstRespondedAt, waitingSince } = ticket
  if (firstRespondedAt || waitingSince || !isOpen(status) || firstResponseDueAt?.toISOString() !== dueAt)
    return undefined
  const forAgents = reason === 'agents' || reason === 'owner'
  const key = forAgents ? (isOver ? 'notice.promise-over' : 'notice.promise-soon') : 'notice.promise-over-customer'
  const words = text(key, { number: ticket.number, subject: ticket.subject })
  return [say(words, forAgents ? 'bad' : 'plain', [openButton(ticket.number)])]
}

/** A file that was to come: which one, that everything else is there, and how to send it again. */
async function fileLostWords(
  { number, file }: Extract<Happening, { kind: 'file-lost' }>,
  { reads, person, now }: Context,
): Promise<readonly Message[] | undefined> {
  const ticket = await reads.tickets.get(number, sights(person, now), person.id ?? '')
  const [lost] = await reads.attachments.of([file])
  if (!ticket || lost?.late !== 'lost' || lost.isRemoved) return undefined
  const words = text('notice.file-lost', { number, subject: ticket.subject, name: lost.name })
  return [say(words, 'bad', [start(text('button.add-file'), 'ticket.reply', { ticket: number }), openButton(number)])]
}

/** A notice that reached nobody: says whom and about what, so that somebody can call them; names stay in the ticket. */
async function undeliveredWords(row: string, { reads }: Context): Promise<readonly Message[] | undefined> {
  const lost = await reads.delivery(row)
  if (!lost) return undefined
  const who = text(`notice.who.${lost.recipient.reason}`)
  if (!('number' in lost.happening)) return [say(text('notice.undelivered', { who }), 'bad')]
  const { number } = lost.happening
  return [say(text('notice.undelivered-ticket', { who, number }), 'bad', [openButton(number)])]
}
