import { z } from 'zod'
import { defineFlow, type Given } from '../core/flow.ts'
import type { Erp, Product, Severity } from '../core/ports.ts'
import { reachable } from '../core/reachable.ts'
import { text } from '../core/words.ts'
import { asks, type TicketField } from '../domain/request-type.ts'
import { isOpen } from '../domain/ticket.ts'
import { UNKNOWN_VERSION } from '../domain/version.ts'
import {
  aboutTicket,
  atItsEnd,
  chosen,
  loadOnTicket,
  numberIn,
  type OnTicket,
  ticketSlot,
  whileOpen,
} from './on-ticket.ts'
import { changesIn, type Editable, editsIn, editsSchema, nothingToSave, saveEdits, valuesOf } from './ticket-changes.ts'
import { descriptionSchema, poNumberSchema, subjectSchema } from './ticket-fields.ts'
import { erpChoices, severityChoices, versionHelp, versionNotes, versionProblem } from './ticket-slots.ts'

interface Edit extends OnTicket {
  readonly product: Product | undefined
  readonly erps: readonly Erp[]
  readonly severities: readonly Severity[]
}

const isAsked =
  (field: TicketField) =>
  (_: Given, { ticket }: Edit) =>
    asks(ticket?.type, field).isAsked || (ticket !== undefined && field === 'poNumber' && ticket.poNumber !== undefined)
const isRequired =
  (field: TicketField) =>
  ({ ticket }: Edit) =>
    asks(ticket?.type, field).isRequired
const held =
  (field: Editable) =>
  ({ ticket }: Edit) =>
    (ticket && valuesOf(ticket)[field]) || undefined

/** Change what a ticket says; the agent and the history see what was changed (DOMAIN E10, X7). */
export const ticketEdit = defineFlow<Edit>()({
  id: 'ticket.edit',
  rev: 1,
  isCorrection: true,
  slash: { name: 'ticket edit', options: { number: 'ticket' } },
  deed: 'ticket.edit',
  async load(ctx, given): Promise<Edit> {
    const on = await loadOnTicket(ctx, given, 'ticket.edit')
    const { productId } = on.ticket ?? {}
    const [[product], erps, severities] = await Promise.all([
      productId ? ctx.reads.catalogue.products([productId]) : [],
      ctx.reads.catalogue.erps(),
      ctx.reads.catalogue.severities(),
    ])
    return { ...on, product: product && reachable(product, ctx), erps, severities }
  },
  subject: aboutTicket,
  scope: numberIn,
  slots: {
    ticket: ticketSlot,
    /** What the ticket held when the edit began. */
    base: {
      schema: editsSchema,
      widget: 'paragraph',
      isFixed: true,
      initial: ({ ticket }: Edit) => ticket && JSON.stringify(valuesOf(ticket)),
    },
    subject: { schema: subjectSchema, widget: 'line', initial: held('subject') },
    description: { schema: descriptionSchema, widget: 'paragraph', initial: held('description') },
    erp: {
      schema: z.string().optional(),
      widget: 'choice',
      choices: ({ erps }: Edit) => erpChoices(erps),
      initial: held('erp'),
      isRequired: isRequired('erp'),
    },
    version: {
      schema: z.string().trim().max(60).optional(),
      widget: 'line',
      label: ({ product }: Edit) => text('ticket-create.version.ask', { product: product?.name ?? '' }),
      initial: held('version'),
      isRequired: isRequired('version'),
      instead: { value: UNKNOWN_VERSION, label: text('ticket-create.version.unknown') },
      help: ({ product }: Edit) => versionHelp(product),
    },
    severity: {
      schema: z.string().optional(),
      widget: 'choice',
      choices: ({ severities }: Edit) => severityChoices(severities),
      initial: held('severity'),
      isRequired: isRequired('severity'),
    },
    poNumber: {
      schema: poNumberSchema.optional(),
      widget: 'line',
      initial: held('poNumber'),
      isRequired: isRequired('poNumber'),
    },
  },
  when: {
    erp: isAsked('erp'),
    version: isAsked('version'),
    severity: isAsked('severity'),
    poNumber: isAsked('poNumber'),
  },
  check: { version: (version, { product }) => versionProblem(version, product) },
  detour: whileOpen,
  review: (answers, { product, erps }) => {
    const fields = changesIn(answers.base, editsIn(answers))
    if (fields.length === 0) return { notes: [text('ticket-edit.note.nothing')], canConfirm: false }
    const names = { list: fields.map(({ field }) => text(`ticket.field.${field}`)) }
    return { notes: [text('ticket-edit.note.changes', { fields: names }), ...versionNotes(answers, product, erps)] }
  },
  async commit(answers, commit, data) {
    const ticket = chosen(data)
    if (!isOpen(ticket.status)) return { messages: atItsEnd(ticket, commit.now) }
    const wanted = editsIn(answers)
    if (changesIn(answers.base, wanted).length === 0) return { messages: [nothingToSave(ticket)] }
    return saveEdits(wanted, answers.base, ticket, data, commit)
  },
})
