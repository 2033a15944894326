import { z } from 'zod'
import { look, start } from '../core/button.ts'
import { eventWords } from '../core/cards/event-words.ts'
import type { Context } from '../core/context.ts'
import type { Commit, Given, Slot } from '../core/flow.ts'
import { type Message, say } from '../core/message.ts'
import { Conflict, type Ticket, type TicketFilter, type TicketRow, type Tx } from '../core/ports.ts'
import { text, type Words } from '../core/words.ts'
import { type Action, deskSights, may, type Subject, sideOf, sights } from '../domain/permission.ts'
import { isOpen, isReopenable, type Side, type Status, ticketNumber } from '../domain/ticket.ts'

/** Choices that are offered at once; whoever has more names the number. */
const OFFERED = 25

/** What every flow on an existing ticket knows of it. */
export interface OnTicket {
  /** The one that was named; undefined while none is, and where the person may not see it. */
  readonly ticket: Ticket | undefined
  readonly isNamed: boolean
  /** The person's own ones that this could be about. */
  readonly others: readonly TicketRow[]
  readonly side: Side
  readonly now: Date
  readonly title: Readonly<Record<string, Words>>
}

/** `given` → the ticket it names, as far as the person may see it; and what is offered to the deed where none is named. */
export async function loadOnTicket(
  { person, now, reads }: Context,
  given: Given,
  deed: Action,
  fits: (status: Status) => boolean = isOpen,
): Promise<OnTicket> {
  const number = numberIn(given)
  const seen = sights(person, now)
  const ticket = number === '' ? undefined : await reads.tickets.get(number, seen, person.id ?? '')
  const desk = deskSights(person, now)
  const state = fits === isOpen ? 'open' : 'all'
  const rows: TicketRow[] = []
  // One after the other: in a commit they share one connection.
  for (const which of offeredTo(deed, desk.length > 0)) {
    const filter = { which, state, page: 1, pageSize: OFFERED } as const
    rows.push(...(await reads.tickets.list(which === 'mine' ? seen : desk, filter, person.id ?? '')).rows)
  }
  return {
    ticket,
    isNamed: number !== '',
    others: rows
      .filter((row) => fits(row.status) && may(person, deed, { kind: 'ticket', ticket: row }, now).allowed)
      .slice(0, OFFERED),
    side: ticket ? sideOf(person, ticket, now) : 'customer',
    now,
    title: { number: ticket?.number ?? '', subject: ticket?.subject ?? '' },
  }
}

/** Where the tickets are that a deed is probably about: people's own, and what agents work on. */
function offeredTo(deed: Action, isAtDesk: boolean): readonly TicketFilter['which'][] {
  switch (deed) {
    case 'ticket.take':
      return ['unassigned']
    case 'ticket.ask':
    case 'ticket.note':
    case 'ticket.assign':
    case 'ticket.hand':
    case 'ticket.resolve':
    case 'ticket.cancel':
      return ['owned']
    case 'ticket.reply':
      return isAtDesk ? ['mine', 'owned'] : ['mine']
    default:
      return ['mine']
  }
}

/** For `may`: an unknown number and one that is none of theirs are refused in the same way (X49). */
export const aboutTicket = ({ ticket, isNamed, others }: OnTicket): Subject => {
  if (ticket) return { kind: 'ticket', ticket }
  return isNamed || others.length === 0 ? { kind: 'nothing' } : { kind: 'unchosen' }
}

/** One unsent draft per ticket. */
export const numberIn = (given: Given): string => {
  const said = given.ticket
  return typeof said === 'string' ? (ticketNumber(said) ?? said.trim().slice(0, 40)) : ''
}

/** The ticket a button was pressed on; asked among the person's own where words named none. */
export const ticketSlot: Slot<string, OnTicket> = {
  schema: z.string(),
  widget: 'choice',
  isFixed: true,
  choices: ({ ticket, others }) =>
    [...others, ...(ticket && !others.some(({ number }) => number === ticket.number) ? [ticket] : [])].map((one) => ({
      value: one.number,
      label: text('ticket-show.title', { number: one.number, subject: one.subject }),
    })),
}

/** What flows on one ticket have in common; `fits`: those that the deed could be about where none is named. */
export const onTicket = (deed: Action, fits?: (status: Status) => boolean) => ({
  deed,
  load: (ctx: Context, given: Given) => loadOnTicket(ctx, given, deed, fits),
  subject: aboutTicket,
  scope: numberIn,
})

/** The ticket in a commit: it was chosen, or the core would have asked. */
export function chosen({ ticket }: OnTicket): Ticket {
  if (!ticket) throw new Error('nothing is committed before a ticket is chosen')
  return ticket
}

/** A press on a summary counts for the ticket as it was when it was shown. */
export const asShown = {
  seen: ({ ticket }: OnTicket) => ticket?.version,
  changed({ ticket }: OnTicket): Words {
    const last = ticket?.events.at(-1)
    if (!ticket || !last) return text('review.changed')
    const { number } = ticket
    const name = last.actorName ?? text('ticket.nobody')
    return text('ticket.moved-on', { number, what: eventWords(last), name, at: { at: last.at } })
  },
} as const

type Appended = Awaited<ReturnType<Tx['write']['appendEvent']>>

/** The ticket was looked at in this transaction; if it moved on since, everything is decided again. */
export function written(appended: Appended): Extract<Appended, { kind: 'done' }> {
  if (appended.kind !== 'done') throw new Conflict('the ticket moved on meanwhile')
  return appended
}

/** What a commit leaves to be done: cards that show something old now, and events that people have to hear of. */
export const told = ({ number }: Pick<Ticket, 'number'>, ...seqs: readonly number[]) => ({
  changed: [{ type: 'ticket', id: number }],
  happened: seqs.map((seq) => ({ kind: 'ticket', number, seq }) as const),
})

/** Whoever answers first has it from then on. Answers the events that this made. */
export async function takenAlong(ticket: Ticket, { tx, person, now }: Commit): Promise<number[]> {
  if (ticket.ownerId !== undefined || person.id === undefined) return []
  const event = { type: 'taken', ownerId: person.id, ownerName: person.name } as const
  return [written(await tx.write.appendEvent(ticket.id, event, { personId: person.id, at: now })).seq]
}

/** Opens a ticket. */
export const openButton = ({ number }: Pick<Ticket, 'number'>) =>
  look(text('button.open'), 'ticket.show', { id: number })

/** The ticket is at its end already: says who brought it there and when, and what can still be done. */
export function atItsEnd(ticket: Ticket, now: Date): Message[] {
  const last = ticket.events.findLast(({ event }) => ['resolved', 'closed', 'cancelled'].includes(event.type))
  const by = { name: last?.actorName ?? text('ticket.nobody'), at: { at: last?.at ?? ticket.changedAt } }
  const { number, version } = ticket
  const way =
    ticket.status === 'CANCELLED'
      ? start(text('button.create-ticket'), 'ticket.create')
      : isReopenable(ticket, now)
        ? start(text('button.reopen'), 'ticket.reopen', { ticket: number }, { seen: version })
        : start(text('button.reply'), 'ticket.reply', { ticket: number })
  const words = text('ticket.at-its-end', { number, status: text(`status.${keyed(ticket.status)}`), ...by })
  return [say(words, 'plain', [way, openButton(ticket)])]
}

const keyed = (status: Status) => status.toLowerCase().replaceAll('_', '-')

/** Stops what is done only on a ticket that is not at its end. */
export const whileOpen = (_: Given, { ticket, now }: OnTicket): Message[] | undefined =>
  ticket && !isOpen(ticket.status) ? atItsEnd(ticket, now) : undefined
