import type { AccountCard } from './account.ts'

/** Why two accounts stay two; `companyName`: where one person would then be two. */
export type MergeObstacle =
  | { readonly kind: 'locked' | 'vendor-admin' }
  | { readonly kind: 'seats' | 'requests'; readonly companyName: string }

/** Two accounts of one person, before they become one (DOMAIN X57). */
export interface Merging {
  /** The older one. */
  readonly stays: AccountCard
  readonly goes: AccountCard
  /** What moves, counted. */
  readonly tickets: number
  readonly drafts: number
  readonly obstacle?: MergeObstacle
}

/** What joining two accounts would mean. */
export interface MergeReads {
  /** Undefined where there are not two accounts (any longer). */
  between(oneId: string, otherId: string, now: Date): Promise<Merging | undefined>
}

/** Joining two accounts of the same person. */
export interface MergeWrites {
  /**
   * Makes one account of two, unless something stands in the way; answers what was found under the locks. The one that
   * goes never comes back; names stand in histories as they were. `changed`: records whose cards now show another name.
   */
  mergeAccounts(
    oneId: string,
    otherId: string,
    now: Date,
  ): Promise<(Merging & { readonly changed: readonly { readonly type: string; readonly id: string }[] }) | undefined>
}
