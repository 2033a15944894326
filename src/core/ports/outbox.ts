import type { Subject } from '../message.ts'
import type { Place } from '../turn.ts'

/** Something to deliver: one process's at a time, by a lease. */
export interface OutboxRow {
  readonly id: string
  readonly kind: 'REPLY' | 'SETTLE' | 'NOTICE'
  readonly dedupeKey: string
  readonly channel: string
  readonly target: string
  /** One of thousands that say the same: everything else goes first. */
  readonly isForMany?: true
  readonly place: Place
  readonly payload: unknown
  readonly notBefore: Date
  readonly attempts: number
  /** Somebody began to send it then and never said what became of it. */
  readonly beganAt?: Date
  /** What became of the last try that is known. */
  readonly lastError?: string
}

/** One copy of a card. */
export interface CardRef {
  readonly id: string
  readonly subject: Subject
  readonly channel: string
  readonly place: Place
  readonly messageId: string
  /** `person:<id>` or `identity:<id>`: whose eyes it was made for. */
  readonly reader: string
  readonly locale: string
}

/** A message and the record or draft it shows, if it shows one. */
export type ShownCard = Omit<CardRef, 'id' | 'subject'> & { readonly subject?: Subject | undefined }

/** Somewhere a person can be written to, and what their client said there. */
export interface PrivatePlace {
  readonly place: Place
  readonly locale?: string
  readonly timezone?: string
}

/** How to reach whoever a notice is for. */
export interface Reach {
  /** The place used last comes first. */
  readonly places: readonly PrivatePlace[]
  /** Verified, and nothing sent there came back. */
  readonly email?: string
  /** No chat took messages the last time. */
  readonly isUnreachable: boolean
  /** The company's, for those who never said which they speak. */
  readonly locale?: string
  readonly timezone?: string
}

/** What has to be delivered. One row per target is in flight at a time. */
export interface Outbox {
  /**
   * Takes due rows for this process, the oldest of each target, for as long as a delivery may last; at most `many` of
   * them of those that say the same to thousands, after all others. `except`: ids of what is on its way here already,
   * which the clock of the demo may have moved past that time.
   */
  claim(now: Date, limit: number, except?: readonly string[], many?: number): Promise<readonly OutboxRow[]>
  /** From here on it may arrive. False: the row is another process's by now, so it is not sent from here. */
  begin(row: OutboxRow, now: Date): Promise<boolean>
  /** It arrived; `cards` are the copies it left behind. */
  sent(row: Pick<OutboxRow, 'id'>, at: Date, cards?: readonly ShownCard[]): Promise<void>
  /** It is done with, and nothing was said: there was nothing (any longer), or it went another way. */
  left(row: Pick<OutboxRow, 'id'>, at: Date): Promise<void>
  failed(
    row: Pick<OutboxRow, 'id'>,
    status: 'PENDING' | 'AMBIGUOUS' | 'DEAD',
    notBefore: Date,
    error: string,
    /** `unsure`: it may stand in a chat all the same. */
    doubt?: 'unsure',
  ): Promise<void>
  /** Gives a row back that was not tried. */
  later(row: Pick<OutboxRow, 'id'>, notBefore: Date): Promise<void>
  cards(subject: Pick<Subject, 'type' | 'id'>): Promise<readonly CardRef[]>
  /** What these messages show from now on; whatever they showed before is forgotten, so that nothing overwrites them. */
  keepCards(cards: readonly ShownCard[]): Promise<void>
  dropCards(ids: readonly string[]): Promise<void>
  /** For whoever runs this Deskhand: waiting rows, rows given up, how long the oldest has waited. */
  state(): Promise<{ readonly pending: number; readonly failed: number; readonly oldestMs: number }>
}
