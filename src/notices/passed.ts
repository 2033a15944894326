import { start } from '../core/button.ts'
import type { Context } from '../core/context.ts'
import { type Message, say } from '../core/message.ts'
import type { Concerned, LoggedEvent, Reads } from '../core/ports.ts'
import { text } from '../core/words.ts'
import type { Happening } from '../domain/happening.ts'
import { may, sights } from '../domain/permission.ts'
import type { Recipient } from '../domain/recipient.ts'
import type { TicketEvent } from '../domain/ticket.ts'
import { openButton } from './ticket-notice.ts'

type Passed = Extract<TicketEvent, { type: 'passed' }>

/**
 * Another partner looks after the customer: everybody who answers for the new one is told in the chat, everybody at
 * the old one too, and where there is none, the vendor, so that nobody is left without (X68).
 */
export async function passedRecipients(
  { from, to }: Passed,
  reads: Reads,
  agentsChannels: readonly Recipient[],
): Promise<Recipient[]> {
  const staff = async (id: string | undefined, reason: Recipient['reason']) =>
    (id === undefined ? [] : await reads.companies.agents(id)).map((one): Recipient => asPerson(one.id, reason))
  const mailbox = from && (await reads.companies.get(from.id))?.contact.email
  return [
    ...(await staff(to?.id, 'new-partner')),
    ...(await staff(from?.id, 'former-partner')),
    ...(mailbox ? [{ to: `mail:${mailbox}`, reason: 'former-partner' } as const] : []),
    ...(to
      ? []
      : [
          ...(await reads.vendorAdmins()).map((id) => asPerson(id, 'admin')),
          ...agentsChannels.map((channel): Recipient => ({ ...channel, reason: 'admin' })),
        ]),
  ]
}

const asPerson = (id: string, reason: Recipient['reason']): Recipient => ({ to: `person:${id}`, reason })

/** What the old partner and the vendor read: the number alone where they may not see the ticket (any longer). */
export async function passedWords(
  { number, seq }: Extract<Happening, { kind: 'ticket' }>,
  { reason }: Recipient,
  { person, now, reads }: Context,
): Promise<readonly Message[] | undefined> {
  const concerned = await reads.tickets.concerned(number)
  if (!concerned || !isLast(concerned, seq)) return undefined
  const ticket = await reads.tickets.get(number, sights(person, now), person.id ?? '')
  const open = ticket ? [openButton(number)] : []
  if (reason === 'former-partner') return [say(text('notice.passed-on', { number }), 'plain', open)]
  if (!ticket) return [say(text('notice.passed-nobody-agents', { number }), 'bad')]
  const { subject, companyName: company = '' } = ticket
  const hand = may(person, 'ticket.hand', { kind: 'ticket', ticket }, now).allowed
    ? [start(text('button.hand'), 'ticket.hand', { ticket: number }, { style: 'primary' })]
    : []
  return [say(text('notice.passed-nobody-vendor', { number, subject, company }), 'bad', [...hand, ...open])]
}

/** Where it went on since, later words tell. */
const isLast = ({ events }: Concerned, seq: number): boolean =>
  events.findLast(({ event }: LoggedEvent) => event.type === 'passed' || event.type === 'handed')?.seq === seq
