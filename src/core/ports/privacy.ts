import type { Person } from '../../domain/person.ts'

/** How much is kept about somebody, as they are told it (DOMAIN X56). */
export interface KeptAbout {
  /** Asked for or sent by them. */
  readonly tickets: number
  /** Begun and not sent. */
  readonly drafts: number
  /** Sent to us, on tickets or not. */
  readonly files: number
  /** Companies of which they are the last one with a role that somebody has to have. */
  readonly lastAdminOf: readonly { readonly role: 'VENDOR_ADMIN' | 'TENANT_ADMIN'; readonly companyName: string }[]
  /** Open tickets of others that they answer. */
  readonly answering: number
}

/** Everything that is kept about somebody. */
export interface PrivacyReads {
  about(person: Person): Promise<KeptAbout>
  /** Everything that is kept about them and is theirs, as JSON: nothing internal, and nothing of others but what they may see anyway. */
  everything(person: Person, now: Date): Promise<object>
}

/** Forgetting somebody. */
export interface PrivacyWrites {
  /**
   * Takes a person, or a chat that is nobody's, out of everything but the tickets and the company's history, where a mark
   * stands for their name (INV-31). Seats are left before, by `leaveSeat`. `run`: the draft at hand, which the turn itself
   * ends. Answers what others see changed.
   */
  erase(
    person: Person,
    run: string,
    now: Date,
  ): Promise<{
    readonly tickets: readonly string[]
    readonly drafts: readonly string[]
    readonly cards: readonly { readonly type: string; readonly id: string }[]
  }>
}
