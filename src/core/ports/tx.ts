import type { Happening } from '../../domain/happening.ts'
import type { Person } from '../../domain/person.ts'
import type { Recipient } from '../../domain/recipient.ts'
import type { AccessReads, AccessWrites } from './access.ts'
import type { AccountReads, AccountWrites } from './account.ts'
import type { ActivationDueWrites, ActivationReads, ActivationWrites } from './activation.ts'
import type { CatalogueReads } from './catalogue.ts'
import type { CompanyReads } from './company.ts'
import type { CostDueWrites, CostReads, CostWrites } from './cost.ts'
import type { DraftReads, DraftWrites } from './draft.ts'
import type { FileReads, FileWrites } from './file.ts'
import type { IdentityReads, IdentityWrites, LinkCodeWrites, MailLimits } from './identity.ts'
import type { JoiningReads, JoiningWrites } from './joining.ts'
import type { KnowledgeReads, KnowledgeWrites } from './knowledge-base.ts'
import type { LicenceReads, LicenceWrites } from './licence.ts'
import type { LicenceWorkWrites } from './licence-source.ts'
import type { LinkWrites } from './link.ts'
import type { MemberReads, MemberWrites } from './member.ts'
import type { MergeReads, MergeWrites } from './merge.ts'
import type { ChannelReads, ChannelWrites } from './notice.ts'
import type { OutboxRow } from './outbox.ts'
import type { PrivacyReads, PrivacyWrites } from './privacy.ts'
import type { ProvisioningWorkWrites } from './provisioning.ts'
import type { RatingWrites } from './rating.ts'
import type { SystemNoticeReads, SystemNoticeWrites } from './system-notice.ts'
import type { TenantDueWrites, TenantReads, TenantWrites } from './tenant.ts'
import type { TicketReads, TicketWrites } from './ticket.ts'

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
  /** Nobody else acts as this person until the end; false: they are not who they were – a role, a seat or the account went. */
  hold(person: Person): Promise<boolean>
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
