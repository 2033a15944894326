import { look } from '../core/button.ts'
import { orderCard } from '../core/cards/order-card.ts'
import { defineFlow } from '../core/flow.ts'
import { type Message, say } from '../core/message.ts'
import type { OrderSight } from '../core/sights/order-sight.ts'
import { text } from '../core/words.ts'
import { endOfMonth } from '../domain/unlock-order.ts'
import { chosenOrder, loadOnOrder, type OnOrder, orderIn, orderNow, orderSlot } from './on-order.ts'
import { byWhom } from './on-tenant.ts'

interface Ending extends OnOrder {
  /** When it would end. */
  readonly endsAt: Date
}

/** Ends a product that costs with the month; until then it works and stands on the invoice (DOMAIN §3.3 UnlockOrder). */
export const productCancel = defineFlow<Ending>()({
  id: 'product.cancel',
  rev: 1,
  slash: { name: 'product cancel' },
  deed: 'product.unlock',
  async load(ctx, given) {
    const { timezone } = await ctx.reads.costs.now(ctx.now)
    return { ...(await loadOnOrder(ctx, given)), endsAt: endOfMonth(ctx.now, timezone) }
  },
  subject: ({ subject }) => subject,
  // A summary that is older than the month names another day.
  seen: ({ endsAt }) => endsAt.getTime(),
  scope: orderIn,
  slots: { order: orderSlot },
  detour: (_, { sight, isNamed }) => {
    if (sight) return sight.canCancel ? undefined : notThis(sight)
    return isNamed
      ? undefined
      : [say(text('product-cancel.which'), 'plain', [look(text('cost-list.button'), 'cost.list')])]
  },
  review: (_, { endsAt }) => ({ notes: [text('product-cancel.note', { at: { at: endsAt } })] }),
  async commit(_, ctx, on) {
    const { order } = chosenOrder(on)
    const isEnded = await ctx.tx.write.cancelOrder(order.id, byWhom(ctx))
    return {
      messages: isEnded
        ? await orderNow(order.id, ctx, text('product-cancel.done', { at: { at: on.endsAt } }))
        : [...(await orderNow(order.id, ctx)), say(text('order.stale'), 'bad')],
      changed: [{ type: 'order', id: order.id }],
      happened: isEnded ? [{ kind: 'cost', orderId: order.id, step: 'cancelled' }] : [],
    }
  },
})

/** It runs no longer, or it is the tenant itself, which ends by being archived. */
const notThis = (sight: OrderSight): Message[] => [
  orderCard(sight),
  say(text(sight.order.product.tenant && sight.order.status === 'ACTIVE' ? 'product-cancel.tenant' : 'order.stale')),
]
