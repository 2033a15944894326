import { z } from 'zod'
import { look, start } from '../core/button.ts'
import { fileWords } from '../core/cards/file-words.ts'
import { nextWords } from '../core/cards/next-words.ts'
import { type Commit, defineFlow, type Given, type Outcome } from '../core/flow.ts'
import { type Message, say } from '../core/message.ts'
import type { AttachmentCard, Ticket } from '../core/ports.ts'
import { text } from '../core/words.ts'
import { isOpen, isReopenable, type Side } from '../domain/ticket.ts'
import {
  aboutTicket,
  chosen,
  loadOnTicket,
  numberIn,
  type OnTicket,
  openButton,
  takenAlong,
  ticketSlot,
  told,
  written,
} from './on-ticket.ts'
import { type FollowUp, followUp, followUpOf } from './ticket-follow-up.ts'
import { ids } from './ticket-form.ts'

/** Longest part of support's question that is repeated above the answer. */
const QUOTED = 400

/** What becomes of a reply: it joins the talk, reopens the ticket, or makes a follow-up; or there is nobody to read it. */
type Way = 'talk' | 'reopen' | 'follow-up' | 'cancelled' | 'over'

interface Reply extends OnTicket {
  readonly files: readonly AttachmentCard[]
  readonly way: Way
  /** Whether a follow-up may be made by this person, and under which agreement. */
  readonly followUp: FollowUp | undefined
}

/** Say more on a ticket, or add files to it (DOMAIN E9, E13, §3.3). */
export const ticketReply = defineFlow<Reply>()({
  id: 'ticket.reply',
  rev: 1,
  slash: { name: 'ticket reply', options: { number: 'ticket' } },
  deed: 'ticket.reply',
  async load(ctx, given): Promise<Reply> {
    const on = await loadOnTicket(ctx, given, 'ticket.reply')
    const files = await ctx.reads.attachments.of(ids(given.files))
    const way = on.ticket ? wayOf(on.ticket, on.side, ctx.now) : 'talk'
    return {
      ...on,
      files: files.filter((one) => one.uploaderRef === ctx.person.identityId && !one.isRemoved),
      way,
      followUp: on.ticket && way === 'follow-up' ? await followUpOf(on.ticket, ctx) : undefined,
    }
  },
  subject: aboutTicket,
  scope: numberIn,
  slots: {
    ticket: { ...ticketSlot, hint: () => text('ticket-reply.ticket.hint') },
    text: {
      schema: z.string().trim().min(1).max(10_000).optional(),
      widget: 'paragraph',
      hint: ({ ticket }: Reply) => questionOn(ticket),
      isRequired: ({ files }: Reply) => files.length === 0,
      missing: text('ticket-reply.text.missing'),
    },
    files: {
      schema: z.array(z.string()).max(20).optional(),
      widget: 'files',
      choices: ({ files }: Reply) => files.map((file) => ({ value: file.id, label: fileWords(file) })),
      initial: () => [],
      hint: () => text('ticket-create.files.hint'),
    },
  },
  detour: (given, data) => (data.ticket ? deadEnd(data.ticket, data, given) : undefined),
  review: (_, { way, ticket }) => ({
    notes: way === 'talk' ? [] : [text(`ticket-reply.note.${way}`, { number: ticket?.number ?? '' })],
  }),

  async commit(answers, commit, data) {
    const ticket = chosen(data)
    const stop = deadEnd(ticket, data, answers)
    if (stop) return { messages: stop }
    return data.way === 'follow-up'
      ? followUp(ticket, answers.text ?? '', ids(answers.files), commit, data.followUp)
      : addReply(ticket, answers.text ?? '', ids(answers.files), commit, data)
  },
})

/** For 14 days after a resolution a reply reopens; later the ticket counts as closed, whether or not a job ran yet. */
function wayOf(ticket: Ticket, side: Side, now: Date): Way {
  if (isOpen(ticket.status)) return 'talk'
  if (side === 'agent') return 'over'
  if (ticket.status === 'CANCELLED') return 'cancelled'
  return isReopenable(ticket, now) ? 'reopen' : 'follow-up'
}

/** Nobody would read a reply here: says why, and hands the text to what works instead. */
function deadEnd(ticket: Ticket, { way, followUp }: Reply, given: Given): Message[] | undefined {
  const { number } = ticket
  if (way === 'over') return [say(text('ticket-reply.over', { number }), 'plain', [openButton(ticket)])]
  if (way !== 'cancelled' && (way !== 'follow-up' || followUp)) return undefined
  const anew = {
    type: ticket.type.key,
    subject: ticket.subject,
    ...(ticket.companyId ? { company: ticket.companyId } : {}),
    ...(ticket.productId ? { product: ticket.productId } : {}),
    ...(typeof given.text === 'string' ? { description: given.text } : {}),
    ...(Array.isArray(given.files) ? { files: given.files } : {}),
  }
  return [
    say(text(way === 'cancelled' ? 'ticket-reply.cancelled' : 'ticket-reply.no-follow-up', { number }), 'bad', [
      start(text('button.create-ticket'), 'ticket.create', anew, { style: 'primary' }),
      openButton(ticket),
      look(text('button.contact'), 'contact.show'),
    ]),
  ]
}

/** What was said joins the ticket's talk. */
export async function addReply(
  ticket: Ticket,
  said: string,
  fileIds: string[],
  commit: Commit,
  data: Pick<Reply, 'side' | 'files'> & { readonly way?: Way },
): Promise<Outcome> {
  const { tx, person, now } = commit
  const taken = await tx.write.attach(ticket.id, fileIds, person.identityId)
  const files = data.files.filter(({ id }) => taken.includes(id)).map(({ name }) => name)
  const event = { type: 'replied', text: said, by: data.side, ...(files.length > 0 ? { files } : {}) } as const
  if (data.side === 'agent') await takenAlong(ticket, commit)
  const { status, seq } = written(await tx.write.appendEvent(ticket.id, event, { personId: person.id, at: now }))
  const { number } = ticket
  const words =
    data.side === 'agent'
      ? text('ticket-reply.done-agent', { number, name: ticket.requesterName })
      : text(data.way === 'reopen' ? 'ticket-reply.done-reopened' : 'ticket-reply.done', {
          number,
          next: nextWords({ ...ticket, status }),
        })
  return {
    messages: [
      say(words, 'good', [openButton(ticket), start(text('button.add-file'), 'ticket.reply', { ticket: number })]),
    ],
    ...told(ticket, seq),
  }
}

/** What support asked, where it waits for the answer. */
function questionOn(ticket: Ticket | undefined) {
  const asked =
    ticket?.status === 'WAITING_CUSTOMER' ? ticket.events.findLast(({ event }) => event.type === 'asked') : undefined
  if (asked?.event.type !== 'asked') return text('ticket-reply.text.hint')
  const { text: question } = asked.event
  const short = question.length > QUOTED ? `${question.slice(0, QUOTED - 1).trimEnd()}…` : question
  return text('ticket-reply.text.asked', { name: asked.actorName ?? text('ticket.nobody'), question: short })
}
