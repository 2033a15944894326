import type { LicenceAccount } from '../../domain/licence.ts'
import { apply, type PlanSwap, swapsIn } from '../../domain/licence-apply.ts'
import { type Obstacle, obstacleTo } from '../../domain/licence-offer.ts'
import type { Context } from '../context.ts'
import type { LicenceAccountCard, OfferCard } from '../ports.ts'
import { mayWith } from './licence-sight.ts'

/** A licence change as somebody may see it now, with all that its card says. */
export interface OfferSight {
  readonly offer: OfferCard
  readonly account: LicenceAccountCard
  /** What stands against activating it, computed and never guessed (K10). */
  readonly obstacle: Obstacle | undefined
  /** Users that can move plans in the moment of activation, where nothing else stands in its way then (X83). */
  readonly swaps: readonly PlanSwap[]
  readonly canApply: boolean
  readonly canDispute: boolean
  /** Answers disputes, for the vendor. */
  readonly canSettle: boolean
}

/** The change of an id for whoever asks; undefined where it is nothing to them, or does not exist (X49). */
export async function seenOffer(id: string, ctx: Context): Promise<OfferSight | undefined> {
  const known = id === '' ? undefined : await ctx.reads.licences.offerOfAccount(id)
  return known && sightOf(known.offer, known.account, ctx)
}

/** The same of a change that was read already, with its account. */
export function sightOf(offer: OfferCard, account: LicenceAccountCard, ctx: Context): OfferSight | undefined {
  if (!mayWith(ctx, 'license.changes', account)) return undefined
  return {
    offer,
    account,
    obstacle: obstacleTo(offer, account, ctx.now),
    swaps: movesThatHelp(offer, account, ctx.now),
    canApply: mayWith(ctx, 'license.apply', account),
    canDispute: mayWith(ctx, 'license.dispute', account),
    canSettle: mayWith(ctx, 'license.reconfirm', account),
  }
}

function movesThatHelp(offer: OfferCard, account: LicenceAccount, now: Date): readonly PlanSwap[] {
  const swaps = swapsIn(offer, account)
  return swaps.length > 0 && apply(offer, account, now, swaps).ok ? swaps : []
}
