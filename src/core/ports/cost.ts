import type { Happening } from '../../domain/happening.ts'
import type { InvoiceLine } from '../../domain/invoice.ts'
import type { Conditions, PriceList } from '../../domain/price.ts'
import type { TenantType } from '../../domain/tenant.ts'
import type { Accepted, UnlockOrder } from '../../domain/unlock-order.ts'
import type { Localised } from '../words.ts'
import type { Doer } from './doer.ts'
import type { Named } from './named.ts'
import type { Planned } from './tenant.ts'

/** Something that costs (I1). */
export interface CostProduct {
  readonly sku: string
  readonly name: Localised
  readonly description: Localised
  /** It is a tenant of this type and edition; absent: something that is unlocked in one. */
  readonly tenant?: { readonly type: TenantType; readonly edition: string }
}

/** What is sold now, with the conditions' words. */
export interface CostsNow {
  readonly products: readonly CostProduct[]
  readonly priceList: (PriceList & { readonly url?: string }) | undefined
  readonly conditions: (Conditions & { readonly text: Localised }) | undefined
  /** The vendor's zone, in which months are counted. */
  readonly timezone: string
}

/** An order as its cards show it. */
export interface OrderCard extends UnlockOrder {
  readonly version: number
  readonly tenant: Named
  readonly product: CostProduct
  /** As they were shown. */
  readonly text: Localised
  readonly shownTo: Named
  readonly acceptedBy?: Named
  readonly cancelledBy?: Named
}

/** A line with what it is for. */
export interface InvoiceEntry extends InvoiceLine {
  readonly tenant: Named
  readonly product: CostProduct
  /** Who accepted it, and when. */
  readonly acceptedBy: Named
  readonly acceptedAt: Date
}

/** Prices, orders and invoices. */
export interface CostReads {
  now(at: Date): Promise<CostsNow>
  order(id: string): Promise<OrderCard | undefined>
  /** Of these tenants, the newest first. */
  orders(tenantIds: readonly string[]): Promise<readonly OrderCard[]>
  /** Everything on the invoice of a month (`2026-05`) for these tenants: written lines, and those that are due in it (INV-60). */
  invoice(tenantIds: readonly string[], month: string): Promise<readonly InvoiceEntry[]>
  /** Active orders of which somebody still has to hear, and what could not be delivered (X110), for the vendor. */
  noticesPending(): Promise<readonly OrderCard[]>
}

/** Accepting costs, declining and ending them. */
export interface CostWrites {
  /** Keeps what somebody is shown now, to be accepted within 30 minutes; `not-sold`, `not-online`: there is nothing to accept. */
  showCosts(
    tenantId: string,
    sku: string,
    by: Doer,
  ): Promise<
    { readonly kind: 'shown'; readonly orderId: string } | { readonly kind: 'not-sold' | 'not-online' | 'running' }
  >
  /**
   * Accepts an order as it was shown (INV-59), and begins what it is for: a tenant is made, a product is active at once.
   * Refused by time or by newer prices or conditions: a new order is shown in its place (`again`).
   */
  acceptCosts(
    orderId: string,
    by: Doer,
  ): Promise<
    | (Extract<Accepted, { kind: 'accepted' | 'running' }> & { readonly happened: readonly Happening[] })
    | (Extract<Accepted, { kind: 'refused' }> & { readonly again?: string })
    | Extract<Planned, { kind: 'name' | 'master' }>
  >
  /** Of a tenant that is planned, it gives up the plan, whether or not its costs were answered in time. False: there is nothing left to decline. */
  declineCosts(orderId: string, by: Doer): Promise<boolean>
  /** Ends an active order with the month. False: it is not active. */
  cancelOrder(orderId: string, by: Doer): Promise<boolean>
  /** Conditions were mailed, or an administrator was told. */
  costsTold(orderId: string, who: 'accepter' | 'admins', at: Date): Promise<void>
  /** Brings what did not arrive of an order on its way again (X110). False: everything did. */
  tellCostsAgain(orderId: string, at: Date): Promise<boolean>
}

/** Costs that the clock wants something of. */
export interface CostDue {
  /** Months (`2026-05`) up to now whose lines are not all written. */
  invoiceMonths(now: Date): Promise<readonly string[]>
  /** Shown for more than 30 minutes and not answered. */
  expiredOrders(now: Date, limit: number): Promise<readonly string[]>
  /** Of which something finally did not arrive an hour ago, or longer (X110). */
  untoldOrders(now: Date, limit: number): Promise<readonly string[]>
}

/** What the clock does to costs. */
export interface CostDueWrites {
  /** Writes the lines of a month that are missing; again and again the same. */
  writeInvoice(month: string, at: Date): Promise<number>
  expireOrder(orderId: string, at: Date): Promise<void>
}
