import { z } from 'zod'
import { press, start } from '../core/button.ts'
import { costRows, orderCard } from '../core/cards/order-card.ts'
import { tenantRows } from '../core/cards/tenant-words.ts'
import { type Commit, defineFlow, type ReviewNotes } from '../core/flow.ts'
import { type Button, type Message, say } from '../core/message.ts'
import type { CostWrites } from '../core/ports.ts'
import type { OrderSight } from '../core/sights/order-sight.ts'
import { text } from '../core/words.ts'
import { acceptableUntil } from '../domain/cost-consent.ts'
import { stageOf } from '../domain/tenant.ts'
import { chosenOrder, loadOnOrder, noOrder, type OnOrder, orderIn, orderNow, orderSlot } from './on-order.ts'
import { byWhom, tenantButton, tenantNow } from './on-tenant.ts'
import { planAgain } from './tenant-again.ts'

type Result = Awaited<ReturnType<CostWrites['acceptCosts']>>

/**
 * The one consent to costs (I3, I7, H13): what it is, what it costs, the conditions; ☐ first, then the button. What holds
 * now is what counts at the press: newer prices or conditions are shown instead, nothing is lost (X28).
 */
export const costAccept = defineFlow<OnOrder>()({
  id: 'cost.accept',
  rev: 1,
  deed: 'product.unlock',
  load: loadOnOrder,
  subject: ({ subject }) => subject,
  scope: orderIn,
  slots: {
    order: orderSlot,
    consent: { schema: z.literal('yes').optional(), widget: 'line', isFixed: true, initial: () => null },
  },
  detour: (_, on) => noOrder(on) ?? (on.sight && over(on.sight)),
  review: ({ consent }, { sight }, run) => (sight ? summary(sight, consent === 'yes', run) : {}),
  cancelled: ({ sight }) => [say(text('cost-accept.cancelled'), 'plain', sight ? [tenantButton(sight.tenant.id)] : [])],
  async commit({ consent }, ctx, on) {
    const sight = chosenOrder(on)
    if (consent !== 'yes') return { problems: { consent: text('cost-accept.tick-first') } }
    return answered(sight, await ctx.tx.write.acceptCosts(sight.order.id, byWhom(ctx)), ctx)
  },
})

/** It was decided before, by whomever: how it stands. A tenant that could not be made can be tried again (X102). */
function over(sight: OrderSight): Message[] | undefined {
  const { order, tenant } = sight
  if (order.status === 'SHOWN') return undefined
  if (order.product.tenant && stageOf(tenant.status) === 'failed') {
    const again = start(text('tenant-retry.button'), 'tenant.retry', { tenant: tenant.id }, { seen: tenant.version })
    return [say(text('tenant-news.failed', { tenant: tenant.name }), 'bad', [again, tenantButton(tenant.id)])]
  }
  const by = order.acceptedBy?.name ?? ''
  return [orderCard(sight), say(text(`cost-accept.over-${order.status.toLowerCase()}`, { by }))]
}

function summary({ order, tenant }: OrderSight, isTicked: boolean, run: string): ReviewNotes {
  const tick: Button = {
    label: text(isTicked ? 'cost-accept.ticked' : 'cost-accept.tick'),
    does: { kind: 'fill', run, values: { consent: isTicked ? null : 'yes' }, by: 'press' },
    ...(isTicked ? {} : { style: 'primary' }),
  }
  const confirm = text(order.product.tenant ? 'cost-accept.confirm-tenant' : 'cost-accept.confirm')
  return {
    rows: [
      { id: 'tenant', label: text('order.fact.tenant'), value: tenant.name },
      ...(order.product.tenant
        ? tenantRows(tenant)
        : [{ id: 'product', label: text('order.fact.product'), value: order.product.name }]),
      ...costRows(order),
    ],
    notes: [
      text('cost-accept.note'),
      text('order.conditions', { version: order.conditions, text: order.text }),
      text('cost-accept.until', { at: { at: acceptableUntil(order) } }),
    ],
    confirm,
    canConfirm: isTicked,
    // Seen, and not to be pressed before the tick.
    buttons: [
      tick,
      ...(isTicked ? [] : [{ ...press(run, 'confirm', confirm), isDisabled: true as const }]),
      ...(order.product.tenant ? [{ label: text('button.edit'), does: planAgain(tenant) }] : []),
    ],
  }
}

async function answered({ order, tenant }: OrderSight, result: Result, ctx: Commit) {
  const changed = [
    { type: 'order', id: order.id },
    { type: 'tenant', id: tenant.id },
  ]
  switch (result.kind) {
    case 'accepted': {
      await audit(order, ctx)
      const isTenant = order.product.tenant !== undefined
      const messages = isTenant
        ? await tenantNow(tenant.id, ctx)
        : await orderNow(order.id, ctx, text('cost-accept.done', { version: order.conditions }))
      return { messages, changed, happened: result.happened }
    }
    case 'running': {
      const running = await orderNow(result.order.id, ctx)
      const isThis = result.order.id === order.id
      return { messages: [...running, say(text(isThis ? 'cost-accept.before' : 'cost-accept.running'))], changed }
    }
    case 'refused': {
      const { problem, again } = result
      const words = say(text(`cost-accept.refused-${problem}`), 'bad')
      if (again === undefined) return { messages: [...(await orderNow(order.id, ctx)), words], changed }
      return {
        messages: [words],
        changed,
        next: { kind: 'start', flow: 'cost.accept', values: { order: again }, by: 'press' } as const,
      }
    }
    case 'name':
      return {
        messages: [say(text('cost-accept.name', { tenant: tenant.name }), 'bad')],
        changed,
        next: planAgain(tenant),
      }
    case 'master':
      return { messages: [say(text('cost-accept.master'), 'bad')], changed, next: planAgain(tenant) }
  }
}

/** The consent itself is kept: who accepted which words at which price (INV-59). */
const audit = ({ id, price, priceList, conditions, sha256 }: OrderSight['order'], { tx, person, now }: Commit) =>
  tx.write.audit({
    ...(person.id === undefined ? {} : { actorId: person.id }),
    action: 'cost.accept',
    subjectType: 'order',
    subjectId: id,
    data: { sku: price.sku, amount: price.amount, currency: price.currency, priceList, conditions, sha256 },
    at: now,
  })
