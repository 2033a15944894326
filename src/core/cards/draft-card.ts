import { firstName, shortName } from '../../domain/person.ts'
import { look, press, start } from '../button.ts'
import type { Context } from '../context.ts'
import type { Button, Entry, Message, Record as RecordMessage } from '../message.ts'
import type { AttachmentCard, ForwardedDraft } from '../ports.ts'
import { text, type Words } from '../words.ts'
import { answersOf, said } from './draft-answers.ts'
import { nameIn, talkOf } from './draft-talk.ts'

/** A forwarded draft as its reader should see it now: to send it, to answer, or what became of it (DOMAIN K2, T3). */
export async function draftCard(draft: ForwardedDraft, ctx: Context): Promise<Message> {
  const { run, number, version } = draft
  const base = {
    kind: 'record',
    subject: { type: 'draft', id: run, version },
    title: text('draft-card.title', { number, subject: said(draft, 'subject') ?? '' }),
    facts: [],
    refresh: { kind: 'view', view: 'draft.show', params: { id: run }, by: 'press' },
  } as const satisfies Partial<RecordMessage>
  const isOwner = draft.ownerId !== undefined && draft.ownerId === ctx.person.id
  if (draft.status === 'FORWARDED' && !isOwner) return { ...base, ...(await toSend(draft, ctx)) }
  if (draft.status === 'EXPIRED' && isOwner) {
    const { facts, text: description } = await answersOf(draft, ctx)
    const buttons = [start(text('button.new-ticket'), 'ticket.create')]
    return { ...base, facts, text: description, note: text('draft-card.expired', { number }), buttons }
  }
  const entries = await talkOf(draft, ctx)
  return { ...base, ...(isOwner ? forOwner(draft, entries) : forOthers(draft, entries)) }
}

type Shown = Pick<RecordMessage, 'text' | 'buttons'> & Partial<RecordMessage>

/** «Anna A. asks you to send a ticket», with everything she wrote (T3). */
async function toSend(draft: ForwardedDraft, ctx: Context): Promise<Shown & Pick<RecordMessage, 'facts' | 'title'>> {
  const { run, version } = draft
  const name = shortName(draft.owner.name)
  const { facts, text: description, files } = await answersOf(draft, ctx)
  const entries = await talkOf(draft, ctx)
  const seen = { seen: version }
  return {
    title: text('draft-card.asks', { name }),
    facts: [
      { id: 'draft', label: text('draft-card.fact.draft'), value: draft.number },
      { id: 'subject', label: text('ticket-create.subject.ask'), value: said(draft, 'subject') ?? '' },
      ...facts,
    ],
    text: description,
    entries,
    pictures: files.filter(isOpenable).map(({ id, name: file }) => ({ name: file, url: ctx.fileLink(id) })),
    buttons: [
      start(text('button.send-to-vendor'), 'draft.send', { draft: run }, { ...seen, style: 'primary' }),
      start(text('button.edit-before-sending'), 'draft.edit', { draft: run }),
      start(text('button.ask-owner', { name: firstName(draft.owner.name) }), 'draft.return', { draft: run }, seen),
      start(text('button.solve-it'), 'draft.solve', { draft: run }, seen),
    ],
    stays: true,
  }
}

function forOwner(draft: ForwardedDraft, entries: readonly Entry[]): Shown {
  const { run, version, status, number } = draft
  const last = draft.talk.at(-1)
  const names: Words = { list: draft.chosen.map(({ name }) => shortName(name)) }
  const again = (label: Words) =>
    start(label, 'draft.forward', { draft: run, to: draft.forwardedTo }, { style: 'primary' })
  const edit = press(run, 'resume', text('button.edit'))
  const withdraw = press(run, 'discard', text('button.withdraw'))
  switch (status) {
    case 'FORWARDED':
      return {
        text: text('draft-card.forwarded', { number, names }),
        entries,
        buttons: [
          start(text('button.take-back'), 'draft.return', { draft: run }, { seen: version }),
          start(text('button.withdraw'), 'draft.withdraw', { draft: run }, { seen: version }),
        ],
      }
    case 'COMMITTED':
      return sent(draft)
    case 'EDITING':
      if (last?.kind === 'asked') {
        return {
          text: text('draft-card.asked-you', { name: nameIn(last) }),
          entries,
          buttons: [again(text('button.answer-and-forward')), edit, withdraw],
        }
      }
      if (last?.kind === 'solved') {
        return {
          text: text('draft-card.solved-you', { name: nameIn(last) }),
          entries,
          buttons: [press(run, 'discard', text('button.that-solved-it')), again(text('button.forward-again'))],
        }
      }
      return {
        text: text(last?.kind === 'nobody-left' ? 'draft-card.nobody-left' : 'draft-card.yours-again', { names }),
        buttons: [edit, withdraw],
      }
    case 'DISCARDED':
    case 'EXPIRED':
      return { text: text('stale.discarded'), buttons: [press(run, 'resume', text('button.bring-back'))] }
  }
}

/** Nothing is left to do for those it was forwarded to: says who did what (T3, step 11). */
function forOthers(draft: ForwardedDraft, entries: readonly Entry[]): Shown {
  const owner = shortName(draft.owner.name)
  if (draft.status === 'COMMITTED') return sent(draft)
  if (draft.status === 'EXPIRED') return { text: text('draft-card.expired', { number: draft.number }), buttons: [] }
  const last = draft.talk.at(-1)
  switch (last?.kind) {
    case 'asked':
    case 'solved':
      return {
        text: text(`draft-card.${last.kind}`, { name: nameIn(last), owner, at: { at: last.at } }),
        entries,
        buttons: [],
      }
    case 'nobody-left':
      return { text: text('draft-card.with-owner', { owner }), buttons: [] }
    default:
      return {
        text: text(draft.status === 'DISCARDED' ? 'draft-card.withdrawn' : 'draft-card.taken-back', { owner }),
        buttons: [],
      }
  }
}

function sent({ talk, ticketNumber: number = '' }: ForwardedDraft): Shown {
  const step = talk.findLast(({ kind }) => kind === 'sent')
  const buttons: Button[] = [look(text('button.open'), 'ticket.show', { id: number })]
  return { text: text('draft-card.sent', { name: nameIn(step), at: { at: step?.at ?? new Date(0) }, number }), buttons }
}

const isOpenable = ({ scan }: AttachmentCard) => scan !== 'PENDING' && scan !== 'INFECTED'
