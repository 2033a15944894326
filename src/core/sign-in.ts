import type { Happening, Method } from '../domain/happening.ts'
import { attemptKey } from './ask-link.ts'
import type { Store, TryLimit, WayIn } from './ports.ts'
import type { Tell } from './tell.ts'

/**
 * Wrong passwords: two are free, then the waits grow to half an hour and end by themselves (X58). The mailed link is
 * open meanwhile, so that strangers lock nobody out.
 */
export const PASSWORD_LIMIT: TryLimit = {
  waitsMs: [0, 0, 30_000, 120_000, 600_000, 1_800_000],
  forgetMs: 24 * 3_600_000,
}

/** Who an issuer says somebody is. */
export interface IssuerAccount {
  readonly method: Extract<Method, 'MICROSOFT' | 'GOOGLE' | 'DISCORD'>
  /** Entra tenant id; of the others a word of ours. */
  readonly issuer: string
  readonly subject: string
  readonly name: string
  readonly email?: string
  /** The issuer is the one who runs this mailbox (Google's own). Microsoft's word is not taken: see X45. */
  readonly isMailbox: boolean
}

/** `confirm`: nobody we know, and their address counts only once a mailed link was pressed. */
export type Entered =
  | { readonly kind: 'in'; readonly personId: string; readonly isNew: boolean }
  | { readonly kind: 'confirm'; readonly identityId: string; readonly email?: string }
  | { readonly kind: 'taken' | 'locked' }

const PROVIDERS = { MICROSOFT: 'OIDC_MS', GOOGLE: 'OIDC_GOOGLE', DISCORD: 'DISCORD' } as const

/** How a way of coming in is called; undefined for chats that are no way of signing in on the web. */
export const methodOf = ({ provider }: Pick<WayIn, 'provider'>): Method | undefined =>
  (['MICROSOFT', 'GOOGLE', 'DISCORD'] as const).find((one) => PROVIDERS[one] === provider)

/** Signing in on the web, and what it does to accounts (DOMAIN §1.B, X45, X58). Sessions are the pages'. */
export function createSignIn(o: {
  readonly store: Pick<Store, 'reads' | 'transaction' | 'now'>
  readonly tell: Tell
  readonly nudge: () => void
}) {
  /**
   * A password. `isRight` compares it with the account's hash, or with nothing where there is none, in the same time.
   * Every try is counted before it is looked at, so that many at once are no better than one after the other.
   */
  async function byPassword(
    email: string,
    isRight: (hash: string | undefined) => Promise<boolean>,
  ): Promise<
    | { readonly kind: 'in'; readonly personId: string }
    | { readonly kind: 'wrong' | 'locked' | 'wait'; readonly until?: Date }
  > {
    const now = await o.store.now()
    const key = attemptKey('password', email)
    const until = await o.store.transaction((tx) => tx.write.attempt(key, PASSWORD_LIMIT, now))
    if (until) return { kind: 'wait', until }
    const account = await o.store.reads.accounts.credential(email)
    const isIn = await isRight(account?.hash)
    if (!isIn || !account) return { kind: 'wrong' }
    await o.store.transaction((tx) => tx.write.forgetAttempts(key))
    return account.isLocked ? { kind: 'locked' } : { kind: 'in', personId: account.personId }
  }

  /** An issuer's account. `personId`: who is signed in already and adds it to their own. */
  async function byIssuer(account: IssuerAccount, personId?: string): Promise<Entered> {
    const now = await o.store.now()
    const { method, issuer, subject, name, email } = account
    const entered = await o.store.transaction(async (tx): Promise<Entered> => {
      const known = await tx.write.meetIssuer({ provider: PROVIDERS[method], issuer, subject, name }, now)
      const link = async (to: string) => {
        await tx.write.linkIdentity(known.id, to, 'SSO', now)
        const about = { subjectType: 'person', subjectId: to, data: { identityId: known.id } }
        await tx.write.audit({ actorId: to, action: 'account.method', ...about, at: now })
      }
      if (known.personId) {
        if (personId && known.personId !== personId) return { kind: 'taken' }
        if ((await tx.accounts.get(known.personId))?.isLocked !== false) return { kind: 'locked' }
        return { kind: 'in', personId: known.personId, isNew: false }
      }
      if (personId) {
        await link(personId)
        await o.tell(tx, { happened: [news(personId, 'sign-in-method', now, known.id)], by: undefined, now })
        return { kind: 'in', personId, isNew: false }
      }
      const confirm: Entered = { kind: 'confirm', identityId: known.id, ...(email ? { email } : {}) }
      const domains = method === 'MICROSOFT' ? await tx.accounts.domainsOfTenant(issuer) : []
      const counts = method === 'MICROSOFT' ? domains.includes(email?.split('@')[1] ?? '') : account.isMailbox
      // An address is nobody's proof of an account that exists already: its mailbox is asked (X45).
      if (!email || !counts || (await tx.accounts.byEmail(email))) return confirm
      const made = await tx.write.confirmAddress({ email, name: name || email }, now)
      if (!made.isNew) return confirm
      await link(made.personId)
      return { kind: 'in', ...made }
    })
    o.nudge()
    return entered
  }

  /** Somebody signed in says that the chat account is theirs. False: it is somebody else's. */
  async function connect(identityId: string, personId: string, method: Method): Promise<boolean> {
    const now = await o.store.now()
    const linked = await o.store.transaction(async (tx) => {
      const done = await tx.write.linkIdentity(identityId, personId, 'EMAIL', now)
      if (done === 'taken') return false
      const others = (await tx.identities.of(personId)).filter(({ id, isChat }) => isChat && id !== identityId)
      const safety = done === 'linked' && others.length > 0 ? [news(personId, 'chat-linked', now, identityId)] : []
      const about = { subjectType: 'person', subjectId: personId, data: { identityId } }
      await tx.write.audit({ actorId: personId, action: 'account.connect', ...about, at: now })
      const happened: Happening[] = [{ kind: 'registered', personId, identityId, method }, ...safety]
      await o.tell(tx, { happened, by: undefined, now })
      return true
    })
    o.nudge()
    return linked
  }

  /** A new password of somebody signed in; their other browsers are signed out. */
  async function changePassword(personId: string, hash: string, sessionId: string): Promise<void> {
    const now = await o.store.now()
    await o.store.transaction(async (tx) => {
      await tx.write.setPassword(personId, hash, now)
      await tx.write.endSessions(personId, sessionId)
      await tx.write.audit({
        actorId: personId,
        action: 'account.password',
        subjectType: 'person',
        subjectId: personId,
        at: now,
      })
      await o.tell(tx, { happened: [news(personId, 'password-changed', now)], by: undefined, now })
    })
    o.nudge()
  }

  return { byPassword, byIssuer, connect, changePassword }
}

type Security = Extract<Happening, { kind: 'security' }>

const news = (personId: string, what: Security['what'], now: Date, identityId?: string): Security => ({
  kind: 'security',
  personId,
  what,
  at: now.toISOString(),
  ...(identityId ? { identityId } : {}),
})
