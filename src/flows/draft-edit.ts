import { z } from 'zod'
import { draftCard } from '../core/cards/draft-card.ts'
import type { Context } from '../core/context.ts'
import { defineFlow, type Given, type Slot } from '../core/flow.ts'
import { Conflict, type ForwardedDraft } from '../core/ports.ts'
import { keyOf, text } from '../core/words.ts'
import { aboutDraft, draftSlot, loadOnDraft, moved, type OnDraft, runIn, settled } from './on-draft.ts'
import { changesIn, EDITABLE, type Editable, type Edits, editsIn, editsSchema } from './ticket-changes.ts'
import { ticketCreate } from './ticket-create.ts'
import type { TicketForm } from './ticket-form.ts'

/** The draft, and the form as its owner filled it in: the questions are the same. */
type Edit = Omit<TicketForm, 'title'> & OnDraft

const held =
  (id: string) =>
  ({ draft }: Edit) =>
    draft?.given[id] ?? undefined

/** What the owner answered that the questions depend on; nobody is asked for it here. */
const known = (id: 'type' | 'product'): Slot<string | undefined, Edit> => ({
  schema: z.string().optional(),
  widget: 'line',
  isFixed: true,
  initial: (data) => held(id)(data) ?? '',
})

/** A question of the ticket's form, as its owner was asked it. */
const asAsked = (id: Editable): Slot<string | undefined, Edit> => {
  const asked = ticketCreate.slots[id]
  return { ...asked, label: asked.label ?? (() => text(`ticket-create.${keyOf(id)}.ask`)), initial: held(id) }
}

/** *Edit before sending*: a super-user improves what was forwarded to them; its owner sees what they changed (K2, T3). */
export const draftEdit = defineFlow<Edit>()({
  id: 'draft.edit',
  rev: 1,
  isCorrection: true,
  deed: 'draft.send',
  async load(ctx: Context, given: Given): Promise<Edit> {
    const on = await loadOnDraft(ctx, given)
    const person = on.draft?.owner ?? ctx.person
    return { ...(await ticketCreate.load({ ...ctx, person }, on.draft?.given ?? {})), ...on }
  },
  subject: aboutDraft,
  scope: runIn,
  slots: {
    draft: draftSlot,
    type: known('type'),
    product: known('product'),
    /** What the draft held when the edit began. */
    base: {
      schema: editsSchema,
      widget: 'paragraph',
      isFixed: true,
      initial: ({ draft }: Edit) => draft && JSON.stringify(valuesOf(draft)),
    },
    subject: asAsked('subject'),
    description: asAsked('description'),
    erp: asAsked('erp'),
    version: asAsked('version'),
    severity: asAsked('severity'),
    poNumber: asAsked('poNumber'),
  },
  when: Object.fromEntries(EDITABLE.map((id) => [id, ticketCreate.when?.[id] ?? (() => true)])),
  check: { version: (version, data, given) => ticketCreate.check?.version?.(version, data, given) },
  detour: (_, data) => settled(data),
  review: (answers) => {
    const fields = changesIn(answers.base, editsIn(answers))
    if (fields.length === 0) return { notes: [text('draft-edit.note-nothing')], canConfirm: false }
    return {
      notes: [text('draft-edit.note', { fields: { list: fields.map(({ field }) => text(`ticket.field.${field}`)) } })],
    }
  },
  async commit(answers, commit, { draft }) {
    const { tx, person, now } = commit
    if (!draft || person.id === undefined) throw new Error('the press names no draft')
    // What somebody else changed meanwhile stays; where both changed the same, the talk keeps what was there before.
    const wanted = changesIn(answers.base, editsIn(answers)).map(({ field, after }) => [field, after] as const)
    const fields = changesIn(valuesOf(draft), Object.fromEntries(wanted))
    const given = { ...draft.given, ...Object.fromEntries(fields.map(({ field, after }) => [field, after || null])) }
    const step = { kind: 'edited', byId: person.id, at: now, fields } as const
    if (fields.length > 0 && !(await tx.write.editDraft(draft, given, step)))
      throw new Conflict(`${draft.number} was moved meanwhile.`)
    const made = await tx.drafts.forwarded(draft.run)
    return { messages: made ? [await draftCard(made, commit)] : [], changed: moved(draft) }
  },
})

/** What the fields of a draft hold now. */
const valuesOf = ({ given }: ForwardedDraft): Edits =>
  Object.fromEntries(EDITABLE.map((id) => [id, typeof given[id] === 'string' ? given[id] : '']))
