import { z } from 'zod'
import { look } from '../core/button.ts'
import { priceWords } from '../core/cards/cost-words.ts'
import type { Context } from '../core/context.ts'
import type { Item, Message } from '../core/message.ts'
import type { CostProduct, CostsNow, OrderCard } from '../core/ports.ts'
import { defineView } from '../core/view.ts'
import { text } from '../core/words.ts'
import { acceptableUntil } from '../domain/cost-consent.ts'
import { priceOf } from '../domain/price.ts'
import { isRunning } from '../domain/unlock-order.ts'
import { paged } from './licence-choice.ts'
import { chooseTenant, loadTenants, mayLookAt, type TenantChoice } from './tenant-choice.ts'

interface Products extends TenantChoice {
  readonly costs: CostsNow
  readonly orders: readonly OrderCard[]
}

/** In the place of a number: everything that costs carries it. */
const TAG = '💶'

const params = z.object({
  tenant: z.string().max(80).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
})

/** What costs in a tenant: what runs in it, and what can be unlocked, each with its cost tag (I1). */
export const costList = defineView({
  id: 'cost.list',
  slash: { name: 'products' },
  params,
  may: (_, ctx, choice: Products) => mayLookAt(choice, 'invoice.show', ctx),
  async load({ tenant }, ctx: Context): Promise<Products> {
    const choice = await loadTenants(tenant, ctx, 'invoice.show')
    return {
      ...choice,
      costs: await ctx.reads.costs.now(ctx.now),
      orders: choice.named ? await ctx.reads.costs.orders([choice.named.tenant.id]) : [],
    }
  },
  show: (on: Products, { page }, { now }) => [on.named ? listOf(on, page, now) : chooseTenant(on, 'cost.list', page)],
})

function listOf({ named, costs, orders }: Products, page: number, now: Date): Message {
  const tenant = named?.tenant.id ?? ''
  const running = orders.filter((order) => isRunning(order, now))
  const isNew = ({ sku }: CostProduct) => !running.some(({ price }) => price.sku === sku)
  // The newest first, so the one that somebody was shown last.
  const shown = orders.filter((order) => order.status === 'SHOWN' && now <= acceptableUntil(order))
  const waiting = shown.filter(
    ({ product }, index) =>
      isNew(product) && !product.tenant && shown.findIndex((one) => one.product.sku === product.sku) === index,
  )
  const others = costs.products.filter(
    (product) => !product.tenant && isNew(product) && !waiting.some((one) => one.product.sku === product.sku),
  )
  const items = [
    ...waiting.map(orderItem),
    ...running.map(orderItem),
    ...others.flatMap((product) => soldItem(product, costs, tenant)),
  ]
  return {
    kind: 'list',
    title: text('cost-list.title', { tenant: named?.tenant.name ?? '' }),
    note: text('cost-list.note', { list: costs.priceList?.version ?? '–' }),
    ...paged(items, page, (to) => ({ kind: 'view', view: 'cost.list', params: { tenant, page: to }, by: 'press' })),
    empty: text('cost-list.none'),
    buttons: [
      look(text('invoice-show.button'), 'invoice.show', { tenant }),
      look(text('price-show.button'), 'price.show'),
      look(text('tenant-show.button'), 'tenant.show', { id: tenant }),
    ],
  }
}

const orderItem = ({ id, product, price, status, endsAt }: OrderCard): Item => ({
  id: TAG,
  title: product.name,
  status: { label: text(`order.status.${status.toLowerCase()}`), tone: status === 'ACTIVE' ? 'done' : 'waiting' },
  facts: [
    text('cost.tag', { price: priceWords(price) }),
    ...(endsAt ? [text('cost-list.until', { at: { at: endsAt } })] : []),
  ],
  open: { kind: 'view', view: 'order.show', params: { id }, by: 'press' },
})

/** Opens its unlocking; what is not unlocked online opens its contact request (I6). */
function soldItem({ sku, name, description }: CostProduct, { priceList }: CostsNow, tenant: string): Item[] {
  const price = priceList && priceOf(priceList, sku)
  if (!price) return []
  const isOnline = price.unlockableOnline
  const flow = isOnline ? 'product.unlock' : 'product.ask'
  return [
    {
      id: TAG,
      title: name,
      facts: [
        text(isOnline ? 'cost.tag' : 'cost.tag-asked', { price: priceWords(price) }),
        ...(description.en ? [description] : []),
      ],
      open: { kind: 'start', flow, values: { tenant, product: sku }, by: 'press' },
    },
  ]
}
