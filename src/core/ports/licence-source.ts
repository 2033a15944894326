import type { Happening } from '../../domain/happening.ts'
import type { PlanSwap } from '../../domain/licence-apply.ts'
import type { OfferContent, TimeProblem } from '../../domain/licence-offer.ts'

/** An account as its source names it. */
export interface SourceAccount {
  readonly product: string
  readonly serialNumber: string
}

/** Somebody in the product. */
export interface SourceUser {
  readonly userRef: string
  readonly name: string
  readonly email?: string
  readonly kind: 'ASSOCIATE' | 'OTHER'
  readonly lastActiveAt?: Date
  readonly openRequests: number
  readonly isAdmin: boolean
  readonly isSignedIn: boolean
  /** The types of licence they have now. */
  readonly licences: readonly string[]
}

/** Everything the source says of an account now. */
export interface SourceState {
  readonly revision: number
  readonly users: readonly SourceUser[]
  /** The newest signed licence it has for it (compact JWS); the one in force or one that waits. */
  readonly licence?: string
  /** Why nothing can be activated (X87). */
  readonly hold?: SourceHold
}

/** What keeps an account from being activated until the vendor lifts it (X87). */
export const SOURCE_HOLDS = ['payment-missing', 'trial'] as const
/** Why nothing can be activated for an account now. */
export type SourceHold = (typeof SOURCE_HOLDS)[number]

/**
 * Why the source does not do what it was told, for good; what may pass is thrown as `SourceUnavailable`. `in-use`: more
 * are in use than the licence has, or somebody's open requests have nobody to go to.
 */
export const SOURCE_REFUSALS = [
  'in-use',
  'older',
  'unknown-account',
  'invalid-licence',
  'last-admin',
  /** This Deskhand is connected with no source at all. */
  'no-source',
  ...SOURCE_HOLDS,
] as const
/** What a refused command carries: each is told in words of its own. */
export type SourceRefusal = (typeof SOURCE_REFUSALS)[number]

/**
 * The vendor's system that holds licences and knows who uses them. Every command has an id: told twice, it is done once
 * and answers the same; a state is always as of now. Implemented in `adapters/licence-source/` (HTTP, and local for the demo); one contract suite.
 */
export interface LicenceSource {
  /** Undefined: it knows no such account. */
  fetch(account: SourceAccount): Promise<SourceState | undefined>
  /** Applies a signed licence, all lines or none; people move plans in the same step. */
  apply(command: {
    readonly id: string
    readonly account: SourceAccount
    readonly licence: string
    readonly swaps: readonly PlanSwap[]
  }): Promise<
    | { readonly kind: 'applied'; readonly state: SourceState }
    | { readonly kind: 'refused'; readonly reason: SourceRefusal; readonly state?: SourceState }
  >
  /** Takes a licence from people, each for himself; open requests are handed over first. Without a state the account is unknown. */
  unassign(command: {
    readonly id: string
    readonly account: SourceAccount
    readonly licenceType: string
    readonly users: readonly { readonly userRef: string; readonly handOverTo?: string }[]
  }): Promise<{
    readonly results: readonly (
      | { readonly userRef: string; readonly outcome: 'removed' | 'gone' }
      | { readonly userRef: string; readonly outcome: 'refused'; readonly reason: SourceRefusal }
    )[]
    readonly state?: SourceState
  }>
}

/** The source could not be asked, or did not answer: whether it did what it was told is unknown, so it is told again. */
export class SourceUnavailable extends Error {}

/** A command as the worker carries it out. */
export type LicenceWork = {
  readonly id: string
  readonly accountId: string
  readonly account: SourceAccount
  readonly attempts: number
} & (
  | { readonly kind: 'FETCH' }
  | {
      readonly kind: 'UNASSIGN'
      readonly licenceType: string
      readonly users: readonly { readonly userRef: string; readonly handOverTo?: string }[]
    }
  | { readonly kind: 'APPLY'; readonly offerId: string; readonly licence: string; readonly swaps: readonly PlanSwap[] }
)

/** A signed licence whose signature is right, or why it is none. `src/core` never sees bytes. */
export type ReadLicence =
  | { readonly ok: true; readonly offer: OfferContent; readonly jws: string }
  | { readonly ok: false; readonly problem: LicenceFileProblem }

/** Why a file is no licence that we could take. */
export type LicenceFileProblem =
  | { readonly kind: 'too-large'; readonly largestBytes: number }
  /** Not of the format at all: another file, or one that was changed or cut. */
  | { readonly kind: 'malformed' }
  /** Signed with a key that nobody here trusts. */
  | { readonly kind: 'unknown-key' }
  | { readonly kind: 'signature' }
  /** Signed by the vendor, for a newer program than this. */
  | { readonly kind: 'newer-format'; readonly version: number }
  /** Signed by the vendor, and not a licence. */
  | { readonly kind: 'content'; readonly problems: readonly string[] }
  | TimeProblem

/** What the worker asks of the store. Outside of turns; every write is a transaction of its own. */
export interface LicenceWorkReads {
  /** Commands to carry out now: the first that waits of each account; leased to this process for `leaseMs`. */
  takeWork(now: Date, leaseMs: number, limit: number): Promise<readonly LicenceWork[]>
  /** Accounts whose source is to be asked by now. */
  fetchDue(now: Date, limit: number): Promise<readonly string[]>
}

/** What became of commands, inside a transaction. Each answers who has to hear of what; nothing where it was settled before. */
export interface LicenceWorkWrites {
  /** The source said how things are: users, who uses what, hold, next time to ask. */
  keepState(accountId: string, state: SourceState, at: Date): Promise<readonly Happening[]>
  /** The source said so. `refused` gives everything back that the command took. */
  finishWork(
    commandId: string,
    outcome:
      | { readonly kind: 'done' }
      | { readonly kind: 'refused'; readonly reason: SourceRefusal; readonly users?: readonly string[] },
    at: Date,
  ): Promise<readonly Happening[]>
  /** It could not be told: again at `notBefore`. A FETCH that failed so often in a row is told to the admins once (G21). */
  retryWork(commandId: string, notBefore: Date, reason: string): Promise<readonly Happening[]>
}
