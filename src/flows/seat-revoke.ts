import { z } from 'zod'
import { defineFlow, type Given, type Slot } from '../core/flow.ts'
import { say } from '../core/message.ts'
import type { CompanySeats } from '../core/ports.ts'
import { text } from '../core/words.ts'
import { endSeat, hasSeat, seatsButton } from './seat-ended.ts'

interface Revoking {
  readonly seats: CompanySeats | undefined
  readonly personId: string
  readonly title: { readonly company: string; readonly name: string }
}

const idIn = (given: Given, slot: 'company' | 'person'): string => (typeof given[slot] === 'string' ? given[slot] : '')

/** Ids that a button names; nobody types them. */
const named: Slot<string, Revoking> = { schema: z.string().min(1).max(80), widget: 'line', isFixed: true }

/** Takes somebody's seat, or the invitation to it, away at once; the way back is a new request (DOMAIN §3.4, X52). */
export const seatRevoke = defineFlow<Revoking>()({
  id: 'seat.revoke',
  rev: 1,
  deed: 'seat.revoke',
  async load({ reads, now }, given) {
    const company = idIn(given, 'company')
    const personId = idIn(given, 'person')
    const seats = company === '' ? undefined : await reads.access.seats(company, now)
    const name = seats?.people.get(personId)?.name ?? ''
    return { seats, personId, title: { company: seats?.companyName ?? '', name } }
  },
  subject: ({ seats, personId }) =>
    seats ? { kind: 'record', record: { companyId: seats.companyId, ofIds: [personId] } } : { kind: 'nothing' },
  scope: (given) => `${idIn(given, 'company')}:${idIn(given, 'person')}`,
  slots: { company: named, person: named },
  detour: (_, { seats, personId, title }) =>
    seats && !hasSeat(seats, personId)
      ? [say(text('seat-revoke.nothing', title), 'plain', [seatsButton(seats.companyId)])]
      : undefined,
  review: (_, { title }) => ({ notes: [text('seat-revoke.note', title)] }),
  async commit({ company, person: personId }, ctx, { title }) {
    return {
      messages: [say(text('seat-revoke.done', title), 'good', [seatsButton(company)])],
      ...(await endSeat(personId, company, 'REVOKED', ctx)),
    }
  },
})
