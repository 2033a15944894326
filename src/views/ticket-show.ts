import { defineView } from '../core/flow.ts'
import type { Button } from '../core/message.ts'
import type { Ticket } from '../core/ports.ts'
import { look, start } from '../core/present.ts'
import { text } from '../core/words.ts'
import { type Action, may } from '../domain/permission.ts'
import { isOpen, isReopenable } from '../domain/ticket.ts'
import { loadTicket, maySee, type TicketParams, ticketParams } from './one-ticket.ts'
import { saidIn, statusWords, ticketFacts } from './ticket-words.ts'

/** How much of the talk the card shows; the history has the rest. */
const ENTRIES = 6

/** One ticket whole: fields, files, talk, owner, what comes next (DOMAIN E9). */
export const ticketShow = defineView<TicketParams, Ticket | undefined>({
  id: 'ticket.show',
  params: ticketParams,
  may: maySee,
  load: loadTicket,
  show(ticket, { back }, { person, now, fileLink }) {
    if (!ticket) return []
    const { number, version } = ticket
    const allows = (action: Action) => may(person, action, { kind: 'ticket', ticket }, now).allowed
    const isLive = isOpen(ticket.status)
    const files = ticket.attachments.filter(
      ({ isRemoved, scan }) => !isRemoved && scan !== 'PENDING' && scan !== 'INFECTED',
    )
    const buttons: Button[] = [
      ...(allows('ticket.reply') && ticket.status !== 'CANCELLED'
        ? [start(text('button.reply'), 'ticket.reply', { ticket: number }, { style: 'primary' })]
        : []),
      ...(allows('ticket.edit') && isLive ? [start(text('button.edit'), 'ticket.edit', { ticket: number })] : []),
      ...(allows('ticket.share') ? [start(text('button.share'), 'ticket.share', { ticket: number })] : []),
      look(text('button.history'), 'ticket.history', { id: number, ...(back ? { back } : {}) }),
      ...(allows('ticket.close') && isLive
        ? [start(text('button.close'), 'ticket.close', { ticket: number }, { seen: version })]
        : []),
      ...(allows('ticket.reopen') && isReopenable(ticket, now)
        ? [start(text('button.reopen'), 'ticket.reopen', { ticket: number }, { seen: version })]
        : []),
      ...(allows('ticket.withdraw') && isLive
        ? [start(text('button.withdraw'), 'ticket.withdraw', { ticket: number })]
        : []),
      ...(allows('ticket.share') && ticket.shares.length > 0
        ? [start(text('button.unshare'), 'ticket.unshare', { ticket: number })]
        : []),
      ...(allows('ticket.edit') && files.length > 0
        ? [start(text('button.remove-file'), 'ticket.removeFile', { ticket: number })]
        : []),
      look(text('button.back-to-list'), 'ticket.list', back),
    ]
    return [
      {
        kind: 'record',
        subject: { type: 'ticket', id: number, version },
        title: text('ticket-show.title', { number, subject: ticket.subject }),
        status: statusWords(ticket.status),
        facts: [
          ...ticketFacts(ticket),
          ...(files.length > 0
            ? [
                {
                  id: 'files',
                  label: text('ticket.fact.files'),
                  value: {
                    list: files.map(({ name, scan }) =>
                      scan === 'NOT_SCANNED' ? text('ticket.not-scanned', { name }) : name,
                    ),
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
        buttons,
        refresh: { kind: 'view', view: 'ticket.show', params: { id: number, ...(back ? { back } : {}) }, by: 'press' },
      },
    ]
  },
})
