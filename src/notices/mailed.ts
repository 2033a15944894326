import { look, start } from '../core/button.ts'
import type { Context } from '../core/context.ts'
import { type Message, say } from '../core/message.ts'
import type { Reads } from '../core/ports.ts'
import { text } from '../core/words.ts'
import type { Happening } from '../domain/happening.ts'
import { sights } from '../domain/permission.ts'
import type { Recipient } from '../domain/recipient.ts'

type MailedHappening = Extract<Happening, { kind: 'mailed' }>

/** Those who sent the ticket hear what became of its mail. */
export async function mailedRecipients({ row }: MailedHappening, { delivery, tickets }: Reads): Promise<Recipient[]> {
  const number = numberIn((await delivery(row))?.happening)
  const ticket = number === undefined ? undefined : await tickets.concerned(number)
  if (!ticket) return []
  return [
    { to: `person:${ticket.submittedById}`, reason: 'submitter' },
    { to: `person:${ticket.requesterId}`, reason: 'requester' },
  ]
}

/** Delivered, or refused: kept, when it is tried again, and every way out of it (T10). */
export async function mailedWords(
  { row, outcome, nextTryAt }: MailedHappening,
  _: Recipient,
  { person, now, reads }: Context,
): Promise<readonly Message[] | undefined> {
  const mail = await reads.delivery(row)
  const number = numberIn(mail?.happening)
  if (number === undefined) return undefined
  // That every later answer arrived too goes without saying.
  if (outcome === 'delivered' && !mail?.hasFailed && !isFirst(mail?.happening)) return undefined
  const ticket = await reads.tickets.get(number, sights(person, now), person.id ?? '')
  const partner = (await reads.tickets.concerned(number))?.partner
  if (!ticket || !partner) return undefined
  const open = look(text('button.open'), 'ticket.show', { id: number })
  const about = {
    number,
    partner: partner.name,
    ...(nextTryAt === undefined ? {} : { at: { at: new Date(nextTryAt) } }),
  }
  if (outcome === 'delivered') return [say(text('ticket-mailed.delivered', about), 'good', [open])]
  const phone = partner.contact.phone?.match(/\+?\d[\d ()/-]{4,}\d/)?.[0]
  return [
    say(text(`ticket-mailed.${outcome}`, about), 'bad', [
      ...(phone
        ? [{ label: text('ticket-mailed.call', { phone }), does: { url: `tel:${phone.replace(/[^+\d]/g, '')}` } }]
        : []),
      look(text('button.copy-text'), 'ticket.text', { id: number }),
      start(
        text('ticket-mailed.try-now'),
        'ticket.sendAgain',
        { ticket: number },
        { seen: ticket.version, style: 'primary' },
      ),
      open,
    ]),
  ]
}

const numberIn = (happening: Happening | undefined) => (happening?.kind === 'ticket' ? happening.number : undefined)

const isFirst = (happening: Happening | undefined) => happening?.kind === 'ticket' && happening.seq === 1
