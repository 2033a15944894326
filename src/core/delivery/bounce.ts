import type { OutboxRow, Store } from '../ports.ts'
import { noticeOf } from './notice-of.ts'
import type { Tell } from './tell.ts'

/**
 * The mail of an invitation came back for good: whoever was invited, and whoever approved, are told, so that it can go to
 * another address (DOMAIN §3.3 Invitation). False: the row was no such mail.
 */
export const createBounce =
  ({ store, tell }: { readonly store: Pick<Store, 'transaction'>; readonly tell: Tell }) =>
  async (row: OutboxRow, now: Date): Promise<boolean> => {
    const { happening, recipient } = noticeOf(row)
    if (happening.kind !== 'access' || !recipient.to.startsWith('mail:')) return false
    const { request: id, version } = happening
    await store.transaction(async (tx) => {
      // A newer invitation has a mail of its own.
      if ((await tx.access.get(id))?.version !== version) return
      if (!(await tx.write.toldOfAccess(id, 'bounced', now))) return
      await tell(tx, { happened: [{ ...happening, step: 'bounced' }], by: undefined, now })
    })
    return true
  }
