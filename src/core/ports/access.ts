import type { AccessFacts, AccessStep, ApprovalProblem } from '../../domain/access.ts'
import type { Happening } from '../../domain/happening.ts'
import type { Period } from '../../domain/period.ts'
import type { Room, SeatAssignment, SeatEnd, Seats } from '../../domain/seat.ts'
import type { Named } from './named.ts'

/** A request for a seat, whole. Whoever may see it is the flows' to ask. */
export interface AccessRequest extends AccessFacts {
  readonly id: string
  readonly version: number
  readonly round: number
  readonly requester: Named & { readonly email?: string; readonly isVerified: boolean }
  readonly companyEntered: string
  readonly company?: Named & { readonly timezone: string; readonly domains: readonly string[] }
  readonly customerNo?: string
  readonly relation: 'CUSTOMER' | 'PARTNER'
  readonly products: readonly Named[]
  readonly phone?: string
  readonly note?: string
  readonly replaced?: Named & { readonly email?: string }
  readonly talk: readonly (AccessStep & { readonly name?: string })[]
  readonly submittedAt: Date
  readonly dueAt: Date
  readonly pausedAt?: Date
  readonly reminders: number
  readonly isEscalated: boolean
  readonly invites: number
  readonly inviteExpiresAt?: Date
  /** The mail of the latest invitation came back. */
  readonly isBounced: boolean
  /** Why an invitation ended by somebody else's doing: the regular holder, whoever revokes, a lower limit (X4). */
  readonly inviteEndReason?: SeatEnd
  readonly acceptedAt?: Date
  /** Of this round (INV-21). */
  readonly decision?: {
    readonly isApproval: boolean
    readonly byId: string
    readonly byName: string
    readonly reason: string
    readonly at: Date
  }
}

/** A company's seats with everybody who is named in them. */
export interface CompanySeats extends Seats {
  readonly companyId: string
  readonly companyName: string
  readonly timezone: string
  /** What the agreements in force allow; `limit` may be lower while a signed cut waits (INV-17). */
  readonly agreedLimit: number
  readonly adminsMayApprove: boolean
  readonly people: ReadonlyMap<string, Named & { readonly email?: string }>
}

/** A change of a limit, asked for or signed (C3, C4). */
export interface Amendment {
  readonly id: string
  /** The agreement's number and the amendment's place in it: `AG-2043/1`. */
  readonly number: string
  readonly companyId: string
  readonly companyName: string
  readonly agreementId: string
  readonly agreementNumber: string
  readonly status: 'REQUESTED' | 'QUOTED' | 'SIGNED' | 'APPLIED' | 'REJECTED' | 'WITHDRAWN'
  /** When it was asked for. */
  readonly oldLimit: number
  /** What the agreement says now; another change may have come first. */
  readonly agreedLimit: number
  readonly newLimit: number
  readonly reason: string
  readonly answer?: string
  readonly requestedBy?: Named
  readonly salesManager?: Named
}

/** Seats of companies, and requests for them. */
export interface AccessReads {
  /** By number, whoever asks: for asking who may see it. */
  get(number: string): Promise<AccessRequest | undefined>
  /** Everything that was done to a request, oldest first, as the audit keeps it; nobody's name where it was the clock. */
  history(
    number: string,
  ): Promise<
    readonly { readonly action: AccessChange['kind'] | 'request'; readonly at: Date; readonly byName?: string }[]
  >
  /** Somebody's own, newest first. */
  of(personId: string): Promise<readonly AccessRequest[]>
  /** Those that wait for a decision, the soonest due first; of one company or of all. */
  undecided(companyId?: string): Promise<readonly AccessRequest[]>
  /** Those whose invitation waits for its answer, or had none in its time; the soonest to end first. */
  invited(): Promise<readonly AccessRequest[]>
  /** Those that would take somebody's place, undecided or invited. */
  replacing(personId: string): Promise<readonly AccessRequest[]>
  seats(companyId: string, now: Date): Promise<CompanySeats | undefined>
  assignment(id: string): Promise<(SeatAssignment & { readonly standsInForPersonId?: string }) | undefined>
  amendment(id: string): Promise<Amendment | undefined>
  /** Of a company, newest first. */
  amendments(companyId: string): Promise<readonly Amendment[]>
  /** Those that nobody has signed or declined yet, the oldest first. */
  unsettledAmendments(): Promise<readonly Amendment[]>
}

/** What a request for a seat begins with. */
export interface NewAccessRequest {
  readonly run: string
  readonly requesterId: string
  readonly companyEntered: string
  readonly companyId?: string
  readonly customerNo?: string
  readonly relation: AccessRequest['relation']
  readonly productIds: readonly string[]
  readonly phone?: string
  readonly note?: string
  readonly isReplacing: boolean
  readonly replacedId?: string
  readonly period?: Period
}

/** What people and the clock do to a request. */
export type AccessChange =
  | { readonly kind: 'ask' | 'answer' | 'object' | 'overrule'; readonly text: string }
  | { readonly kind: 'agree' | 'withdraw' | 'accept' | 'invite' | 'expire' }
  /** `companyId`, `replacedId`: what the request left open and the approver knows. */
  | { readonly kind: 'approve'; readonly companyId?: string; readonly replacedId?: string }
  | { readonly kind: 'reject'; readonly reason: string }
  /** Corrected after a rejection: the same number, a new round (C17). */
  | { readonly kind: 'resubmit'; readonly request: Omit<NewAccessRequest, 'run' | 'requesterId'> }

/** `by`: nobody where it was the clock. `seen`: only if the request is still at this version. */
export interface By {
  readonly personId?: string
  readonly at: Date
  readonly seen?: number
}

/** What became of a press on a request. */
export type AccessResult =
  | { readonly kind: 'done'; readonly request: AccessRequest; readonly happened: readonly Happening[] }
  /** The card that was pressed shows an older state; nothing was written. */
  | { readonly kind: 'stale'; readonly request: AccessRequest }
  /** The state machine does not allow it: the request says what it is now, and who decided. */
  | { readonly kind: 'refused'; readonly request: AccessRequest }
  /** No seat (C2, X2, X23). A request that found all seats taken waits from now on: that is written and told. */
  | {
      readonly kind: 'blocked'
      readonly room: Room
      readonly request: AccessRequest
      readonly happened: readonly Happening[]
    }
  | { readonly kind: 'problem'; readonly problem: ApprovalProblem; readonly request: AccessRequest }

/** What moved when somebody's seat changed hands. */
export interface SeatResult {
  /** People who held or would have held it until now. */
  readonly ended: readonly SeatAssignment[]
  readonly happened: readonly Happening[]
}

/** Every write locks the company first: who holds what is decided there, one after the other (INV-10…13). */
export interface AccessWrites {
  /** Makes a request, waiting at once where all seats are taken; finds what this run made. `open`: one is open already (INV-20). */
  requestAccess(
    request: NewAccessRequest,
    now: Date,
  ): Promise<{
    readonly kind: 'made' | 'open'
    readonly request: AccessRequest
    readonly happened: readonly Happening[]
  }>
  changeAccess(number: string, change: AccessChange, by: By): Promise<AccessResult>
  /** The regular holder has the seat again, from now on (C14); undefined: they have none that somebody stands in on. */
  takeBack(personId: string, companyId: string, at: Date): Promise<SeatResult | undefined>
  /** Somebody's seat ends: given up, revoked, or they left the company (X30, X52). */
  leaveSeat(personId: string, companyId: string, reason: 'REVOKED' | 'LEFT', at: Date): Promise<SeatResult>
  /** Asks the sales manager for another limit (C4); finds what this run made. */
  requestAmendment(amendment: {
    readonly run: string
    readonly agreementId: string
    readonly newLimit: number
    readonly reason: string
    readonly byId: string
    readonly at: Date
  }): Promise<{ readonly amendment: Amendment; readonly happened: readonly Happening[] }>
  /** Signs, declines or takes back; a signed raise applies at once, a cut as soon as everything fits (INV-17). */
  settleAmendment(
    id: string,
    to: 'QUOTED' | 'SIGNED' | 'REJECTED' | 'WITHDRAWN',
    by: By & { readonly answer?: string },
  ): Promise<
    | { readonly kind: 'done'; readonly amendment: Amendment; readonly happened: readonly Happening[] }
    | { readonly kind: 'refused'; readonly amendment: Amendment }
  >
  /** Marks what the clock told people of, once: false where somebody else was first. */
  toldOfAccess(
    number: string,
    what: 'first-reminder' | 'second-reminder' | 'escalation' | 'expiring' | 'bounced',
    at: Date,
  ): Promise<boolean>
  toldOfSeat(assignmentId: string, what: 'began' | 'ending' | 'ended', at: Date): Promise<boolean>
  /** What time itself freed in a company is given on: overdue invitations end, signed cuts apply, the oldest who wait may be approved (X3). */
  freed(companyId: string, at: Date): Promise<readonly Happening[]>
}

/** What the clock finds due of requests for seats, and of seats; whoever acts on it looks again. */
export interface AccessDue {
  /** Reminders and escalations of undecided requests (C10); invitations in their last day, or over. */
  access(
    now: Date,
    limit: number,
  ): Promise<
    readonly {
      readonly number: string
      readonly step: 'first-reminder' | 'second-reminder' | 'escalated' | 'expiring' | 'expired'
    }[]
  >
  /** Periods that began, that end within two days, or that are over, and nobody was told. */
  seats(
    now: Date,
    limit: number,
  ): Promise<
    readonly {
      readonly assignmentId: string
      readonly companyId: string
      readonly step: 'began' | 'ending' | 'ended'
    }[]
  >
}
