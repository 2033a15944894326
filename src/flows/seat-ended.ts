import { look } from '../core/button.ts'
import type { Commit } from '../core/flow.ts'
import type { Button } from '../core/message.ts'
import type { CompanySeats } from '../core/ports.ts'
import { text } from '../core/words.ts'
import type { SeatAssignment } from '../domain/seat.ts'

/** Ends somebody's seat, or the invitation to one; answers who has to hear of it and which cards show something old. */
export async function endSeat(
  personId: string,
  company: string,
  reason: 'REVOKED' | 'LEFT',
  { tx, person, now }: Commit,
) {
  const { happened } = await tx.write.leaveSeat(personId, company, reason, now)
  await tx.write.audit({
    ...(person.id ? { actorId: person.id } : {}),
    action: reason === 'REVOKED' ? 'seat.revoke' : 'seat.giveUp',
    subjectType: 'person',
    subjectId: personId,
    data: { company },
    at: now,
  })
  const changed = happened.flatMap((one) => (one.kind === 'access' ? [{ type: 'access', id: one.request }] : []))
  return { happened, changed }
}

/** Whether somebody has a seat there, now or later, or one is kept for them. */
export const hasSeat = (
  { assignments, reservations }: Pick<CompanySeats, 'assignments' | 'reservations'>,
  personId: string,
): boolean =>
  [...assignments, ...reservations].some((one: Pick<SeatAssignment, 'personId'>) => one.personId === personId)

/** Opens the seats of a company. */
export const seatsButton = (company: string): Button => look(text('access-card.seats'), 'seat.list', { company })
