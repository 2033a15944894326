import type { Field, Message } from '../message.ts'
import type { Place, Sender, Turn } from '../turn.ts'

/** What a channel did with messages it was given; `messageId` names a card so that it can be updated. */
export interface Sent {
  readonly cards: readonly { readonly index: number; readonly messageId: string; readonly place: Place }[]
}

/** Brings a reply to the person, in the live exchange where there is one. Throws `Undelivered`. */
export type Answer = (messages: readonly Message<string>[], locale: string) => Promise<Sent>

/** Somebody in an organisation's directory. */
export interface RosterEntry {
  readonly name: string
  readonly email?: string
  /** Of another organisation. */
  readonly isGuest: boolean
}

/** A chat platform. Implemented in `adapters/`. */
export interface Channel {
  readonly name: string
  /** From now on it hears people. `peek`: for surfaces that have to open a form before anything else may happen. */
  start(handle: Handle, peek: Peek): Promise<void>
  /** Whether this process can write there; left out: everywhere in the channel. */
  reaches?(place: Place): boolean
  /**
   * Speak first: notices, confirmations that could not be delivered at once. Throws `Undelivered`.
   * `once`: a channel that can tell shows what comes again under the same name once. `under`: the card it belongs to,
   * where a channel has threads.
   */
  send(
    place: Place,
    messages: readonly Message<string>[],
    locale: string,
    how?: { readonly once?: string | undefined; readonly under?: string | undefined },
  ): Promise<Sent>
  /** Bring a card to a new state. */
  update(place: Place, messageId: string, message: Message<string>, locale: string): Promise<void>
  /** Who is in a group conversation, as the platform vouches for them. */
  members?(place: Place): Promise<readonly Pick<Sender, 'issuer' | 'id' | 'name'>[]>
  /** What the platform's own directory says of the sender; asked once, when they first write. Throws `Undelivered`. */
  rosterEntry?(turn: Turn): Promise<RosterEntry | undefined>
  /** The sender's own chat, opened if need be; undefined if the bot cannot (`installUrl` tells how). */
  openPrivate(turn: Turn): Promise<Place | undefined>
  readonly installUrl?: string
  /** A press in a group is answered where it was pressed, to that person alone. */
  readonly answersInPlace?: true
  /** What is said `under` a card stands in a thread of its own. */
  readonly hasThreads?: true
  /** Takes away what somebody said in a group (T11). Throws `Undelivered` where the platform cannot be reached. */
  removeMessage?(place: Place, messageId: string): Promise<TakenAway>
  stop(): Promise<void>
}

/** What became of a message with a secret in it. `title`: the secret stood in its title alone, which goes on without it. */
export type TakenAway = 'removed' | 'title' | 'not-allowed'

/** One turn in; its reply goes out through `answer`. */
export type Handle = (turn: Turn, answer: Answer) => Promise<void>

/** What a turn would be answered with, as if the surface had forms. */
export interface Peeked {
  readonly messages: readonly Message<string>[]
  readonly locale: string
  /** Where the turn starts a flow: every question of it that applies, whether it is asked now or not. */
  fields(): Promise<readonly Field<string>[]>
}

/** Looks where a turn leads; nothing is written. */
export type Peek = (turn: Turn) => Promise<Peeked>

/** Why a delivery did not happen, or that nobody can tell whether it did. */
export class Undelivered extends Error {
  readonly outcome: 'retry' | 'ambiguous' | 'never'
  readonly retryAfterMs?: number
  constructor(outcome: 'retry' | 'ambiguous' | 'never', message: string, retryAfterMs?: number) {
    super(message)
    this.outcome = outcome
    if (retryAfterMs !== undefined) this.retryAfterMs = retryAfterMs
  }
}

/** The database cannot be reached; nothing was written. */
export class Unavailable extends Error {}

/** Somebody else wrote meanwhile: load again and decide again. */
export class Conflict extends Error {}
