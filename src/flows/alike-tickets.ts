import { start } from '../core/button.ts'
import type { Context } from '../core/context.ts'
import type { ReviewNotes } from '../core/flow.ts'
import type { TicketRow } from '../core/ports.ts'
import { text } from '../core/words.ts'
import { alikeIn } from '../domain/alike.ts'
import { sights } from '../domain/permission.ts'

/** How many of a company's open tickets are compared, and how many of those that look alike are offered. */
const COMPARED = 100
const OFFERED = 2

/** What colleagues of a super-user have open: one of them may be about the same (DOMAIN X74). */
export async function openOfColleagues(
  { person, now, reads }: Context,
  company: { readonly id: string } | undefined,
): Promise<readonly TicketRow[]> {
  const sight = sights(person, now).find((one) => one.by === 'company' && one.companyId === company?.id)
  if (person.id === undefined || company === undefined || sight === undefined) return []
  const { rows } = await reads.tickets.list(
    [sight],
    { which: 'company', companyId: company.id, state: 'open', page: 1, pageSize: COMPARED },
    person.id,
  )
  const involved = ({ requesterId, submittedById, sharedWith }: TicketRow) =>
    [requesterId, submittedById, ...sharedWith].includes(person.id ?? '')
  return rows.filter((row) => !involved(row))
}

/** *Join T-n* beside *Send* where a colleague's open ticket on the same product looks alike; never in the way. */
export function alikeNotes(
  open: readonly TicketRow[],
  productName: string | undefined,
  subject: string,
): Required<Pick<ReviewNotes, 'notes' | 'buttons'>> {
  const near = open.filter((row) => row.productName === productName)
  const found = alikeIn(
    near.map((row) => row.subject),
    subject,
  )
    .flatMap((place) => near[place] ?? [])
    .slice(0, OFFERED)
  return {
    notes: found.map((row) =>
      text('ticket-create.note.alike', { number: row.number, subject: row.subject, name: row.requesterName }),
    ),
    buttons: found.map(({ number }) => start(text('button.join', { number }), 'ticket.join', { ticket: number })),
  }
}
