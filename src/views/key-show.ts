import { z } from 'zod'
import { keyCard } from '../core/cards/key-card.ts'
import { keySubject, seenKey } from '../core/sights/key-sight.ts'
import { defineView } from '../core/view.ts'
import { may } from '../domain/permission.ts'

const params = z.object({
  id: z.string().max(80).default(''),
  /** A copy of the card brought up to date. */
  isCopy: z.literal(true).optional(),
})

/** What was issued for one installation: masked key, file, tasks (DOMAIN F10–F12). */
export const keyShow = defineView({
  id: 'key.show',
  params,
  load: ({ id }, ctx) => seenKey(id, ctx),
  may: (_, { person, now }, sight) =>
    sight ? { allowed: true, as: 'registered' } : may(person, 'license.key', keySubject(undefined), now),
  show: (sight, _, { fileLink }) => (sight ? [keyCard(sight, { fileLink })] : []),
})
