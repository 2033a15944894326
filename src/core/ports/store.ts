import type { StagedFile } from '../../domain/attachment.ts'
import type { Happening } from '../../domain/happening.ts'
import type { Person } from '../../domain/person.ts'
import type { Addressee } from '../../domain/recipient.ts'
import type { Message } from '../message.ts'
import type { Input, Place, Sender, Turn } from '../turn.ts'
import type { AccessDue } from './access.ts'
import type { ActivationDue } from './activation.ts'
import type { CostDue } from './cost.ts'
import type { Conversation, Draft } from './draft.ts'
import type { AttachmentCard, LateFile } from './file.ts'
import type { LicenceWorkReads } from './licence-source.ts'
import type { RegisteredChannel } from './notice.ts'
import type { Outbox, OutboxRow, Reach } from './outbox.ts'
import type { ProvisioningWorkReads } from './provisioning.ts'
import type { TenantDue } from './tenant.ts'
import type { PassingTicket, SilentTicket } from './ticket.ts'
import type { Reads, Tx } from './tx.ts'

/** A reply already given to this event. */
export interface Kept {
  readonly replyId: string
  readonly messages: readonly Message<string>[]
}

/** What a turn starts from. */
export interface Loaded {
  readonly now: Date
  readonly person: Person
  readonly conversation: Conversation
  readonly conversationVersion: number
  readonly active?: Draft
  /** The language they are spoken to in here: what they were heard to speak, else what their client says or said last. */
  readonly locale?: string
  /** The part of it that was heard in here. */
  readonly heard?: string
  /** This event was answered before. */
  readonly kept?: Kept
  /** A chat writes in private for the first time, and we do not know whose it is. */
  readonly isFirst?: true
}

/** Everything a turn leaves behind, written at once. */
export interface Saving {
  readonly turn: Turn
  readonly now: Date
  readonly person: Person
  readonly key: string
  readonly conversation: Conversation
  readonly conversationVersion: number
  readonly drafts: readonly Draft[]
  readonly reply: OutboxRow
}

/** Implemented in `prisma/store/`. */
export interface Store {
  /** Reads what the turn needs; makes the identity on first contact. */
  load(turn: Turn, key: string): Promise<Loaded>
  readonly reads: Reads
  /** Runs `work`; everything it did and `save` become true together. Throws `Conflict`, `Unavailable`. */
  transaction<T>(work: (tx: Tx, save: (saving: Saving) => Promise<void>) => Promise<T>): Promise<T>
  /** `save` of a turn that does nothing else. Throws the same. */
  save(saving: Saving): Promise<void>
  /** The reply kept for an event, if it was handled. */
  kept(channel: string, turnId: string): Promise<Kept | undefined>
  now(): Promise<Date>
  /** Remembers where an identity can be written to in private. */
  keepPlace(sender: Sender, place: Place): Promise<void>
  placeOf(sender: Sender): Promise<Place | undefined>
  /** Remembers the language they spoke there, until they change that of their client. */
  keepSpoken(sender: Sender, language: string): Promise<void>
  reach(to: Addressee): Promise<Reach>
  /** No chat of theirs takes messages; forgotten as soon as they write again (X63). */
  keepUnreachable(personId: string, at: Date): Promise<void>
  /** Mail to their address came back: it is not used until they confirm it again (X63). */
  keepBounced(to: Addressee, at: Date): Promise<void>
  /** Whoever a card or notice is for, as they are now; a registered channel reads with the eyes of those in it. Undefined when they are gone. */
  personOf(reader: string): Promise<Person | undefined>
  /** Keeps a staged file; it belongs to the identity until a ticket takes it. */
  keepFile(file: StagedFile, turn: Turn): Promise<AttachmentCard>
  /** Keeps a file that somebody uploaded on a page, where there is no turn. */
  keepIssuedFile(file: StagedFile, uploader: Person): Promise<AttachmentCard>
  /** Keeps the place of a file that is still on its way. */
  keepLateFile(file: { readonly name: string; readonly url: string }, turn: Turn): Promise<AttachmentCard>
  /** The ticket whose thread this was said in, or of which they were told since they last spoke here. */
  lastTold(turn: Turn, key: string, personId: string | undefined): Promise<Happening | undefined>
  /** Who is in registered channels, and whether they all have the role. */
  readonly rosters: {
    /** Channels last looked at before `before`; new ones have never been. */
    due(before: Date): Promise<readonly (RegisteredChannel & { readonly isNew: boolean })[]>
    /** How many of these people lack the role that the purpose needs; people nobody knows lack it. */
    without(purpose: RegisteredChannel['purpose'], members: readonly Pick<Sender, 'issuer' | 'id'>[]): Promise<number>
    keep(id: string, isRosterFit: boolean, at: Date): Promise<void>
  }
  readonly outbox: Outbox
  readonly due: Due
  readonly licenceWork: LicenceWorkReads
  readonly provisioningWork: ProvisioningWorkReads
  keepInput(input: Input): Promise<string>
  storedInput(id: string): Promise<Input | undefined>
}

/** What the clock finds due. Nothing is locked here: every step looks again in a transaction of its own. */
export interface Due extends AccessDue, ActivationDue, TenantDue, CostDue {
  /** Silence that reminds, resolves and closes (DOMAIN §3.3). */
  silent(now: Date, limit: number): Promise<readonly SilentTicket[]>
  /** Open tickets without a first answer whose promise is over, or due before what their severity says here; not told of yet. */
  promises(
    now: Date,
    warned: readonly { readonly severity: string; readonly before: Date }[],
    limit: number,
  ): Promise<
    readonly { readonly id: string; readonly number: string; readonly dueAt: Date; readonly isOver: boolean }[]
  >
  /** Open tickets with a partner, where another one is to have them by now, or none (X68). */
  passing(now: Date, limit: number): Promise<readonly PassingTicket[]>
  /** Files that people removed, whose bytes are still there (DOMAIN X66). */
  removedFiles(limit: number): Promise<readonly { readonly id: string; readonly storageKey: string }[]>
  /** Files that were too slow for their turn. */
  lateFiles(limit: number): Promise<readonly LateFile[]>
}
