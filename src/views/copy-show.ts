import { z } from 'zod'
import { copyCard } from '../core/cards/copy-card.ts'
import { seenCopy } from '../core/sights/copy-sight.ts'
import { defineView } from '../core/view.ts'

/** Content on its way from a tenant to one below it (DOMAIN H8, X107). */
export const copyShow = defineView({
  id: 'copy.show',
  params: z.object({ id: z.string().max(80), isCopy: z.literal(true).optional() }),
  load: ({ id }, ctx) => seenCopy(id, ctx),
  may: (_, { person }, sight) =>
    sight
      ? { allowed: true, as: 'registered' }
      : { allowed: false, rule: person.id === undefined ? 'register' : 'not-found' },
  show: (sight) => (sight ? [copyCard(sight)] : []),
})
