import { look, start } from '../core/button.ts'
import { saidIn } from '../core/cards/event-words.ts'
import { fileWords } from '../core/cards/file-words.ts'
import type { Button } from '../core/message.ts'
import type { Installation, Ticket } from '../core/ports.ts'
import { defineView } from '../core/view.ts'
import { text } from '../core/words.ts'
import { type Action, may, sideOf } from '../domain/permission.ts'
import { isOpen, isReopenable } from '../domain/ticket.ts'
import { loadTicket, maySee, type TicketParams, ticketParams } from './one-ticket.ts'
import { installationOf, licenceButtons } from './ticket-licence.ts'
import { statusWords, ticketFacts } from './ticket-words.ts'

/** How much of the talk the card shows; the history has the rest. */
const ENTRIES = 6

/** *Solved? Yes / No*: one tap at the version they stand beside. */
const solvedButtons = ({ number, version }: Pick<Ticket, 'number' | 'version'>): Button[] =>
  (['yes', 'no'] as const).map((answer) =>
    start(text(`button.solved-${answer}`), 'ticket.solved', { ticket: number, answer }, { seen: version }),
  )

interface Shown {
  readonly ticket: Ticket | undefined
  /** What it asks a licence for. */
  readonly installation: Installation | undefined
}

/** One ticket whole: fields, files, talk, owner, what comes next (DOMAIN E9). */
export const ticketShow = defineView<TicketParams, Shown>({
  id: 'ticket.show',
  slash: { name: 'ticket show', options: { number: 'id' } },
  params: ticketParams,
  may: (params, ctx, { ticket }) => maySee(params, ctx, ticket),
  async load(params, ctx) {
    const ticket = await loadTicket(params, ctx)
    return { ticket, installation: await installationOf(ticket, ctx) }
  },
  show({ ticket, installation }, { back }, ctx) {
    const { person, now, fileLink } = ctx
    if (!ticket) return []
    const { number, version } = ticket
    const allows = (action: Action) => may(person, action, { kind: 'ticket', ticket }, now).allowed
    const isLive = isOpen(ticket.status)
    const listed = ticket.attachments.filter(
      ({ isRemoved, scan, late }) => !isRemoved && (late || scan !== 'PENDING') && scan !== 'INFECTED',
    )
    const files = ticket.attachments.filter(
      ({ isRemoved, scan }) => !isRemoved && scan !== 'PENDING' && scan !== 'INFECTED',
    )
    const reader = sideOf(person, ticket, now)
    const of = { ticket: number }
    const current = { seen: version }
    const isMine = ticket.ownerId !== undefined && ticket.ownerId === person.id
    // Who closed it themselves is not asked; *No* reopens as *Reopen* does.
    const resolved = ticket.events.findLast(({ event }) => event.type === 'resolved')?.event
    const isAsked =
      ticket.status === 'RESOLVED' &&
      allows('ticket.solved') &&
      resolved?.type === 'resolved' &&
      resolved.by !== 'customer'
    const buttons: Button[] = [
      ...licenceButtons(ticket, installation, ctx),
      ...(allows('ticket.take') && isLive && !isMine
        ? [start(text('button.take'), 'ticket.take', of, { ...current, style: 'primary' })]
        : []),
      ...(allows('ticket.reply') && (isLive || reader === 'customer') && ticket.status !== 'CANCELLED'
        ? [start(text('button.reply'), 'ticket.reply', of, { style: 'primary' })]
        : []),
      ...(allows('ticket.ask') && isLive ? [start(text('button.ask'), 'ticket.ask', of)] : []),
      ...(allows('ticket.note') ? [start(text('button.note'), 'ticket.note', of)] : []),
      ...(allows('ticket.resolve') && isLive ? [start(text('button.resolve'), 'ticket.resolve', of)] : []),
      ...(isAsked ? solvedButtons(ticket) : []),
      ...(allows('ticket.edit') && isLive ? [start(text('button.edit'), 'ticket.edit', of)] : []),
      ...(allows('ticket.share') ? [start(text('button.share'), 'ticket.share', of)] : []),
      look(text('button.history'), 'ticket.history', { id: number, ...(back ? { back } : {}) }),
      ...(resolved?.type === 'resolved' && resolved.by === 'agent' && allows('article.make')
        ? [start(text('article-make.from-ticket'), 'article.make', of)]
        : []),
      ...(allows('ticket.assign') && isLive ? [start(text('button.assign'), 'ticket.assign', of)] : []),
      ...(allows('ticket.hand') && isLive ? [start(text('button.hand'), 'ticket.hand', of)] : []),
      ...(allows('ticket.cancel') && isLive ? [start(text('button.refuse'), 'ticket.cancel', of)] : []),
      ...(allows('ticket.close') && isLive ? [start(text('button.close'), 'ticket.close', of, current)] : []),
      ...(allows('ticket.reopen') && isReopenable(ticket, now) && !isAsked
        ? [start(text('button.reopen'), 'ticket.reopen', of, current)]
        : []),
      ...(allows('ticket.withdraw') && isLive ? [start(text('button.withdraw'), 'ticket.withdraw', of)] : []),
      ...(allows('ticket.share') && ticket.shares.length > 0
        ? [start(text('button.unshare'), 'ticket.unshare', of)]
        : []),
      ...(allows('ticket.edit') && files.length > 0
        ? [start(text('button.remove-file'), 'ticket.removeFile', of)]
        : []),
      back?.['list'] === 'queue' || (back === undefined && reader === 'agent')
        ? look(text('button.back-to-list'), 'ticket.queue', back)
        : look(text('button.back-to-list'), 'ticket.list', back),
    ]
    return [
      {
        kind: 'record',
        subject: { type: 'ticket', id: number, version },
        title: text('ticket-show.title', { number, subject: ticket.subject }),
        status: statusWords(ticket.status, reader),
        facts: [
          ...ticketFacts(ticket, now, reader),
          ...(listed.length > 0
            ? [
                {
                  id: 'files',
                  label: text('ticket.fact.files'),
                  value: {
                    list: listed.map(fileWords),
                  },
                },
              ]
            : []),
        ],
        text: ticket.description,
        entries: ticket.events
          .flatMap((one) => {
            const said = saidIn(one)
            return said ? [{ who: one.actorName ?? text('ticket.nobody'), when: { at: one.at }, text: said }] : []
          })
          .slice(-ENTRIES),
        pictures: files.map(({ id, name }) => ({ name, url: fileLink(id) })),
        ...(isAsked ? { note: text('notice.solved') } : {}),
        buttons,
        refresh: { kind: 'view', view: 'ticket.show', params: { id: number, ...(back ? { back } : {}) }, by: 'press' },
      },
    ]
  },
})
