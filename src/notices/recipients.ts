import type { Concerned, LoggedEvent, Notices, Reads } from '../core/ports.ts'
import type { Happening } from '../domain/happening.ts'
import type { Recipient } from '../domain/recipient.ts'
import type { TicketEvent } from '../domain/ticket.ts'
import { seatMatterRecipients } from './access.ts'
import { accountRecipients } from './account.ts'
import { activationRecipients } from './activation.ts'
import { costRecipients } from './cost.ts'
import { draftRecipients } from './draft.ts'
import { licenceRecipients } from './licence.ts'
import { mailedRecipients } from './mailed.ts'
import { partnerRecipients } from './partner.ts'
import { passedRecipients } from './passed.ts'
import { tenantRecipients } from './tenant.ts'

/**
 * Who has to hear of something (DOMAIN §3.5): each once, for the first reason that holds, and nobody of their own doing,
 * unless it is by a mail to keep.
 */
export const recipients: Notices['recipients'] = async (happening, reads, now, by) => {
  const all = (await everybody(happening, reads, now)).filter((one) => one.to !== `person:${by}` || one.by === 'mail')
  // The last of a map is its first here: a notice may go to thousands.
  const each = new Map(all.toReversed().map((one) => [`${one.to} ${one.by}`, one]))
  return all.filter((one) => each.get(`${one.to} ${one.by}`) === one)
}

async function everybody(happening: Happening, reads: Reads, now: Date): Promise<readonly Recipient[]> {
  switch (happening.kind) {
    case 'ticket': {
      const ticket = await reads.tickets.concerned(happening.number)
      const logged = ticket?.events.find(({ seq }) => seq === happening.seq)
      return ticket && logged ? ofTicket(ticket, logged, reads) : []
    }
    case 'promise': {
      const ticket = await reads.tickets.concerned(happening.number)
      const waiting = ticket && happening.isOver ? customers(ticket) : []
      return ticket ? [...owner(ticket), ...(await desk(reads)), ...waiting] : []
    }
    case 'file-lost':
      return [{ to: `person:${happening.personId}`, reason: 'author' }]
    case 'draft':
      return draftRecipients(happening, reads)
    case 'mailed':
      return mailedRecipients(happening, reads)
    case 'undelivered': {
      const lost = await reads.delivery(happening.row)
      return desk(reads, lost?.recipient.to)
    }
    case 'access':
    case 'seat':
    case 'amendment':
      return seatMatterRecipients(happening, reads, now)
    case 'contract':
    case 'key':
      return activationRecipients(happening, reads, now)
    case 'offer':
    case 'licence-use':
    case 'licence-full':
    case 'licence-end':
    case 'licence-source':
      return licenceRecipients(happening, reads, now)
    case 'tenant':
    case 'copy':
      return tenantRecipients(happening, reads)
    case 'cost':
    case 'system-notice':
      return costRecipients(happening, reads)
    default:
      return accountRecipients(happening, reads)
  }
}

async function ofTicket(ticket: Concerned, logged: LoggedEvent, reads: Reads): Promise<Recipient[]> {
  const { event, visibility } = logged
  // Notes stay among those who work on it (INV-33).
  if (visibility !== 'PUBLIC') return owner(ticket)
  const isForDesk = (isOfCustomer(event) || event.type === 'closed') && ticket.route !== 'PARTNER'
  const isNobodys = isOfCustomer(event) && (ticket.ownerId === undefined || event.type === 'created')
  const desks = isForDesk ? await channelsOf(reads) : []
  // Once somebody has it the others find it below its card, and are not called for it.
  const channels = isNobodys ? desks : desks.map((one): Recipient => ({ ...one, isBelow: true }))
  return [
    ...concerned(ticket, event),
    ...(isOfCustomer(event) ? owner(ticket) : []),
    ...channels,
    ...partnerRecipients(ticket, logged),
    ...(event.type === 'passed' ? await passedRecipients(event, reads, await channelsOf(reads)) : []),
  ]
}

/** Requester, submitter and those it is shared with; who gets a share is told of that share alone. */
function concerned(ticket: Concerned, event: TicketEvent): Recipient[] {
  switch (event.type) {
    case 'created':
      return customers(ticket)
    case 'taken':
      return [{ to: `person:${event.ownerId}`, reason: 'owner' }, ...(isFirst(ticket, event) ? audience(ticket) : [])]
    case 'shared':
      return [{ to: `person:${event.personId}`, reason: 'share' }]
    case 'noted':
    case 'unshared':
    case 'detached':
    case 'urged':
      return []
    case 'asked':
    case 'replied':
    case 'edited':
    case 'attached':
    case 'handed':
    case 'passed':
    case 'reminded':
    case 'resolved':
    case 'reopened':
    case 'closed':
    case 'cancelled':
      return audience(ticket)
  }
}

/** What the customer's side did, or another party handed over: whoever works on it has to know. */
function isOfCustomer(event: TicketEvent): boolean {
  if (event.type === 'created' || event.type === 'handed') return true
  return 'by' in event && event.by === 'customer' && event.type !== 'detached'
}

/** Later ones only change hands inside. */
const isFirst = ({ events }: Concerned, event: TicketEvent) =>
  events.find((one) => one.event.type === 'taken')?.event === event

const customers = ({ requesterId, submittedById }: Concerned): Recipient[] => [
  { to: `person:${requesterId}`, reason: 'requester' },
  { to: `person:${submittedById}`, reason: 'submitter' },
]

const audience = (ticket: Concerned): Recipient[] => [
  ...customers(ticket),
  ...ticket.sharedWith.map((id): Recipient => ({ to: `person:${id}`, reason: 'share' })),
]

const owner = ({ ownerId }: Concerned): Recipient[] =>
  ownerId === undefined ? [] : [{ to: `person:${ownerId}`, reason: 'owner' }]

const channelsOf = async (reads: Reads): Promise<Recipient[]> =>
  (await reads.channels.registered('AGENTS')).map(({ id }) => ({ to: `channel:${id}`, reason: 'agents' }))

/** The agents' channels, else the vendor's admins: somebody has to see it. `except`: what did not get there. */
async function desk(reads: Reads, except?: Recipient['to']): Promise<Recipient[]> {
  const channels = (await channelsOf(reads)).filter(({ to }) => to !== except)
  if (channels.length > 0) return channels
  return (await reads.vendorAdmins()).map((id) => ({ to: `person:${id}`, reason: 'agents' }))
}
