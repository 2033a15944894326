import type { LicenceAccountCard, OfferCard } from '../../src/core/ports.ts'
import type { Tx } from '../client.ts'
import type { LicenceCommandKind, Prisma } from '../generated/client.ts'
import { createLicenceReads } from './licence.ts'

/** From here to the end of the transaction nobody else decides about this account's licences (INV-43, INV-45). */
export async function lockAccount(tx: Tx, accountId: string): Promise<LicenceAccountCard> {
  await tx.$queryRaw`SELECT 1 FROM "LicenceAccount" WHERE "id" = ${accountId} FOR UPDATE`
  const account = await createLicenceReads(tx).account(accountId)
  if (!account) throw new Error(`There is no licence account ${accountId}.`)
  return account
}

/** The same of an offer's account; the offer as it is then, and all others of the account. */
export async function lockOffer(
  tx: Tx,
  offerId: string,
): Promise<{ account: LicenceAccountCard; offer: OfferCard; offers: readonly OfferCard[] }> {
  const { accountId } = await tx.licenceOffer.findUniqueOrThrow({
    where: { id: offerId },
    select: { accountId: true },
  })
  const account = await lockAccount(tx, accountId)
  const offers = await createLicenceReads(tx).offers(accountId)
  const offer = offers.find(({ id }) => id === offerId)
  if (!offer) throw new Error(`There is no licence ${offerId}.`)
  return { account, offer, offers }
}

/** Whether a demo would become another account's licence: of a product, a serial number is there once. */
export const isAnothers = async (
  tx: Tx,
  { id, product: key }: LicenceAccountCard,
  { serialNumber }: Pick<OfferCard, 'serialNumber'>,
): Promise<boolean> =>
  (await tx.licenceAccount.count({ where: { product: { key }, serialNumber, id: { not: id } } })) > 0

/** Keeps what changed of a locked account, and answers its new version. */
export async function raise(tx: Tx, id: string, data: Prisma.LicenceAccountUpdateInput = {}): Promise<number> {
  const changed = { ...data, version: { increment: 1 } }
  return (await tx.licenceAccount.update({ where: { id }, data: changed, select: { version: true } })).version
}

/** Whoever wants something of the source wants it now: what waits for another try, and goes first, does not wait longer. */
export async function hurry(tx: Tx, accountId: string, at: Date): Promise<void> {
  const where = { accountId, status: 'PENDING' } as const
  await tx.licenceCommand.updateMany({ where, data: { notBefore: at, attempts: 0 } })
}

/** Something that the source has to do next. */
export async function order(
  tx: Tx,
  accountId: string,
  command: {
    readonly kind: LicenceCommandKind
    readonly offerId?: string
    readonly data?: Prisma.InputJsonValue
  },
  by: { readonly personId?: string; readonly at: Date; readonly run?: string },
): Promise<string> {
  await hurry(tx, accountId, by.at)
  const { id } = await tx.licenceCommand.create({
    data: {
      ...command,
      accountId,
      byId: by.personId ?? null,
      run: by.run ?? null,
      notBefore: by.at,
      createdAt: by.at,
    },
    select: { id: true },
  })
  return id
}

/** What a flow's press ordered before: the same press again does nothing more. */
export const orderedBy = (tx: Tx, run: string | undefined) =>
  run === undefined ? null : tx.licenceCommand.findUnique({ where: { run } })
