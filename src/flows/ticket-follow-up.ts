import { start } from '../core/button.ts'
import type { Context } from '../core/context.ts'
import type { Commit, Outcome } from '../core/flow.ts'
import { say } from '../core/message.ts'
import type { Ticket } from '../core/ports.ts'
import { text } from '../core/words.ts'
import { routeFor } from '../domain/agreement.ts'
import { may, sending } from '../domain/permission.ts'
import { openButton, told } from './on-ticket.ts'

/** A new ticket that goes on from a closed one, and the agreement under which it is made. */
export interface FollowUp {
  readonly agreementId?: string
}

/** A follow-up is a new ticket: the agreement of today says whether this person may send it (INV-35, INV-36). */
export async function followUpOf(ticket: Ticket, { person, now, reads }: Context): Promise<FollowUp | undefined> {
  if (ticket.route !== 'VENDOR' || ticket.companyId === undefined) return {}
  const routing = routeFor(await reads.companies.agreements(ticket.companyId), ticket.productId, now)
  if (routing.route !== 'VENDOR') return undefined
  const { agreement } = routing
  return may(person, 'ticket.submit', sending(ticket.companyId, agreement), now).allowed
    ? { agreementId: agreement.id }
    : undefined
}

/** A closed ticket stays closed; what was said becomes a new one that points to it (DOMAIN §3.3). */
export async function followUp(
  ticket: Ticket,
  said: string,
  fileIds: string[],
  commit: Commit,
  under: FollowUp | undefined,
): Promise<Outcome> {
  const { tx, run, person, now, channel } = commit
  if (person.id === undefined) throw new Error('only members reply')
  const { number } = await tx.write.createTicket({
    run,
    route: ticket.route,
    typeKey: ticket.type.key,
    requesterId: person.id,
    submittedById: person.id,
    subject: ticket.subject,
    // Only a file came: the subject says what it is about.
    description: said || ticket.subject,
    extra: ticket.extra,
    originChannel: channel,
    originRef: '',
    attachmentIds: fileIds,
    followUpOfId: ticket.id,
    at: now,
    ...(ticket.companyId ? { companyId: ticket.companyId } : {}),
    ...(under?.agreementId ? { agreementId: under.agreementId } : {}),
    ...(ticket.productId ? { productId: ticket.productId } : {}),
    ...(ticket.productVersion ? { productVersion: ticket.productVersion } : {}),
    ...(ticket.erpCode ? { erpCode: ticket.erpCode } : {}),
    ...(ticket.severity ? { severity: ticket.severity.key } : {}),
    ...(ticket.poNumber ? { poNumber: ticket.poNumber } : {}),
    ...(ticket.customerName ? { customerName: ticket.customerName } : {}),
  })
  return {
    messages: [
      say(text('ticket-reply.done-follow-up', { number, old: ticket.number }), 'good', [
        openButton({ number }),
        start(text('button.share'), 'ticket.share', { ticket: number }),
      ]),
    ],
    ...told({ number }, 1),
    changed: told(ticket).changed,
  }
}
