import type { Contact } from '../../domain/agreement.ts'
import type { Sight, TicketFacts } from '../../domain/permission.ts'
import type { RequestType } from '../../domain/request-type.ts'
import type { Party, Route, Status, TicketEvent, Visibility } from '../../domain/ticket.ts'
import type { Severity } from './catalogue.ts'
import type { AttachmentCard } from './file.ts'

/** A ticket as lists show it. */
export interface TicketRow extends TicketFacts {
  readonly id: string
  readonly subject: string
  readonly status: Status
  readonly productName?: string
  readonly companyName?: string
  /** Key of its severity level. */
  readonly severityKey?: string
  readonly requesterName: string
  readonly ownerId?: string
  readonly ownerName?: string
  /** Set when the reader sees it only through a share. */
  readonly sharedByName?: string
  readonly createdAt: Date
  readonly changedAt: Date
  /** The promise of a first answer, see `src/domain/promise.ts`. */
  readonly firstResponseDueAt?: Date
  readonly firstRespondedAt?: Date
  readonly waitingSince?: Date
}

/** A ticket whole. */
export interface Ticket extends TicketRow {
  readonly version: number
  readonly description: string
  readonly type: RequestType
  readonly agreementNumber?: string
  readonly productId?: string
  readonly productVersion?: string
  readonly erpCode?: string
  readonly erpLabel?: string
  readonly severity?: Severity
  readonly poNumber?: string
  readonly customerName?: string
  readonly extra: Readonly<Record<string, string>>
  readonly submittedByName: string
  readonly resolvedAt?: Date
  readonly followUpOf?: string
  readonly attachments: readonly AttachmentCard[]
  readonly shares: readonly { readonly personId: string; readonly name: string; readonly addedByName: string }[]
  readonly events: readonly LoggedEvent[]
}

/** An event as it was kept. */
export interface LoggedEvent {
  readonly seq: number
  readonly event: TicketEvent
  readonly visibility: Visibility
  readonly actorId?: string
  readonly actorName?: string
  readonly at: Date
}

/** Whom a ticket concerns, and what happened to it, whoever may see it: for choosing whom to tell. */
export interface Concerned extends TicketFacts {
  readonly ownerId?: string
  /** The partner who has it, or had it before the vendor. */
  readonly partner?: { readonly id: string; readonly name: string; readonly contact: Contact }
  readonly events: readonly LoggedEvent[]
}

/** Which tickets a list is about; pages begin with 1. */
export interface TicketFilter {
  /** `mine`: own and shared; `company`: all of `companyId`; `owned`: worked on by the reader; `unassigned`: by nobody; `all`: every one. */
  readonly which: 'mine' | 'company' | 'owned' | 'unassigned' | 'all'
  readonly companyId?: string
  readonly state: 'open' | 'closed' | 'all'
  readonly search?: string
  /** `due`: by when the first answer is expected, soonest first; otherwise by the last change. */
  readonly order?: 'due'
  readonly page: number
  readonly pageSize: number
}

/** What a ticket begins with. */
export interface NewTicket {
  readonly run: string
  readonly route: Route
  readonly typeKey: string
  readonly companyId?: string
  readonly agreementId?: string
  readonly requesterId: string
  readonly submittedById: string
  readonly productId?: string
  readonly productVersion?: string
  readonly erpCode?: string
  readonly severity?: string
  readonly subject: string
  readonly description: string
  readonly poNumber?: string
  readonly customerName?: string
  readonly extra: Readonly<Record<string, string>>
  readonly originChannel: string
  readonly originRef: string
  readonly attachmentIds: readonly string[]
  readonly followUpOfId?: string
  readonly at: Date
}

/** The columns an edit may change. */
export type TicketPatch = Partial<
  Pick<
    NewTicket,
    | 'subject'
    | 'description'
    | 'productId'
    | 'productVersion'
    | 'erpCode'
    | 'severity'
    | 'poNumber'
    | 'customerName'
    | 'extra'
  >
>

/** What an event may bring along. */
interface Extra {
  readonly patch?: TicketPatch
  /** Only if the ticket is still at this version. */
  readonly version?: number
  /** Whose internal note it is; other events are as public as they are. */
  readonly visibility?: Visibility
  /** Whom the ticket is with from now on. */
  readonly route?: Route
  /** What the requester said to *Solved?*. */
  readonly wasSolved?: boolean
}

/** Who wrote, and when; nobody: the clock. */
export interface Writer {
  readonly personId?: string
  readonly at: Date
}

/** A ticket that nobody answered for as long as the domain allows. */
export interface SilentTicket {
  readonly id: string
  readonly number: string
  readonly version: number
  readonly step: 'remind' | 'resolve' | 'close'
}

/** A ticket whose partner changed: who had it, and who has it from now on. */
export interface PassingTicket {
  readonly id: string
  readonly number: string
  readonly version: number
  readonly from?: Party
  readonly to?: Party
}

/** Tickets, as far as the asker's sights reach. */
export interface TicketReads {
  /** One page of what `sight` covers, newest change first; `total` counts all pages. */
  list(
    sight: readonly Sight[],
    filter: TicketFilter,
    personId: string,
  ): Promise<{ readonly rows: readonly TicketRow[]; readonly total: number }>
  /** Own open and the company's open tickets, for the home card. */
  counts(sight: readonly Sight[], personId: string): Promise<{ readonly mine: number; readonly waiting: number }>
  /** By number; undefined too where `sight` does not cover it (X49). */
  get(number: string, sight: readonly Sight[], personId: string): Promise<Ticket | undefined>
  /** Whom it concerns; asks nobody's rights, so that nothing of it may be shown. */
  concerned(number: string): Promise<Concerned | undefined>
  /** What a person or company chose last, to prefill (DOMAIN D2). */
  lastUsed(
    companyId: string,
  ): Promise<{ readonly productId?: string; readonly productVersion?: string; readonly erpCode?: string }>
}

/** Making tickets, and what happens to them. */
export interface TicketWrites {
  /** Makes the ticket and its first event; finds the one that this run already made (INV-30). */
  createTicket(ticket: NewTicket): Promise<{
    readonly id: string
    readonly number: string
    readonly isNew: boolean
    /** When the first answer is due, where its severity promises one. */
    readonly firstResponseDueAt?: Date
  }>
  /**
   * Appends an event, moves status and version, applies `patch`. Locks the ticket first.
   * `version`: only if the ticket is still at it; otherwise answers `stale` and writes nothing (X7).
   * `refused`: the state machine does not allow it.
   */
  appendEvent(
    ticketId: string,
    event: TicketEvent,
    by: Writer,
    extra?: Extra,
  ): Promise<
    | { readonly kind: 'done'; readonly status: Status; readonly version: number; readonly seq: number }
    | { readonly kind: 'stale' | 'refused' }
  >
  share(ticketId: string, personId: string, addedById: string): Promise<boolean>
  unshare(ticketId: string, personId: string, at: Date): Promise<boolean>
  /** Notes that agents are told of a promise; false where somebody else was first, it was answered or moved. */
  warned(ticketId: string, dueAt: Date, at: Date): Promise<boolean>
  /** Lets the mail that brings a ticket to its partner go at once; false: none waits. */
  sendAgain(number: string, now: Date): Promise<boolean>
}
