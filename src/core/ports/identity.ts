import type { Method } from '../../domain/happening.ts'

/** A chat account as its owner and those who decide about it are shown it. */
export interface ChatCard {
  readonly id: string
  readonly provider: 'TEAMS' | 'DISCORD' | 'OIDC_GOOGLE' | 'OIDC_MS' | 'EMAIL'
  /** What its platform calls them. */
  readonly name: string
  /** Whether it can be written to. */
  readonly isChat: boolean
  /** Its issuer vouches for the person; else they confirmed their address. */
  readonly isSso: boolean
  readonly linkedAt?: Date
}

/** A code that joins two chats (B14). Only its hash is kept. */
export interface LinkCodeCard {
  readonly id: string
  readonly personId: string
  /** The chat that showed it. */
  readonly shownTo: ChatCard
  /** The chat it was entered in. */
  readonly enteredBy?: ChatCard
  readonly expiresAt: Date
  /** Confirmed, refused, or replaced by a newer one. */
  readonly isEnded: boolean
}

/** Ways of coming in, and what joins them. */
export interface IdentityReads {
  /** Every way in that a person has, the oldest first. */
  of(personId: string): Promise<readonly ChatCard[]>
  get(identityId: string): Promise<ChatCard | undefined>
  /** A person's confirmed address. */
  addressOf(personId: string): Promise<string | undefined>
  /** Who an invitation was sent to. */
  invited(invitationId: string): Promise<string | undefined>
  linkCode(id: string): Promise<LinkCodeCard | undefined>
  /** The address that this chat was last sent a link to confirm, while it has not been used. */
  unconfirmed(identityId: string): Promise<string | undefined>
}

/** Makes the code that a chat is shown, at its delivery. */
export interface LinkCodes {
  /** Six digits, answered once and kept nowhere; undefined where the code's time is over. */
  mint(id: string, now: Date): Promise<string | undefined>
}

/** Codes by which a second chat joins the first. */
export interface LinkCodeWrites {
  /** Asks for a code; one that this person asked for before ends. Answers its id. */
  openLinkCode(personId: string, identityId: string, run: string, at: Date): Promise<string>
  /** A code typed in another chat: the id of the one that fits, taken by this chat; undefined where none does (any longer). */
  enterLinkCode(code: string, identityId: string, at: Date): Promise<string | undefined>
  /** Confirmed or refused, once; false: it is over. */
  endLinkCode(id: string, at: Date): Promise<boolean>
}

/** Parting a chat from its account, and locking an account. */
export interface IdentityWrites {
  /** Takes a chat from its person; their drafts stay with them, and nothing of theirs is shown there any longer. False: it was not theirs. */
  unlinkIdentity(identityId: string, personId: string): Promise<boolean>
  /** Nobody comes in by this account until its owner opens it again by a mailed link. False: it was locked. */
  lockAccount(personId: string): Promise<boolean>
}

/** How often links may be mailed at the wish of a chat, whoever's the address is (B5, X54). */
export interface MailLimits {
  /** Counts a mail; answers from when the next is possible where this one came too early. */
  askForMail(email: string, identityId: string, now: Date): Promise<Date | undefined>
}

/** A page on which somebody shows who they are, opened from a chat. */
export interface SignInPage {
  readonly method: Method
  readonly url: string
}
