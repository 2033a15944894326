import type { LicenceAccount, LicenceChange } from '../../domain/licence.ts'
import type { PlanSwap } from '../../domain/licence-apply.ts'
import type { Received } from '../../domain/licence-dispute.ts'
import type { LicenceOffer, Obstacle, OfferContent } from '../../domain/licence-offer.ts'
import type { LicenceUser, Removal, RemovalVerdict } from '../../domain/licence-surplus.ts'
import type { CompanyCard } from './company.ts'
import type { Named } from './named.ts'

/** An account with everything that its rules and its cards need. Whoever may see it is the flows' to ask (`recordOf`). */
export interface LicenceAccountCard extends LicenceAccount {
  readonly id: string
  /** Counts up with everything its cards show. */
  readonly version: number
  readonly company: Named & { readonly timezone: string }
  readonly productName: string
  readonly shopUrl?: string
  readonly isDelegated: boolean
  /** Ids of the licence contacts. */
  readonly contactIds: readonly string[]
  readonly validTo?: Date
  readonly graceUntil?: Date
  /** Why the source lets nothing be activated (X87). */
  readonly hold?: string
  readonly fetchedAt?: Date
  /** How often the source could not be asked, in a row; 0: it could. */
  readonly fetchFailures: number
  /** What the source is still to do for it, in order. */
  readonly working: readonly ('FETCH' | 'UNASSIGN' | 'APPLY')[]
  readonly users: readonly LicenceUserCard[]
  readonly types: readonly LicenceTypeCard[]
}

/** Somebody in the product, as its source last said. */
export interface LicenceUserCard extends LicenceUser {
  readonly name: string
  readonly email?: string
  readonly kind: 'ASSOCIATE' | 'OTHER'
  readonly lastActiveAt?: Date
  /** Whoever here has the same confirmed address. */
  readonly personId?: string
  /** Licences that the source says they have, for which the account has no more; they are not among its `uses` (INV-43). */
  readonly beyond: readonly string[]
}

/** What a licence type is (G25, G26). */
export interface LicenceTypeCard {
  readonly key: string
  readonly owner: string
  readonly description: { readonly en: string } & Readonly<Record<string, string>>
}

/** An offer as its cards show it. */
export interface OfferCard extends LicenceOffer {
  readonly id: string
  readonly accountId: string
  /** What it changed in the moment it was applied. */
  readonly changes?: readonly LicenceChange[]
  readonly loadedBy?: Named
  readonly appliedBy?: Named
  readonly appliedAt?: Date
  readonly disputedBy?: Named
  readonly disputedAt?: Date
  readonly disputeTicket?: string
  /** Why the source did not apply it when it was last told to. */
  readonly refusedFor?: string
  readonly createdAt: Date
}

/** Licences of accounts, their changes and users. */
export interface LicenceReads {
  /** Those of these companies that are for users in a product (not installations), by company and product. */
  accounts(companyIds: readonly string[]): Promise<readonly LicenceAccountCard[]>
  /** Every company with such an account, by name: for those who work for the vendor. */
  companies(): Promise<readonly Pick<CompanyCard, 'id' | 'name' | 'kind'>[]>
  account(id: string): Promise<LicenceAccountCard | undefined>
  offer(id: string): Promise<OfferCard | undefined>
  /** An offer and its account in one moment: what they say of each other fits. */
  offerOfAccount(id: string): Promise<{ readonly offer: OfferCard; readonly account: LicenceAccountCard } | undefined>
  /** All of an account, the newest first: what waits, what was applied, what was replaced. */
  offers(accountId: string): Promise<readonly OfferCard[]>
  /** Disputed ones, the oldest first, for those who answer them. */
  disputed(): Promise<readonly OfferCard[]>
  /** What a person uses: their own licences (DOMAIN §3.4). */
  usedBy(personId: string): Promise<
    readonly {
      readonly accountId: string
      readonly licenceType: string
      readonly companyName: string
      readonly productName: string
    }[]
  >
  /** A command and what became of it. */
  command(id: string): Promise<CommandCard | undefined>
}

/** What the source was told, and what became of it. */
export interface CommandCard {
  readonly id: string
  readonly accountId: string
  readonly kind: 'FETCH' | 'UNASSIGN' | 'APPLY'
  readonly status: 'PENDING' | 'DONE' | 'FAILED'
  readonly by?: Named
  readonly licenceType?: string
  readonly offerId?: string
  readonly reason?: string
}

interface By {
  readonly personId?: string
  readonly at: Date
  /** The flow's run: one press is one deed. */
  readonly run?: string
}

/** Everything locks the account first, judges by src/domain on what is true then, and raises the account's version. */
export interface LicenceWrites {
  /** Takes in a signed licence that was fetched or loaded (G22, INV-48); one that applies itself is handed to the source at once (G6). */
  receiveOffer(
    accountId: string,
    content: OfferContent,
    signed: { readonly jws: string; readonly source: 'WEB' | 'FILE' },
    by: By,
  ): Promise<Received & { readonly offerId?: string; readonly appliesItself: boolean }>
  /** Hands an offer to the source, all lines or none (G12, INV-44). `stale`: somebody else did, or is about to. */
  beginApply(
    offerId: string,
    swaps: readonly PlanSwap[],
    by: By,
  ): Promise<
    | { readonly kind: 'begun'; readonly commandId: string }
    | { readonly kind: 'obstacle'; readonly obstacle: Obstacle }
    | { readonly kind: 'stale'; readonly offer: OfferCard }
  >
  /** Takes surplus licences from people (G18, INV-46); the source carries it out. */
  removeSurplus(
    offerId: string,
    removal: Removal,
    by: By,
  ): Promise<
    | (Extract<RemovalVerdict, { kind: 'allowed' }> & {
        readonly commandId?: string
        /** How many were too many just before. */
        readonly toRemove: number
        /** Who else removed this licence for the same offer (X9). */
        readonly others: readonly Named[]
      })
    | Exclude<RemovalVerdict, { kind: 'allowed' }>
    | { readonly kind: 'stale'; readonly offer: OfferCard }
  >
  /** Locks an offer for everybody until the vendor answers (G10, G11, INV-47); false: it is past that. */
  disputeOffer(offerId: string, ticketId: string, by: By): Promise<boolean>
  /** The vendor's answer to a dispute: it is right after all, or another one comes. False: it is not disputed (any longer). */
  settleDispute(offerId: string, event: 'reconfirm' | 'replace', by: By): Promise<boolean>
  /** Of a demo that was bought: serial and owner, as the vendor gave them (G2, INV-49). */
  keepBought(
    accountId: string,
    bought: { readonly serialNumber: string; readonly ownerName: string },
    by: By,
  ): Promise<void>
  /** Has the source asked soon; answers the command that does it, also one that waits already. */
  askSource(accountId: string, by: By): Promise<string>
}
