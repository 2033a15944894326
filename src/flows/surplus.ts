import type { Context } from '../core/context.ts'
import type { Given } from '../core/flow.ts'
import type { LicenceUserCard } from '../core/ports.ts'
import { usersOf } from '../domain/licence.ts'
import {
  blockersOf,
  type Removal,
  type RemovalVerdict,
  removalAllowed,
  type Surplus,
  surplusOf,
} from '../domain/licence-surplus.ts'
import { loadOnOffer, type OnOffer } from './on-offer.ts'

/** People on one page of the list. */
export const PAGE_SIZE = 10

/** What *Remove surplus licences* knows: the numbers, who has the licence, who is chosen, and what OK would mean now. */
export interface Removing extends OnOffer {
  readonly type: string
  readonly surplus: Surplus | undefined
  /** Everybody who has it, the longest idle first, and nobody else (G17). */
  readonly users: readonly LicenceUserCard[]
  /** Everybody in the product, for hand-overs. */
  readonly everybody: readonly LicenceUserCard[]
  /** As it was tapped together; of these `chosen` are people of the product. Who lost the licence meanwhile counts (X85). */
  readonly picked: readonly string[]
  readonly chosen: readonly string[]
  readonly removal: Removal
  readonly verdict: RemovalVerdict | undefined
  readonly search: string
  readonly page: number
}

/** `given` → everything the list shows and the rule judges. */
export async function loadRemoving(ctx: Context, given: Given): Promise<Removing> {
  const on = await loadOnOffer(ctx, given, 'license.removeSurplus')
  const { account, offer } = on.sight ?? {}
  const blocked = blockedTypes(on)
  const type = typeof given.type === 'string' ? given.type : blocked.length === 1 ? (blocked[0] ?? '') : ''
  const everybody = account?.users ?? []
  const using = new Set(account ? usersOf(account.uses, type).map(({ userRef }) => userRef) : [])
  const known = new Set(everybody.map(({ userRef }) => userRef))
  const picked = strings(given.users)
  const chosen = picked.filter((ref) => known.has(ref))
  const handOver = Object.fromEntries(
    chosen.flatMap((ref) => {
      const heir = given[heirSlot(ref)]
      return typeof heir === 'string' ? [[ref, heir]] : []
    }),
  )
  const shown = Number.parseInt(String(given.ok ?? 0), 10) || 0
  const removal: Removal = { licenceType: type, selected: chosen, shown, handOver, ...selfOf(everybody, ctx) }
  return {
    ...on,
    title: { ...on.title, type },
    type,
    surplus: account && offer && surplusOf(account.uses, offer.lines, type),
    users: everybody.filter(({ userRef }) => using.has(userRef)).toSorted(longestIdleFirst),
    everybody,
    picked,
    chosen,
    removal,
    verdict: account && offer && removalAllowed(account, offer.lines, everybody, removal),
    search: typeof given.search === 'string' ? given.search : '',
    page: Math.max(1, Number(given.page ?? 1) || 1),
  }
}

/** What somebody of the product is called. */
export const nameOf = (ref: string, { everybody }: Removing): string =>
  everybody.find(({ userRef }) => userRef === ref)?.name ?? ref

/** Licences of which more are in use than the change has. */
export const blockedTypes = ({ sight }: Pick<OnOffer, 'sight'>): string[] =>
  sight ? blockersOf(sight.offer.lines, sight.account.uses).map(({ licenceType }) => licenceType) : []

/** *OK* as it stands on the list: how many are to be removed, and how much is handed over; it is worth nothing after more of that. */
export const okOf = ({ surplus, removal }: Removing): string =>
  `${surplus?.toRemove ?? 0}.${Object.keys(removal.handOver).length}`

/** The slot that names who takes over somebody's open requests. */
export const heirSlot = (userRef: string): string => `heir-${userRef}`

/** Chosen people whose open requests somebody has to take over (X84). */
export const leavingRequests = ({ users, chosen }: Removing): readonly LicenceUserCard[] =>
  users.filter(({ userRef, openRequests }) => openRequests > 0 && chosen.includes(userRef))

/** Who may take them over: whoever stays. */
export const heirs = ({ everybody, chosen }: Removing): readonly LicenceUserCard[] =>
  everybody.filter(({ userRef, kind }) => kind === 'ASSOCIATE' && !chosen.includes(userRef))

const selfOf = (users: readonly LicenceUserCard[], { person }: Context) => {
  const self = users.find(({ personId }) => personId !== undefined && personId === person.id)
  return self ? { by: self.userRef } : {}
}

const longestIdleFirst = (one: LicenceUserCard, other: LicenceUserCard) =>
  (one.lastActiveAt?.getTime() ?? 0) - (other.lastActiveAt?.getTime() ?? 0) || one.name.localeCompare(other.name)

const strings = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string') : []
