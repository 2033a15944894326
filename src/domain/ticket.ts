/** Where a ticket stands (DOMAIN §3.3); customers read other names for them. */
export const STATUSES = [
  'NEW',
  'IN_PROGRESS',
  'WAITING_CUSTOMER',
  'WAITING_THIRD_PARTY',
  'RESOLVED',
  'CLOSED',
  'CANCELLED',
] as const
/** Where one ticket stands: the fold of its events (INV-32). */
export type Status = (typeof STATUSES)[number]

/** Who answers: the partner, the vendor, or a community. */
export type Route = 'PARTNER' | 'VENDOR' | 'COMMUNITY'

/** Who may read an event. */
export type Visibility = 'PUBLIC' | 'INTERNAL' | 'PARTNER_INTERNAL'

/** Something that happened to a ticket. The status is the fold of these (INV-32). */
export type TicketEvent =
  | { readonly type: 'created' }
  | { readonly type: 'taken'; readonly ownerId: string; readonly ownerName: string }
  | { readonly type: 'asked'; readonly text: string }
  | {
      readonly type: 'replied'
      readonly text: string
      readonly by: Side
      readonly files?: readonly string[]
      /** Who wrote it, where that is nobody's account: a partner by a mailed link. */
      readonly name?: string
    }
  | { readonly type: 'noted'; readonly text: string }
  | { readonly type: 'edited'; readonly fields: readonly FieldChange[]; readonly by: Side }
  | { readonly type: 'attached'; readonly files: readonly string[]; readonly by: Side }
  | { readonly type: 'detached'; readonly file: string; readonly by: Side }
  | { readonly type: 'shared'; readonly personId: string; readonly name: string }
  | { readonly type: 'unshared'; readonly personId: string; readonly name: string }
  | {
      readonly type: 'handed'
      readonly from: string
      readonly to: string
      readonly text?: string
      /** The partner's company, where it is a partner who gets it. */
      readonly partnerId?: string
    }
  /** Another partner looks after the customer by now, or none does: the ticket goes along (X68). */
  | { readonly type: 'passed'; readonly from?: Party; readonly to?: Party }
  /** The customer asked the partner to hand it to the vendor (T10). */
  | { readonly type: 'urged' }
  | { readonly type: 'reminded' }
  | { readonly type: 'resolved'; readonly text: string; readonly by: Side | 'clock' }
  | { readonly type: 'reopened'; readonly text?: string; readonly by: Side }
  | { readonly type: 'closed'; readonly by: Side | 'clock' }
  /** `reason`: in words, which may be empty where an agent named a `code`. */
  | { readonly type: 'cancelled'; readonly code?: CancelCode; readonly reason: string; readonly by: Side }
/** What kind of event it is, where nothing else of it matters. */
export type TicketEventType = TicketEvent['type']
/** A company as an event names it, whatever it is called later. */
export interface Party {
  readonly id: string
  readonly name: string
}

/** On which side of the desk somebody stands. */
export type Side = 'customer' | 'agent'

/** Why agents cancel (DOMAIN §3.3). */
export const CANCEL_CODES = ['duplicate', 'not-ours', 'not-reproducible', 'other'] as const
/** The reason as an agent picks it; words may come with it. */
export type CancelCode = (typeof CANCEL_CODES)[number]

/** A field, what it held and what it holds. */
export interface FieldChange {
  readonly field: string
  readonly before: string
  readonly after: string
}

/** Who may see an event; internal ones never reach a customer (INV-33). */
export const visibilityOf = (event: TicketEvent): Visibility => (event.type === 'noted' ? 'INTERNAL' : 'PUBLIC')

/** How long a resolved ticket can be reopened, and the silence that reminds and resolves (DOMAIN §3.3). */
export const REOPEN_DAYS = 14

/** Days of silence until the customer is reminded. */
export const REMIND_AFTER_DAYS = 7

/** Days of silence after which it counts as resolved. */
export const RESOLVE_AFTER_DAYS = 14

/** Whether something is still to be done. */
export const isOpen = (status: Status): boolean =>
  status !== 'RESOLVED' && status !== 'CLOSED' && status !== 'CANCELLED'

/** The next status, or undefined where the state machine of DOMAIN §3.3 does not allow the event. */
export function after(status: Status | undefined, event: TicketEvent): Status | undefined {
  if (status === undefined) return event.type === 'created' ? 'NEW' : undefined
  switch (event.type) {
    case 'created':
      return undefined
    case 'taken':
      return status === 'NEW' ? 'IN_PROGRESS' : isOpen(status) ? status : undefined
    case 'asked':
      return isOpen(status) ? 'WAITING_CUSTOMER' : undefined
    case 'replied':
      if (event.by === 'agent') return isOpen(status) ? status : undefined
      return status === 'WAITING_CUSTOMER' || status === 'RESOLVED'
        ? 'IN_PROGRESS'
        : isOpen(status)
          ? status
          : undefined
    case 'edited':
    case 'attached':
      if (!isOpen(status)) return undefined
      return status === 'WAITING_CUSTOMER' && event.by === 'customer' ? 'IN_PROGRESS' : status
    case 'noted':
    // A picture that shows a secret goes whatever became of the ticket (X66).
    case 'detached':
    case 'shared':
    case 'unshared':
      return status
    case 'reminded':
      return status === 'WAITING_CUSTOMER' ? status : undefined
    case 'urged':
    case 'passed':
      return isOpen(status) ? status : undefined
    case 'handed':
      // Handed a second time it is back where it began.
      if (status === 'WAITING_THIRD_PARTY') return 'IN_PROGRESS'
      return isOpen(status) ? 'WAITING_THIRD_PARTY' : undefined
    case 'resolved':
      return isOpen(status) ? 'RESOLVED' : undefined
    case 'reopened':
      return status === 'RESOLVED' ? 'IN_PROGRESS' : undefined
    case 'closed':
      return status === 'RESOLVED' ? 'CLOSED' : undefined
    case 'cancelled':
      return isOpen(status) ? 'CANCELLED' : undefined
  }
}

/** Replays a ticket's events; undefined if they could not have happened in this order (INV-32). */
export const fold = (events: readonly TicketEvent[]): Status | undefined =>
  events.reduce<{ status?: Status; broken: boolean }>(
    (state, event) => {
      const status = state.broken ? undefined : after(state.status, event)
      return { status, broken: status === undefined }
    },
    { broken: false },
  ).status

/** Whether a resolved ticket can still be reopened at `now`. */
export const isReopenable = (ticket: { status: Status; resolvedAt?: Date }, now: Date): boolean =>
  ticket.status === 'RESOLVED' &&
  ticket.resolvedAt !== undefined &&
  now.getTime() < ticket.resolvedAt.getTime() + REOPEN_DAYS * 86_400_000

/** `t 10482`, `T10482`, `#10482`, `10482` → `T-10482`; P- numbers stay P-. Undefined if it is no ticket number. */
export function ticketNumber(said: string): string | undefined {
  const found = /^\s*(?:#|([tp])\s*-?\s*)?(\d{1,9})\s*$/i.exec(said)
  return found ? `${(found[1] ?? 'T').toUpperCase()}-${Number(found[2])}` : undefined
}
