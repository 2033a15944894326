import { defineFlow } from '../core/flow.ts'
import { say } from '../core/message.ts'
import { text } from '../core/words.ts'
import { chosenOrder, type OnOrder, orderNow, pressOnPlan } from './on-order.ts'
import { byWhom } from './on-tenant.ts'

/** What was declined, or not answered in time, is shown once more with the prices and conditions of now. */
export const costAgain = defineFlow<OnOrder>()({
  id: 'cost.again',
  rev: 1,
  ...pressOnPlan,
  async commit(_, ctx, on) {
    const { order, tenant } = chosenOrder(on)
    const shown = await ctx.tx.write.showCosts(tenant.id, order.price.sku, byWhom(ctx))
    if (shown.kind === 'shown')
      return {
        messages: [],
        next: { kind: 'start', flow: 'cost.accept', values: { order: shown.orderId }, by: 'press' },
      }
    return { messages: [...(await orderNow(order.id, ctx)), say(text(`product-unlock.${shown.kind}`), 'bad')] }
  },
})
