import type { Tell } from '../delivery/tell.ts'
import type { Store, Tokens } from '../ports.ts'
import { createKnownWords, createStanding } from '../standing.ts'
import type { Translate } from '../words.ts'
import { createAskLink } from './ask-link.ts'
import type { ChatLinks } from './chat-link.ts'
import { createMailedLinks } from './mailed-link.ts'
import { createPageWords } from './page-words.ts'
import { createSeatInvitations } from './seat-invitation.ts'
import { createSignIn } from './sign-in.ts'

/** Everything that the pages of sign-in do and show, without their HTTP. */
export function createAccountPages(o: {
  readonly store: Pick<Store, 'reads' | 'personOf' | 'transaction' | 'now'>
  readonly tokens: Pick<Tokens, 'find'>
  readonly tell: Tell
  readonly chatLinks: ChatLinks
  readonly translator: (locale: string, timezone: string) => Translate
  readonly languageOf: (locale: string | undefined) => string
  readonly newId: () => string
  /** Called after something was written that others hear of. */
  readonly nudge: () => void
}) {
  const asking = createAskLink(o)
  return {
    asking,
    links: createMailedLinks({ ...o, asking }),
    seatInvitations: createSeatInvitations({ ...o, asking }),
    signIn: createSignIn(o),
    accounts: o.store.reads.accounts,
    ways: o.store.reads.identities.of,
    words: createPageWords(o),
    standing: createStanding(o),
    knownOf: createKnownWords(o),
    chatIn: async (link: string | undefined) => o.chatLinks.read(link, await o.store.now()),
    linkOf: o.chatLinks.make,
    now: () => o.store.now(),
  }
}
