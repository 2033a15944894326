import { z } from 'zod'
import { orderCard } from '../core/cards/order-card.ts'
import { type OrderSight, seenOrder } from '../core/sights/order-sight.ts'
import { defineView } from '../core/view.ts'
import type { Verdict } from '../domain/permission.ts'

/** Costs that were shown to somebody, and what became of them (INV-59). */
export const orderShow = defineView({
  id: 'order.show',
  params: z.object({ id: z.string().max(80), isCopy: z.literal(true).optional() }),
  load: ({ id }, ctx) => seenOrder(id, ctx),
  // Whoever sees it sees it by the tenant's invoice, or because it was shown to them.
  may: (_, { person }, sight: OrderSight | undefined): Verdict =>
    sight
      ? { allowed: true, as: 'registered' }
      : { allowed: false, rule: person.id === undefined ? 'register' : 'not-found' },
  show: (sight: OrderSight | undefined) => (sight ? [orderCard(sight)] : []),
})
