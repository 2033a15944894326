import type { AccessRequest, Reads } from '../core/ports.ts'
import type { Happening } from '../domain/happening.ts'
import type { Recipient } from '../domain/recipient.ts'
import { bothWays } from './both-ways.ts'

type News = Extract<Happening, { kind: 'access' }>

/** Who hears of a step of a request (DOMAIN §3.5): those who decide, whoever asked, and whose place they would take. */
export async function accessRecipients({ request: number, step }: News, reads: Reads, now: Date): Promise<Recipient[]> {
  const request = await reads.access.get(number)
  if (!request) return []
  const requester: Recipient = { to: `person:${request.requesterId}`, reason: 'applicant' }
  const replaced: Recipient[] = request.replacedId ? [{ to: `person:${request.replacedId}`, reason: 'replaced' }] : []
  const approvers = () => approversOf(request, reads, now)
  switch (step) {
    case 'submitted':
      // Whoever asked reads in the chat that it was sent.
      return [...bothWays([...(await approvers()), ...replaced]), { ...requester, by: 'mail' }]
    case 'answered':
    case 'wanted':
      return approvers()
    case 'first-reminder':
    case 'second-reminder':
      return bothWays(await approvers())
    case 'escalated':
      return bothWays([...(await approvers()), requester])
    case 'objected':
    case 'unblocked':
    case 'lapsed':
      return [...(await approvers()), requester]
    case 'asked':
    case 'blocked':
    case 'revoked':
      return [requester]
    case 'expiring':
      return bothWays([requester])
    case 'overruled':
      return replaced
    case 'approved':
      return [...(await inChat(requester, reads)), ...mailboxOf(request), ...(request.invites === 1 ? replaced : [])]
    case 'rejected':
      return [...bothWays([requester]), ...replaced]
    case 'withdrawn':
      return [requester, ...replaced]
    case 'bounced':
    case 'expired':
      return [requester, ...decider(request)]
    // Whoever accepted hears of it as the holder of the seat.
    case 'accepted':
      return decider(request)
    // Every copy of the card shows it.
    case 'agreed':
      return []
  }
}

/** Whoever has no chat would get the same mail twice, and the second would end the first one's link. */
const inChat = async (one: Recipient, { identities }: Reads): Promise<Recipient[]> =>
  (await identities.of(one.to.slice('person:'.length))).some(({ isChat }) => isChat) ? [one] : []

/** The invitation goes to the mailbox as well as to the chat (INV-24): only to an address that was confirmed (C9). */
const mailboxOf = ({ requester }: AccessRequest): Recipient[] =>
  requester.email && requester.isVerified ? [{ to: `mail:${requester.email}`, reason: 'applicant' }] : []

const decider = ({ decision }: AccessRequest): Recipient[] =>
  decision ? [{ to: `person:${decision.byId}`, reason: 'approver' }] : []

/**
 * The admins' channels, the vendor's admins in their own chats, and the company's own admins where it lets them decide. Never
 * whoever asks (INV-22).
 */
export async function approversOf(
  request: Pick<AccessRequest, 'companyId' | 'requesterId'>,
  reads: Reads,
  now: Date,
): Promise<Recipient[]> {
  const channels = await reads.channels.registered('ADMINS')
  const seats = request.companyId === undefined ? undefined : await reads.access.seats(request.companyId, now)
  const own = seats?.adminsMayApprove
    ? await reads.companies.withRole(seats.companyId, ['TENANT_ADMIN', 'LICENCE_ADMIN'])
    : []
  const ids = [...(await reads.vendorAdmins()), ...own.map(({ id }) => id)]
  return [
    ...channels.map(({ id }): Recipient => ({ to: `channel:${id}`, reason: 'approver' })),
    ...ids
      .filter((id) => id !== request.requesterId)
      .map((id): Recipient => ({ to: `person:${id}`, reason: 'approver' })),
  ]
}
