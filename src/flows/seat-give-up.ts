import { z } from 'zod'
import { look, start } from '../core/button.ts'
import { defineFlow } from '../core/flow.ts'
import { say } from '../core/message.ts'
import type { CompanySeats } from '../core/ports.ts'
import { text } from '../core/words.ts'
import { companiesOf } from '../domain/person.ts'
import { endSeat, hasSeat, seatsButton } from './seat-ended.ts'

interface GivingUp {
  /** Companies at which the person has a seat. */
  readonly held: readonly CompanySeats[]
  readonly one: CompanySeats | undefined
  readonly personId: string
  readonly title: { readonly company: string }
}

/** A super-user gives the seat back; whoever stands in for them goes on to the end (DOMAIN §3.4, X30). */
export const seatGiveUp = defineFlow<GivingUp>()({
  id: 'seat.giveUp',
  rev: 1,
  slash: { name: 'seat give-up' },
  deed: 'seat.revoke',
  async load({ reads, now, person }, given) {
    const personId = person.id ?? ''
    const held: CompanySeats[] = []
    for (const { id } of companiesOf(person)) {
      const seats = await reads.access.seats(id, now)
      if (seats && hasSeat(seats, personId)) held.push(seats)
    }
    const one = held.find(({ companyId }) => companyId === given.company) ?? (held.length === 1 ? held[0] : undefined)
    return { held, one, personId, title: { company: one?.companyName ?? '' } }
  },
  subject: ({ one, personId }) =>
    one ? { kind: 'record', record: { companyId: one.companyId, ofIds: [personId] } } : { kind: 'unchosen' },
  slots: {
    company: {
      schema: z.string(),
      widget: 'choice',
      choices: ({ held }: GivingUp) =>
        held.map(({ companyId, companyName }) => ({ value: companyId, label: companyName })),
      isAlone: true,
      isSilent: true,
    },
  },
  detour: (_, { held }) =>
    held.length === 0
      ? [
          say(text('seat-give-up.nothing'), 'plain', [
            start(text('access-card.request-again'), 'access.request'),
            look(text('button.home'), 'help'),
          ]),
        ]
      : undefined,
  review: (_, { title }) => ({ notes: [text('seat-give-up.note', title)] }),
  async commit({ company }, ctx, { personId, title }) {
    return {
      messages: [
        say(text('seat-give-up.done', title), 'good', [
          start(text('access-card.request-again'), 'access.request'),
          seatsButton(company),
        ]),
      ],
      ...(await endSeat(personId, company, 'LEFT', ctx)),
    }
  },
})
