import { createHash } from 'node:crypto'
import type { Happening } from '../domain/happening.ts'
import type { Asking, AskLink, Store, TryLimit, Tx } from './ports.ts'
import type { Tell } from './tell.ts'

/** A minute between two mails, five an hour (DOMAIN B5). */
export const LINK_LIMIT: TryLimit = { waitsMs: [60_000, 60_000, 60_000, 60_000, 3_600_000], forgetMs: 3_600_000 }

/** What a limit of an address is kept under: the address itself stands nowhere. */
export const attemptKey = (what: 'link' | 'password', ...who: readonly string[]): string =>
  `${what}:${createHash('sha256').update(JSON.stringify(who)).digest('base64url')}`

/**
 * Takes in that somebody wants a mailed link. It reads and writes the same for every address; what leaves is decided
 * when the mail is made.
 */
export function createAskLink(o: {
  readonly store: Pick<Store, 'transaction' | 'now'>
  readonly tell: Tell
  readonly newId: () => string
  readonly nudge: () => void
}): AskLink {
  async function limited(key: string, happening: Happening): Promise<Asking> {
    const now = await o.store.now()
    const until = await o.store.transaction(async (tx: Tx) => {
      const wait = await tx.write.attempt(key, LINK_LIMIT, now)
      if (!wait) await o.tell(tx, { happened: [happening], by: undefined, now })
      return wait
    })
    if (until) return { kind: 'wait', until }
    o.nudge()
    return { kind: 'sent' }
  }

  return {
    ask: (asked) =>
      limited(attemptKey('link', asked.email, asked.identityId ?? ''), {
        kind: 'account-link',
        ...asked,
        run: o.newId(),
      }),
    inviteAgain: (invitationId) => limited(attemptKey('link', invitationId), { kind: 'invited', invitationId }),
  }
}
