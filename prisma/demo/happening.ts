import {
  REMIND_AFTER_DAYS,
  REOPEN_DAYS,
  RESOLVE_AFTER_DAYS,
  type TicketEvent,
  type Visibility,
} from '../../src/domain/ticket.ts'
import { companyOf } from './companies.ts'
import { type PersonKey, personOf } from './people.ts'

/** One event in the life of a demo ticket: who, what and when. */
export interface Happening {
  /** Working days ago and local time, or, for what the clock does, calendar days after the event it waits for. */
  readonly when:
    | readonly [daysAgo: number, time: string]
    | { readonly days: number; readonly after: TicketEvent['type'] }
  /** Nobody: the clock. */
  readonly by?: PersonKey
  readonly event: TicketEvent
  /** Where it is not what the domain says for the event. */
  readonly visibility?: Visibility
}

type Verb<Args extends unknown[]> = (daysAgo: number, time: string, by: PersonKey, ...args: Args) => Happening

const verb =
  <Args extends unknown[]>(event: (by: PersonKey, ...args: Args) => TicketEvent, visibility?: Visibility): Verb<Args> =>
  (daysAgo, time, by, ...args) => ({
    when: [daysAgo, time],
    by,
    event: event(by, ...args),
    ...(visibility && { visibility }),
  })

const clock = (days: number, after: TicketEvent['type'], event: TicketEvent) => (): Happening => ({
  when: { days, after },
  event,
})

const companyName = (who: PersonKey) => companyOf(personOf(who).companies[0]).name
const named = (who: PersonKey) => ({ personId: who, name: personOf(who).name })

// What customers do.
/** The customer sent it: the first event of every ticket. */
export const filed = verb(() => ({ type: 'created' }))
/** The customer wrote more; a question to them is answered by it. */
export const replied = verb((_, text: string) => ({ type: 'replied', text, by: 'customer' }))
/** The customer corrected one field. */
export const edited = verb((_, field: string, before: string, after: string) => ({
  type: 'edited',
  fields: [{ field, before, after }],
  by: 'customer',
}))
/** A colleague may read it from then on. */
export const shared = verb((_, colleague: PersonKey) => ({ type: 'shared', ...named(colleague) }))
/** A colleague may read it no longer. */
export const unshared = verb((_, colleague: PersonKey) => ({ type: 'unshared', ...named(colleague) }))
/** The customer found the answer themselves: resolved. */
export const solvedByUs = verb((_, text: string) => ({ type: 'resolved', text, by: 'customer' }))
/** *Solved? Yes*: closed. */
export const confirmed = verb(() => ({ type: 'closed', by: 'customer' }))
/** *Solved? No*, or the customer came back within the time to reopen. */
export const reopened = verb((_, text: string) => ({ type: 'reopened', text, by: 'customer' }))
/** The customer needs it no longer: cancelled. */
export const withdrew = verb((_, reason: string) => ({ type: 'cancelled', reason, by: 'customer' }))

// What agents and partners do.
/** An agent or partner owns it from then on: in progress. */
export const took = verb((by) => ({ type: 'taken', ownerId: by, ownerName: personOf(by).name }))
/** The customer is waited for. */
export const asked = verb((_, text: string) => ({ type: 'asked', text }))
/** The customer was told something; it stays in progress. */
export const answered = verb((_, text: string) => ({ type: 'replied', text, by: 'agent' }))
/** For agents alone. */
export const noted = verb((_, text: string) => ({ type: 'noted', text }))
/** For that partner’s admins alone. */
export const partnerNoted = verb((_, text: string) => ({ type: 'noted', text }), 'PARTNER_INTERNAL')
/** The other side of the desk goes on with it: partner ↔ vendor. */
export const handed = verb((by, to: PersonKey) => ({ type: 'handed', from: companyName(by), to: companyName(to) }))
/** An answer that should end it; the customer is asked whether it does. */
export const resolved = verb((_, text: string) => ({ type: 'resolved', text, by: 'agent' }))
/** Agents end it with a reason and no answer. */
export const cancelled = verb((_, reason: string) => ({ type: 'cancelled', reason, by: 'agent' }))

// What the clock does (DOMAIN §3.3).
/** The customer was silent since they were asked. */
export const reminded = clock(REMIND_AFTER_DAYS, 'asked', { type: 'reminded' })
/** They stayed silent: it counts as resolved. */
export const timedOut = clock(RESOLVE_AFTER_DAYS, 'asked', { type: 'resolved', text: '', by: 'clock' })
/** Nobody reopened it in time. */
export const closedByItself = clock(REOPEN_DAYS, 'resolved', { type: 'closed', by: 'clock' })
