/** One kind of licence of an account: a site-wide one, or one that is assigned to users. */
export interface LicenceLine {
  readonly licenceType: string
  readonly kind: 'SITE' | 'USER'
  /** The module or plan family it belongs to; several lines may share one. */
  readonly moduleKey: string
  /** Whole, not negative. */
  readonly quantity: number
  readonly validTo?: Date
}

/** One user's licence. */
export interface LicenceUse {
  readonly licenceType: string
  readonly userRef: string
  /** An associate, or another user such as an anonymous or system one (G24). */
  readonly userKind: 'ASSOCIATE' | 'OTHER'
}

/** Who a licence is for: both have to be right (INV-44, INV-49). */
export interface LicenceIdentity {
  readonly serialNumber: string
  readonly ownerName: string
}

/** Everything that decides about an account's licences, loaded under its lock. */
export interface LicenceAccount extends LicenceIdentity {
  readonly product: string
  readonly mode: 'DEMO' | 'LIVE'
  /** Of a demo that was bought: what its admin entered; going live takes both (G2). */
  readonly bought?: Partial<LicenceIdentity>
  readonly revision: number
  /** What was ever applied, by the payload's SHA-256, the one in force last. */
  readonly applied: readonly string[]
  readonly lines: readonly LicenceLine[]
  /** Those in force only. */
  readonly uses: readonly LicenceUse[]
}

/** How many a licence allows; one that is not there allows none (X82). */
export const quantityOf = (lines: readonly LicenceLine[], licenceType: string): number =>
  lines.find((line) => line.licenceType === licenceType)?.quantity ?? 0

/** How many use a licence. */
export const occupied = (uses: readonly LicenceUse[], licenceType: string): number => usersOf(uses, licenceType).length

/** Everybody who uses a licence, nobody else (G17). */
export const usersOf = (uses: readonly LicenceUse[], licenceType: string): readonly LicenceUse[] =>
  uses.filter((use) => use.licenceType === licenceType)

/**
 * Which uses a live account has room for, the first ones first, and which are beyond (INV-43): whoever else says that
 * more are in use, the number stands. A demo is not counted.
 */
export function fitting({ mode, lines, uses }: Pick<LicenceAccount, 'mode' | 'lines' | 'uses'>): {
  readonly uses: readonly LicenceUse[]
  readonly beyond: readonly LicenceUse[]
} {
  if (mode === 'DEMO') return { uses, beyond: [] }
  const counts = new Map<string, number>()
  const fits = uses.map(({ licenceType }) => {
    const count = (counts.get(licenceType) ?? 0) + 1
    counts.set(licenceType, count)
    return count <= quantityOf(lines, licenceType)
  })
  return { uses: uses.filter((_, n) => fits[n]), beyond: uses.filter((_, n) => !fits[n]) }
}

/** One changed line of an offer, old → new. A removed licence becomes 0, a new one was 0 (G9, X82). */
export interface LicenceChange {
  readonly licenceType: string
  readonly oldQuantity: number
  readonly newQuantity: number
  readonly oldValidTo?: Date
  readonly newValidTo?: Date
}

/** The lines that an offer changes in number or validity, and only those; the account's own order first (G9). */
export function changesIn(offered: readonly LicenceLine[], { lines }: Pick<LicenceAccount, 'lines'>): LicenceChange[] {
  const types = new Set([...lines, ...offered].map(({ licenceType }) => licenceType))
  return [...types].flatMap((licenceType) => {
    const [old, next] = [lines, offered].map((all) => all.find((line) => line.licenceType === licenceType))
    const [oldQuantity, newQuantity] = [old?.quantity ?? 0, next?.quantity ?? 0]
    const isSameEnd = old?.validTo?.getTime() === next?.validTo?.getTime()
    if (oldQuantity === newQuantity && (isSameEnd || newQuantity === 0)) return []
    return {
      licenceType,
      oldQuantity,
      newQuantity,
      ...(old?.validTo ? { oldValidTo: old.validTo } : {}),
      ...(next?.validTo ? { newValidTo: next.validTo } : {}),
    }
  })
}

/** What assigning a licence led to. `toRemove`: a waiting cut will need so many back, which is said (INV-43). */
export type Assigned =
  | { readonly kind: 'assigned'; readonly account: LicenceAccount; readonly toRemove: number }
  | { readonly kind: 'has-it' }
  | { readonly kind: 'no-such-licence' }
  /** None left; `coming`: how many there will be once the waiting offer is applied (X8). */
  | { readonly kind: 'full'; readonly quantity: number; readonly coming?: number }

/** Gives somebody a licence, up to the present number even while a cut waits (INV-43). `waiting`: the lines of the waiting offer. */
export function assign(account: LicenceAccount, use: LicenceUse, waiting?: readonly LicenceLine[]): Assigned {
  const { licenceType, userRef } = use
  const line = account.lines.find((one) => one.licenceType === licenceType)
  if (line?.kind !== 'USER') return { kind: 'no-such-licence' }
  const users = usersOf(account.uses, licenceType)
  if (users.some((one) => one.userRef === userRef)) return { kind: 'has-it' }
  const coming = waiting && quantityOf(waiting, licenceType)
  if (users.length >= line.quantity)
    return { kind: 'full', quantity: line.quantity, ...(coming === undefined ? {} : { coming }) }
  return {
    kind: 'assigned',
    account: { ...account, uses: [...account.uses, use] },
    toRemove: Math.max(0, users.length + 1 - (coming ?? line.quantity)),
  }
}

/** How full a licence is: admins are warned from 85 % on, and at 100 % no more can be given (issue 7). */
export function fullness(inUse: number, quantity: number): 'room' | 'nearly-full' | 'full' {
  if (inUse >= quantity) return inUse === 0 ? 'room' : 'full'
  return inUse * 100 >= quantity * 85 ? 'nearly-full' : 'room'
}
