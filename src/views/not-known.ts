import { look, start } from '../core/button.ts'
import { signInButtons } from '../core/cards/sign-in-buttons.ts'
import type { Context } from '../core/context.ts'
import { type Button, type Message, say } from '../core/message.ts'
import { text, type Words } from '../core/words.ts'
import { masked } from '../domain/address.ts'
import type { Rule } from '../domain/permission.ts'

/**
 * To somebody not known yet: how to show who they are, or that a mailed link waits to be pressed; until then there is
 * nothing to see and nothing to open (DOMAIN B3, B6, B13). `why`: explains the rule; `by`: whose it is even so (A15).
 */
export async function notKnown(ctx: Context, why: Button, by?: Rule): Promise<Message> {
  const { words, buttons } = await wayOn(ctx)
  return say({ lines: [...(await whose(by, ctx)), words] }, 'bad', [
    ...buttons,
    look(text('button.contact'), 'contact.show'),
    look(text('button.how-it-works'), 'how-it-works'),
    look(text('button.home'), 'help'),
    why,
  ])
}

/** Said of others, never of the reader. */
const OTHERS: readonly Rule[] = [
  'company-admins',
  'vendor-decides',
  'licence-admin',
  'licence-support',
  'tenant-admin',
  'partner',
  'service',
  'sales',
  'vendor-admin',
]

/** By role alone: who has it is nothing that strangers are told (X49). */
async function whose(by: Rule | undefined, { reads }: Context): Promise<Words[]> {
  if (by === undefined || !OTHERS.includes(by)) return []
  return [text(`refused.${by}`, { vendor: (await reads.companies.vendor())?.name ?? '' })]
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
