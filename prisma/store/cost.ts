import type { CostDue, CostDueWrites, CostReads, CostWrites } from '../../src/core/ports.ts'
import type { Client, Tx } from '../client.ts'
import { notBuilt } from './not-built.ts'

/** Prices, orders and invoices. */
export const createCostReads = (_db: Client | Tx): CostReads => notBuilt('costs')

/** What the clock finds of costs. */
export const createCostDue = (_db: Client): CostDue => ({
  invoiceMonths: async () => [],
  expiredOrders: async () => [],
})

/** Everything that changes orders and invoices. */
export const createCostWrites = (_tx: Tx): CostWrites & CostDueWrites => ({}) as CostWrites & CostDueWrites
