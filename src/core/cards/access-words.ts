import { type AccessStatus, isUndecided } from '../../domain/access.ts'
import { localDay } from '../../domain/business-hours.ts'
import type { Period } from '../../domain/period.ts'
import { regularOf, type SeatAssignment, usedSeats } from '../../domain/seat.ts'
import type { Status } from '../message.ts'
import type { AccessRequest, CompanySeats } from '../ports.ts'
import { type Text, text, type Words } from '../words.ts'

const TONES: Readonly<Record<AccessStatus, Status['tone']>> = {
  SUBMITTED: 'new',
  NEEDS_INFO: 'waiting',
  BLOCKED_LIMIT: 'waiting',
  INVITED: 'active',
  ACCEPTED: 'done',
  REJECTED: 'off',
  WITHDRAWN: 'off',
  INVITE_EXPIRED: 'waiting',
}

const keyed = (status: string) => status.toLowerCase().replaceAll('_', '-')

/** Where a request stands, in a word. */
export const accessStatus = ({ status }: Pick<AccessRequest, 'status'>): Status => ({
  label: text(`access.status.${keyed(status)}`),
  tone: TONES[status],
})

/** Who decided and when, once somebody has (C18). */
export const decidedBy = ({ decision }: AccessRequest): Words | undefined =>
  decision &&
  text(decision.isApproval ? 'access.approved-by' : 'access.rejected-by', {
    name: decision.byName,
    at: { at: decision.at },
  })

/** `Europe/Stockholm` → `Stockholm`: shown beside the days of a period, for they are whole days there (INV-15, X22). */
export const zoneName = (timezone: string): string => timezone.split('/').at(-1)?.replaceAll('_', ' ') ?? timezone

/** `1 August 2026 – 31 August 2026 (whole days, Stockholm)`; without an end it lasts until the regular takes it back (K7). */
export function periodWords({ startsAt, endsAt }: Partial<Period>, timezone: string): Text {
  const zone = zoneName(timezone)
  const from = startsAt && { day: localDay(startsAt, timezone) }
  // The end is the first moment after the period.
  const until = endsAt && { day: localDay(new Date(endsAt.getTime() - 1), timezone) }
  if (from && until) return text('access.period', { from, until, zone })
  if (until) return text('access.period-until', { until, zone })
  return from ? text('access.period-from', { from, zone }) : text('access.period-open')
}

/** `2 of 2 → 2 of 2`: what an approval would do to a company's seats (C16). */
export function seatsWords(request: AccessRequest, seats: CompanySeats, now: Date): Words {
  const used = usedSeats(seats, now)
  const { limit } = seats
  if (!isUndecided(request.status) && request.status !== 'NEEDS_INFO') return text('access.seats', { used, limit })
  const after = request.isReplacing ? used : used + 1
  return after > limit ? text('access.seats-full', { used, limit }) : text('access.seats-after', { used, limit, after })
}

/** Somebody's seat of their own as others see it: `Ewa Falk`, and who stands in for them. */
export const nameIn = ({ people }: CompanySeats, personId: string): string => people.get(personId)?.name ?? ''

/** Those with a seat of their own: whom somebody can stand in for. */
export const regulars = (seats: CompanySeats, now: Date): SeatAssignment[] =>
  seats.assignments.filter((one) => regularOf(seats, one.personId, now)?.id === one.id)
