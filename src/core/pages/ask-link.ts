import { createHash } from 'node:crypto'
import type { Tell } from '../delivery/tell.ts'
import type { Asking, AskLink, Store } from '../ports.ts'

/**
 * Takes in on a page that somebody wants a mailed link. It reads and writes the same for every address; what leaves is
 * decided when the mail is made (B9, X49).
 */
export function createAskLink(o: {
  readonly store: Pick<Store, 'transaction' | 'now'>
  readonly tell: Tell
  readonly newId: () => string
  readonly nudge: () => void
}): AskLink {
  async function limited(
    email: string,
    from: string,
    happening: Parameters<Tell>[1]['happened'][number],
  ): Promise<Asking> {
    const now = await o.store.now()
    const until = await o.store.transaction(async (tx) => {
      const wait = await tx.write.askForMail(email, from, now)
      if (!wait) await o.tell(tx, { happened: [happening], by: undefined, now })
      return wait
    })
    if (until) return { kind: 'wait', until }
    o.nudge()
    return { kind: 'sent' }
  }

  return {
    ask: (asked) =>
      limited(asked.email, asked.identityId ?? pageFor(asked.email), {
        kind: 'account-link',
        ...asked,
        run: o.newId(),
      }),
    inviteAgain: ({ id, email }) => limited(email, pageFor(email), { kind: 'invited', invitationId: id }),
  }
}

/** Asked for on a page: one limit for each address, as for each chat. */
export const pageFor = (email: string) => `page:${createHash('sha256').update(email).digest('hex')}`
