import type { Role } from '../../domain/person.ts'
import type { ChatCard } from './identity.ts'

/** A registered person as sign-in sees them. */
export interface AccountCard {
  readonly id: string
  readonly name: string
  readonly email?: string
  readonly isEmailVerified: boolean
  /** Locked by its owner (T12): no way in opens until they set a new password by a mailed link. */
  readonly isLocked: boolean
  readonly hasPassword: boolean
  readonly locale?: string
  readonly timezone?: string
}

/** A way of coming in, whether or not it is anybody's yet. */
export interface WayIn extends ChatCard {
  /** Whose it is. */
  readonly personId?: string
  /** The language chosen there, else the client's. */
  readonly locale?: string
}

/** Somebody was asked to join a company in a role. */
export interface InvitationCard {
  readonly id: string
  readonly email: string
  readonly company: { readonly id: string; readonly name: string; readonly locale: string }
  readonly role: Role
  readonly invitedBy: string
  readonly isAccepted: boolean
  readonly isRevoked: boolean
}

/** What sign-in, registration and their letters look up. Addresses are compared in lower case (INV-02). */
export interface AccountReads {
  get(personId: string): Promise<AccountCard | undefined>
  byEmail(email: string): Promise<AccountCard | undefined>
  wayIn(identityId: string): Promise<WayIn | undefined>
  invitation(id: string): Promise<InvitationCard | undefined>
  /** Whose address it is and their password's hash, in one look whether or not anybody has it (X49). */
  credential(
    email: string,
  ): Promise<{ readonly personId: string; readonly hash?: string; readonly isLocked: boolean } | undefined>
  /** Hashes of the passwords that somebody has and had, the newest first. */
  passwordHashes(personId: string): Promise<readonly string[]>
  /** Verified domains of the company whose Microsoft tenant this is: only addresses in them count (X45). */
  domainsOfTenant(tenantId: string): Promise<readonly string[]>
}

/** How often something may be tried: `waitsMs[n - 1]` follows the n-th try, the last one all later ones. */
export interface TryLimit {
  readonly waitsMs: readonly number[]
  /** So long after the last try the count begins anew, ms. */
  readonly forgetMs: number
}

/** Whether somebody showed who they are by a mailbox or by an issuer. */
export type Assurance = 'EMAIL' | 'SSO'

/** What sign-in and registration write, inside one transaction. */
export interface AccountWrites {
  /** Counts a try (X54, X58); answers when the next is open if this one came too early, and does not count it. */
  attempt(key: string, limit: TryLimit, now: Date): Promise<Date | undefined>
  forgetAttempts(key: string): Promise<void>
  /** The account of a confirmed address, made where there is none; `isNew`: it was not confirmed before. */
  confirmAddress(
    account: { readonly email: string; readonly name: string },
    now: Date,
  ): Promise<{ readonly personId: string; readonly isNew: boolean }>
  rename(personId: string, name: string): Promise<void>
  /** An account's new address, confirmed; false: it is another account's (X57). */
  changeAddress(personId: string, email: string, now: Date): Promise<boolean>
  /** An issuer's account, made known where it was not; a Microsoft one is the person's whom Teams knows by it (X45). */
  meetIssuer(account: {
    readonly provider: WayIn['provider']
    readonly issuer: string
    readonly subject: string
    readonly name: string
  }): Promise<WayIn>
  /**
   * Makes a way of coming in a person's, with the drafts begun there and, for Microsoft, its twin of the same (tenant,
   * object) (X45). `taken`: it is somebody else's (INV-01).
   */
  linkIdentity(
    identityId: string,
    personId: string,
    assurance: Assurance,
    now: Date,
  ): Promise<'linked' | 'was-linked' | 'taken'>
  /** The hash of a new password; the old one is remembered as a former one. */
  setPassword(personId: string, hash: string, now: Date): Promise<void>
  /** Signs browsers out; `except`: the id of the session that stays. */
  endSessions(personId: string, except?: string): Promise<void>
  /** True: it was locked. */
  unlock(personId: string): Promise<boolean>
  /** Joins the company in the role, once; false: it was accepted or taken back before. */
  acceptInvitation(id: string, personId: string, now: Date): Promise<boolean>
}
