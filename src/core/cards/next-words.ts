import { isOpen, type Route, type Status } from '../../domain/ticket.ts'
import { text, type Words } from '../words.ts'

/** What comes next on a ticket, in the customer's words: by its status, and by who has it. */
export const nextWords = ({ status, route }: { readonly status: Status; readonly route: Route }): Words =>
  route === 'PARTNER' && isOpen(status) && status !== 'WAITING_CUSTOMER'
    ? text('ticket.next.partner')
    : text(`ticket.next.${status.toLowerCase().replaceAll('_', '-')}`)
