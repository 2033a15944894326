import { type LicenceAccount, type LicenceLine, type LicenceUse, occupied, quantityOf, usersOf } from './licence.ts'

/** The three numbers above the list of a licence's users; to remove = in use − available, never below 0 (G16, INV-46). */
export interface Surplus {
  readonly licenceType: string
  readonly inUse: number
  readonly available: number
  readonly toRemove: number
}

/** A licence against its number in the offer. */
export function surplusOf(uses: readonly LicenceUse[], offered: readonly LicenceLine[], licenceType: string): Surplus {
  const [inUse, available] = [occupied(uses, licenceType), quantityOf(offered, licenceType)]
  return { licenceType, inUse, available, toRemove: Math.max(0, inUse - available) }
}

/** The licences of which more are in use than the offer has; exactly these block it, and equal numbers do not (G14). */
export function blockersOf(offered: readonly LicenceLine[], uses: readonly LicenceUse[]): Surplus[] {
  const types = new Set(uses.map(({ licenceType }) => licenceType))
  return [...types].map((type) => surplusOf(uses, offered, type)).filter(({ toRemove }) => toRemove > 0)
}

/** What the product's licence source knows of a user. */
export interface LicenceUser {
  readonly userRef: string
  readonly openRequests: number
  readonly isAdmin: boolean
  readonly isSignedIn: boolean
}

/** Whom an admin wants to take a licence from. */
export interface Removal {
  readonly licenceType: string
  /** In the order they were chosen. */
  readonly selected: readonly string[]
  /** To remove, as the press showed it: fewer than that is refused, a later rise is not (T8 step 10). */
  readonly shown: number
  /** Who takes over somebody's open requests, by userRef. */
  readonly handOver: Readonly<Record<string, string>>
  /** The admin's own userRef. */
  readonly by?: string
}

/** Why one person cannot lose the licence as things stand (X84). */
export type RemovalProblem =
  | { readonly kind: 'open-requests'; readonly userRef: string; readonly count: number }
  /** The one who is to take over is losing a licence too, or is nobody here. */
  | { readonly kind: 'heir'; readonly userRef: string; readonly heir: string }
  | { readonly kind: 'last-admin'; readonly userRef: string }

/** What OK means now (X9, X84, X85). */
export type RemovalVerdict =
  | {
      readonly kind: 'allowed'
      readonly removed: readonly LicenceUse[]
      /** Chosen, but somebody else's removal was enough. */
      readonly spared: readonly string[]
      /** Chosen, but without the licence already; they count. */
      readonly gone: readonly string[]
      /** Still too many afterwards, because some were given meanwhile. */
      readonly left: number
      /** Said before the press: the admin themself, and who is signed in just now. */
      readonly warnings: readonly { readonly kind: 'self' | 'signed-in'; readonly userRef: string }[]
    }
  | { readonly kind: 'too-few'; readonly missing: number }
  | { readonly kind: 'refused'; readonly problems: readonly RemovalProblem[] }

/**
 * Judges a removal on what is true now: vanished users count, only removals that are still needed are made (X9, X85),
 * nobody's open requests are orphaned and the last admin with a licence keeps one (X84).
 */
export function removalAllowed(
  account: Pick<LicenceAccount, 'uses'>,
  offered: readonly LicenceLine[],
  users: readonly LicenceUser[],
  removal: Removal,
): RemovalVerdict {
  const selected = [...new Set(removal.selected)]
  if (selected.length < removal.shown) return { kind: 'too-few', missing: removal.shown - selected.length }
  const { toRemove } = surplusOf(account.uses, offered, removal.licenceType)
  const using = new Map(usersOf(account.uses, removal.licenceType).map((use) => [use.userRef, use]))
  const present = selected.filter((ref) => using.has(ref))
  const removed = present.slice(0, toRemove).flatMap((ref) => using.get(ref) ?? [])
  const losing = removed.map(({ userRef }) => userRef)
  const concerned = users.filter(({ userRef }) => losing.includes(userRef))
  const problems = [
    ...concerned.flatMap((user) => orphaned(user, removal.handOver, losing, users)),
    ...lastAdmin(account.uses, new Set(removed), users),
  ]
  if (problems.length > 0) return { kind: 'refused', problems }
  return {
    kind: 'allowed',
    removed,
    spared: present.slice(toRemove),
    gone: selected.filter((ref) => !using.has(ref)),
    left: toRemove - removed.length,
    warnings: concerned.flatMap(({ userRef, isSignedIn }) => [
      ...(userRef === removal.by ? [{ kind: 'self' as const, userRef }] : []),
      ...(isSignedIn ? [{ kind: 'signed-in' as const, userRef }] : []),
    ]),
  }
}

function orphaned(
  { userRef, openRequests }: LicenceUser,
  handOver: Removal['handOver'],
  losing: readonly string[],
  users: readonly LicenceUser[],
): RemovalProblem[] {
  if (openRequests === 0) return []
  const heir = handOver[userRef]
  if (heir === undefined) return [{ kind: 'open-requests', userRef, count: openRequests }]
  const isHere = users.some((user) => user.userRef === heir)
  return isHere && !losing.includes(heir) ? [] : [{ kind: 'heir', userRef, heir }]
}

/** Whoever would be the last admin to lose their last licence. */
function lastAdmin(
  uses: readonly LicenceUse[],
  removed: ReadonlySet<LicenceUse>,
  users: readonly LicenceUser[],
): RemovalProblem[] {
  const admins = new Set(users.filter(({ isAdmin }) => isAdmin).map(({ userRef }) => userRef))
  const theirs = uses.filter(({ userRef }) => admins.has(userRef))
  if (theirs.length === 0 || theirs.some((use) => !removed.has(use))) return []
  const last = theirs.at(-1)
  return last ? [{ kind: 'last-admin', userRef: last.userRef }] : []
}
