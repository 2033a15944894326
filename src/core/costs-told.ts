import { noticeOf } from './deliver-notice.ts'
import { insist } from './insist.ts'
import type { Notices, OutboxRow, Store } from './ports.ts'
import type { Tell } from './tell.ts'

/**
 * A notice of costs arrived: the order keeps that the conditions were mailed to whoever accepted them, or that an
 * administrator heard of it (INV-59, X110). Who accepts as the only administrator hears by the same mail.
 */
export const createCostsTold =
  ({
    store,
    notices,
    tell,
  }: {
    readonly store: Pick<Store, 'transaction'>
    readonly notices: Notices
    readonly tell: Tell
  }) =>
  async (row: OutboxRow, now: Date): Promise<boolean> => {
    const { happening, recipient } = noticeOf(row)
    if (happening.kind !== 'cost' || happening.step !== 'active') return false
    const { orderId } = happening
    const isAccepter = recipient.reason === 'accepter'
    await insist(() =>
      store.transaction(async (tx) => {
        const order = await tx.costs.order(orderId)
        const all = await notices.recipients(happening, tx, now, order?.acceptedBy?.id)
        const isAll = isAccepter && all.every(({ reason }) => reason === 'accepter')
        if (isAccepter) await tx.write.costsTold(orderId, 'accepter', now)
        if (!isAccepter || isAll) await tx.write.costsTold(orderId, 'admins', now)
        await tell(tx, { happened: [], by: undefined, now, changed: [{ type: 'order', id: orderId }] })
      }),
    )
    return true
  }
