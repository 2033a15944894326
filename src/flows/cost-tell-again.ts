import { defineFlow } from '../core/flow.ts'
import { say } from '../core/message.ts'
import { text } from '../core/words.ts'
import { chosenOrder, type OnOrder, orderNow, pressOnOrder } from './on-order.ts'

/** Costs of which somebody did not hear: what did not arrive is sent again at once (X110). */
export const costTellAgain = defineFlow<OnOrder>()({
  id: 'cost.tellAgain',
  rev: 1,
  deed: 'outage.send',
  ...pressOnOrder,
  async commit(_, ctx, on) {
    const { order } = chosenOrder(on)
    const isAgain = await ctx.tx.write.tellCostsAgain(order.id, ctx.now)
    const words = say(text(isAgain ? 'cost-tell-again.done' : 'cost-tell-again.nothing'), isAgain ? 'good' : 'plain')
    return { messages: [...(await orderNow(order.id, ctx)), words] }
  },
})
