import { look, start } from '../core/button.ts'
import { chatWords } from '../core/cards/chat-words.ts'
import type { Context } from '../core/context.ts'
import { type Message, say } from '../core/message.ts'
import { text } from '../core/words.ts'
import type { Happening, SecurityNews } from '../domain/happening.ts'

/** What happened to the safety of an account, when, and what its owner can do if it was not them (DOMAIN §3.5, T12). */
export async function securityWords(
  { personId, what, identityId, at }: Extract<Happening, { kind: 'security' }>,
  { person, reads }: Context,
): Promise<readonly Message[]> {
  const chat = identityId === undefined ? undefined : await reads.identities.get(identityId)
  const about = { at: { at: new Date(at) }, chat: chat ? chatWords(chat) : text('chat.web') }
  const isTheirs = person.id === personId
  return [say(text(`security.${what}`, about), isAlarming(what) ? 'bad' : 'plain', isTheirs ? wayOut(what) : [])]
}

const isAlarming = (what: SecurityNews) => what !== 'unlocked'

/** By one press, also for somebody who is in a hurry. */
function wayOut(what: SecurityNews) {
  const lock = start(text('security.lock'), 'account.lock', undefined, { style: 'danger' })
  switch (what) {
    case 'chat-linked':
      return [start(text('unlink.button'), 'unlink'), lock]
    case 'password-changed':
    case 'sign-in-method':
    case 'email-changed':
    case 'chat-unlinked':
    case 'accounts-merged':
    case 'unlocked':
      return [lock]
    // Whoever is locked out finds the way back in the mail.
    case 'locked':
      return [look(text('button.contact'), 'contact.show')]
  }
}
