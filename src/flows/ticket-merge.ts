import { z } from 'zod'
import { defineFlow, type Given } from '../core/flow.ts'
import type { Button, Message, Row } from '../core/message.ts'
import type { Ticket } from '../core/ports.ts'
import { text, type Words } from '../core/words.ts'
import { isOpen } from '../domain/ticket.ts'
import { aboutTicket, atItsEnd, chosen, loadOnTicket, numberIn, type OnTicket, ticketSlot } from './on-ticket.ts'
import { changesIn, type Edits, editsSchema, nothingToSave, saveEdits, valuesOf } from './ticket-changes.ts'
import { descriptionSchema, subjectSchema } from './ticket-fields.ts'

const WAYS = ['mine', 'theirs', 'combine'] as const

/** Longest part of one version that the card shows; nothing is cut when saved. */
const SHOWN = 1_500

interface Merge extends OnTicket {
  /** What the person wanted to change. */
  readonly mine: Edits
}

/** Two people changed a ticket at once: both texts are kept, the person says which holds (DOMAIN X7, T4). */
export const ticketMerge = defineFlow<Merge>()({
  id: 'ticket.merge',
  rev: 1,
  deed: 'ticket.edit',
  load: async (ctx, given): Promise<Merge> => ({
    ...(await loadOnTicket(ctx, given, 'ticket.edit')),
    mine: editsSchema.parse(given.edits),
  }),
  subject: aboutTicket,
  scope: numberIn,
  slots: {
    ticket: ticketSlot,
    edits: { schema: editsSchema, widget: 'paragraph', isFixed: true, initial: () => '{}' },
    /** What the ticket held when both versions were shown. */
    base: {
      schema: editsSchema,
      widget: 'paragraph',
      isFixed: true,
      initial: ({ ticket }: Merge) => ticket && JSON.stringify(valuesOf(ticket)),
    },
    way: {
      schema: z.enum(WAYS),
      widget: 'choice',
      choices: () => WAYS.map((value) => ({ value, label: text(`ticket-merge.${value}`) })),
    },
    subject: {
      schema: subjectSchema,
      widget: 'line',
      initial: ({ ticket, mine }: Merge) => both(ticket?.subject, mine.subject, ' / '),
    },
    description: {
      schema: descriptionSchema,
      widget: 'paragraph',
      initial: ({ ticket, mine }: Merge) => both(ticket?.description, mine.description, '\n\n'),
    },
  },
  when: {
    subject: ({ way }) => way === 'combine',
    description: ({ way }) => way === 'combine',
  },
  detour: (given, data, run) => {
    if (!data.ticket) return undefined
    if (!isOpen(data.ticket.status)) return atItsEnd(data.ticket, data.now)
    return given.way === undefined ? [bothVersions(data.ticket, data.mine, run)] : undefined
  },
  review: ({ way }) => ({ notes: way === 'theirs' ? [text('ticket-merge.note.theirs')] : [] }),
  async commit(answers, commit, data) {
    const ticket = chosen(data)
    if (!isOpen(ticket.status)) return { messages: atItsEnd(ticket, commit.now) }
    if (answers.way === 'theirs') return { messages: [nothingToSave(ticket)] }
    return saveEdits({ ...answers.edits, ...combined(answers) }, answers.base, ticket, data, commit)
  },
})

const combined = ({ way, subject, description }: Given): Edits =>
  way === 'combine' ? { subject: String(subject), description: String(description) } : {}

/** Theirs first, then mine; once where one of them holds the other. */
function both(theirs = '', mine = theirs, between: string): string {
  if (mine.includes(theirs)) return mine
  return theirs.includes(mine) ? theirs : `${theirs}${between}${mine}`
}

/** Who changed it and when, each field in both versions, and the three ways on. */
function bothVersions(ticket: Ticket, mine: Edits, run: string): Message {
  const last = ticket.events.findLast(({ event }) => event.type === 'edited')
  const by = { name: last?.actorName ?? text('ticket.nobody'), at: { at: last?.at ?? ticket.changedAt } }
  const pick = (way: (typeof WAYS)[number], style?: Button['style']): Button => ({
    label: text(`ticket-merge.${way}`),
    does: { kind: 'fill', run, values: { way }, by: 'press' },
    ...(style ? { style } : {}),
  })
  const row = (id: string, side: 'yours' | 'theirs', field: string, value: string): Row => ({
    id: `${side}-${id}`,
    label: text(`ticket-merge.label-${side}`, { field: text(`ticket.field.${field}`) }),
    value: shown(value),
  })
  return {
    kind: 'record',
    title: text('ticket-merge.title', { number: ticket.number, subject: ticket.subject }),
    text: text('ticket-merge.text', by),
    facts: changesIn(valuesOf(ticket), mine).flatMap(({ field, before, after }) => [
      row(field, 'theirs', field, before),
      row(field, 'yours', field, after),
    ]),
    buttons: [
      pick('mine'),
      pick('theirs'),
      pick('combine', 'primary'),
      { label: text('button.cancel'), does: { kind: 'press', run, action: 'cancel', by: 'press' } },
    ],
  }
}

const shown = (value: string): Words =>
  value === '' ? '–' : value.length > SHOWN ? `${value.slice(0, SHOWN - 1).trimEnd()}…` : value
