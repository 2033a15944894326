import type { Happening, Method } from '../../domain/happening.ts'
import type { Words } from '../words.ts'
import type { AccountCard, InvitationCard, WayIn } from './account.ts'

/** Catalogue key → plain words in the reader's language. */
export type Phrase = (key: string, params?: Readonly<Record<string, Words | number | undefined>>) => string

/** What every page of ours has: its language and words, and whose it is. */
export interface PageWords {
  readonly language: string
  readonly phrase: Phrase
  readonly vendor: { readonly name: string; readonly ways: readonly string[] }
}

/** What somebody asks to be mailed. */
export type Asked = Omit<Extract<Happening, { kind: 'account-link' }>, 'kind' | 'run'>

/** `sent` says nothing of whether the address is known (B9, X49). */
export type Asking = { readonly kind: 'sent' } | { readonly kind: 'wait'; readonly until: Date }

/** Takes in that somebody wants a mailed link. */
export interface AskLink {
  ask(asked: Asked): Promise<Asking>
  /** An invitation once more, to the same address. */
  inviteAgain(invitation: Pick<InvitationCard, 'id' | 'email'>): Promise<Asking>
}

/** What pressing a link does. `register`: somebody new, who is asked for their name. */
export type Does = 'register' | 'sign-in' | 'password' | 'change-address' | 'join'

/** What a mailed link is about, as things are now. */
export interface OpenLink {
  readonly does: Does
  readonly email: string
  readonly account?: AccountCard
  /** The account that asked for the link and becomes theirs when they say so. */
  readonly asking?: WayIn
  readonly invitation?: InvitationCard
  /** Names of the tenants into which the invitation leads. */
  readonly tenants?: readonly string[]
}

/** What a mailed link shows. Everything but `unknown` is for whoever it was mailed to. `locale`: theirs. */
export type Looked = { readonly locale?: string } & (
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'expired' | 'used' | 'superseded' | 'revoked'
      readonly does: Does
      /** Masked: old links lie about. */
      readonly email: string
      readonly canRenew: boolean
    }
  | { readonly kind: 'locked'; readonly email: string }
  | ({ readonly kind: 'fine' } & OpenLink)
)

/** What pressing did. `gone`: not this press (any longer); `taken`: the asking account, or the new address, is somebody else's. */
export type Used =
  | { readonly kind: 'done'; readonly personId: string; readonly isNew: boolean; readonly chat?: WayIn }
  | { readonly kind: 'gone' | 'taken' }

/** Mailed links to sign in, register, set a password, join: looking changes nothing, a press counts once (INV-05). */
export interface MailedLinks {
  look(token: string): Promise<Looked>
  /** Takes a press. The name is for people we do not know yet. */
  use(token: string, given: { readonly name?: string; readonly passwordHash?: string }): Promise<Used>
  /** *That wasn’t me*: the link ends, and nothing else happens. */
  refuse(token: string): Promise<void>
  /** A new link to the same address, for the same; undefined where there is none to be had. */
  renew(token: string): Promise<Asking | undefined>
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

/** `confirm`: nobody we know, and their address counts only once a mailed link was pressed. `connect`: it may be added to the account that is signed in. */
export type Entered =
  | { readonly kind: 'in'; readonly personId: string; readonly isNew: boolean }
  | { readonly kind: 'confirm' | 'connect'; readonly identityId: string; readonly email?: string }
  | { readonly kind: 'taken' | 'locked' }

/** What became of a password. `wrong` says nothing of whether the address is known. */
export type PasswordTry =
  | { readonly kind: 'in'; readonly personId: string }
  | { readonly kind: 'wrong' | 'locked' }
  | { readonly kind: 'wait'; readonly until: Date }

/** Signing in on the web, and what it does to accounts. Sessions are the pages'. */
export interface SignIn {
  /** Counts a request from a network address; answers until when the next ones have to wait, if this came too early. */
  knock(network: string): Promise<Date | undefined>
  /**
   * `isRight` compares with the account's hash, or with nothing where there is none, in the same time. `personId`: who is
   * signed in already.
   */
  byPassword(
    email: string,
    isRight: (hash: string | undefined) => Promise<boolean>,
    personId?: string,
  ): Promise<PasswordTry>
  /** An issuer's account. `personId`: who is signed in already. */
  byIssuer(account: IssuerAccount, personId?: string): Promise<Entered>
  /** Somebody signed in says that the account is theirs. False: it is somebody else's. */
  connect(identityId: string, personId: string, method: Method): Promise<boolean>
  /** A new password of somebody signed in; their other browsers are signed out. */
  changePassword(personId: string, hash: string, sessionId: string): Promise<void>
}
