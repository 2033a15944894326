import { localDay } from './business-hours.ts'
import { type ConsentProblem, type CostsInForce, consentProblem, type ShownCosts } from './cost-consent.ts'
import { startOfDay } from './period.ts'

/** Where an order of something that costs stands (DOMAIN §3.3, INV-59). */
export type OrderStatus = 'SHOWN' | 'ACCEPTED' | 'PROVISIONING' | 'ACTIVE' | 'CANCELLED' | 'DECLINED' | 'EXPIRED'
/** `abandon`: what it was for could not be made, and will not be. */
export type OrderEvent = 'accept' | 'decline' | 'expire' | 'provision' | 'activate' | 'abandon' | 'cancel'

/** Something that costs, from being shown on. The price that was accepted stays the price. */
export interface UnlockOrder extends ShownCosts {
  readonly id: string
  /** The tenant or licence account it is for. */
  readonly subjectId: string
  readonly status: OrderStatus
  readonly acceptedAt?: Date | undefined
  readonly activatedAt?: Date | undefined
  /** When a cancelled one ends. */
  readonly endsAt?: Date | undefined
  /** When the conditions were mailed to whoever accepted, and the administrators told. */
  readonly mailSentAt?: Date | undefined
  readonly adminsToldAt?: Date | undefined
}

const MOVES: Readonly<Record<OrderStatus, Partial<Record<OrderEvent, OrderStatus>>>> = {
  SHOWN: { accept: 'ACCEPTED', decline: 'DECLINED', expire: 'EXPIRED' },
  ACCEPTED: { provision: 'PROVISIONING' },
  PROVISIONING: { activate: 'ACTIVE', abandon: 'CANCELLED' },
  ACTIVE: { cancel: 'CANCELLED' },
  CANCELLED: {},
  DECLINED: {},
  EXPIRED: {},
}

/** The status after an event; undefined where the state machine does not allow it (DOMAIN §3.3). */
export const orderMoved = (status: OrderStatus, event: OrderEvent): OrderStatus | undefined => MOVES[status][event]

/** Whether an order is agreed and has not ended by the clock: a cancelled one runs to its month's end. */
export function isRunning({ status, endsAt }: Pick<UnlockOrder, 'status' | 'endsAt'>, now: Date): boolean {
  switch (status) {
    case 'ACCEPTED':
    case 'PROVISIONING':
    case 'ACTIVE':
      return true
    case 'CANCELLED':
      return endsAt !== undefined && now < endsAt
    case 'SHOWN':
    case 'DECLINED':
    case 'EXPIRED':
      return false
  }
}

/** What became of accepting. */
export type Accepted =
  | { readonly kind: 'accepted'; readonly order: UnlockOrder }
  /** This order was accepted before, or another for the same thing runs: that one stands, nothing is charged twice (X109). */
  | { readonly kind: 'running'; readonly order: UnlockOrder }
  | { readonly kind: 'refused'; readonly problem: ConsentProblem | 'ended' }

/** Accepts the costs of an order, judged on all orders of its subject under their lock. Who may accept is `may()`'s (X109). */
export function acceptOrder(orders: readonly UnlockOrder[], id: string, held: CostsInForce, now: Date): Accepted {
  const order = orders.find((one) => one.id === id)
  if (!order) return { kind: 'refused', problem: 'not-shown' }
  const { subjectId, price } = order
  const running = orders.find(
    (one) => one.subjectId === subjectId && one.price.sku === price.sku && isRunning(one, now),
  )
  if (running) return { kind: 'running', order: running }
  const status = orderMoved(order.status, 'accept')
  if (!status) return { kind: 'refused', problem: order.status === 'EXPIRED' ? 'expired' : 'ended' }
  const problem = consentProblem(order, held, now)
  return problem ? { kind: 'refused', problem } : { kind: 'accepted', order: { ...order, status, acceptedAt: now } }
}

/** Cancels an active order to the end of the month in the vendor's zone; undefined where it is not active. */
export function cancelOrder(order: UnlockOrder, timezone: string, now: Date): UnlockOrder | undefined {
  const status = orderMoved(order.status, 'cancel')
  return status && { ...order, status, endsAt: endOfMonth(now, timezone) }
}

/** Whether somebody still has to hear of an order that is active: it is retried, and the vendor sees it (X110). */
export const isNoticePending = ({ status, mailSentAt, adminsToldAt }: UnlockOrder): boolean =>
  status === 'ACTIVE' && (mailSentAt === undefined || adminsToldAt === undefined)

/** The first moment of the next month there. */
export function endOfMonth(at: Date, timezone: string): Date {
  const [year = 0, month = 1] = localDay(at, timezone).split('-').map(Number)
  const next = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10)
  return startOfDay(next, timezone)
}
