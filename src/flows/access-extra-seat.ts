import { z } from 'zod'
import { look } from '../core/button.ts'
import type { Context } from '../core/context.ts'
import { defineFlow, type Given } from '../core/flow.ts'
import { say } from '../core/message.ts'
import type { CompanySeats } from '../core/ports.ts'
import { text, type Words } from '../core/words.ts'
import { type Agreement, isInForce } from '../domain/agreement.ts'
import { companiesOf, customersOf } from '../domain/person.ts'

/** Nobody needs more at once; whoever does talks to sales anyway. */
const MOST = 50

interface ExtraSeat {
  readonly companies: readonly { readonly id: string; readonly name: string }[]
  readonly seats: CompanySeats | undefined
  readonly agreements: readonly Agreement[]
  readonly title: Readonly<Record<string, Words>>
}

async function loadExtraSeat({ person, reads, now }: Context, given: Given): Promise<ExtraSeat> {
  const own = companiesOf(person).filter(({ kind }) => kind !== 'VENDOR')
  const named = typeof given.company === 'string' ? await reads.companies.get(given.company) : undefined
  const mine = [...own, ...customersOf(person, now)]
  // The vendor's people come from a request's card, which names the company.
  const companies = mine.length > 0 ? mine : named ? [named] : []
  const company =
    companies.find(({ id }) => id === given.company) ?? (companies.length === 1 ? companies[0] : undefined)
  return {
    companies,
    seats: company && (await reads.access.seats(company.id, now)),
    agreements: company ? (await reads.companies.agreements(company.id)).filter((one) => isInForce(one, now)) : [],
    title: { company: company?.name ?? '' },
  }
}

/** More seats than agreed: a change of the agreement, which the sales manager signs; no command sets a limit (C3, C4). */
export const accessExtraSeat = defineFlow<ExtraSeat>()({
  id: 'access.extraSeat',
  rev: 1,
  slash: { name: 'access extra-seat' },
  deed: 'access.extraSeat',
  load: loadExtraSeat,
  subject: ({ seats }) => (seats ? { kind: 'company', companyId: seats.companyId } : { kind: 'nothing' }),
  seen: ({ seats }) => seats?.agreedLimit,
  slots: {
    company: {
      schema: z.string(),
      widget: 'choice',
      choices: ({ companies }: ExtraSeat) => companies.map(({ id, name }) => ({ value: id, label: name })),
      isAlone: true,
      isSilent: true,
    },
    agreement: {
      schema: z.string(),
      widget: 'choice',
      choices: ({ agreements }: ExtraSeat) => agreements.map(({ id, number }) => ({ value: id, label: number })),
      isSilent: true,
    },
    seats: {
      schema: z.coerce
        .number('access-extra-seat.number')
        .int('access-extra-seat.number')
        .min(1, 'access-extra-seat.number')
        .max(MOST, 'access-extra-seat.number'),
      widget: 'line',
      initial: () => '1',
      hint: ({ seats }: ExtraSeat) => text('access-extra-seat.seats.hint', { limit: seats?.agreedLimit ?? 0 }),
    },
    reason: { schema: z.string().trim().min(1).max(2_000), widget: 'paragraph' },
  },
  detour: (_, { seats, agreements, title }) =>
    seats && agreements.length === 0
      ? [say(text('access-extra-seat.no-agreement', title), 'bad', [look(text('button.contact'), 'contact.show')])]
      : undefined,
  review: ({ agreement, seats: more }, { agreements }) => {
    const limit = agreements.find(({ id }) => id === agreement)?.superUserLimit ?? 0
    return { notes: [text('access-extra-seat.note', { from: limit, to: limit + more })] }
  },
  async commit({ agreement: agreementId, seats: more, reason }, { tx, run, person, now }, { agreements, title }) {
    const agreement = agreements.find(({ id }) => id === agreementId)
    if (!agreement || person.id === undefined) throw new Error('nothing is committed before an agreement is chosen')
    const newLimit = agreement.superUserLimit + more
    const asked = { run, agreementId, newLimit, reason, byId: person.id, at: now }
    const { amendment, happened } = await tx.write.requestAmendment(asked)
    const by = amendment.salesManager?.name
    return {
      messages: [
        say(
          text(by ? 'access-extra-seat.done' : 'access-extra-seat.done-sales', {
            ...title,
            number: amendment.number,
            by: by ?? '',
          }),
          'good',
          [
            look(text('access-request.status'), 'amendment.show', { id: amendment.id }),
            look(text('access-card.seats'), 'seat.list', { company: amendment.companyId }),
          ],
        ),
      ],
      happened,
    }
  },
})
