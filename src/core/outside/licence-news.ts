import type { Happening } from '../../domain/happening.ts'
import { isWaiting } from '../../domain/licence-dispute.ts'
import type { Tx } from '../ports.ts'

/** What became of an account's licence changes in a transaction. */
export interface OfferNewsSince {
  /** A new one waits, or the vendor's next one took the place of one in dispute (X86). */
  readonly news: readonly Happening[]
  /** Cards that show something old. */
  readonly changed: readonly { readonly type: 'offer'; readonly id: string }[]
}

/**
 * Looks at an account's licence changes; called once more, it says what became of them since. `arrivedId`: the one that
 * was taken in meanwhile.
 */
export async function watchOffers(
  tx: Tx,
  accountId: string,
): Promise<(arrivedId: string | undefined) => Promise<OfferNewsSince>> {
  const look = async () => ({
    version: (await tx.licences.account(accountId))?.version ?? 0,
    offers: await tx.licences.offers(accountId),
  })
  const before = await look()
  return async (arrivedId) => {
    const { version, offers } = await look()
    const news: Happening[] = []
    const changed: { readonly type: 'offer'; readonly id: string }[] = []
    for (const offer of offers) {
      const { id, status } = offer
      const was = before.offers.find((one) => one.id === id)
      if (was?.status !== status || (isWaiting(offer) && version !== before.version))
        changed.push({ type: 'offer', id })
      if (id === arrivedId && status === 'AVAILABLE')
        news.push({ kind: 'offer', offerId: id, step: 'available', version })
      if (arrivedId && was?.status === 'DISPUTED' && status === 'REPLACED')
        news.push({ kind: 'offer', offerId: id, step: 'replaced', version })
    }
    return { news, changed }
  }
}
