import { overlap, type Period } from './period.ts'

/** Why somebody has a seat no longer, or is not given the one they were invited to. */
export type SeatEnd = 'EXPIRED' | 'TAKEN_BACK' | 'REVOKED' | 'LEFT' | 'LIMIT_CUT'

/** One interval in which somebody holds, or stands in for, a seat. `endsAt` is planned, `endedAt` happened. */
export interface SeatAssignment {
  readonly id: string
  readonly seatId: string
  readonly companyId: string
  readonly personId: string
  readonly kind: 'REGULAR' | 'SUBSTITUTE'
  readonly startsAt: Date
  readonly endsAt?: Date
  readonly endedAt?: Date
}

/** A seat that is kept free from an approval to the acceptance (INV-25); `replacedId`: for whom the other stands in. */
export interface Reservation extends Partial<Period> {
  readonly requestId: string
  readonly seatId: string
  readonly personId: string
  readonly replacedId?: string
}

/** Everything that decides about a company's seats, loaded under its lock. */
export interface Seats {
  /** By ordinal; made when they are first needed. */
  readonly ids: readonly string[]
  /** All that are not over, and those that begin later. */
  readonly assignments: readonly SeatAssignment[]
  readonly reservations: readonly Reservation[]
  /** The highest limit among the agreements in force; a signed cut counts for what is new (INV-17). */
  readonly limit: number
}

const endOf = ({ endsAt, endedAt }: SeatAssignment): Date | undefined =>
  endsAt && endedAt ? (endsAt < endedAt ? endsAt : endedAt) : (endsAt ?? endedAt)

/** Whether an interval is over at `now`. */
const isOver = (assignment: SeatAssignment, now: Date): boolean => {
  const end = endOf(assignment)
  return end !== undefined && end <= now
}

/** Whether the interval holds at `now`: its start is in it, its end is not (INV-11). */
const isCurrent = (assignment: SeatAssignment, now: Date): boolean =>
  assignment.startsAt <= now && !isOver(assignment, now)

/**
 * Who holds each seat at `now`: the substitute who covers it, else the regular holder (INV-11, INV-14).
 * Takes all assignments of the seats in question; the answer never depends on a job having run.
 */
export function holders(assignments: readonly SeatAssignment[], now: Date): SeatAssignment[] {
  const bySeat = Map.groupBy(
    assignments.filter((one) => isCurrent(one, now)),
    (one) => one.seatId,
  )
  return [...bySeat.values()].flatMap((current) => current.find((one) => one.kind === 'SUBSTITUTE') ?? current[0] ?? [])
}

/**
 * Seats that are taken as long as anybody has them or will (a substitute may outstay the regular holder, X30), or kept
 * for new holders; a stand-in's is taken already (INV-25).
 */
const busySeats = (
  { assignments, reservations }: Pick<Seats, 'assignments' | 'reservations'>,
  now: Date,
): Set<string> =>
  new Set([
    ...assignments.filter((one) => !isOver(one, now)).map(({ seatId }) => seatId),
    ...reservations.filter(({ replacedId }) => replacedId === undefined).map(({ seatId }) => seatId),
  ])

/** How many seats are taken or kept at `now`: what a limit must not be below (INV-10, INV-17). */
export const usedSeats = (seats: Pick<Seats, 'assignments' | 'reservations'>, now: Date): number =>
  busySeats(seats, now).size

/** The assignment in which somebody holds a seat of their own, whoever stands in for them at the moment. */
export const regularOf = (
  { assignments }: Pick<Seats, 'assignments'>,
  personId: string,
  now: Date,
): SeatAssignment | undefined =>
  assignments.find((one) => one.kind === 'REGULAR' && one.personId === personId && isCurrent(one, now))

/** The assignment that somebody can stand in for from `startsAt` on: held now, and still held when that begins (INV-13). */
export function standInFor(
  seats: Pick<Seats, 'assignments'>,
  replacedId: string,
  startsAt: Date,
  now: Date,
): SeatAssignment | undefined {
  const regular = regularOf(seats, replacedId, now)
  return regular && isCurrent(regular, startsAt > now ? startsAt : now) ? regular : undefined
}

/** When the last seat that somebody had was over, and at which company: whoever still expects its rights has to hear of it. */
export function lastEnd(
  assignments: readonly SeatAssignment[],
  personId: string,
  now: Date,
): { readonly companyId: string; readonly at: Date } | undefined {
  const ends = assignments
    .filter((one) => one.personId === personId && one.startsAt < now)
    .map((one) => ({ companyId: one.companyId, at: endOf(one) }))
    .flatMap(({ companyId, at }) => (at && at <= now ? [{ companyId, at }] : []))
  return ends.sort((one, other) => other.at.getTime() - one.at.getTime())[0]
}

/** Those who stand in on a seat now or later, soonest first. */
export const standIns = ({ assignments }: Pick<Seats, 'assignments'>, seatId: string, now: Date): SeatAssignment[] =>
  assignments
    .filter((one) => one.kind === 'SUBSTITUTE' && one.seatId === seatId && !isOver(one, now))
    .sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime())

/** Whether an approval can keep a seat, and which; `ordinal`: a new seat has to be made. */
export type Room =
  | { readonly kind: 'seat'; readonly seatId: string }
  | { readonly kind: 'new-seat'; readonly ordinal: number }
  /** All are taken or kept: replace somebody, or ask for more (C2). */
  | { readonly kind: 'full'; readonly used: number; readonly limit: number }
  /** The replaced person holds no seat of their own any longer (INV-13). */
  | { readonly kind: 'nobody-to-replace' }
  /** Somebody else stands in for them then (X23). */
  | { readonly kind: 'overlaps'; readonly personId: string }
  | { readonly kind: 'holds-already' }

/** Where a request would sit at `now`: a free seat, or the replaced person's for the period (INV-10…13, INV-25). */
export function roomFor(
  request: { readonly personId: string; readonly replacedId?: string; readonly period?: Period },
  seats: Seats,
  now: Date,
): Room {
  // Somebody's own seat has no end; a stand-in may go on right after another (T6 *Extend*).
  const asked = request.replacedId === undefined ? { startsAt: now } : { startsAt: now, ...request.period }
  if (holdsDuring(asked, request.personId, seats, now)) return { kind: 'holds-already' }
  if (request.replacedId !== undefined) return roomInPlaceOf(request.replacedId, request.period, seats, now)
  const used = usedSeats(seats, now)
  if (used >= seats.limit) return { kind: 'full', used, limit: seats.limit }
  const busy = busySeats(seats, now)
  const free = seats.ids.find((id) => !busy.has(id))
  return free === undefined ? { kind: 'new-seat', ordinal: seats.ids.length + 1 } : { kind: 'seat', seatId: free }
}

function roomInPlaceOf(replacedId: string, period: Period | undefined, seats: Seats, now: Date): Room {
  const asked = { startsAt: now, ...period }
  const regular = standInFor(seats, replacedId, asked.startsAt, now)
  if (!regular) return { kind: 'nobody-to-replace' }
  const { seatId } = regular
  const other =
    standIns(seats, seatId, now).find((one) => overlap(asked, spanOf(one))) ??
    seats.reservations.find(
      (one) =>
        one.seatId === seatId &&
        one.replacedId === replacedId &&
        overlap(asked, { ...one, startsAt: one.startsAt ?? now }),
    )
  return other ? { kind: 'overlaps', personId: other.personId } : { kind: 'seat', seatId }
}

/** One person, one seat per company at any instant: a second interval or reservation in that time is refused (INV-12). */
const holdsDuring = (asked: Period, personId: string, seats: Seats, now: Date): boolean =>
  seats.assignments.some((one) => one.personId === personId && !isOver(one, now) && overlap(asked, spanOf(one))) ||
  seats.reservations.some(
    (one) => one.personId === personId && overlap(asked, { ...one, startsAt: one.startsAt ?? now }),
  )

const spanOf = (one: SeatAssignment): Period => {
  const endsAt = endOf(one)
  return { startsAt: one.startsAt, ...(endsAt ? { endsAt } : {}) }
}

/** The limit that counts for something new: a signed cut counts before it is applied (INV-17). */
export const limitForNew = (limit: number, signedCuts: readonly number[]): number => Math.min(limit, ...signedCuts)
