import type { Subject } from '../message.ts'

/** What a mailed link opens, for whom. One of `personId` and `email` is there. */
export interface Link {
  readonly purpose: 'REPLY'
  readonly subject: Pick<Subject, 'type' | 'id'>
  readonly personId?: string
  /** An address that is nobody's account: a partner's mailbox. */
  readonly email?: string
}

/** Links that people were mailed. Only their hashes are kept; looking at one consumes nothing (INV-05). */
export interface Tokens {
  /** Makes a link's token at the delivery of its mail. It is answered once and kept nowhere. */
  mint(link: Link, now: Date): Promise<string>
  /** What a token opens, also after its time; undefined where nobody was mailed it. */
  find(token: string): Promise<(Link & { readonly id: string; readonly expiresAt: Date }) | undefined>
}
