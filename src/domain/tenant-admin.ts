import { isRoleMailbox } from './access.ts'
import type { AdminState, TenantStatus } from './tenant.ts'
import type { TenantRole } from './tenant-role.ts'

/** From so many administrators on, one more is warned of (H20). */
const FEW_ADMINS = 3

/** The customer's administrators, those who have not answered yet among them; a partner's role is none (H19). */
export const adminsOf = <Role extends TenantRole>(roles: readonly Role[]): Role[] =>
  roles.filter(({ role, origin, status }) => role === 'ADMIN' && origin === 'CUSTOMER' && status !== 'ENDED')

/** One that a tenant may be handed to (INV-54). */
const isConfirmed = ({ status, emailState }: TenantRole): boolean => status === 'ACTIVE' && emailState === 'VERIFIED'

/** How far the customer has an administrator: what the tenant's status follows from. */
export function adminStateOf(roles: readonly TenantRole[]): AdminState {
  const admins = adminsOf(roles)
  if (admins.some(isConfirmed)) return 'VERIFIED'
  return admins.length > 0 ? 'INVITED' : 'NONE'
}

/** Somebody who is to become an administrator. */
export interface AdminCandidate {
  /** Absent where nobody is known by that address yet. */
  readonly personId?: string
  readonly email: string
  /** Works for the partner, not for the customer. */
  readonly isOfPartner: boolean
}

/** What is said to whoever names a new administrator. */
export type AdminAsked =
  /** `another`: is it really needed, or would a lower role do; `many`: they would be more than three (H20). */
  | { readonly kind: 'allowed'; readonly warnings: readonly ('shared-mailbox' | 'another' | 'many')[] }
  | { readonly kind: 'refused'; readonly reason: 'creator' | 'of-partner' | 'is-admin' }

/** Judges a new administrator: a person of the customer, never who made the tenant or the partner's staff (H19, X111), with an address of their own rather than a shared one (T9 step 14). */
export function adminAsked(
  { personId, email, isOfPartner }: AdminCandidate,
  roles: readonly TenantRole[],
  creatorId: string,
): AdminAsked {
  if (personId === creatorId) return { kind: 'refused', reason: 'creator' }
  if (isOfPartner) return { kind: 'refused', reason: 'of-partner' }
  const admins = adminsOf(roles)
  if (admins.some((one) => one.personId === personId)) return { kind: 'refused', reason: 'is-admin' }
  return {
    kind: 'allowed',
    warnings: [
      ...(isRoleMailbox(email) ? ['shared-mailbox' as const] : []),
      ...(admins.length > 0 ? ['another' as const] : []),
      ...(admins.length >= FEW_ADMINS ? ['many' as const] : []),
    ],
  }
}

/**
 * Whether somebody has to stay administrator: the tenant is handed over, and without them nobody of the customer would
 * be one whose address is confirmed. Judged on the roles under the tenant's lock, whichever way the role would end or
 * shrink (INV-54, X12).
 */
export function isLastAdmin(status: TenantStatus, roles: readonly TenantRole[], personId: string): boolean {
  if (status !== 'HANDED_OVER' && status !== 'SUSPENDED') return false
  const admins = adminsOf(roles)
  const others = admins.filter((one) => one.personId !== personId)
  return others.length < admins.length && !others.some(isConfirmed)
}

/** What a tenant still lacks before it can be handed over: each has a line of its own (T9 step 12, H19, H21, X105). */
export type HandOverBlocker =
  | 'not-made'
  | 'failed'
  /** CUSTOM: the vendor's service is not done yet. */
  | 'not-configured'
  | 'already'
  | 'suspended'
  | 'gone'
  | 'no-admin'
  /** The mail to the only administrators came back. */
  | 'bounced'
  | 'unconfirmed'

/** Everything that stands against handing a tenant over, none: it can be. */
export function handOverBlockers(status: TenantStatus, roles: readonly TenantRole[]): HandOverBlocker[] {
  switch (status) {
    case 'DRAFT':
    case 'AWAIT_CONSENT':
    case 'PROVISIONING':
      return ['not-made']
    case 'FAILED':
      return ['failed']
    case 'ABANDONED':
    case 'ARCHIVED':
      return ['gone']
    case 'SUSPENDED':
      return ['suspended']
    case 'HANDED_OVER':
      return ['already']
    case 'WAIT_SERVICE_CONFIG':
      return ['not-configured', ...adminBlockers(roles)]
    case 'BASE_CONFIGURED':
    case 'ADMIN_INVITED':
    case 'ADMIN_VERIFIED':
      return adminBlockers(roles)
  }
}

function adminBlockers(roles: readonly TenantRole[]): HandOverBlocker[] {
  const admins = adminsOf(roles)
  if (admins.some(isConfirmed)) return []
  if (admins.length === 0) return ['no-admin', 'unconfirmed']
  return [admins.every(({ emailState }) => emailState === 'BOUNCED') ? 'bounced' : 'unconfirmed']
}

/** Who is told of outages, costs and security: every active administrator in chat, by mail those whose address holds; with none of these the partner is alerted within a day (H22, X106, INV-61). */
export function noticed(roles: readonly TenantRole[]): {
  readonly inChat: readonly string[]
  readonly byMail: readonly string[]
  readonly alertsPartner: boolean
} {
  const active = adminsOf(roles).filter(({ status }) => status === 'ACTIVE')
  const [inChat, byMail] = [active, active.filter(isConfirmed)].map((all) => all.map(({ personId }) => personId))
  return { inChat: inChat ?? [], byMail: byMail ?? [], alertsPartner: byMail?.length === 0 }
}
