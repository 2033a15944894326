import { takesCosts } from '../../domain/tenant.ts'
import type { OrderStatus } from '../../domain/unlock-order.ts'
import { look, start } from '../button.ts'
import type { Button, Record as RecordMessage, Row, Status } from '../message.ts'
import type { OrderCard } from '../ports.ts'
import { type OrderSight, versionToShow } from '../sights/order-sight.ts'
import { text, type Words } from '../words.ts'
import { priceWords } from './cost-words.ts'

const TONES: Readonly<Record<OrderStatus, Status['tone']>> = {
  SHOWN: 'new',
  ACCEPTED: 'active',
  PROVISIONING: 'active',
  ACTIVE: 'done',
  CANCELLED: 'off',
  DECLINED: 'off',
  EXPIRED: 'off',
}

const row = (id: string, value: Words): Row => ({ id, label: text(`order.fact.${id}`), value })

/** What something costs, by which list and which conditions: on its card, and before it is accepted (I1, I3). */
export const costRows = ({ price, priceList, conditions }: OrderCard): Row[] => [
  row('price', text('cost.tag', { price: priceWords(price) })),
  row('list', priceList),
  row('conditions', conditions),
]

/** An order, whole: price and conditions as they were shown, who accepted them and when, and who was told (I1–I5, INV-59). */
export function orderCard(sight: OrderSight, more: { readonly note?: Words } = {}): RecordMessage {
  const { order } = sight
  const { status } = order
  const notes = [...(more.note ? [more.note] : []), ...(sight.isUntold ? [text('order.notice-pending')] : [])]
  return {
    kind: 'record',
    subject: { type: 'order', id: order.id, version: order.version },
    title: orderTitle(order),
    status: { label: text(`order.status.${status.toLowerCase()}`), tone: TONES[status] },
    facts: [...costRows(order), ...datesOf(order)],
    text: text('order.conditions', { version: order.conditions, text: order.text }),
    ...(notes.length > 0 ? { note: { lines: notes } } : {}),
    buttons: buttonsOf(sight),
    refresh: { kind: 'view', view: 'order.show', params: { id: order.id, isCopy: true }, by: 'press' },
  }
}

/** `Inbox preview – Fitness Nord` */
export const orderTitle = ({ product, tenant }: Pick<OrderCard, 'product' | 'tenant'>): Words =>
  text('order.title', { product: product.name, tenant: tenant.name })

function datesOf(order: OrderCard): Row[] {
  const { shownAt, shownTo, acceptedAt, acceptedBy, activatedAt, endsAt, cancelledBy, mailSentAt, adminsToldAt } = order
  const by = (at: Date, name: string | undefined): Words =>
    name === undefined ? { at } : text('order.at-by', { at: { at }, by: name })
  return [
    acceptedAt ? row('accepted', by(acceptedAt, acceptedBy?.name)) : row('shown', by(shownAt, shownTo.name)),
    ...(activatedAt ? [row('active', { at: activatedAt })] : []),
    ...(endsAt ? [row('ends', { at: endsAt })] : []),
    ...(cancelledBy ? [row('cancelled', cancelledBy.name)] : []),
    ...(mailSentAt ? [row('mailed', { at: mailSentAt })] : []),
    ...(adminsToldAt ? [row('told', { at: adminsToldAt })] : []),
  ]
}

function buttonsOf({ order, tenant, canAccept, canCancel, canSeeInvoice }: OrderSight): Button[] {
  const here = { order: order.id }
  return [
    ...(canAccept
      ? [
          start(text('order.read'), 'cost.accept', here, { style: 'primary' }),
          start(text('cost-decline.button'), 'cost.decline', here, { seen: versionToShow({ order, tenant }) }),
        ]
      : []),
    ...((order.status === 'EXPIRED' || order.status === 'DECLINED') &&
    takesCosts(tenant.status, order.product.tenant !== undefined)
      ? [
          start(text('cost-again.button'), 'cost.again', here, {
            seen: versionToShow({ order, tenant }),
            style: 'primary',
          }),
        ]
      : []),
    ...(canSeeInvoice ? [look(text('invoice-show.button'), 'invoice.show', { tenant: tenant.id })] : []),
    look(text('cost-list.button'), 'cost.list', { tenant: tenant.id }),
    ...(canCancel ? [start(text('product-cancel.button'), 'product.cancel', here, { style: 'danger' })] : []),
  ]
}
