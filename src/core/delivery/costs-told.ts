import type { Insist } from '../insist.ts'
import type { Notices, OutboxRow, Store } from '../ports.ts'
import { noticeOf } from './notice-of.ts'
import type { Tell } from './tell.ts'

/**
 * A notice of costs arrived: the order keeps that the conditions were mailed to whoever accepted them, or that an
 * administrator heard of it (INV-59, X110). Who accepts as the only administrator hears by the same mail. Answers how many
 * cards show something old by now.
 */
export const createCostsTold =
  (o: {
    readonly store: Pick<Store, 'transaction'>
    readonly notices: Notices
    readonly tell: Tell
    readonly insist: Insist
  }) =>
  async (row: OutboxRow, now: Date): Promise<number> => {
    const { happening, recipient } = noticeOf(row)
    if (happening.kind !== 'cost' || happening.step !== 'active') return 0
    const { orderId } = happening
    const isAccepter = recipient.reason === 'accepter'
    const left = await o.insist(() =>
      o.store.transaction(async (tx) => {
        const order = await tx.costs.order(orderId)
        const all = await o.notices.recipients(happening, tx, now, order?.acceptedBy?.id)
        const isAll = isAccepter && all.every(({ reason }) => reason === 'accepter')
        if (isAccepter) await tx.write.costsTold(orderId, 'accepter', now)
        if (!isAccepter || isAll) await tx.write.costsTold(orderId, 'admins', now)
        return o.tell(tx, { happened: [], by: undefined, now, changed: [{ type: 'order', id: orderId }] })
      }),
    )
    return left.cards
  }
