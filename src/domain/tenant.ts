/** STANDARD has all features and is kept up to date; CUSTOM is nearly empty until the vendor's service configures it (H2, H3). The first one is preselected. */
export const TENANT_TYPES = ['STANDARD', 'CUSTOM'] as const
/** What a tenant is made as. */
export type TenantType = (typeof TENANT_TYPES)[number]

/** What a tenant that is not STANDARD may be written in, the preselected one first (H9). */
export const CHARSETS = ['UTF-8', 'ISO-8859-1', 'ISO-8859-15', 'WINDOWS-1252'] as const
/** What a tenant is written in; STANDARD has the first (INV-52). */
export type Charset = (typeof CHARSETS)[number]

/** Where a tenant stands between its form and its end (DOMAIN §3.3). */
export type TenantStatus =
  | 'DRAFT'
  | 'AWAIT_CONSENT'
  | 'PROVISIONING'
  | 'FAILED'
  | 'ABANDONED'
  | 'WAIT_SERVICE_CONFIG'
  | 'BASE_CONFIGURED'
  | 'ADMIN_INVITED'
  | 'ADMIN_VERIFIED'
  /** This one is shown as *ready to send* (INV-55, H28). */
  | 'HANDED_OVER'
  | 'SUSPENDED'
  | 'ARCHIVED'

/** How far a tenant's customer has an administrator: one who may be handed the tenant is VERIFIED (INV-54). */
export type AdminState = 'NONE' | 'INVITED' | 'VERIFIED'

/** What moves it there; `tenantMoved` says which of them a status allows. */
export type TenantEvent =
  | 'complete'
  | 'consent'
  | 'fail'
  | 'retry'
  | 'abandon'
  | 'provisioned'
  /** The vendor's service finished a CUSTOM one. */
  | 'configured'
  /** Somebody was invited, confirmed, bounced or left: the status follows from who is there now. */
  | 'admins'
  | 'hand-over'
  | 'suspend'
  | 'resume'
  | 'archive'

/** What the status of a tenant that is configured says about its administrators. */
const BY_ADMINS = { NONE: 'BASE_CONFIGURED', INVITED: 'ADMIN_INVITED', VERIFIED: 'ADMIN_VERIFIED' } as const

/** The status after an event, given the administrators there are now; undefined where the state machine does not allow it (DOMAIN §3.3). */
export function tenantMoved(
  { type, status }: { readonly type: TenantType; readonly status: TenantStatus },
  event: TenantEvent,
  admins: AdminState = 'NONE',
): TenantStatus | undefined {
  const moves: Readonly<Record<TenantStatus, Partial<Record<TenantEvent, TenantStatus>>>> = {
    DRAFT: { complete: 'AWAIT_CONSENT' },
    AWAIT_CONSENT: { consent: 'PROVISIONING', abandon: 'ABANDONED' },
    PROVISIONING: { fail: 'FAILED', provisioned: type === 'CUSTOM' ? 'WAIT_SERVICE_CONFIG' : BY_ADMINS[admins] },
    FAILED: { retry: 'PROVISIONING', abandon: 'ABANDONED' },
    ABANDONED: {},
    WAIT_SERVICE_CONFIG: { configured: BY_ADMINS[admins] },
    BASE_CONFIGURED: { admins: BY_ADMINS[admins] },
    ADMIN_INVITED: { admins: BY_ADMINS[admins] },
    ADMIN_VERIFIED: {
      admins: BY_ADMINS[admins],
      ...(admins === 'VERIFIED' ? { 'hand-over': 'HANDED_OVER' } : {}),
    },
    HANDED_OVER: { suspend: 'SUSPENDED', archive: 'ARCHIVED' },
    SUSPENDED: { resume: 'HANDED_OVER' },
    ARCHIVED: {},
  }
  return moves[status][event]
}

/** What a status means for whoever wants to enter a tenant, copy to it or put another below it: only one that is `there` takes that (X101, INV-58). */
export type TenantStage = 'planned' | 'being-made' | 'failed' | 'there' | 'suspended' | 'gone'

/** Status → what can be done with the tenant. */
export function stageOf(status: TenantStatus): TenantStage {
  switch (status) {
    case 'DRAFT':
    case 'AWAIT_CONSENT':
      return 'planned'
    case 'PROVISIONING':
      return 'being-made'
    case 'FAILED':
      return 'failed'
    case 'WAIT_SERVICE_CONFIG':
    case 'BASE_CONFIGURED':
    case 'ADMIN_INVITED':
    case 'ADMIN_VERIFIED':
    case 'HANDED_OVER':
      return 'there'
    case 'SUSPENDED':
      return 'suspended'
    case 'ABANDONED':
    case 'ARCHIVED':
      return 'gone'
  }
}

/** Whether the provisioning system has it, open or not. */
export const isMade = (status: TenantStatus): boolean => ['there', 'suspended'].includes(stageOf(status))

/** Whether costs may still be agreed to: a tenant's own until it is given up or archived, those of products while it is there. */
export const takesCosts = (status: TenantStatus, areItsOwn: boolean): boolean =>
  areItsOwn ? stageOf(status) !== 'gone' : stageOf(status) === 'there'

/** The charset a tenant gets: STANDARD is UTF-8 whatever was asked (INV-52). */
export const charsetOf = (type: TenantType, asked: Charset = CHARSETS[0]): Charset =>
  type === 'STANDARD' ? 'UTF-8' : asked

/** What stands at the top left of a tenant: its logo, else its name (INV-53, H11). */
export const headerOf = <Logo>({ name, logo }: { readonly name: string; readonly logo?: Logo | undefined }) =>
  logo === undefined ? ({ kind: 'name', name } as const) : ({ kind: 'logo', logo, name } as const)

/** For so long the name of a tenant that could not be made stays reserved for another try (INV-58). */
const KEPT_FOR_RETRY_MS = 24 * 3_600_000

/** Whether a tenant's name is taken by it: plans hold none, one that failed holds it for a day, an archived one for good. */
export function holdsName(
  { status, failedAt }: { readonly status: TenantStatus; readonly failedAt?: Date | undefined },
  now: Date,
): boolean {
  switch (stageOf(status)) {
    case 'planned':
      return false
    case 'failed':
      return failedAt === undefined || now.getTime() - failedAt.getTime() < KEPT_FOR_RETRY_MS
    case 'gone':
      return status === 'ARCHIVED'
    case 'being-made':
    case 'there':
    case 'suspended':
      return true
  }
}

/** A plan that nobody agreed to is let go after so long, ms. */
export const PLAN_KEPT_MS = 30 * 24 * 3_600_000
/** What was prepared for a partner is asked about again after so long, ms. */
export const PLAN_UNANSWERED_MS = 7 * 24 * 3_600_000

/** When a plan is let go. */
export const planEnds = ({ createdAt }: { readonly createdAt: Date }): Date =>
  new Date(createdAt.getTime() + PLAN_KEPT_MS)
