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

/** Whether the interval holds at `now`: its start is in it, its end is not (INV-11). */
function isCurrent(assignment: SeatAssignment, now: Date): boolean {
  const ends = [assignment.endsAt, assignment.endedAt].filter((end) => end !== undefined)
  return assignment.startsAt <= now && ends.every((end) => now < end)
}

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
