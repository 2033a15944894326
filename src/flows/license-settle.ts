import { defineFlow } from '../core/flow.ts'
import { say } from '../core/message.ts'
import { text } from '../core/words.ts'
import {
  aboutOffer,
  chosenOffer,
  loadOnOffer,
  nothingWaits,
  type OnOffer,
  offerIn,
  offerNow,
  offerSlot,
  offerTold,
} from './on-offer.ts'

const settling = (id: 'license.reconfirm' | 'license.replace', event: 'reconfirm' | 'replace') =>
  defineFlow<OnOffer>()({
    id,
    rev: 1,
    slash: { name: id.replace('.', ' '), isForStaff: true },
    deed: 'license.reconfirm',
    load: (ctx, given) => loadOnOffer(ctx, given, 'license.reconfirm'),
    subject: aboutOffer,
    seen: ({ sight }) => sight?.account.version,
    scope: offerIn,
    slots: { offer: offerSlot },
    isOneTap: true,
    detour: (_, on) => nothingWaits(on),
    async commit(_, ctx, on) {
      const { offer } = chosenOffer(on)
      const by = { ...(ctx.person.id ? { personId: ctx.person.id } : {}), at: ctx.now, run: ctx.run }
      const isDone = await ctx.tx.write.settleDispute(offer.id, event, by)
      const card = await offerNow(offer.id, ctx)
      if (!isDone) return { messages: [...card, say(text('license-reconfirm.stale'), 'bad')] }
      return { messages: card, ...(await offerTold(offer.id, ctx, event === 'replace' ? 'replaced' : 'reconfirmed')) }
    },
  })

/** The vendor's answer to a dispute: it is right after all, and its admin may activate it (DOMAIN G11, INV-47). */
export const licenseReconfirm = settling('license.reconfirm', 'reconfirm')

/** The vendor's answer to a dispute: another licence comes, this one is never activated. */
export const licenseReplace = settling('license.replace', 'replace')
