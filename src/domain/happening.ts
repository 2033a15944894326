/** Something people have to hear of. The outbox keeps it by name; it is worded at delivery, for each reader (DESIGN §2). */
export type Happening =
  /** An event of a ticket: created, asked, replied, resolved, handed … */
  | { readonly kind: 'ticket'; readonly number: string; readonly seq: number }
  /** 80 % of the time to the first answer have passed (agents), or all of it. */
  | { readonly kind: 'promise'; readonly number: string; readonly isOver: boolean }
  /** An ordinary user's draft goes to its super-users (T3), comes back to its owner, or its time is over. Sent: the ticket tells. */
  | { readonly kind: 'draft'; readonly run: string; readonly step: 'forwarded' | 'returned' | 'expired' }
  /** What became of the mail that brings a ticket to its partner, for those who sent it (T10). */
  | { readonly kind: 'mailed'; readonly row: string; readonly outcome: Mailed; readonly nextTryAt?: string }
  /** A delivery that finally failed, for agents. */
  | { readonly kind: 'undelivered'; readonly row: string }

/** `refused` by the mailbox, or `delayed` on the way: tried again later; `gave-up`: after 24 hours; `unsure`: taken, but never confirmed. */
export type Mailed = 'delivered' | 'refused' | 'delayed' | 'gave-up' | 'unsure'

/** To whom: a person, a registered channel, or an address that is nobody's account (a partner's mailbox). */
export type Addressee = `person:${string}` | `channel:${string}` | `mail:${string}`

/** One of those who are told, and why, which is part of what they read. */
export interface Recipient {
  readonly to: Addressee
  readonly reason: 'requester' | 'author' | 'submitter' | 'share' | 'owner' | 'agents' | 'super-user' | 'partner'
}
