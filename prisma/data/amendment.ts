import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import type { Tx } from '../client.ts'
import type { Amendment as AmendmentRow, Person } from '../generated/client.ts'
import { count, email, group, moment, oneOf, words } from './field.ts'
import { beginning, sayBeginning } from './moment.ts'
import type { Fault } from './noun.ts'

/** One change of what was agreed. Days are those of the customer's time zone. */
export const amendment = group({
  seq: count(1),
  field: words,
  from: words,
  to: words,
  reason: words.optional(),
  status: oneOf('REQUESTED', 'QUOTED', 'SIGNED', 'APPLIED', 'REJECTED', 'WITHDRAWN'),
  requestedBy: email.optional(),
  requested: moment.optional(),
  answer: words.optional(),
  signed: moment.optional(),
  applied: moment.optional(),
})
type Amendment = z.output<typeof amendment>

interface Terms {
  readonly superUserLimit: number
  readonly amendments: readonly Amendment[]
}

/**
 * An import brings the amendments of a new agreement as its history. Those of one that is there are asked for and signed
 * in chat, where holders of seats are looked at before anything is applied (INV-16, INV-17).
 */
export function amendmentFaults({ amendments, superUserLimit }: Terms, before: Terms | undefined): Fault[] {
  const last = amendments.filter(({ field, status }) => field === 'superUserLimit' && status === 'APPLIED').at(-1)
  return [
    ...(last && last.to !== String(superUserLimit)
      ? [
          {
            path: ['superUserLimit'],
            words: `differs from the amendment that was applied last, which says ${last.to}.`,
          },
        ]
      : []),
    ...amendments.flatMap((one, index): Fault[] => {
      const was = before?.amendments.find(({ seq }) => seq === one.seq)
      if (before && !isDeepStrictEqual(was, one))
        return [
          {
            path: ['amendments', index],
            words: `${was ? 'differs from what is there' : 'is new'}. Amendments of an agreement that is there are asked for and signed in chat; take this away.`,
          },
        ]
      return (one.status === 'SIGNED' || one.status === 'APPLIED') && one.signed === undefined
        ? [{ path: ['amendments', index, 'status'], words: 'needs a line "signed: …" with the day.' }]
        : []
    }),
  ]
}

/** Row → what a file says of it. */
export function fromRow(row: AmendmentRow & { requestedBy: Person | null }, timezone: string): Amendment {
  const { seq, field, oldValue: from, newValue: to, reason, status, answer, requestedBy } = row
  const day = (at: Date | null) => (at ? sayBeginning(at, timezone) : undefined)
  const told = {
    reason: reason || undefined,
    requestedBy: requestedBy?.primaryEmail ?? undefined,
    requested: day(row.requestedAt),
    answer: answer ?? undefined,
    signed: day(row.signedAt),
    applied: day(row.appliedAt),
  }
  return {
    seq,
    field,
    from,
    to,
    status,
    ...Object.fromEntries(Object.entries(told).filter(([, one]) => one !== undefined)),
  }
}

/** The history of an agreement; what is there already stays. */
export async function writeAmendments(
  tx: Tx,
  agreementId: string,
  amendments: readonly Amendment[],
  { timezone, personOf }: { timezone: string; personOf: (email: string | undefined) => Promise<string | null> },
): Promise<void> {
  const day = (given: string | undefined) => (given === undefined ? null : beginning(given, timezone))
  for (const { seq, field, from, to, reason = '', status, answer = null, ...more } of amendments) {
    const data = {
      agreementId,
      seq,
      field,
      oldValue: from,
      newValue: to,
      reason,
      status,
      answer,
      requestedById: await personOf(more.requestedBy),
      requestedAt: day(more.requested),
      signedAt: day(more.signed),
      appliedAt: day(more.applied),
    }
    await tx.amendment.createMany({ data, skipDuplicates: true })
  }
}
