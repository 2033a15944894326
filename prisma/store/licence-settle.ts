import type { LicenceAccountCard, LicenceWorkWrites, OfferCard } from '../../src/core/ports.ts'
import type { Happening } from '../../src/domain/happening.ts'
import { givenBack } from '../../src/domain/licence-dispute.ts'
import type { Tx } from '../client.ts'
import type { LicenceCommand } from '../generated/client.ts'
import { createLicenceReads } from './licence.ts'
import { applying, unassigning } from './licence-command.ts'
import { putInForce } from './licence-force.ts'
import { lockAccount, raise } from './licence-lock.ts'
import { sourceAnswered, sourceFailed } from './licence-reach.ts'
import { everyUse, keepUses } from './licence-use.ts'
import { storableText } from './storable.ts'

type Outcome = Parameters<LicenceWorkWrites['finishWork']>[1]

/** What became of commands. One that was settled before is left alone: the source did it once, so it is kept once. */
export const createLicenceSettling = (tx: Tx): Pick<LicenceWorkWrites, 'finishWork' | 'retryWork'> => ({
  async finishWork(commandId, outcome, at) {
    const found = await lockCommand(tx, commandId)
    if (!found) return []
    const { account, command } = found
    const refused = outcome.kind === 'refused'
    await tx.licenceCommand.update({
      where: { id: commandId },
      data: {
        status: refused && keptBy(command, outcome).isAll ? 'FAILED' : 'DONE',
        reason: refused ? outcome.reason : null,
        leaseUntil: null,
        doneAt: at,
      },
    })
    if (command.kind === 'FETCH' && refused) return sourceFailed(tx, account, command, at)
    const back = await sourceAnswered(tx, account, at)
    switch (command.kind) {
      case 'FETCH':
        return back
      case 'UNASSIGN':
        return [...back, ...(await unassigned(tx, account, command, outcome, at))]
      case 'APPLY':
        return [...back, await applied(tx, account, command, outcome, at)]
    }
  },

  async retryWork(commandId, notBefore, reason) {
    const found = await lockCommand(tx, commandId)
    if (!found) return []
    await tx.licenceCommand.update({
      where: { id: commandId },
      data: { notBefore, leaseUntil: null, attempts: { increment: 1 }, reason: storableText(reason) },
    })
    return sourceFailed(tx, found.account, found.command)
  },
})

/** A command that is not settled yet, with its account locked. */
async function lockCommand(
  tx: Tx,
  id: string,
): Promise<{ account: LicenceAccountCard; command: LicenceCommand } | undefined> {
  const { accountId } = await tx.licenceCommand.findUniqueOrThrow({ where: { id }, select: { accountId: true } })
  const account = await lockAccount(tx, accountId)
  const command = await tx.licenceCommand.findUniqueOrThrow({ where: { id } })
  return command.status === 'PENDING' ? { account, command } : undefined
}

/** Of whom a removal was refused; `isAll`: nothing of the command was done. */
function keptBy({ kind, data }: LicenceCommand, outcome: Outcome): { kept: readonly string[]; isAll: boolean } {
  if (outcome.kind === 'done') return { kept: [], isAll: false }
  if (kind !== 'UNASSIGN') return { kept: [], isAll: true }
  const all = unassigning.parse(data).users.map(({ userRef }) => userRef)
  const kept = all.filter((ref) => (outcome.users ?? all).includes(ref))
  return { kept, isAll: kept.length === all.length }
}

/** Whoever lost a licence hears of it; those from whom the source took none have theirs again, as far as there is room. */
async function unassigned(
  tx: Tx,
  account: LicenceAccountCard,
  command: LicenceCommand,
  outcome: Outcome,
  at: Date,
): Promise<Happening[]> {
  const { id: commandId, data } = command
  const { kept } = keptBy(command, outcome)
  await tx.$executeRaw`
    UPDATE "LicenceUse" taken SET "removedAt" = NULL
    WHERE taken."accountId" = ${account.id} AND taken."removedById" = ${commandId} AND taken."userRef" = ANY(${kept}) AND NOT EXISTS (
      SELECT FROM "LicenceUse" one WHERE one."accountId" = taken."accountId" AND one."userRef" = taken."userRef"
        AND one."licenceType" = taken."licenceType" AND one."removedAt" IS NULL)`
  // The mark says that the source has not heard of it yet; from now on its word counts again.
  await tx.licenceUse.updateMany({
    where: { accountId: account.id, removedById: commandId },
    data: { removedById: null },
  })
  const now = await lockAccount(tx, account.id)
  await keepUses(tx, now, now, everyUse(now), at)
  await raise(tx, account.id)
  return unassigning.parse(data).users.map(({ userRef }) => ({
    kind: 'licence-use',
    commandId,
    userRef,
    step: kept.includes(userRef) ? 'kept' : 'removed',
  }))
}

async function applied(
  tx: Tx,
  account: LicenceAccountCard,
  { offerId, data, byId }: LicenceCommand,
  outcome: Outcome,
  at: Date,
): Promise<Happening> {
  const offers = await createLicenceReads(tx).offers(account.id)
  const offer = offers.find(({ id }) => id === offerId)
  if (!offer) throw new Error('A command applies an offer of its account.')
  if (outcome.kind === 'done')
    return putInForce(tx, account, offers, offer, { ...applying.parse(data), uses: everyUse(account), byId, at })
  return giveBack(tx, offer, offers)
}

/** The source did not apply it: it waits again, or ends where a newer one waits. */
async function giveBack(tx: Tx, offer: OfferCard, offers: readonly OfferCard[]): Promise<Happening> {
  const status = givenBack(offer, offers)
  if (status) await tx.licenceOffer.update({ where: { id: offer.id }, data: { status } })
  return { kind: 'offer', offerId: offer.id, step: 'refused', version: await raise(tx, offer.accountId) }
}
