import type { LicenceAccountCard, LicenceWrites, OfferCard } from '../../src/core/ports.ts'
import { type OfferEvent, offerMoved, type Received, received } from '../../src/domain/licence-dispute.ts'
import { type LicenceOffer, mayApplyItself } from '../../src/domain/licence-offer.ts'
import type { Tx } from '../client.ts'
import type { OfferStatus, Prisma } from '../generated/client.ts'
import { createLicenceReads } from './licence.ts'
import { isAnothers, lockAccount, lockOffer, order, raise } from './licence-lock.ts'
import { storable, storableText } from './storable.ts'

type Signed = Parameters<LicenceWrites['receiveOffer']>[2]
type By = Parameters<LicenceWrites['receiveOffer']>[3]

/** Offers as they come in, are doubted and answered; and what a demo needs to take one. */
export const createOfferWrites = (
  tx: Tx,
): Pick<LicenceWrites, 'receiveOffer' | 'disputeOffer' | 'settleDispute' | 'keepBought'> => ({
  async receiveOffer(accountId, content, signed, by) {
    const account = await lockAccount(tx, accountId)
    const offers = await createLicenceReads(tx).offers(accountId)
    const idOf = ({ payloadSha256 }: LicenceOffer) => offers.find((one) => one.payloadSha256 === payloadSha256)?.id
    const before = by.run === undefined ? null : await tx.licenceOffer.findUnique({ where: { run: by.run } })
    const mine = offers.find(({ id }) => id === before?.id)
    // The same press again reads what it read before.
    if (mine) return { kind: 'received', offer: mine, changed: [], offerId: mine.id, appliesItself: false }
    const arrived = { ...content, source: signed.source, isSignatureOk: true, status: 'AVAILABLE' } as const
    const verdict = received(arrived, offers, account, by.at)
    if (verdict.kind !== 'received') {
      await auditRefusal(tx, account, arrived, verdict, by)
      const offerId = verdict.kind === 'already-loaded' ? idOf(verdict.offer) : undefined
      return { ...verdict, ...(offerId === undefined ? {} : { offerId }), appliesItself: false }
    }
    const isFree = account.hold === undefined && offers.every(({ status }) => status !== 'APPLYING')
    const appliesItself =
      isFree && mayApplyItself(verdict.offer, account, by.at) && !(await isAnothers(tx, account, verdict.offer))
    const disputed = await tx.licenceOffer.findFirst({ where: { accountId, status: 'DISPUTED' } })
    for (const { payloadSha256, status } of verdict.changed)
      await tx.licenceOffer.updateMany({ where: { accountId, payloadSha256 }, data: { status } })
    const { id: offerId } = await tx.licenceOffer.create({
      data: {
        ...columns(accountId, verdict.offer, signed, by),
        status: appliesItself ? 'APPLYING' : verdict.offer.status,
        ...(disputed && verdict.offer.status === 'DISPUTED'
          ? {
              disputedAt: disputed.disputedAt,
              disputedById: disputed.disputedById,
              disputeTicketId: disputed.disputeTicketId,
            }
          : {}),
      },
    })
    if (appliesItself) await order(tx, accountId, { kind: 'APPLY', offerId, data: { swaps: [] } }, { at: by.at })
    await raise(tx, accountId)
    return { ...verdict, offerId, appliesItself }
  },

  async disputeOffer(offerId, ticketId, by) {
    const { offer } = await lockOffer(tx, offerId)
    const data = { disputedAt: by.at, disputedById: by.personId ?? null, disputeTicketId: ticketId }
    if (await moved(tx, offer, 'dispute', data)) return true
    return (await tx.licenceOffer.count({ where: { id: offerId, status: 'DISPUTED', disputeTicketId: ticketId } })) > 0
  },

  async settleDispute(offerId, event) {
    return moved(tx, (await lockOffer(tx, offerId)).offer, event)
  },

  async keepBought(accountId, { serialNumber, ownerName }) {
    const { mode } = await lockAccount(tx, accountId)
    if (mode === 'LIVE') return
    await raise(tx, accountId, { boughtSerial: storableText(serialNumber), boughtOwner: storableText(ownerName) })
  },
})

/** Moves a locked offer where its state machine allows it; false: it stays as it is. */
async function moved(
  tx: Tx,
  { id, accountId, status }: OfferCard,
  event: OfferEvent,
  data: Prisma.LicenceOfferUncheckedUpdateInput = {},
): Promise<boolean> {
  const next: OfferStatus | undefined = offerMoved(status, event)
  if (!next) return false
  await tx.licenceOffer.update({ where: { id }, data: { ...data, status: next } })
  await raise(tx, accountId)
  return true
}

const columns = (accountId: string, offer: LicenceOffer, { jws }: Signed, { personId, at, run }: By) => ({
  accountId,
  source: offer.source,
  revision: offer.revision,
  payloadSha256: offer.payloadSha256,
  issuer: storableText(offer.issuer),
  product: storableText(offer.product),
  serialNumber: storableText(offer.serialNumber),
  ownerName: storableText(offer.ownerName),
  issuedAt: offer.issuedAt,
  notBefore: offer.notBefore ?? null,
  notAfter: offer.notAfter ?? null,
  isSignatureOk: offer.isSignatureOk,
  jws,
  run: run ?? null,
  loadedById: personId ?? null,
  createdAt: at,
  lines: { create: offer.lines.map((line, n) => ({ ...line, validTo: line.validTo ?? null, order: n })) },
})

/**
 * Nothing of another's licence but four digits (X80, X81). The source shows its newest licence at every look, whether it
 * is in force or cannot be taken: the latter is kept once.
 */
async function auditRefusal(
  tx: Tx,
  { id: subjectId }: LicenceAccountCard,
  { source, payloadSha256, serialNumber, revision }: LicenceOffer,
  verdict: Exclude<Received, { kind: 'received' }>,
  { personId, at }: By,
): Promise<void> {
  const reason = verdict.kind === 'refused' ? verdict.obstacle.kind : verdict.kind
  const subject = { action: 'license.load.refused', subjectType: 'licence-account', subjectId }
  if (source === 'WEB') {
    if (['already-active', 'already-loaded', 'older'].includes(reason)) return
    const same = { path: ['payloadSha256'], equals: payloadSha256 }
    if ((await tx.auditEvent.count({ where: { ...subject, data: same } })) > 0) return
  }
  const data = storable({ reason, source, revision, last4: serialNumber.slice(-4), payloadSha256 })
  await tx.auditEvent.create({ data: { ...subject, actorId: personId ?? null, data, at } })
}
