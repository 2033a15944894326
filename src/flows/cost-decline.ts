import { defineFlow } from '../core/flow.ts'
import { say } from '../core/message.ts'
import { text } from '../core/words.ts'
import { chosenOrder, type OnOrder, orderNow, pressOnPlan } from './on-order.ts'
import { byWhom, tenantTold } from './on-tenant.ts'

/** *No, thank you*: what was shown is not accepted; nothing costs, nothing is made (DOMAIN §3.3 UnlockOrder). Whoever prepared a tenant for others hears it. */
export const costDecline = defineFlow<OnOrder>()({
  id: 'cost.decline',
  rev: 1,
  ...pressOnPlan,
  async commit(_, ctx, on) {
    const { order } = chosenOrder(on)
    const isDeclined = await ctx.tx.write.declineCosts(order.id, byWhom(ctx))
    const words = say(text(isDeclined ? 'cost-decline.done' : 'order.stale'), isDeclined ? 'good' : 'bad')
    const told =
      isDeclined && order.product.tenant
        ? await tenantTold(order.subjectId, ctx, 'declined')
        : { changed: [], happened: [] }
    return {
      messages: [...(await orderNow(order.id, ctx)), words],
      changed: [{ type: 'order', id: order.id }, ...told.changed],
      happened: told.happened,
    }
  },
})
