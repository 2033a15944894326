import type { Happening } from '../../domain/happening.ts'
import type { JobReport, ProvisioningStep } from '../../domain/provisioning-job.ts'
import type { TenantType } from '../../domain/tenant.ts'
import type { CopyPreview } from '../../domain/tenant-copy.ts'
import type { RoleInTenant } from '../../domain/tenant-role.ts'

/** A tenant as it is to be made. */
export interface TenantOrder {
  readonly tenantId: string
  readonly name: string
  readonly type: TenantType
  readonly edition: string
  readonly charset: string
  readonly masterId?: string
  /** A PNG; its bytes. */
  readonly logo?: Uint8Array
}

/** How far a tenant is made. A system that takes longer says `making` and calls back. */
export type Making =
  | { readonly kind: 'making' | 'made'; readonly done: readonly ProvisioningStep[] }
  | {
      readonly kind: 'failed'
      readonly done: readonly ProvisioningStep[]
      readonly step: ProvisioningStep
      readonly error: string
    }

/** Somebody in a tenant. */
export interface TenantUser {
  readonly personId: string
  readonly name: string
  readonly email?: string
  readonly userName?: string
  readonly role: RoleInTenant
}

/** What became of a copy; `busy`: the target is sending, it is tried again later (X107). */
export type CopyMade =
  | { readonly kind: 'copied'; readonly done: CopyPreview }
  | { readonly kind: 'changed'; readonly preview: CopyPreview }
  | { readonly kind: 'busy' }
  | { readonly kind: 'refused'; readonly reason: string }

/**
 * The system in which tenants live. Told twice under one key, it does a thing once and answers the same. Implemented in
 * `adapters/provisioning/` (HTTP, and local for the demo); one contract suite. Throws `ProvisioningUnavailable`.
 */
export interface Provisioning {
  /** Begins to make a tenant or goes on with it, after a failure at the step that failed; asked again, says how far it is. */
  create(key: string, order: TenantOrder, attempt: number): Promise<Making>
  /** Who is what in a tenant from now on; everybody else there has no role. */
  setRoles(key: string, tenantId: string, users: readonly TenantUser[]): Promise<void>
  /** Below which tenant one stands from now on, with everything below it; without a master at the top. Throws `ProvisioningUnknown` where it keeps no tree. */
  move(key: string, tenantId: string, masterId: string | undefined): Promise<void>
  /** What a copy of these kinds (none: all) would do. */
  previewCopy(fromId: string, toId: string, kinds: readonly string[]): Promise<CopyPreview>
  /** Copies what was shown, exactly that or nothing. */
  copyContent(key: string, fromId: string, toId: string, shown: CopyPreview): Promise<CopyMade>
  /** Where somebody gets into a tenant with their role, once, in a window of its own (H16). */
  loginUrl(tenantId: string, user: TenantUser): Promise<string>
}

/** The system could not be reached, or did not answer: whether it did what it was told is unknown, so it is told again. */
export class ProvisioningUnavailable extends Error {}

/** The system does not know what it was told, now or later. */
export class ProvisioningUnknown extends Error {}

/** A job as the worker carries it out. */
export type ProvisioningWork = {
  readonly id: string
  readonly key: string
  readonly tenantId: string
  readonly attempt: number
  readonly failures: number
} & (
  | { readonly kind: 'CREATE'; readonly order: Omit<TenantOrder, 'logo'>; readonly logoKey?: string }
  | { readonly kind: 'ROLES'; readonly users: readonly TenantUser[] }
  | { readonly kind: 'MOVE'; readonly masterId?: string }
  | {
      readonly kind: 'PREVIEW'
      readonly copyId: string
      readonly fromId: string
      readonly toId: string
      readonly kinds: readonly string[]
    }
  | {
      readonly kind: 'COPY'
      readonly copyId: string
      readonly fromId: string
      readonly toId: string
      readonly shown: CopyPreview
    }
)

/** What the worker asks of the store. Outside of turns. */
export interface ProvisioningWorkReads {
  /** Jobs to carry out now: the first that waits of each tenant; leased to this process for `leaseMs`. */
  takeJobs(now: Date, leaseMs: number, limit: number): Promise<readonly ProvisioningWork[]>
  /** The tenant that is made under a key; undefined: none is. */
  tenantOf(jobKey: string): Promise<string | undefined>
}

/** What became of jobs, inside a transaction. Each answers who has to hear of what; nothing where it was settled before. */
export interface ProvisioningWorkWrites {
  /** The system reports on the making of a tenant, late, twice and out of order too (call-back or answer); the last step makes it BASE_CONFIGURED or WAIT_SERVICE_CONFIG and its order ACTIVE. */
  reportMaking(jobKey: string, report: JobReport, at: Date): Promise<readonly Happening[]>
  /** Looked at again then: the system is still at it, busy or away. `error`: away. */
  retryJob(jobId: string, notBefore: Date, error?: string): Promise<readonly Happening[]>
  /** A job of which nobody waits for an answer is done: ROLES, MOVE. */
  finishJob(jobId: string, at: Date): Promise<readonly Happening[]>
  keepPreview(jobId: string, preview: CopyPreview, at: Date): Promise<readonly Happening[]>
  keepCopy(jobId: string, made: Exclude<CopyMade, { kind: 'busy' }>, at: Date): Promise<readonly Happening[]>
}
