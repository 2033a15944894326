import type { Agreement, Contact } from '../domain/agreement.ts'
import type { StagedFile } from '../domain/attachment.ts'
import type { BusinessHours } from '../domain/business-hours.ts'
import type { DraftFacts, DraftStep } from '../domain/forwarded.ts'
import type { Addressee, Happening, Recipient } from '../domain/happening.ts'
import type { Sight, TicketFacts } from '../domain/permission.ts'
import type { Person } from '../domain/person.ts'
import type { RequestType } from '../domain/request-type.ts'
import type { Route, Status, TicketEvent, Visibility } from '../domain/ticket.ts'
import type { VersionRule } from '../domain/version.ts'
import type { Context } from './flow.ts'
import type { Message, Subject } from './message.ts'
import type { FileOffer, Input, Place, Sender, Turn, Values } from './turn.ts'
import type { Localised } from './words.ts'

// ── Channels and files ─────────────────────────────────────────────────────

/** What a channel did with messages it was given; `messageId` names a card so that it can be updated. */
export interface Sent {
  readonly cards: readonly { readonly index: number; readonly messageId: string; readonly place: Place }[]
}

/** Brings a reply to the person, in the live exchange where there is one. Throws `Undelivered`. */
export type Answer = (messages: readonly Message<string>[], locale: string) => Promise<Sent>

/** A chat platform. Implemented in `adapters/`. */
export interface Channel {
  readonly name: string
  start(handle: Handle): Promise<void>
  /** Whether this process can write there; left out: everywhere in the channel. */
  reaches?(place: Place): boolean
  /**
   * Speak first: notices, confirmations that could not be delivered at once. Throws `Undelivered`.
   * `once`: a channel that can tell shows what comes again under the same name once.
   */
  send(place: Place, messages: readonly Message<string>[], locale: string, once?: string): Promise<Sent>
  /** Bring a card to a new state. */
  update(place: Place, messageId: string, message: Message<string>, locale: string): Promise<void>
  /** Who is in a group conversation, as the platform vouches for them. */
  members?(place: Place): Promise<readonly Pick<Sender, 'issuer' | 'id' | 'name'>[]>
  /** The sender's own chat, opened if need be; undefined if the bot cannot (`installUrl` tells how). */
  openPrivate(turn: Turn): Promise<Place | undefined>
  readonly installUrl?: string
  stop(): Promise<void>
}

/** One turn in; its reply goes out through `answer`. */
export type Handle = (turn: Turn, answer: Answer) => Promise<void>

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

export type Staging =
  | { readonly ok: true; readonly file: StagedFile }
  | { readonly ok: false; readonly problem: FileProblem; readonly name: string; readonly size?: number }
export type FileProblem =
  | 'empty'
  | 'too-large'
  | 'not-allowed'
  | 'disguised'
  | 'infected'
  | 'forbidden-address'
  | 'unreachable'
  | 'slow'

/** Fetches, checks and keeps files before a turn (DESIGN §2 Files). */
export interface Files {
  /** `timeoutMs`: 8 s, since a turn waits for it. */
  stage(offer: FileOffer, timeoutMs?: number): Promise<Staging>
  /** A link for one person, valid 15 minutes. */
  link(attachmentId: string, personId: string, now: Date): string
  remove(storageKey: string): Promise<void>
}

// ── What the core keeps ────────────────────────────────────────────────────

/** What one person and the bot are in the middle of, in one place. Points to runs, holds no answers. */
export interface Conversation {
  readonly active?: string
  readonly parked: readonly string[]
  /** The numbered buttons last shown, for the text path. */
  readonly options: readonly { readonly label: string; readonly input: Input }[]
}

/** Interface state of a draft, beside its answers. */
export interface Shown {
  /** How the person is answering now. */
  readonly mode: 'form' | 'chat'
  /** Slots whose value was prefilled and not confirmed yet. */
  readonly suggested: readonly string[]
  /** Slots whose hint was given. */
  readonly hinted: readonly string[]
  /** True while the whole form is open again from the review. */
  readonly isEditing?: boolean
  /** False: where the person is now has no forms. A draft may have begun elsewhere. */
  readonly hasForms?: false
  /** The one slot that is being answered again. */
  readonly asking?: string
  /** Version of the record on the card that started it. */
  readonly seen?: number
}

/** A flow somebody has started. */
export interface Draft {
  readonly run: string
  readonly flow: string
  readonly rev: number
  readonly scope: string
  readonly given: Values
  readonly shown: Shown
  readonly status: 'EDITING' | 'FORWARDED' | 'COMMITTED' | 'DISCARDED' | 'EXPIRED'
  /** What the commit said, shown again when the same press comes twice. */
  readonly result?: readonly Message<string>[]
  /** D-n, once it was forwarded. */
  readonly number?: string
  readonly createdAt: Date
  readonly expiresAt: Date
  /** 0: not saved yet. */
  readonly version: number
}

/** A draft that was forwarded at least once (DOMAIN K2), for everybody on it. */
export interface ForwardedDraft extends DraftFacts, Pick<Draft, 'run' | 'status' | 'given' | 'expiresAt' | 'version'> {
  readonly number: string
  /** Its owner as they are now, coming in the way they forwarded it. */
  readonly owner: Person
  /** Those it was forwarded to last. */
  readonly chosen: readonly { readonly id: string; readonly name: string }[]
  /** What was done with it, oldest first. */
  readonly talk: readonly (DraftStep & { readonly name?: string })[]
  /** The ticket it became. */
  readonly ticketNumber?: string
}

/** A reply already given to this event. */
export interface Kept {
  readonly replyId: string
  readonly messages: readonly Message<string>[]
}

export interface OutboxRow {
  readonly id: string
  readonly kind: 'REPLY' | 'SETTLE' | 'NOTICE'
  readonly dedupeKey: string
  readonly channel: string
  readonly target: string
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

/** Whom to tell of something, and what to say to them. Implemented in `src/notices/`. */
export interface Notices {
  /** Asked inside the transaction in which it happened. `by`: who did it; nobody is told of their own doing. */
  recipients(happening: Happening, reads: Reads, now: Date, by: string | undefined): Promise<readonly Recipient[]>
  /** The words for one reader, from the record as it is now; undefined when there is nothing to say (any longer) or the right is gone. */
  word(happening: Happening, recipient: Recipient, ctx: Context): Promise<readonly Message[] | undefined>
  /** What a registered channel's copy of a card shows now. */
  card(subject: Pick<Subject, 'type' | 'id'>, channelId: string, ctx: Context): Promise<Message | undefined>
}

/** A mail as it leaves: plain and HTML say the same, links are visible in both. */
export interface Mail {
  /** The outbox row's: becomes the Message-ID, so that a mail client can drop what comes twice. */
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Kept stable so that mail clients thread a ticket's mails. */
  readonly threadId?: string
  readonly attachments?: readonly { readonly name: string; readonly mime: string; readonly storageKey: string }[]
}

/** Sends mail, or keeps it as a file where no server is configured. Throws `Undelivered` (`never`: the address was refused). */
export interface Mailer {
  send(mail: Mail): Promise<void>
}

/** What a notice says once it goes by mail. Implemented in `src/notices/`. */
export type Letter = (notice: {
  readonly messages: readonly Message<string>[]
  readonly happening: Happening
  readonly recipient: Recipient
  readonly locale: string
}) => Promise<Omit<Mail, 'id' | 'to'>>

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

/** A group conversation that a vendor admin registered: what is private for agents may be shown in it (INV-73). */
export interface RegisteredChannel {
  readonly id: string
  readonly purpose: 'AGENTS' | 'ADMINS'
  readonly place: Place
  /** False while somebody without the role is in it: only numbers are posted. */
  readonly isRosterFit: boolean
}

// ── The domain's nouns ─────────────────────────────────────────────────────

export interface CompanyCard {
  readonly id: string
  readonly name: string
  readonly kind: 'CUSTOMER' | 'PARTNER' | 'VENDOR'
  readonly timezone: string
  readonly contact: Contact
  /** When the vendor answers. */
  readonly businessHours?: BusinessHours
}

export interface Product {
  readonly id: string
  readonly key: string
  readonly name: string
  readonly versions: readonly { readonly version: string; readonly erpCodes: readonly string[] }[]
  readonly versionRule?: VersionRule
  readonly versionHelp?: VersionHelp
}

/** How to find the installed version (DOMAIN D6, D7). */
export interface VersionHelp {
  readonly steps: Localised
  readonly pictureUrl?: string
  readonly article?: { readonly label: Localised; readonly url: string }
}

export interface Erp {
  readonly code: string
  readonly label: string
}

export interface Severity {
  readonly key: string
  readonly label: Localised
  readonly meaning: Localised
  /** Business minutes until the first answer is expected; none: nothing is promised. */
  readonly firstAnswerMinutes?: number
}

/** One file on a ticket or draft, as people see it. */
export interface AttachmentCard {
  readonly id: string
  readonly name: string
  readonly size: number
  readonly isSafePicture: boolean
  readonly scan: 'PENDING' | 'CLEAN' | 'INFECTED' | 'NOT_SCANNED'
  /** Too slow for its turn: still being fetched, or it never came. */
  readonly late?: 'coming' | 'lost'
  readonly sha256: string
  readonly storageKey: string
  readonly mime: string
  readonly uploaderRef: string
  readonly ticketId?: string
  readonly ticketNumber?: string
  readonly isRemoved: boolean
}

/** A ticket as lists show it. */
export interface TicketRow extends TicketFacts {
  readonly id: string
  readonly subject: string
  readonly status: Status
  readonly productName?: string
  readonly companyName?: string
  /** Key of its severity level. */
  readonly severityKey?: string
  readonly requesterName: string
  readonly ownerId?: string
  readonly ownerName?: string
  /** Set when the reader sees it only through a share. */
  readonly sharedByName?: string
  readonly createdAt: Date
  readonly changedAt: Date
  /** The promise of a first answer, see `src/domain/promise.ts`. */
  readonly firstResponseDueAt?: Date
  readonly firstRespondedAt?: Date
  readonly waitingSince?: Date
}

/** A ticket whole. */
export interface Ticket extends TicketRow {
  readonly version: number
  readonly description: string
  readonly type: RequestType
  readonly agreementNumber?: string
  readonly productId?: string
  readonly productVersion?: string
  readonly erpCode?: string
  readonly erpLabel?: string
  readonly severity?: Severity
  readonly poNumber?: string
  readonly customerName?: string
  readonly extra: Readonly<Record<string, string>>
  readonly submittedByName: string
  readonly resolvedAt?: Date
  readonly followUpOf?: string
  readonly attachments: readonly AttachmentCard[]
  readonly shares: readonly { readonly personId: string; readonly name: string; readonly addedByName: string }[]
  readonly events: readonly LoggedEvent[]
}

/** An event as it was kept. */
export interface LoggedEvent {
  readonly seq: number
  readonly event: TicketEvent
  readonly visibility: Visibility
  readonly actorId?: string
  readonly actorName?: string
  readonly at: Date
}

/** Whom a ticket concerns, and what happened to it, whoever may see it: for choosing whom to tell. */
export interface Concerned extends TicketFacts {
  readonly ownerId?: string
  /** The partner of its agreement. */
  readonly partner?: { readonly name: string; readonly contact: Contact }
  readonly events: readonly LoggedEvent[]
}

export interface TicketFilter {
  /** `mine`: own and shared; `company`: all of `companyId`; `owned`: worked on by the reader; `unassigned`: by nobody; `all`: every one. */
  readonly which: 'mine' | 'company' | 'owned' | 'unassigned' | 'all'
  readonly companyId?: string
  readonly state: 'open' | 'closed' | 'all'
  readonly search?: string
  /** `due`: by when the first answer is expected, soonest first; otherwise by the last change. */
  readonly order?: 'due'
  readonly page: number
  readonly pageSize: number
}

export interface NewTicket {
  readonly run: string
  readonly route: Route
  readonly typeKey: string
  readonly companyId?: string
  readonly agreementId?: string
  readonly requesterId: string
  readonly submittedById: string
  readonly productId?: string
  readonly productVersion?: string
  readonly erpCode?: string
  readonly severity?: string
  readonly subject: string
  readonly description: string
  readonly poNumber?: string
  readonly customerName?: string
  readonly extra: Readonly<Record<string, string>>
  readonly originChannel: string
  readonly originRef: string
  readonly attachmentIds: readonly string[]
  readonly followUpOfId?: string
  readonly at: Date
}

/** The columns an edit may change. */
export type TicketPatch = Partial<
  Pick<
    NewTicket,
    | 'subject'
    | 'description'
    | 'productId'
    | 'productVersion'
    | 'erpCode'
    | 'severity'
    | 'poNumber'
    | 'customerName'
    | 'extra'
  >
>

// ── Reading and writing ────────────────────────────────────────────────────

/** Everything that can be looked up. Nothing here writes. */
export interface Reads {
  readonly companies: {
    get(id: string): Promise<CompanyCard | undefined>
    /** The company that runs this Deskhand. */
    vendor(): Promise<CompanyCard | undefined>
    agreements(companyId: string): Promise<readonly Agreement[]>
    /** Super-users of a company at `now`, derived from the clock (INV-14). */
    superUsers(companyId: string, now: Date): Promise<readonly { readonly id: string; readonly name: string }[]>
    /** Active members of a company who can be shared with. */
    colleagues(
      companyId: string,
    ): Promise<readonly { readonly id: string; readonly name: string; readonly email?: string }[]>
    /** Who answers tickets for the vendor or a partner. */
    agents(companyId: string): Promise<readonly { readonly id: string; readonly name: string }[]>
    /** The partners that look after a customer at `now`. */
    partners(customerId: string, now: Date): Promise<readonly { readonly id: string; readonly name: string }[]>
  }
  readonly catalogue: {
    requestTypes(): Promise<readonly RequestType[]>
    /** Products by id; all active ones where no ids are given. */
    products(ids?: readonly string[]): Promise<readonly Product[]>
    erps(): Promise<readonly Erp[]>
    severities(): Promise<readonly Severity[]>
  }
  readonly tickets: {
    /** One page of what `sight` covers, newest change first; `total` counts all pages. */
    list(
      sight: readonly Sight[],
      filter: TicketFilter,
      personId: string,
    ): Promise<{ readonly rows: readonly TicketRow[]; readonly total: number }>
    /** Own open and the company's open tickets, for the home card. */
    counts(sight: readonly Sight[], personId: string): Promise<{ readonly mine: number; readonly waiting: number }>
    /** By number; undefined too where `sight` does not cover it (X49). */
    get(number: string, sight: readonly Sight[], personId: string): Promise<Ticket | undefined>
    /** Whom it concerns; asks nobody's rights, so that nothing of it may be shown. */
    concerned(number: string): Promise<Concerned | undefined>
    /** What a person or company chose last, to prefill (DOMAIN D2). */
    lastUsed(
      companyId: string,
    ): Promise<{ readonly productId?: string; readonly productVersion?: string; readonly erpCode?: string }>
  }
  readonly channels: {
    /** The registered ones of a purpose. */
    registered(purpose: RegisteredChannel['purpose']): Promise<readonly RegisteredChannel[]>
    get(id: string): Promise<RegisteredChannel | undefined>
  }
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
  readonly attachments: {
    /** Those that belong to one of these owners and to no ticket yet, or to ticket `ticketId`. */
    of(ids: readonly string[]): Promise<readonly AttachmentCard[]>
  }
  readonly drafts: {
    /** Unsent drafts of a person, newest first. */
    open(person: Person): Promise<readonly Draft[]>
    get(run: string, person: Person): Promise<Draft | undefined>
    /** By run or number, whoever's it is, if it was ever forwarded: for asking who may see it. */
    forwarded(id: string): Promise<ForwardedDraft | undefined>
    /** Those that wait for a super-user, oldest first. */
    waiting(): Promise<readonly ForwardedDraft[]>
    /** The waiting drafts that hold a file: whoever may see one may open it. */
    holding(attachmentId: string): Promise<readonly DraftFacts[]>
  }
}

/** The same inside a transaction, and everything that writes. */
export interface Tx extends Reads {
  readonly write: {
    /** Makes the ticket and its first event; finds the one that this run already made (INV-30). */
    createTicket(ticket: NewTicket): Promise<{
      readonly id: string
      readonly number: string
      readonly isNew: boolean
      /** When the first answer is due, where its severity promises one. */
      readonly firstResponseDueAt?: Date
    }>
    /**
     * Appends an event, moves status and version, applies `patch`. Locks the ticket first.
     * `version`: only if the ticket is still at it; otherwise answers `stale` and writes nothing (X7).
     * `refused`: the state machine does not allow it.
     */
    appendEvent(
      ticketId: string,
      event: TicketEvent,
      by: Writer,
      extra?: Extra,
    ): Promise<
      | { readonly kind: 'done'; readonly status: Status; readonly version: number; readonly seq: number }
      | { readonly kind: 'stale' | 'refused' }
    >
    attach(ticketId: string, attachmentIds: readonly string[], uploaderRef: string): Promise<readonly string[]>
    removeAttachment(attachmentId: string, at: Date): Promise<void>
    share(ticketId: string, personId: string, addedById: string): Promise<boolean>
    unshare(ticketId: string, personId: string, at: Date): Promise<boolean>
    /** Rows for the outbox, true with everything else in this transaction; what was promised already is promised once. */
    promise(rows: readonly OutboxRow[]): Promise<void>
    /**
     * Hands an open draft to super-users: from now on it is read-only. Answers its number D-n, which it keeps;
     * undefined: it is not at that version any longer, nothing was written.
     */
    forwardDraft(
      draft: Pick<Draft, 'run' | 'version'>,
      to: Required<Pick<DraftFacts, 'companyId' | 'forwardedTo'>>,
      step: DraftStep,
      owner: Person,
    ): Promise<string | undefined>
    /** Moves a forwarded draft on; false: somebody else was first, nothing was written. */
    moveDraft(
      draft: Pick<Draft, 'run' | 'version'>,
      to: Exclude<Draft['status'], 'FORWARDED'>,
      step: DraftStep,
    ): Promise<boolean>
    /** Notes that agents are told of a promise; false where somebody else was first or it was answered. */
    warned(ticketId: string, at: Date): Promise<boolean>
    /** The bytes of a removed file are gone. */
    emptied(attachmentId: string): Promise<void>
    /** Takes a late file for this process; false: another one fetches it. */
    takeLateFile(attachmentId: string, at: Date): Promise<boolean>
    /** A late file is here. */
    arrived(attachmentId: string, file: StagedFile): Promise<void>
    /** A late file will not come; its place says so. */
    lost(attachmentId: string): Promise<void>
    /** Marks drafts that nobody sent in time; answers how many. */
    expireDrafts(now: Date): Promise<number>
    /** Takes a form that was sent, once; false: it was taken before (INV-70). */
    claim(channel: string, id: string, at: Date): Promise<boolean>
    /** Lets the mail that brings a ticket to its partner go at once; false: none waits. */
    sendAgain(number: string, now: Date): Promise<boolean>
    /** Makes a group conversation known for a purpose; its roster is looked at soon after (INV-73). */
    registerChannel(place: Place, purpose: RegisteredChannel['purpose'], by: string, at: Date): Promise<void>
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
}

/** What an event may bring along. */
interface Extra {
  readonly patch?: TicketPatch
  /** Only if the ticket is still at this version. */
  readonly version?: number
  /** Whose internal note it is; other events are as public as they are. */
  readonly visibility?: Visibility
  /** Whom the ticket is with from now on. */
  readonly route?: Route
  /** What the requester said to *Solved?*. */
  readonly wasSolved?: boolean
}

export interface Writer {
  readonly personId?: string
  readonly at: Date
}

/** What a turn starts from. */
export interface Loaded {
  readonly now: Date
  readonly person: Person
  readonly conversation: Conversation
  readonly conversationVersion: number
  readonly active?: Draft
  /** This event was answered before. */
  readonly kept?: Kept
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
  /** The reply kept for an event, if it was handled. */
  kept(channel: string, turnId: string): Promise<Kept | undefined>
  now(): Promise<Date>
  /** Remembers where an identity can be written to in private. */
  keepPlace(sender: Sender, place: Place): Promise<void>
  placeOf(sender: Sender): Promise<Place | undefined>
  reach(to: Addressee): Promise<Reach>
  /** No chat of theirs takes messages; forgotten as soon as they write again (X63). */
  keepUnreachable(personId: string, at: Date): Promise<void>
  /** Mail to their address came back: it is not used until they confirm it again (X63). */
  keepBounced(personId: string, at: Date): Promise<void>
  /** Whoever a card or notice is for, as they are now; a registered channel reads with the eyes of those in it. Undefined when they are gone. */
  personOf(reader: string): Promise<Person | undefined>
  /** Keeps a staged file; it belongs to the identity until a ticket takes it. */
  keepFile(file: StagedFile, turn: Turn): Promise<AttachmentCard>
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
  keepInput(input: Input): Promise<string>
  storedInput(id: string): Promise<Input | undefined>
}

/** What the clock finds due. Nothing is locked here: every step looks again in a transaction of its own. */
export interface Due {
  /** Silence that reminds, resolves and closes (DOMAIN §3.3). */
  silent(now: Date, limit: number): Promise<readonly SilentTicket[]>
  /** Open tickets without a first answer whose promise is over, or due before what their severity says here; not told of yet. */
  promises(
    now: Date,
    warned: readonly { readonly severity: string; readonly before: Date }[],
    limit: number,
  ): Promise<readonly { readonly id: string; readonly number: string; readonly isOver: boolean }[]>
  /** Files that people removed, whose bytes are still there (DOMAIN X66). */
  removedFiles(limit: number): Promise<readonly { readonly id: string; readonly storageKey: string }[]>
  /** Files that were too slow for their turn. */
  lateFiles(limit: number): Promise<readonly LateFile[]>
}

/** A file on its way, and the ticket it was given to meanwhile. */
export interface LateFile {
  readonly id: string
  readonly name: string
  readonly url: string
  readonly number?: string
}

/** A ticket that nobody answered for as long as the domain allows. */
export interface SilentTicket {
  readonly id: string
  readonly number: string
  readonly version: number
  readonly step: 'remind' | 'resolve' | 'close'
}

/** What has to be delivered. One row per target is in flight at a time. */
export interface Outbox {
  /** Takes due rows for this process, the oldest of each target, for as long as a delivery may last. */
  claim(now: Date, limit: number): Promise<readonly OutboxRow[]>
  /** From here on it may arrive. False: the row is another process's by now, so it is not sent from here. */
  begin(row: OutboxRow, now: Date): Promise<boolean>
  sent(row: Pick<OutboxRow, 'id'>, at: Date): Promise<void>
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
