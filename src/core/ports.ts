import type { StagedFile } from '../domain/attachment.ts'
import type { Addressee, Happening, Recipient } from '../domain/happening.ts'
import type { Person } from '../domain/person.ts'
import type { Message } from './message.ts'
import type { AccessDue, AccessReads, AccessWrites } from './ports/access.ts'
import type { AccountReads, AccountWrites } from './ports/account.ts'
import type { ActivationDue, ActivationDueWrites, ActivationReads, ActivationWrites } from './ports/activation.ts'
import type { CatalogueReads } from './ports/catalogue.ts'
import type { CompanyReads } from './ports/company.ts'
import type { CostDue, CostDueWrites, CostReads, CostWrites } from './ports/cost.ts'
import type { Conversation, Draft, DraftReads, DraftWrites } from './ports/draft.ts'
import type { AttachmentCard, FileReads, FileWrites, LateFile } from './ports/file.ts'
import type { IdentityReads, IdentityWrites, LinkCodeWrites, MailLimits } from './ports/identity.ts'
import type { JoiningReads, JoiningWrites } from './ports/joining.ts'
import type { KnowledgeReads, KnowledgeWrites } from './ports/knowledge-base.ts'
import type { LicenceReads, LicenceWrites } from './ports/licence.ts'
import type { LicenceWorkReads, LicenceWorkWrites } from './ports/licence-source.ts'
import type { LinkWrites } from './ports/link.ts'
import type { MemberReads, MemberWrites } from './ports/member.ts'
import type { MergeReads, MergeWrites } from './ports/merge.ts'
import type { ChannelReads, ChannelWrites, RegisteredChannel } from './ports/notice.ts'
import type { Outbox, OutboxRow, Reach } from './ports/outbox.ts'
import type { PrivacyReads, PrivacyWrites } from './ports/privacy.ts'
import type { ProvisioningWorkReads, ProvisioningWorkWrites } from './ports/provisioning.ts'
import type { RatingWrites } from './ports/rating.ts'
import type { SystemNoticeReads, SystemNoticeWrites } from './ports/system-notice.ts'
import type { TenantDue, TenantDueWrites, TenantReads, TenantWrites } from './ports/tenant.ts'
import type { PassingTicket, SilentTicket, TicketReads, TicketWrites } from './ports/ticket.ts'
import type { Input, Place, Sender, Turn } from './turn.ts'

export * from './ports/access.ts'
export * from './ports/account.ts'
export * from './ports/activation.ts'
export * from './ports/answers.ts'
export * from './ports/catalogue.ts'
export * from './ports/channel.ts'
export * from './ports/company.ts'
export * from './ports/cost.ts'
export * from './ports/draft.ts'
export * from './ports/file.ts'
export * from './ports/gateway.ts'
export * from './ports/identity.ts'
export * from './ports/joining.ts'
export * from './ports/knowledge-base.ts'
export * from './ports/language-model.ts'
export * from './ports/licence.ts'
export * from './ports/licence-source.ts'
export * from './ports/link.ts'
export * from './ports/mail.ts'
export * from './ports/member.ts'
export * from './ports/merge.ts'
export * from './ports/notice.ts'
export * from './ports/outbox.ts'
export * from './ports/privacy.ts'
export * from './ports/provisioning.ts'
export * from './ports/rating.ts'
export * from './ports/seat-invitation.ts'
export * from './ports/sign-in.ts'
export * from './ports/system-notice.ts'
export * from './ports/tenant.ts'
export * from './ports/ticket.ts'
export * from './ports/understanding.ts'

/** Everything that can be looked up. Nothing here writes. */
export interface Reads {
  readonly companies: CompanyReads
  readonly access: AccessReads
  readonly catalogue: CatalogueReads
  readonly tickets: TicketReads
  readonly channels: ChannelReads
  readonly attachments: FileReads
  readonly drafts: DraftReads
  readonly identities: IdentityReads
  readonly joining: JoiningReads
  readonly accounts: AccountReads
  readonly members: MemberReads
  readonly merging: MergeReads
  readonly privacy: PrivacyReads
  /** Licences for users of a product (DOMAIN §1.G). */
  readonly licences: LicenceReads
  /** Installations, their contracts and keys (DOMAIN §1.F). */
  readonly activation: ActivationReads
  /** Tenants, their trees and administrators (DOMAIN §1.H). */
  readonly tenants: TenantReads
  /** Prices, orders and invoices (DOMAIN §1.I). */
  readonly costs: CostReads
  readonly systemNotices: SystemNoticeReads
  /** Articles, and the questions that none answers (DOMAIN §1.A). */
  readonly knowledge: KnowledgeReads
  /** Ids of those who run this Deskhand. */
  vendorAdmins(): Promise<readonly string[]>
  /** What a delivery was for; undefined where it is no notice. */
  delivery(row: string): Promise<
    | {
        readonly happening: Happening
        readonly recipient: Recipient
        /** Whether a try failed before. */
        readonly hasFailed: boolean
      }
    | undefined
  >
}

/** The same inside a transaction, and everything that writes. */
export interface Tx extends Reads {
  readonly write: Writes
}

/** What a transaction may write, noun by noun. */
export interface Writes
  extends AccessWrites,
    TicketWrites,
    FileWrites,
    DraftWrites,
    ChannelWrites,
    AccountWrites,
    LinkWrites,
    IdentityWrites,
    LinkCodeWrites,
    MailLimits,
    JoiningWrites,
    PrivacyWrites,
    MemberWrites,
    MergeWrites,
    LicenceWrites,
    LicenceWorkWrites,
    ActivationWrites,
    ActivationDueWrites,
    TenantWrites,
    TenantDueWrites,
    ProvisioningWorkWrites,
    CostWrites,
    CostDueWrites,
    SystemNoticeWrites,
    KnowledgeWrites,
    RatingWrites {
  /** Rows for the outbox, true with everything else in this transaction; what was promised already is promised once. */
  promise(rows: readonly OutboxRow[]): Promise<void>
  /** Takes a form that was sent, once; false: it was taken before (INV-70). */
  claim(channel: string, id: string, at: Date): Promise<boolean>
  setLocale(person: Person, locale: string): Promise<void>
  audit(event: {
    actorId?: string
    actingRole?: string
    action: string
    subjectType: string
    subjectId: string
    data?: unknown
    at: Date
  }): Promise<void>
}

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
