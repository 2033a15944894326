import { z } from 'zod'
import { offerCard } from '../core/cards/offer-card.ts'
import { licenceRecord } from '../core/sights/licence-sight.ts'
import { seenOffer } from '../core/sights/offer-sight.ts'
import { defineView } from '../core/view.ts'
import { may } from '../domain/permission.ts'

/** One licence change: *Activate new licence* or *New licence activated*, and what to do about it (DOMAIN G7–G15). */
export const offerShow = defineView({
  id: 'offer.show',
  params: z.object({ id: z.string().max(80), isCopy: z.literal(true).optional() }),
  load: ({ id }, ctx) => seenOffer(id, ctx),
  may: (_, { person, now }, sight) =>
    sight
      ? may(person, 'license.changes', licenceRecord(sight.account), now)
      : { allowed: false, rule: person.id === undefined ? 'register' : 'not-found' },
  show: (sight) => (sight ? [offerCard(sight)] : []),
})
