import { z } from 'zod'
import { look } from '../core/button.ts'
import { signInButtons } from '../core/cards/sign-in-buttons.ts'
import type { Context } from '../core/context.ts'
import { defineFlow } from '../core/flow.ts'
import { say } from '../core/message.ts'
import { text } from '../core/words.ts'
import { mailLink } from './mail-link.ts'
import { addressSchema } from './register.ts'

interface Reset extends Pick<Context, 'signIn'> {
  readonly email?: string | undefined
}

/** A link to set a new password; nothing tells whether the address is known (DOMAIN B9, B10, T12). */
export const passwordReset = defineFlow<Reset>()({
  id: 'password.reset',
  rev: 1,
  slash: { name: 'password-reset' },
  deed: 'password.reset',
  load: async ({ person, signIn }) => ({ signIn, email: person.email }),
  slots: {
    how: {
      schema: z.enum(['link', 'issuer']),
      widget: 'choice',
      choices: () => [
        { value: 'link', label: text('password-reset.link') },
        { value: 'issuer', label: text('password-reset.issuer') },
      ],
      isAlone: true,
    },
    /** Set by *Other address*: the one we know is not meant. */
    other: { schema: z.string().optional(), widget: 'line', isFixed: true, initial: () => null },
    email: {
      schema: addressSchema,
      widget: 'line',
      initial: ({ email }: Reset, { other }) => (other ? undefined : email),
      hint: () => text('password-reset.email.hint'),
    },
  },
  when: { email: ({ how }) => how !== 'issuer' },
  isOneTap: true,
  async commit({ how, email }, ctx, { signIn }) {
    const same = { how, email }
    const again = { flow: 'password.reset', sent: 'password-reset.sent', same, other: { how, other: 'yes' } }
    if (how === 'link') return mailLink('RESET', email, again, ctx)
    return {
      messages: [
        say(text('password-reset.issuers'), 'plain', [...signInButtons({ signIn }), look(text('button.home'), 'help')]),
      ],
    }
  },
})
