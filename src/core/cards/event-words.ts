import type { CancelCode, TicketEvent } from '../../domain/ticket.ts'
import type { LoggedEvent } from '../ports.ts'
import { text, type Words } from '../words.ts'

/** An event as a line of the history: what happened, without repeating long texts (E11). */
export function eventWords({ event }: LoggedEvent): Words {
  switch (event.type) {
    case 'created':
    case 'reminded':
    case 'urged':
      return text(`event.${event.type}`)
    case 'taken':
      return text('event.taken', { name: event.ownerName })
    case 'asked':
    case 'noted':
      return text(`event.${event.type}`, { text: short(event.text) })
    case 'replied':
      return text('event.replied', { text: short(event.text) })
    case 'edited':
      return text('event.edited', { fields: { list: event.fields.map(({ field }) => text(`ticket.field.${field}`)) } })
    case 'attached':
      return text('event.attached', { files: { list: event.files } })
    case 'detached':
      return text('event.detached', { file: event.file })
    case 'shared':
    case 'unshared':
      return text(`event.${event.type}`, { name: event.name })
    case 'handed':
      return event.text
        ? text('event.handed-text', { from: event.from, to: event.to, text: short(event.text) })
        : text('event.handed', { from: event.from, to: event.to })
    case 'passed':
      return passedWords(event)
    case 'resolved':
      return text(event.by === 'clock' ? 'event.resolved-by-clock' : 'event.resolved', { text: short(event.text) })
    case 'reopened':
      return text('event.reopened')
    case 'closed':
      return text(event.by === 'clock' ? 'event.closed-by-clock' : 'event.closed')
    case 'cancelled':
      return event.code ? cancelled(event.code, event.reason) : text('event.cancelled', { reason: short(event.reason) })
  }
}

/** Which partner a ticket left and to which it came (X68). */
function passedWords({ from, to }: Extract<TicketEvent, { type: 'passed' }>): Words {
  if (!to) return text('event.passed-nobody', { from: from?.name ?? '' })
  return from ? text('event.handed', { from: from.name, to: to.name }) : text('event.passed-to', { to: to.name })
}

/** The words of an event that is part of the talk; undefined for everything else. Notes reach only those who may read them. */
export function saidIn({ event }: LoggedEvent): Words | undefined {
  switch (event.type) {
    case 'asked':
    case 'replied':
    case 'resolved':
    case 'reopened':
    case 'handed':
      return event.text || undefined
    case 'noted':
      return text('ticket.note-entry', { text: event.text })
    case 'cancelled':
      return event.code ? cancelled(event.code, event.reason) : event.reason
    default:
      return undefined
  }
}

const cancelled = (code: CancelCode, said: string): Words => {
  const reason = text(`cancel.${code}`)
  return said
    ? text('event.cancelled-because-text', { reason, text: short(said) })
    : text('event.cancelled-because', { reason })
}

const short = (said: string) => (said.length > 120 ? `${said.slice(0, 119).trimEnd()}…` : said)
