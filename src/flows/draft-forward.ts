import { z } from 'zod'
import { type Reading, read } from '../core/answers.ts'
import { press } from '../core/button.ts'
import { draftCard } from '../core/cards/draft-card.ts'
import { asText } from '../core/field.ts'
import { defineFlow, type Given } from '../core/flow.ts'
import { type Message, say } from '../core/message.ts'
import { Conflict, type Draft, type ForwardedDraft } from '../core/ports.ts'
import { text, type Words } from '../core/words.ts'
import { LICENCE } from '../domain/request-type.ts'
import { fingerprint } from './forward-buttons.ts'
import { draftSlot, moved, runIn } from './on-draft.ts'
import { ticketCreate } from './ticket-create.ts'
import type { TicketForm } from './ticket-form.ts'

interface Forward {
  /** The ticket draft, if it is the person's own. */
  readonly own: { readonly draft: Draft; readonly form: TicketForm; readonly reading: Reading } | undefined
  /** What became of it before, where it was forwarded already. */
  readonly past: ForwardedDraft | undefined
  readonly card: Message | undefined
  readonly ownerId: string | undefined
  readonly title: Readonly<Record<string, Words>>
}

/** Hands a finished ticket draft to super-users for one-tap sending (DOMAIN K2, T3). */
export const draftForward = defineFlow<Forward>()({
  id: 'draft.forward',
  rev: 1,
  deed: 'draft.forward',
  async load(ctx, given): Promise<Forward> {
    const run = runIn(given)
    const draft = await ctx.reads.drafts.get(run, ctx.person)
    const isTicket = draft?.flow === ticketCreate.id
    const past = isTicket ? await ctx.reads.drafts.forwarded(run) : undefined
    const form: TicketForm | undefined = isTicket ? await ticketCreate.load(ctx, draft.given) : undefined
    return {
      own: isTicket && form ? { draft, form, reading: read(ticketCreate, draft.given, form) } : undefined,
      past,
      card: past && (await draftCard(past, ctx)),
      ownerId: ctx.person.id,
      title: { company: form?.company?.name ?? '' },
    }
  },
  subject: ({ own, ownerId }) =>
    own && ownerId !== undefined ? { kind: 'draft', draft: { ownerId, forwardedTo: [] } } : { kind: 'nothing' },
  seen: ({ own }) => own && fingerprint(own.reading.answers),
  scope: runIn,
  slots: {
    draft: draftSlot,
    to: {
      schema: z.array(z.string()).min(1),
      widget: 'choices',
      choices: ({ own }: Forward) => (own?.form.superUsers ?? []).map(({ id, name }) => ({ value: id, label: name })),
    },
    answer: { schema: z.string().trim().max(10_000).optional(), widget: 'paragraph', hint: ({ past }) => asked(past) },
  },
  when: { answer: (_, { past }) => asked(past) !== undefined },
  isOneTap: true,
  detour: (_, data) => inTheWay(data),
  review: (_, { own }) => ({
    notes: own ? [asText({ flow: ticketCreate, ...own, data: own.form })] : [],
  }),
  async commit({ to, answer }, commit, { own }) {
    const { tx, person, now } = commit
    const companyId = own?.form.company?.id
    if (!own || companyId === undefined || person.id === undefined) throw new Error('the detour lets nobody here')
    const step = { kind: 'forwarded', byId: person.id, at: now, ...(answer ? { text: answer } : {}) } as const
    const number = await tx.write.forwardDraft(own.draft, { companyId, forwardedTo: to }, step, person)
    const made = number === undefined ? undefined : await tx.drafts.forwarded(number)
    if (!made) throw new Conflict(`The draft ${own.draft.run} was changed meanwhile.`)
    return {
      messages: [await draftCard(made, commit)],
      happened: [{ kind: 'draft', run: made.run, step: 'forwarded' }],
      changed: moved(made),
    }
  },
})

/** What a super-user asked or answered when the draft came back. */
function asked(past: ForwardedDraft | undefined): Words | undefined {
  const last = past?.talk.at(-1)
  if (last?.text === undefined || (last.kind !== 'asked' && last.kind !== 'solved')) return undefined
  return text('draft-forward.answer.asked', { name: last.name ?? text('ticket.nobody'), said: last.text })
}

/** It waits or was sent already, or it is not ready to be forwarded (any longer): its own summary says what to do. */
function inTheWay({ own, card }: Forward): Message[] | undefined {
  if (!own) return undefined
  const { draft, form, reading } = own
  const isOver = draft.status === 'FORWARDED' || draft.status === 'COMMITTED'
  if (isOver && card) return [card]
  const { agreement, route } = form.routing(answerIn(reading.answers, 'product'))
  const isForSuperUsers = route === 'VENDOR' && !form.maySend(agreement)
  const isLicence = reading.answers.type === LICENCE
  if (
    draft.status === 'EDITING' &&
    reading.open.length === 0 &&
    isForSuperUsers &&
    !isLicence &&
    form.superUsers.length > 0
  )
    return undefined
  return [
    say(text('draft-forward.not-now'), 'bad', [press(draft.run, 'resume', text('button.continue-draft'), 'primary')]),
  ]
}

const answerIn = (answers: Given, id: string): string | undefined =>
  typeof answers[id] === 'string' ? answers[id] : undefined
