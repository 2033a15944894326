import type { LicenceAccountCard, LicenceWorkWrites, OfferCard, SourceState, SourceUser } from '../../src/core/ports.ts'
import type { Happening } from '../../src/domain/happening.ts'
import { fullness, type LicenceUse, occupied } from '../../src/domain/licence.ts'
import { apply } from '../../src/domain/licence-apply.ts'
import type { Tx } from '../client.ts'
import { createLicenceReads } from './licence.ts'
import { FULLNESS, putInForce } from './licence-force.ts'
import { lockAccount, raise } from './licence-lock.ts'
import { nextFetch, sourceAnswered } from './licence-reach.ts'
import { keepUsers, keepUses, keyOf } from './licence-use.ts'

/** What the source says of an account now. */
export const createLicenceStates = (tx: Tx): Pick<LicenceWorkWrites, 'keepState'> => ({
  async keepState(accountId, state, at) {
    const account = await lockAccount(tx, accountId)
    const users = [...new Map(state.users.map((user) => [user.userRef, user])).values()]
    const uses = await usesIn(tx, account, users)
    await keepUsers(tx, accountId, users)
    const offer = await activatedElsewhere(tx, account, uses, state, at)
    const happened = [...(await sourceAnswered(tx, account, at))]
    if (offer) {
      const offers = await createLicenceReads(tx).offers(accountId)
      happened.push(await putInForce(tx, account, offers, offer, { swaps: [], uses, byId: null, at }))
    } else await keepUses(tx, account, account, uses, at)
    await tx.licenceAccount.update({
      where: { id: accountId },
      data: { fetchedAt: at, nextFetchAt: nextFetch(at), hold: state.hold ?? null },
    })
    const now = await lockAccount(tx, accountId)
    happened.push(...(await tellFullness(tx, now, at)))
    if (shown(now) !== shown(account)) await raise(tx, accountId)
    return happened
  },
})

/**
 * Who has which licence, as the source says; who has had it longest first. What people here took from somebody counts
 * until the source heard of it, and a licence for the whole site is nobody's own.
 */
async function usesIn(
  tx: Tx,
  account: LicenceAccountCard,
  users: readonly SourceUser[],
): Promise<readonly LicenceUse[]> {
  const taken = await tx.licenceUse.findMany({ where: { accountId: account.id, removedById: { not: null } } })
  const nobodys = new Set(account.lines.flatMap(({ kind, licenceType }) => (kind === 'SITE' ? licenceType : [])))
  const said = users.flatMap(({ userRef, kind, licences }) =>
    [...new Set(licences)]
      .filter((type) => !nobodys.has(type))
      .filter((type) => !taken.some((use) => use.licenceType === type && use.userRef === userRef))
      .map((licenceType): LicenceUse => ({ licenceType, userRef, userKind: kind })),
  )
  const since = new Map(account.uses.map((use, n) => [keyOf(use), n]))
  const age = (use: LicenceUse) => since.get(keyOf(use)) ?? account.uses.length
  return said.toSorted((one, other) => age(one) - age(other))
}

/** The very licence that the source has in force by now, where somebody activated it in the product itself, and nothing here is against it. */
async function activatedElsewhere(
  tx: Tx,
  account: LicenceAccountCard,
  uses: readonly LicenceUse[],
  { revision, licence }: SourceState,
  at: Date,
): Promise<OfferCard | undefined> {
  if (revision <= account.revision || licence === undefined) return undefined
  const row = await tx.licenceOffer.findFirst({ where: { accountId: account.id, revision, jws: licence } })
  const offer = row ? await createLicenceReads(tx).offer(row.id) : undefined
  return offer && apply(offer, { ...account, uses }, at).ok ? offer : undefined
}

/** Admins are told once when a licence gets nearly full, and once when it is; anew after there was room (85 %, 100 %). */
async function tellFullness(tx: Tx, account: LicenceAccountCard, at: Date): Promise<Happening[]> {
  const rows = await tx.licenceLine.findMany({
    where: { accountId: account.id, kind: 'USER' },
    orderBy: [{ order: 'asc' }, { licenceType: 'asc' }],
  })
  const happened: Happening[] = []
  for (const { id, licenceType, quantity, fullTold } of rows) {
    const level = fullness(occupied(account.uses, licenceType), quantity)
    if (FULLNESS[level] > fullTold || (level === 'room' && fullTold > 0))
      await tx.licenceLine.update({ where: { id }, data: { fullTold: FULLNESS[level] } })
    if (level !== 'room' && FULLNESS[level] > fullTold)
      happened.push({ kind: 'licence-full', accountId: account.id, licenceType, level, at: at.toISOString() })
  }
  return happened
}

/** What cards show of it. Who is signed in just now, and when the source was asked, changes at every look. */
const shown = ({ uses, users, lines, hold, revision }: LicenceAccountCard): string =>
  JSON.stringify({
    uses: uses.map(keyOf).sort(),
    users: users.map(({ lastActiveAt: _active, isSignedIn: _here, ...user }) => user),
    lines,
    hold,
    revision,
  })
