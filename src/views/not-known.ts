import { look, start } from '../core/button.ts'
import { signInButtons } from '../core/cards/sign-in-buttons.ts'
import type { Context } from '../core/context.ts'
import { type Button, type Message, say } from '../core/message.ts'
import { text, type Words } from '../core/words.ts'
import { masked } from '../domain/address.ts'

/**
 * To somebody not known yet: how to show who they are, or that a mailed link waits to be pressed; until then there is
 * nothing to see and nothing to open (DOMAIN B3, B6, B13). `why`: explains the rule.
 */
export async function notKnown(ctx: Context, why: Button): Promise<Message> {
  const { words, buttons } = await wayOn(ctx)
  return say(words, 'bad', [
    ...buttons,
    look(text('button.contact'), 'contact.show'),
    look(text('button.how-it-works'), 'how-it-works'),
    look(text('button.home'), 'help'),
    why,
  ])
}

async function wayOn(ctx: Context): Promise<{ readonly words: Words; readonly buttons: readonly Button[] }> {
  const { person, reads } = ctx
  const asked = await reads.identities.unconfirmed(person.identityId)
  if (asked !== undefined)
    return {
      words: text('refused.unconfirmed', { address: masked(asked) }),
      buttons: [
        start(text('mail-link.resend'), 'register', { email: asked }, { style: 'primary' }),
        start(text('mail-link.other'), 'register'),
      ],
    }
  if (person.id !== undefined && person.email !== undefined)
    return {
      words: text('refused.unverified', { address: masked(person.email) }),
      buttons: [start(text('sign-in.confirm'), 'register', { email: person.email }, { style: 'primary' })],
    }
  return { words: text('refused.register'), buttons: signInButtons(ctx) }
}
