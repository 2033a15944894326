import { z } from 'zod'
import { look, start } from '../core/button.ts'
import { orderCard } from '../core/cards/order-card.ts'
import type { Context } from '../core/context.ts'
import type { Commit, Given, Slot } from '../core/flow.ts'
import { type Message, say } from '../core/message.ts'
import { type OrderSight, orderSubject, seenOrder, versionToShow } from '../core/sights/order-sight.ts'
import { text, type Words } from '../core/words.ts'
import type { Subject } from '../domain/permission.ts'

/** What every flow on costs that were shown knows of them. */
export interface OnOrder {
  /** As the person may see it; undefined while none is named, and where it is nothing to them. */
  readonly sight: OrderSight | undefined
  readonly isNamed: boolean
  readonly subject: Subject
  readonly title: Readonly<Record<string, Words>>
}

/** `given` → the order it names. */
export async function loadOnOrder(ctx: Context, given: Given): Promise<OnOrder> {
  const id = orderIn(given)
  const sight = id === '' ? undefined : await seenOrder(id, ctx)
  return {
    sight,
    isNamed: id !== '',
    subject: sight
      ? orderSubject(sight.order, sight.tenant, ctx)
      : id === ''
        ? { kind: 'unchosen' }
        : { kind: 'record', record: {} },
    title: {
      product: sight?.order.product.name ?? '',
      tenant: sight?.tenant.name ?? '',
    },
  }
}

/** One unsent draft per order. */
export const orderIn = ({ order }: Given): string => (typeof order === 'string' ? order : '')

/** The order that a button names. */
export const orderSlot: Slot<string, OnOrder> = {
  schema: z.string().max(80),
  widget: 'line',
  isFixed: true,
  choices: ({ sight }) => (sight ? [{ value: sight.order.id, label: sight.tenant.name }] : []),
  initial: ({ sight }) => sight?.order.id,
  label: () => text('order.which'),
}

/** Nothing is shown that could be accepted: where costs come from. */
export const noOrder = ({ isNamed }: OnOrder): Message[] | undefined =>
  isNamed
    ? undefined
    : [
        say(text('order.none'), 'plain', [
          look(text('cost-list.button'), 'cost.list'),
          start(text('product-unlock.button'), 'product.unlock'),
        ]),
      ]

/** What every press on an order's card has in common: it counts for the version that the card shows. */
export const pressOnOrder = {
  load: loadOnOrder,
  seen: ({ sight }: OnOrder) => sight?.order.version,
  scope: orderIn,
  slots: { order: orderSlot },
  isOneTap: true,
  detour: (_: unknown, on: OnOrder) => noOrder(on),
} as const

/** The same where it is for those who may accept it; of a tenant that is planned the press counts for the plan. */
export const pressOnPlan = {
  ...pressOnOrder,
  deed: 'product.unlock',
  subject: ({ subject }: OnOrder) => subject,
  seen: ({ sight }: OnOrder) => sight && versionToShow(sight),
} as const

/** The order in a commit: it was named, or the core would have said so. */
export function chosenOrder({ sight }: OnOrder): OrderSight {
  if (!sight) throw new Error('nothing is committed before an order is named')
  return sight
}

/** Its card as it is after the write, in the place of the one that was pressed. */
export async function orderNow(id: string, ctx: Commit, note?: Words): Promise<Message[]> {
  const sight = await seenOrder(id, { ...ctx, reads: ctx.tx })
  return sight ? [orderCard(sight, note ? { note } : {})] : []
}
