import { defineFlow } from '../core/flow.ts'
import { text } from '../core/words.ts'
import { masked } from '../domain/address.ts'
import { mailLink } from './mail-link.ts'
import { addressSchema } from './register.ts'

interface Account {
  readonly email?: string | undefined
}

/**
 * Another e-mail address: nothing changes until its link is pressed, and then nothing but the address: tickets, seats and
 * memberships stay, whatever company the new one's domain belongs to (DOMAIN X57).
 */
export const emailChange = defineFlow<Account>()({
  id: 'email.change',
  rev: 1,
  slash: { name: 'email change' },
  deed: 'email.change',
  load: async ({ person }) => ({ email: person.email }),
  slots: {
    email: { schema: addressSchema, widget: 'line', hint: () => text('email-change.email.hint') },
  },
  check: {
    email: (given, { email }) => (given === email ? text('email-change.same') : undefined),
  },
  review: (_, { email }) => ({
    notes: [
      email === undefined ? text('email-change.note-first') : text('email-change.note', { address: masked(email) }),
    ],
  }),
  commit: ({ email }, ctx) =>
    mailLink('CONFIRM_EMAIL', email, { flow: 'email.change', sent: 'email-change.sent', same: { email } }, ctx),
})
