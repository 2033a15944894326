import { z } from 'zod'
import { look } from '../core/button.ts'
import { signInButtons } from '../core/cards/sign-in-buttons.ts'
import type { Context } from '../core/context.ts'
import { defineFlow } from '../core/flow.ts'
import { say } from '../core/message.ts'
import { text } from '../core/words.ts'
import { isMember } from '../domain/person.ts'
import { mailLink } from './mail-link.ts'

/** An e-mail address in the form in which it is compared (B11). */
export const addressSchema = z.string().trim().toLowerCase().max(254).pipe(z.email())

interface Registration extends Pick<Context, 'signIn'> {
  readonly name?: string
}

/** A stranger becomes known by a mailed link: asks for the address and nothing else (DOMAIN B4, B5). */
export const register = defineFlow<Registration>()({
  id: 'register',
  rev: 1,
  slash: { name: 'register' },
  deed: 'register',
  load: async ({ person, signIn }) => ({ signIn, ...(isMember(person) ? { name: person.name } : {}) }),
  slots: {
    email: {
      schema: addressSchema,
      widget: 'line',
      hint: () => text('register.email.hint'),
    },
  },
  isOneTap: true,
  detour: (_, { name }) =>
    name === undefined
      ? undefined
      : [
          say(text('register.known', { name }), 'plain', [
            look(text('button.my-tickets'), 'ticket.list'),
            look(text('sign-in.who'), 'sign-in'),
            look(text('button.home'), 'help'),
          ]),
        ],
  cancelled: (data) => [
    say(text('sign-in.cancelled'), 'plain', [...signInButtons(data), look(text('button.home'), 'help')]),
  ],
  commit: ({ email }, ctx) =>
    mailLink('CONFIRM_EMAIL', email, { flow: 'register', sent: 'register.sent', same: { email } }, ctx),
})
