import type { Subject } from '../message.ts'

/** What a mailed link is for. A reply link serves many times, the others once. */
export type LinkPurpose = 'REPLY' | 'CONFIRM_EMAIL' | 'SIGN_IN' | 'RESET' | 'SET_PASSWORD' | 'INVITE'

/** What a mailed link opens, for whom. One of `personId` and `email` is there. */
export interface Link {
  readonly purpose: LinkPurpose
  /** Where it began: `identity` (the chat that asked), `person` (on the web), `mail` (somebody not known yet), `invitation`, `ticket`. */
  readonly subject: Pick<Subject, 'type' | 'id'>
  readonly personId?: string
  /** Where it was mailed to, in lower case. */
  readonly email?: string
}

/** A link as it was mailed, and what became of it. */
export interface MailedLink extends Link {
  readonly id: string
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly isUsed: boolean
  /** A newer one was mailed for the same. */
  readonly isSuperseded: boolean
  /** Its owner said that they never asked for it, or it was taken back. */
  readonly isRevoked: boolean
}

/** Links that people were mailed. Only their hashes are kept; looking at one consumes nothing (INV-05). */
export interface Tokens {
  /**
   * Makes a link's token at the delivery of its mail. It is answered once and kept nowhere. Older ones of the same
   * purpose, address and subject end with it, except reply links.
   */
  mint(link: Link, now: Date): Promise<string>
  /** What a token opens, also after its time; undefined where nobody was mailed it. */
  find(token: string): Promise<MailedLink | undefined>
}

/** What becomes of links when they are pressed, inside the transaction of what they do. */
export interface LinkWrites {
  /** Uses a link up; of any number at the same time exactly one is answered true (INV-05). */
  consumeLink(id: string, now: Date): Promise<boolean>
  /** Ends a link that was not used. */
  revokeLink(id: string, now: Date): Promise<void>
}
