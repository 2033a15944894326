import type { Tx } from '../client.ts'

/**
 * The keys in use and the licences that wait whose cards show somebody's name: each counts as changed, so that every copy
 * is brought up to date (DOMAIN X56, X57).
 */
export async function renameOnLicences(
  tx: Tx,
  personId: string,
): Promise<readonly { readonly type: 'key' | 'offer'; readonly id: string }[]> {
  const raised = { version: { increment: 1 } }
  const keys = await tx.activationKey.updateManyAndReturn({
    where: {
      status: { in: ['ISSUED', 'DELIVERED', 'ACTIVE'] },
      OR: [{ issuedById: personId }, { shownToId: personId }, { tasks: { some: { byId: personId } } }],
    },
    data: raised,
    select: { id: true },
  })
  const offers = await tx.licenceOffer.findMany({
    where: {
      status: { in: ['AVAILABLE', 'DISPUTED', 'APPLYING'] },
      OR: [{ loadedById: personId }, { appliedById: personId }, { disputedById: personId }],
    },
    select: { id: true, accountId: true },
  })
  await tx.licenceAccount.updateMany({ where: { id: { in: offers.map((one) => one.accountId) } }, data: raised })
  return [
    ...keys.map(({ id }) => ({ type: 'key' as const, id })),
    ...offers.map(({ id }) => ({ type: 'offer' as const, id })),
  ]
}
