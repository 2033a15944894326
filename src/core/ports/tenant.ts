import type { Happening } from '../../domain/happening.ts'
import type { ProvisioningStep } from '../../domain/provisioning-job.ts'
import type { TenantStatus, TenantType } from '../../domain/tenant.ts'
import type { HandOverBlocker } from '../../domain/tenant-admin.ts'
import type { CopyPreview, CopyProblem } from '../../domain/tenant-copy.ts'
import type { LogoProblem } from '../../domain/tenant-logo.ts'
import type { RoleInTenant, TenantRole } from '../../domain/tenant-role.ts'
import type { TenantNode } from '../../domain/tenant-tree.ts'
import type { Localised } from '../words.ts'
import type { Doer } from './doer.ts'
import type { Named } from './named.ts'

/** The scope of a tenant (DOMAIN H4). */
export interface TenantEdition {
  readonly key: string
  readonly label: Localised
  readonly description: Localised
}

/** What the vendor's data say of tenants: editions in their order, charsets (UTF-8 first), names besides those of every house. */
export interface TenantRules {
  readonly editions: readonly TenantEdition[]
  readonly charsets: readonly string[]
  readonly reserved: readonly string[]
}

/** Somebody's role in a tenant. `personId` of somebody who has not confirmed yet: `invited:<role id>`. */
export interface TenantRoleCard extends TenantRole {
  readonly id: string
  readonly name: string
  /** In the clear: whoever may manage administrators entered it; others are shown `masked`. */
  readonly email?: string
  readonly userName?: string
  readonly invitationId?: string
  readonly invitedBy?: Named
  readonly activeAt?: Date
}

/** A picture that somebody sent as the logo: made anew as a still PNG of its pixels alone and kept as attachment `fileId`, or why it cannot be one (X104). */
export type LogoRead =
  | {
      readonly ok: true
      readonly fileId: string
      readonly width: number
      readonly height: number
      readonly bytes: number
    }
  | { readonly ok: false; readonly problem: LogoProblem }

/** A tenant with everything that its rules and its cards need. Whoever may see it is the flows' to ask (`tenantRecord`). */
export interface TenantCard extends TenantNode {
  readonly name: string
  /** Counts up with everything its cards show. */
  readonly version: number
  readonly type: TenantType
  readonly edition: TenantEdition
  readonly charset: string
  readonly logo?: { readonly id: string; readonly name: string }
  readonly master?: Named
  readonly status: TenantStatus
  readonly failedAt?: Date
  readonly partner: Named & { readonly timezone: string }
  /** Absent until the first administrator is named. */
  readonly customer?: Named
  readonly createdBy: Named
  readonly createdAt: Date
  readonly declines: boolean
  /** Companies of the tenants above it, from the top down, for `tenantRecord`. */
  readonly aboveIds: readonly string[]
  /** Its own roles, ended ones not among them. */
  readonly roles: readonly TenantRoleCard[]
  /** The roles of the tenants from the top down to this one, for `roleNow`. */
  readonly way: readonly (readonly TenantRole[])[]
  /** How far it is made; absent for plans. */
  readonly making?: {
    readonly status: 'RUNNING' | 'FAILED' | 'DONE'
    readonly done: readonly ProvisioningStep[]
    readonly attempt: number
    readonly error?: string
  }
  readonly handOver?: { readonly at: Date; readonly by: Named; readonly acceptedBy?: Named; readonly acceptedAt?: Date }
  /** Orders of its own creation: what its costs were shown and accepted with. */
  readonly orderId?: string
}

/** Content on its way from a tenant to one below it. */
export interface CopyCard {
  readonly id: string
  readonly version: number
  readonly from: Named
  readonly to: Named
  readonly kinds: readonly string[]
  readonly status: 'PREVIEWING' | 'SHOWN' | 'COPYING' | 'DONE' | 'FAILED' | 'ENDED'
  readonly preview?: CopyPreview
  readonly error?: string
  readonly by: Named
  readonly createdAt: Date
  readonly doneAt?: Date
}

/** Tenants, their trees, copies and administrators. */
export interface TenantReads {
  rules(): Promise<TenantRules>
  get(id: string): Promise<TenantCard | undefined>
  /** Tenants of these companies (as partner or customer) and everything below them, plans of others and plans that were given up not among them; by path. */
  of(companyIds: readonly string[]): Promise<readonly TenantCard[]>
  /** Every tenant, for those who run this Deskhand; of the plans those of `plannerId` alone. */
  all(plannerId?: string): Promise<readonly TenantCard[]>
  /** Names that are held and are this one, look like it, or begin like it: for `nameClash` and `suggestedName`. Whose they are is not told. */
  heldNames(name: string): Promise<readonly string[]>
  /** Tenants in which a person has a role of their own. */
  withRoleOf(personId: string): Promise<readonly TenantCard[]>
  /** Names of the tenants in which somebody is, or is asked to be by mail: words that their password is not made of (X112). */
  namesAround(email: string, personId: string | undefined): Promise<readonly string[]>
  copy(id: string): Promise<CopyCard | undefined>
  /** Copies from and to a tenant, the newest first. */
  copies(tenantId: string): Promise<readonly CopyCard[]>
  /** The tenants whose role an invitation brings, by name. */
  ofInvitation(invitationId: string): Promise<readonly TenantCard[]>
}

/** What somebody wants made (H1–H11). */
export interface TenantPlan {
  readonly name: string
  readonly type: TenantType
  readonly edition: string
  readonly charset: string
  readonly masterId?: string
  /** Attachment id of the logo as it was made anew. */
  readonly logoId?: string
  readonly partnerId: string
}

/** What became of planning. */
export type Planned =
  | { readonly kind: 'planned'; readonly tenantId: string; readonly orderId?: string }
  | { readonly kind: 'name'; readonly clash: 'taken' | 'similar' }
  | { readonly kind: 'master'; readonly reason: 'gone' | 'not-there' | 'too-deep' }

/** What became of an invitation to be an administrator. `named`: they have a role here. */
export type AdminInvited =
  | { readonly kind: 'invited'; readonly roleId: string; readonly invitationId: string }
  | { readonly kind: 'refused'; readonly reason: 'creator' | 'of-partner' | 'not-of-customer' | 'is-admin' | 'gone' }

/** Everything locks the tenant first (its whole tree for a move), judges by src/domain on what is true then, and raises its version. */
export interface TenantWrites {
  /** Keeps a plan (AWAIT_CONSENT) with its costs as they are shown now; nothing is made, no name is held. The same run plans once. */
  planTenant(plan: TenantPlan, by: Doer): Promise<Planned>
  /** The order was accepted: takes the name (one wins, X11) and begins to make it (PROVISIONING, a CREATE job). Called by `acceptCosts`. */
  beginTenant(
    tenantId: string,
    by: Doer,
  ): Promise<{ readonly kind: 'begun' } | Extract<Planned, { kind: 'name' | 'master' }>>
  /** Tries a failed one again, at the step that failed (INV-58). False: it is not failed. */
  retryTenant(tenantId: string, by: Doer): Promise<boolean>
  /** Puts it below another, or at the top (X100). */
  moveTenant(
    tenantId: string,
    masterId: string | undefined,
    by: Doer,
  ): Promise<'moved' | 'not-found' | 'itself' | 'cycle' | 'too-deep' | 'not-there' | 'other-partner'>
  /** Asks somebody by mail to be in the tenant for the customer, whose company is made with the first one; the address is theirs to confirm (H18, H21, H24). */
  inviteToTenant(
    tenantId: string,
    who: { readonly name: string; readonly email: string; readonly role: RoleInTenant; readonly userName?: string },
    by: Doer,
  ): Promise<AdminInvited>
  /** Mails the link again, to another address if one is given. False: nobody waits for it any longer. */
  inviteToTenantAgain(roleId: string, email: string | undefined, by: Doer): Promise<boolean>
  /** An invitation was accepted on its page: its roles are the person's now. */
  confirmTenantRoles(invitationId: string, personId: string, at: Date): Promise<readonly Happening[]>
  /** Another role for somebody, or none. `last`: a tenant that is handed over keeps one administrator (INV-54, X12). */
  changeTenantRole(roleId: string, role: RoleInTenant | undefined, by: Doer): Promise<'changed' | 'gone' | 'last'>
  /** The vendor's service finished a CUSTOM one (H3). False: it does not wait for that. */
  configureTenant(tenantId: string, by: Doer): Promise<boolean>
  handOverTenant(
    tenantId: string,
    by: Doer,
  ): Promise<
    { readonly kind: 'handed-over' } | { readonly kind: 'blocked'; readonly blockers: readonly HandOverBlocker[] }
  >
  /** Its administrator takes it (H29). False: there is nothing to accept. */
  acceptHandOver(tenantId: string, by: Doer): Promise<boolean>
  /** The vendor suspends, resumes or archives it; what ends with it. Undefined: the state machine does not allow it. */
  moveTenantOn(
    tenantId: string,
    event: 'suspend' | 'resume' | 'archive',
    by: Doer,
  ): Promise<readonly Happening[] | undefined>
  /** Its administrators want copies from above, or none. */
  declineCopies(tenantId: string, declines: boolean, by: Doer): Promise<void>
  /** Asks what a copy would do (a PREVIEW job); shown on its card. */
  planCopy(
    copy: { readonly fromId: string; readonly toId: string; readonly kinds: readonly string[] },
    by: Doer,
  ): Promise<
    { readonly kind: 'planned'; readonly copyId: string } | { readonly kind: 'refused'; readonly problem: CopyProblem }
  >
  /** Copies exactly what is shown (a COPY job). `stale`: it is not shown (any longer). */
  beginCopy(copyId: string, by: Doer): Promise<'begun' | 'stale' | CopyProblem>
  endCopy(copyId: string, by: Doer): Promise<boolean>
}

/** What the clock finds. */
export interface TenantDue {
  /** Prepared for a partner a week ago, by somebody else's hand, and not answered; not told of yet. */
  unansweredPlans(now: Date, limit: number): Promise<readonly string[]>
  /** Handed over, and nobody of the customer can be told by mail since a day (INV-61, X106); not told of yet. */
  unreachableTenants(now: Date, limit: number): Promise<readonly string[]>
  /** Roles whose mail came back, or that ended with their person; not told of yet (H21, X106). */
  bouncedRoles(now: Date, limit: number): Promise<readonly { readonly roleId: string; readonly tenantId: string }[]>
  /** Failed for more than a day: their names are free again (INV-58). */
  abandonedTenants(now: Date, limit: number): Promise<readonly string[]>
}

/** What the clock does to tenants. */
export interface TenantDueWrites {
  tellUnanswered(tenantId: string, at: Date): Promise<readonly Happening[]>
  tellUnreachable(tenantId: string, at: Date): Promise<readonly Happening[]>
  /** Brings the tenant's status in line and says who has to hear of it. */
  tellBounced(roleId: string, at: Date): Promise<readonly Happening[]>
  abandonTenant(tenantId: string, at: Date): Promise<readonly Happening[]>
}
