/** A chat account as its owner and those who decide about it are shown it. */
export interface ChatCard {
  readonly id: string
  readonly provider: 'TEAMS' | 'DISCORD' | 'OIDC_GOOGLE' | 'OIDC_MS' | 'EMAIL'
  /** What its platform calls them. */
  readonly name: string
  /** Whether it can be written to. */
  readonly isChat: boolean
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
}
