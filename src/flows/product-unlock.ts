import { z } from 'zod'
import { look, start } from '../core/button.ts'
import { tagged } from '../core/cards/cost-words.ts'
import type { Context } from '../core/context.ts'
import { defineFlow, type Given, type Slot } from '../core/flow.ts'
import { type Message, say } from '../core/message.ts'
import type { CostProduct, CostsNow, OrderCard } from '../core/ports.ts'
import type { TenantSight } from '../core/sights/tenant-sight.ts'
import { text } from '../core/words.ts'
import { priceOf } from '../domain/price.ts'
import { stageOf } from '../domain/tenant.ts'
import { isRunning } from '../domain/unlock-order.ts'
import {
  aboutTenant,
  byWhom,
  chosenTenant,
  loadOnTenant,
  noTenant,
  type OnTenant,
  tenantButton,
  tenantIn,
  tenantSlot,
} from './on-tenant.ts'

/** What the flows on a product in a tenant know. */
export interface OnProduct extends OnTenant {
  readonly costs: CostsNow
  /** Sold now, to be unlocked in a tenant, and not running in this one. */
  readonly products: readonly CostProduct[]
  readonly product: CostProduct | undefined
  /** Of the tenant. */
  readonly orders: readonly OrderCard[]
}

/** `given` → the tenant and the product that it names. */
export async function loadOnProduct(ctx: Context, given: Given): Promise<OnProduct> {
  const on = await loadOnTenant(ctx, given, 'product.unlock', ({ tenant }) => stageOf(tenant.status) === 'there')
  const costs = await ctx.reads.costs.now(ctx.now)
  const id = on.sight?.tenant.id ?? (on.others.length === 1 ? on.others[0]?.tenant.id : undefined)
  const orders = id === undefined ? [] : await ctx.reads.costs.orders([id])
  const isFree = (sku: string) => !orders.some((one) => one.price.sku === sku && isRunning(one, ctx.now))
  const sold = costs.products.filter(
    ({ tenant, sku }) => !tenant && costs.priceList && priceOf(costs.priceList, sku) !== undefined,
  )
  const product = sold.find(({ sku }) => sku === given.product)
  return {
    ...on,
    costs,
    orders,
    products: sold.filter(({ sku }) => isFree(sku)),
    product,
    title: { ...on.title, product: product?.name ?? '' },
  }
}

/** One of what is sold, each with its price (I1). */
export const productSlot: Slot<string, OnProduct> = {
  schema: z.string().max(80),
  widget: 'choice',
  isFixed: true,
  choices: ({ products, product, costs }) =>
    [...products, ...(product && !products.includes(product) ? [product] : [])].map((one) => ({
      value: one.sku,
      label: tagged(one, costs),
    })),
  label: () => text('product-unlock.which'),
}

/** Unlocks something that costs in a tenant: first its price and conditions are shown, to be accepted (I3, T9). */
export const productUnlock = defineFlow<OnProduct>()({
  id: 'product.unlock',
  rev: 1,
  slash: { name: 'unlock' },
  deed: 'product.unlock',
  load: loadOnProduct,
  subject: aboutTenant,
  scope: tenantIn,
  slots: { tenant: tenantSlot, product: productSlot },
  isOneTap: true,
  detour: (given, on) => noTenant(on) ?? notThere(on) ?? nothingLeft(given, on),
  review: (_, { product, costs }) => ({
    notes: product ? [tagged(product, costs), text('product-unlock.note')] : [],
  }),
  async commit({ product }, ctx, on) {
    const { tenant } = chosenTenant(on)
    const shown = await ctx.tx.write.showCosts(tenant.id, product, byWhom(ctx))
    switch (shown.kind) {
      case 'shown':
        return {
          messages: [],
          next: { kind: 'start', flow: 'cost.accept', values: { order: shown.orderId }, by: 'press' },
        }
      case 'not-online':
        return {
          messages: [],
          next: { kind: 'start', flow: 'product.ask', values: { tenant: tenant.id, product }, by: 'press' },
        }
      case 'running':
      case 'not-sold':
        return { messages: [say(text(`product-unlock.${shown.kind}`), 'bad', waysOn(on.sight))] }
    }
  },
})

/** Nothing can be unlocked in what is not made yet, or suspended. */
export const notThere = ({ sight, card }: OnTenant): Message[] | undefined =>
  sight && stageOf(sight.tenant.status) !== 'there'
    ? [...card(), say(text('product-unlock.not-there'), 'bad')]
    : undefined

function nothingLeft({ product: sku }: Given, { sight, products, product, orders }: OnProduct): Message[] | undefined {
  if (sight === undefined) return undefined
  const running = product && !products.includes(product) ? orders.find((one) => one.price.sku === sku) : undefined
  if (running)
    return [
      say(text('product-unlock.running'), 'plain', [
        look(text('order.button'), 'order.show', { id: running.id }),
        ...waysOn(sight),
      ]),
    ]
  return products.length > 0 ? undefined : [say(text('product-unlock.nothing'), 'plain', waysOn(sight))]
}

const waysOn = (sight: TenantSight | undefined) => [
  look(text('cost-list.button'), 'cost.list', sight ? { tenant: sight.tenant.id } : undefined),
  ...(sight ? [tenantButton(sight.tenant.id)] : []),
  start(text('button.new-ticket'), 'ticket.create'),
]
