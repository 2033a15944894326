import { createHash } from 'node:crypto'
import type { Happening, Method } from '../../domain/happening.ts'
import type { Tell } from '../delivery/tell.ts'
import type { Entered, IssuerAccount, PasswordTry, SignIn, Store, TryLimit } from '../ports.ts'

/**
 * Wrong passwords: two are free, then the waits grow to half an hour and end by themselves (X58). The mailed link is
 * open meanwhile, so that strangers lock nobody out.
 */
const PASSWORD_LIMIT: TryLimit = {
  waitsMs: [0, 0, 30_000, 120_000, 600_000, 1_800_000],
  forgetMs: 24 * 3_600_000,
}

/**
 * Requests from one network address, whoever they are about: an office comes in the morning behind one of them, a program
 * that tries addresses or passwords is slowed down to one a minute. In the database, so that every instance counts.
 */
const KNOCK_LIMIT: TryLimit = { waitsMs: [...Array<number>(60).fill(0), 10_000, 30_000, 60_000], forgetMs: 600_000 }

const PROVIDERS = { MICROSOFT: 'OIDC_MS', GOOGLE: 'OIDC_GOOGLE', DISCORD: 'DISCORD' } as const

/** Signing in on the web, and what it does to accounts (DOMAIN §1.B, X45, X58). Sessions are the pages'. */
export function createSignIn(o: {
  readonly store: Pick<Store, 'reads' | 'transaction' | 'now'>
  readonly tell: Tell
  readonly nudge: () => void
}): SignIn {
  async function knock(network: string): Promise<Date | undefined> {
    const now = await o.store.now()
    return o.store.transaction((tx) => tx.write.attempt(`knock:${hashOf(network)}`, KNOCK_LIMIT, now))
  }

  /** Every try is counted before it is looked at, so that many at once are no better than one after the other. */
  async function byPassword(
    email: string,
    isRight: (hash: string | undefined) => Promise<boolean>,
    personId?: string,
  ): Promise<PasswordTry> {
    const now = await o.store.now()
    const key = `password:${hashOf(email)}`
    const until = await o.store.transaction((tx) => tx.write.attempt(key, PASSWORD_LIMIT, now))
    if (until) return { kind: 'wait', until }
    const account = await o.store.reads.accounts.credential(email)
    const isIn = await isRight(account?.hash)
    const isOpen = isIn && account?.isLocked === false
    // Written in every case, so that it takes the same time.
    await o.store.transaction(async (tx) => {
      if (isIn) await tx.write.forgetAttempts(key)
      if (!isOpen) await tx.write.audit(failed(account?.personId, 'PASSWORD', isIn ? 'locked' : 'wrong', now))
      else if (personId === undefined) await tx.write.audit(cameIn(account.personId, 'PASSWORD', now))
    })
    if (!isIn || !account) return { kind: 'wrong' }
    return isOpen ? { kind: 'in', personId: account.personId } : { kind: 'locked' }
  }

  async function byIssuer(account: IssuerAccount, personId?: string): Promise<Entered> {
    const now = await o.store.now()
    const { method, issuer, subject, name, email } = account
    const entered = await o.store.transaction(async (tx): Promise<Entered> => {
      const known = await tx.write.meetIssuer({ provider: PROVIDERS[method], issuer, subject, name })
      if (known.personId) {
        const isTaken = personId !== undefined && known.personId !== personId
        if (isTaken || (await tx.accounts.get(known.personId))?.isLocked !== false) {
          const why = isTaken ? 'taken' : 'locked'
          await tx.write.audit(failed(known.personId, method, why, now, known.id))
          return { kind: why }
        }
        await tx.write.audit(cameIn(known.personId, method, now, known.id))
        return { kind: 'in', personId: known.personId, isNew: false }
      }
      if (personId) return { kind: 'connect', identityId: known.id }
      const confirm: Entered = { kind: 'confirm', identityId: known.id, ...(email ? { email } : {}) }
      const domains = method === 'MICROSOFT' ? await tx.accounts.domainsOfTenant(issuer) : []
      const counts = method === 'MICROSOFT' ? domains.includes(email?.split('@')[1] ?? '') : account.isMailbox
      // An address is nobody's proof of an account that exists already: its mailbox is asked (X45).
      if (!email || !counts || (await tx.accounts.byEmail(email))) return confirm
      const made = await tx.write.confirmAddress({ email, name: name || email }, now)
      if (!made.isNew) return confirm
      await tx.write.linkIdentity(known.id, made.personId, 'SSO', now)
      await tx.write.audit(done('register', made.personId, now, known.id))
      return { kind: 'in', ...made }
    })
    o.nudge()
    return entered
  }

  async function connect(identityId: string, personId: string, method: Method): Promise<boolean> {
    const now = await o.store.now()
    const isTheirs = await o.store.transaction(async (tx) => {
      const linked = await tx.write.linkIdentity(identityId, personId, 'EMAIL', now)
      if (linked === 'taken') return false
      const ways = await tx.identities.of(personId)
      const isChat = ways.some(({ id, isChat }) => isChat && id === identityId)
      const hasOthers = ways.some(({ id, isChat }) => isChat && id !== identityId)
      const happened: Happening[] = isChat ? [{ kind: 'registered', personId, identityId, method }] : []
      if (linked === 'linked' && !isChat) happened.push(news(personId, 'sign-in-method', now, identityId))
      if (linked === 'linked' && isChat && hasOthers) happened.push(news(personId, 'chat-linked', now, identityId))
      await tx.write.audit(done('connect', personId, now, identityId))
      await o.tell(tx, { happened, by: undefined, now })
      return true
    })
    o.nudge()
    return isTheirs
  }

  async function changePassword(personId: string, hash: string, sessionId: string): Promise<void> {
    const now = await o.store.now()
    await o.store.transaction(async (tx) => {
      await tx.write.setPassword(personId, hash, now)
      await tx.write.endSessions(personId, sessionId)
      await tx.write.audit(done('password', personId, now))
      await o.tell(tx, { happened: [news(personId, 'password-changed', now)], by: undefined, now })
    })
    o.nudge()
  }

  return { knock, byPassword, byIssuer, connect, changePassword }
}

const hashOf = (words: string): string => createHash('sha256').update(words).digest('hex')

type Security = Extract<Happening, { kind: 'security' }>

const news = (personId: string, what: Security['what'], now: Date, identityId?: string): Security => ({
  kind: 'security',
  personId,
  what,
  at: now.toISOString(),
  ...(identityId ? { identityId } : {}),
})

/** What the audit says of it. */
const done = (what: string, personId: string, at: Date, identityId?: string, data: Record<string, string> = {}) => ({
  actorId: personId,
  action: `account.${what}`,
  subjectType: 'person',
  subjectId: personId,
  data: { ...data, ...(identityId ? { identityId } : {}) },
  at,
})

const cameIn = (personId: string, method: Method, at: Date, identityId?: string) =>
  done('sign-in', personId, at, identityId, { method })

/** Whoever tried is not known; nor, where the account is not either, is what they typed kept. */
const failed = (
  personId: string | undefined,
  method: Method,
  why: 'wrong' | 'locked' | 'taken',
  at: Date,
  identityId?: string,
) => ({ ...done('sign-in-failed', personId ?? '', at, identityId, { method, why }), actorId: undefined })
