import type { Reads } from '../core/ports.ts'
import type { Happening } from '../domain/happening.ts'
import type { Recipient } from '../domain/recipient.ts'
import { approversOf } from './access-recipients.ts'

type News = Extract<Happening, { kind: 'seat' }>

/** Who hears that a seat changes hands: both people and their company's admins (DOMAIN §3.5); where nobody is left, those who decide (X30). */
export async function seatRecipients({ assignmentId, step }: News, reads: Reads, now: Date): Promise<Recipient[]> {
  const one = await reads.access.assignment(assignmentId)
  if (!one) return []
  const holder: Recipient = { to: `person:${one.personId}`, reason: 'holder' }
  const regular: Recipient[] = one.standsInForPersonId
    ? [{ to: `person:${one.standsInForPersonId}`, reason: 'replaced' }]
    : []
  const admins = await reads.companies.withRole(one.companyId, ['TENANT_ADMIN', 'LICENCE_ADMIN'])
  const theirs = admins.map(({ id }): Recipient => ({ to: `person:${id}`, reason: 'company-admin' }))
  if (one.kind === 'SUBSTITUTE' || (step !== 'left' && step !== 'revoked')) return [holder, ...regular, ...theirs]
  const seats = await reads.access.seats(one.companyId, now)
  const isStoodIn = seats?.assignments.some(({ seatId }) => seatId === one.seatId) === true
  const deciders = isStoodIn
    ? await approversOf({ companyId: one.companyId, requesterId: one.personId }, reads, now)
    : []
  return [...(step === 'revoked' ? [holder] : []), ...deciders, ...theirs]
}
