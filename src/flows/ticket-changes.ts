import { look, start } from '../core/button.ts'
import { nextWords } from '../core/cards/next-words.ts'
import { createEdits, type EditsOf } from '../core/edits.ts'
import type { Commit, Outcome } from '../core/flow.ts'
import { say } from '../core/message.ts'
import { Conflict, type Ticket, type TicketPatch } from '../core/ports.ts'
import { text } from '../core/words.ts'
import { type OnTicket, openButton, told } from './on-ticket.ts'

/** What an edit may change, by the names that history and texts use (`ticket.field.*`). */
export const EDITABLE = ['subject', 'description', 'version', 'erp', 'severity', 'poNumber'] as const
/** A field of a ticket, by its name in history and texts. */
export type Editable = (typeof EDITABLE)[number]

/** Some fields and what they are to hold. */
export type Edits = EditsOf<Editable>

const COLUMNS = {
  subject: 'subject',
  description: 'description',
  version: 'productVersion',
  erp: 'erpCode',
  severity: 'severity',
  poNumber: 'poNumber',
} as const satisfies Record<Editable, keyof TicketPatch>

/** Edits as a hidden answer, the answers that were asked for, and what some edits would change in others. */
export const { schema: editsSchema, among: editsIn, changesIn } = createEdits(EDITABLE)

/** What the fields of a ticket hold now. */
export const valuesOf = (ticket: Ticket): Record<Editable, string> => ({
  subject: ticket.subject,
  description: ticket.description,
  version: ticket.productVersion ?? '',
  erp: ticket.erpCode ?? '',
  severity: ticket.severity?.key ?? '',
  poNumber: ticket.poNumber ?? '',
})

/**
 * Saves what is wanted. `base` is what the ticket held when the person began: where somebody changed it meanwhile
 * nothing is written and both texts go to `ticket.merge` (X7). A reply or a new owner in between is no conflict.
 */
export async function saveEdits(
  wanted: Edits,
  base: Edits,
  ticket: Ticket,
  data: OnTicket,
  commit: Commit,
): Promise<Outcome> {
  const { tx, person, now } = commit
  const { number } = ticket
  const current = valuesOf(ticket)
  const isStale = changesIn(base, current).length > 0
  const fields = changesIn(isStale ? base : current, wanted)
  if (fields.length === 0) return { messages: [nothingToSave(ticket)] }
  if (isStale) {
    const edits = JSON.stringify(Object.fromEntries(fields.map(({ field, after }) => [field, after])))
    return {
      problems: { subject: text('ticket-edit.conflict', { number }) },
      next: { kind: 'start', flow: 'ticket.merge', values: { ticket: number, edits }, fresh: true, by: 'press' },
    }
  }
  const patch: TicketPatch = Object.fromEntries(
    fields.map(({ field, after }) => [COLUMNS[field as Editable], after === '' ? undefined : after]),
  )
  const saved = await tx.write.appendEvent(
    ticket.id,
    { type: 'edited', fields, by: data.side },
    { personId: person.id, at: now },
    { patch, version: ticket.version },
  )
  if (saved.kind !== 'done') throw new Conflict('the ticket moved on meanwhile')
  return {
    messages: [
      say(text('ticket-edit.done', { number, next: nextWords({ ...ticket, status: saved.status }) }), 'good', [
        openButton(ticket),
        look(text('button.history'), 'ticket.history', { id: number }),
      ]),
    ],
    ...told(ticket, saved.seq),
  }
}

/** Everything is as it was. */
export const nothingToSave = (ticket: Ticket) =>
  say(text('ticket-edit.nothing', { number: ticket.number }), 'plain', [
    openButton(ticket),
    start(text('button.reply'), 'ticket.reply', { ticket: ticket.number }),
  ])
