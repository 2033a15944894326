import { accessRecord } from '../../domain/access.ts'
import { may } from '../../domain/permission.ts'
import { decidingRole, type Person } from '../../domain/person.ts'
import { roleWords } from '../cards/role-words.ts'
import type { Context } from '../context.ts'
import type { AccessRequest, CompanySeats } from '../ports.ts'
import { text, type Words } from '../words.ts'

/** As whom somebody looks at a request. `reader`: may read along, decides nothing. */
export type AccessReader = 'approver' | 'requester' | 'replaced' | 'reader'

/** A request as somebody may see it now, with all that its card says. */
export interface AccessSight {
  readonly request: AccessRequest
  readonly reader: AccessReader
  /** Of the company, where it is known. */
  readonly seats?: CompanySeats
  /** Verified ones of every company, to tell those that only look like one (X46). Approvers' alone. */
  readonly domains: readonly string[]
  /** In whose name a press would decide (DOMAIN §2.1 rule 11); absent in a channel, where many look at one card. */
  readonly acting?: Words
}

/** The request of a number for whoever asks; undefined where it is nothing to them, or does not exist (X49). */
export async function seenAccess(number: string, ctx: Context): Promise<AccessSight | undefined> {
  const { reads, now } = ctx
  const request = await reads.access.get(number)
  if (!request) return undefined
  const seats = request.companyId === undefined ? undefined : await reads.access.seats(request.companyId, now)
  const reader = readerOf(request, seats, ctx)
  if (!reader) return undefined
  const domains = reader === 'approver' ? await reads.joining.domains() : []
  const acting = reader === 'approver' ? actingAs(request.companyId, ctx.person) : undefined
  return { request, reader, domains, ...(seats ? { seats } : {}), ...(acting ? { acting } : {}) }
}

/** `Kim Berg, vendor administrator`. */
function actingAs(companyId: string | undefined, person: Person): Words | undefined {
  if (person.identityId === '' && person.id?.startsWith('channel:')) return undefined
  const role = decidingRole(person, companyId)
  return role && text('access.acting', { name: person.name, role: roleWords(role) })
}

/** As whom somebody sees it: the requester decides nothing about themselves, whatever else they are (INV-22). */
export function readerOf(
  request: AccessRequest,
  seats: CompanySeats | undefined,
  { person, now }: Pick<Context, 'person' | 'now'>,
): AccessReader | undefined {
  const own = accessRecord(request, [request.requesterId], seats?.adminsMayApprove)
  const allows = (action: 'access.show' | 'access.approve', record = own) =>
    may(person, action, { kind: 'record', record }, now).allowed
  if (allows('access.approve')) return 'approver'
  if (!allows('access.show', accessRecord(request, [request.requesterId, request.replacedId]))) return undefined
  if (person.id === request.requesterId) return 'requester'
  return person.id === request.replacedId ? 'replaced' : 'reader'
}
