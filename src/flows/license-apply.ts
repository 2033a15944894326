import { z } from 'zod'
import { obstacleWords } from '../core/cards/licence-words.ts'
import { changesOf, offerCard } from '../core/cards/offer-card.ts'
import { defineFlow, type Given } from '../core/flow.ts'
import { type Message, say } from '../core/message.ts'
import { text } from '../core/words.ts'
import { chosenOffer, nothingWaits, type OnOffer, offerNow, offerSlot, onOffer } from './on-offer.ts'

/** *Activate*: hands the whole change to the vendor's system, all lines or none, with one tap on the card (DOMAIN G12, T8). */
export const licenseApply = defineFlow<OnOffer>()({
  id: 'license.apply',
  rev: 1,
  slash: { name: 'license apply' },
  ...onOffer('license.apply'),
  seen: ({ sight }) => sight?.account.version,
  slots: {
    offer: offerSlot,
    /** Moves users to the plan that the change has for them in the same step (X83). */
    swaps: { schema: z.literal('move').optional(), widget: 'line', isFixed: true, initial: () => null },
  },
  isOneTap: true,
  detour: (given, on) => nothingWaits(on) ?? inTheWay(given, on),
  review: (_, { sight }) => ({
    notes: sight ? [text('license-apply.note', { count: changesOf(sight).length })] : [],
  }),

  async commit({ swaps }, ctx, on) {
    const { offer, account, swaps: moves } = chosenOffer(on)
    const by = { ...(ctx.person.id ? { personId: ctx.person.id } : {}), at: ctx.now, run: ctx.run }
    const begun = await ctx.tx.write.beginApply(offer.id, swaps === 'move' ? moves : [], by)
    const card = await offerNow(offer.id, ctx)
    switch (begun.kind) {
      case 'begun':
        return { messages: card, changed: [{ type: 'offer', id: offer.id }] }
      case 'obstacle':
        return { messages: [...card, say(obstacleWords(begun.obstacle, account), 'bad')] }
      case 'stale':
        return { messages: [...card, say(text('license-apply.stale'), 'bad')] }
    }
  },
})

/** What keeps it from being activated, whoever presses whatever card: named, with the change as it is now (K10, X10). */
function inTheWay({ swaps }: Given, { sight }: OnOffer): Message[] | undefined {
  if (!sight) return undefined
  const { offer, account, obstacle } = sight
  const { appliedAt, appliedBy } = offer
  const isMoved = swaps === 'move' && sight.swaps.length > 0 && obstacle?.kind === 'surplus'
  if (appliedAt) {
    const words = appliedBy ? 'license-apply.already-by' : 'license-apply.already'
    return [offerCard(sight), say(text(words, { at: { at: appliedAt }, by: appliedBy?.name ?? '' }))]
  }
  return (obstacle && !isMoved) || account.hold ? [offerCard(sight)] : undefined
}
