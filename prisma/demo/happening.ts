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
export const filed = verb(() => ({ type: 'created' }))
export const replied = verb((_, text: string) => ({ type: 'replied', text, by: 'customer' }))
export const edited = verb((_, field: string, before: string, after: string) => ({
  type: 'edited',
  fields: [{ field, before, after }],
  by: 'customer',
}))
export const shared = verb((_, colleague: PersonKey) => ({ type: 'shared', ...named(colleague) }))
export const unshared = verb((_, colleague: PersonKey) => ({ type: 'unshared', ...named(colleague) }))
export const solvedByUs = verb((_, text: string) => ({ type: 'resolved', text, by: 'customer' }))
export const confirmed = verb(() => ({ type: 'closed', by: 'customer' }))
export const reopened = verb((_, text: string) => ({ type: 'reopened', text, by: 'customer' }))
export const withdrew = verb((_, reason: string) => ({ type: 'cancelled', reason, by: 'customer' }))

// What agents and partners do.
export const took = verb((by) => ({ type: 'taken', ownerId: by, ownerName: personOf(by).name }))
export const asked = verb((_, text: string) => ({ type: 'asked', text }))
export const answered = verb((_, text: string) => ({ type: 'replied', text, by: 'agent' }))
export const noted = verb((_, text: string) => ({ type: 'noted', text }))
export const partnerNoted = verb((_, text: string) => ({ type: 'noted', text }), 'PARTNER_INTERNAL')
export const handed = verb((by, to: PersonKey) => ({ type: 'handed', from: companyName(by), to: companyName(to) }))
export const resolved = verb((_, text: string) => ({ type: 'resolved', text, by: 'agent' }))
export const cancelled = verb((_, reason: string) => ({ type: 'cancelled', reason, by: 'agent' }))

// What the clock does (DOMAIN §3.3).
export const reminded = clock(REMIND_AFTER_DAYS, 'asked', { type: 'reminded' })
export const timedOut = clock(RESOLVE_AFTER_DAYS, 'asked', { type: 'resolved', text: '', by: 'clock' })
export const closedByItself = clock(REOPEN_DAYS, 'resolved', { type: 'closed', by: 'clock' })
