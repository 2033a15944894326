import { type Reading, read } from '../core/answers.ts'
import { look, start } from '../core/button.ts'
import type { Context } from '../core/context.ts'
import { asText, field } from '../core/field.ts'
import { defineFlow, type Given } from '../core/flow.ts'
import { type Message, say } from '../core/message.ts'
import { text, type Words } from '../core/words.ts'
import { firstName } from '../domain/person.ts'
import { newTicket } from './new-ticket.ts'
import { aboutDraft, draftSlot, loadOnDraft, move, moved, type OnDraft, runIn, seenDraft, settled } from './on-draft.ts'
import { promiseWords } from './promise-words.ts'
import { ticketCreate } from './ticket-create.ts'
import type { TicketForm } from './ticket-form.ts'

interface Send extends OnDraft {
  /** The draft as its owner's form reads it today. */
  readonly form: TicketForm | undefined
  readonly reading: Reading | undefined
}

/** A super-user sends what was forwarded to them: one tap, one ticket, the owner's (DOMAIN K2, T3, INV-30, INV-36). */
export const draftSend = defineFlow<Send>()({
  id: 'draft.send',
  rev: 1,
  deed: 'draft.send',
  load: loadToSend,
  subject: aboutDraft,
  seen: seenDraft,
  scope: runIn,
  slots: { draft: draftSlot },
  isOneTap: true,
  detour: (_, data) => settled(data) ?? inTheWay(data),
  review: (_, { draft, form, reading }) => ({
    notes: draft && form && reading ? [asText({ flow: ticketCreate, draft, reading, data: form })] : [],
  }),
  async commit(_, commit, data) {
    const { tx, person, now, channel } = commit
    const { draft, form, reading, title } = data
    const stop = settled(data) ?? inTheWay(data)
    if (stop) return { messages: stop }
    if (!draft?.ownerId || !form || !reading || person.id === undefined) throw new Error('the press names no draft')
    await move(draft, 'COMMITTED', { kind: 'sent' }, commit)
    const { number, firstResponseDueAt } = await tx.write.createTicket({
      ...newTicket(reading.answers, form),
      run: draft.run,
      route: 'VENDOR',
      requesterId: draft.ownerId,
      submittedById: person.id,
      originChannel: channel,
      originRef: '',
      at: now,
    })
    return {
      messages: [
        say(
          {
            lines: [
              text('draft-send.done', { ...title, number, at: { at: now } }),
              ...promiseWords(
                firstResponseDueAt,
                form.severities.find(({ key }) => key === reading.answers.severity),
                form.vendor?.businessHours,
              ),
            ],
          },
          'good',
          [look(text('button.open'), 'ticket.show', { id: number })],
        ),
      ],
      happened: [{ kind: 'ticket', number, seq: 1 }],
      changed: [...moved(draft), { type: 'ticket', id: number }],
    }
  },
})

async function loadToSend(ctx: Context, given: Given): Promise<Send> {
  const on = await loadOnDraft(ctx, given)
  const { draft } = on
  const form: TicketForm | undefined = draft && (await ticketCreate.load({ ...ctx, person: draft.owner }, draft.given))
  return { ...on, form, reading: draft && form && read(ticketCreate, draft.given, form) }
}

/** What stood when it was forwarded does not stand any more: says what, keeps everything, leads to the owner or the contact. */
function inTheWay({ draft, form, reading, title }: Send): Message[] | undefined {
  if (!draft || !form || !reading) return undefined
  const ask = start(
    text('button.ask-owner', { name: firstName(draft.owner.name) }),
    'draft.return',
    { draft: draft.run },
    { seen: draft.version },
  )
  const stop = (words: Words) => [say(words, 'bad', [ask, look(text('button.contact'), 'contact.show')])]
  if (form.company?.id !== draft.companyId) return stop(text('draft-send.owner-gone', title))
  const product = reading.answers.product
  const { route, agreement } = form.routing(typeof product === 'string' ? product : undefined)
  if (route !== 'VENDOR') return stop(text('draft-send.no-agreement', { agreement: agreement?.number ?? '' }))
  if (reading.open.length === 0) return undefined
  const labels = reading.slots
    .filter(([id]) => reading.open.includes(id))
    .map(([id, slot]) => field({ flow: ticketCreate, draft, reading, data: form }, id, slot).label)
  return stop(text('draft-send.outdated', { ...title, fields: { list: labels } }))
}
