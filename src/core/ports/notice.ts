import type { Happening } from '../../domain/happening.ts'
import type { Recipient } from '../../domain/recipient.ts'
import type { Context } from '../context.ts'
import type { Message, Subject } from '../message.ts'
import type { Place } from '../turn.ts'
import type { Reads } from './tx.ts'

/** Whom to tell of something, and what to say to them. Implemented in `src/notices/`. */
export interface Notices {
  /** Asked inside the transaction in which it happened. `by`: who did it; nobody is told of their own doing. */
  recipients(happening: Happening, reads: Reads, now: Date, by: string | undefined): Promise<readonly Recipient[]>
  /** The words for one reader, from the record as it is now; undefined when there is nothing to say (any longer) or the right is gone. */
  word(happening: Happening, recipient: Recipient, ctx: Context): Promise<readonly Message[] | undefined>
  /** What a registered channel's copy of a card shows now. */
  card(subject: Pick<Subject, 'type' | 'id'>, channelId: string, ctx: Context): Promise<Message | undefined>
}

/** A group conversation that a vendor admin registered: what is private for agents may be shown in it (INV-73). */
export interface RegisteredChannel {
  readonly id: string
  readonly purpose: 'AGENTS' | 'ADMINS'
  readonly place: Place
  /** False while somebody without the role is in it: only numbers are posted. */
  readonly isRosterFit: boolean
}

/** Channels that somebody registered, for agents, admins or a community. */
export interface ChannelReads {
  /** Whether questions are answered in public there: a vendor admin registered it for the community. */
  isCommunity(group: Place): Promise<boolean>
  /** The registered ones of a purpose. */
  registered(purpose: RegisteredChannel['purpose']): Promise<readonly RegisteredChannel[]>
  get(id: string): Promise<RegisteredChannel | undefined>
}

/** Registering channels. */
export interface ChannelWrites {
  /** Makes a group conversation known for a purpose; its roster is looked at soon after (INV-73), but for the community's. */
  registerChannel(
    place: Place,
    purpose: RegisteredChannel['purpose'] | 'COMMUNITY',
    by: string,
    at: Date,
  ): Promise<void>
}
