import { z } from 'zod'
import type { LicenceWrites } from '../../src/core/ports.ts'
import { apply } from '../../src/domain/licence-apply.ts'
import { offerMoved } from '../../src/domain/licence-dispute.ts'
import { removalAllowed, surplusOf } from '../../src/domain/licence-surplus.ts'
import type { Tx } from '../client.ts'
import { hurry, isAnothers, lockAccount, lockOffer, order, orderedBy, raise } from './licence-lock.ts'
import { readStored, storable } from './storable.ts'

type Removed = Extract<Awaited<ReturnType<LicenceWrites['removeSurplus']>>, { kind: 'allowed' }>

/** What people have the source do. Each is decided under the account's lock; the worker carries it out. */
export const createLicenceOrders = (tx: Tx): Pick<LicenceWrites, 'beginApply' | 'removeSurplus' | 'askSource'> => ({
  async beginApply(offerId, swaps, by) {
    const { account, offer } = await lockOffer(tx, offerId)
    const before = await orderedBy(tx, by.run)
    if (before) return { kind: 'begun', commandId: before.id }
    if (['APPLYING', 'APPLIED', 'APPLIED_AUTO'].includes(offer.status)) return { kind: 'stale', offer }
    if (account.working.includes('APPLY')) return { kind: 'obstacle', obstacle: { kind: 'applying' } }
    const verdict = apply(offer, account, by.at, swaps)
    if (!verdict.ok) return { kind: 'obstacle', obstacle: verdict.obstacle }
    const status = offerMoved(offer.status, 'hand')
    if (!status) return { kind: 'stale', offer }
    if (await isAnothers(tx, account, offer))
      return { kind: 'obstacle', obstacle: { kind: 'other-serial', last4: offer.serialNumber.slice(-4) } }
    await tx.licenceOffer.update({ where: { id: offerId }, data: { status } })
    const data = { swaps: storable(verdict.swaps) }
    const commandId = await order(tx, account.id, { kind: 'APPLY', offerId, data }, by)
    await raise(tx, account.id)
    return { kind: 'begun', commandId }
  },

  async removeSurplus(offerId, removal, by) {
    const { account, offer } = await lockOffer(tx, offerId)
    const before = await orderedBy(tx, by.run)
    const answered = before && readStored(answer, before.data, undefined)?.answer
    const others = await whoElseRemoved(tx, offerId, removal.licenceType, by.personId)
    if (answered) return { ...answered, others, commandId: before.id }
    if (offer.status !== 'AVAILABLE') return { kind: 'stale', offer }
    const verdict = removalAllowed(account, offer.lines, account.users, removal)
    if (verdict.kind !== 'allowed') return verdict
    const { licenceType, handOver } = removal
    const { toRemove } = surplusOf(account.uses, offer.lines, licenceType)
    const removed = { ...verdict, toRemove }
    if (verdict.removed.length === 0) return { ...removed, others }
    const users = verdict.removed.map(({ userRef }) => {
      const handOverTo = handOver[userRef]
      return { userRef, ...(handOverTo === undefined ? {} : { handOverTo }) }
    })
    const data = storable({ licenceType, users, answer: removed })
    const commandId = await order(tx, account.id, { kind: 'UNASSIGN', offerId, data }, by)
    await tx.licenceUse.updateMany({
      where: {
        accountId: account.id,
        licenceType,
        removedAt: null,
        userRef: { in: users.map(({ userRef }) => userRef) },
      },
      data: { removedAt: by.at, removedById: commandId },
    })
    await raise(tx, account.id)
    return { ...removed, others, commandId }
  },

  async askSource(accountId, by) {
    await lockAccount(tx, accountId)
    const before = await orderedBy(tx, by.run)
    if (before) return before.id
    const waiting = await tx.licenceCommand.findFirst({ where: { accountId, kind: 'FETCH', status: 'PENDING' } })
    if (!waiting) {
      const id = await order(tx, accountId, { kind: 'FETCH' }, by)
      // The clock's look at every hour makes no card old.
      if (by.personId !== undefined) await raise(tx, accountId)
      return id
    }
    await hurry(tx, accountId, by.at)
    return waiting.id
  },
})

/** What a removal answered, kept with its command: the same press again reads it. */
const answer = z.object({ answer: z.custom<Omit<Removed, 'others'>>((kept) => typeof kept === 'object') }).optional()

/** Whoever else took a licence of this kind from somebody for the same offer, so that both are named (X9). */
async function whoElseRemoved(
  tx: Tx,
  offerId: string,
  licenceType: string,
  personId: string | undefined,
): Promise<Removed['others']> {
  const before = await tx.licenceCommand.findMany({
    where: { offerId, kind: 'UNASSIGN', data: { path: ['licenceType'], equals: licenceType } },
    include: { by: true },
    orderBy: { seq: 'asc' },
  })
  const people = before.flatMap(({ by }) => (by && by.id !== personId ? { id: by.id, name: by.displayName } : []))
  return [...new Map(people.map((one) => [one.id, one])).values()]
}
