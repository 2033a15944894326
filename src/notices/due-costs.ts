import type { Tell } from '../core/delivery/tell.ts'
import type { Store } from '../core/ports.ts'

interface Given {
  readonly store: Store
  readonly tell: Tell
}

/** Writes the lines of every month that are missing, the oldest month first (INV-60). */
export const createDueInvoices = ({ store }: Pick<Given, 'store'>) =>
  async function invoices(now: Date): Promise<number> {
    const months = await store.due.invoiceMonths(now)
    for (const month of months) await store.transaction((tx) => tx.write.writeInvoice(month, now))
    return months.length
  }

/** What was shown and not answered in time cannot be accepted any longer; its cards say so. */
export const createDueOrders = ({ store, tell }: Given, limit: number) =>
  async function orders(now: Date): Promise<number> {
    const expired = await store.due.expiredOrders(now, limit)
    for (const id of expired)
      await store.transaction(async (tx) => {
        await tx.write.expireOrder(id, now)
        await tell(tx, { happened: [], by: undefined, now, changed: [{ type: 'order', id }] })
      })
    return expired.length
  }

/** What finally did not arrive of costs is tried again, hour by hour (X110). */
export const createDueUntold = ({ store }: Pick<Given, 'store'>, limit: number) =>
  async function untold(now: Date): Promise<number> {
    const orders = await store.due.untoldOrders(now, limit)
    for (const id of orders) await store.transaction((tx) => tx.write.tellCostsAgain(id, now))
    return orders.length
  }
