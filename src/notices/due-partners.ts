import type { Tell } from '../core/delivery/tell.ts'
import type { Store } from '../core/ports.ts'

/**
 * Tickets go along when another partner looks after the customer, whether by an import, by a new agreement or because
 * the time of the old one is over: both partners and the customer are told; where no partner is left the vendor is
 * (X68). Answers how many it moved, at most `limit`.
 */
export const createDuePartners =
  ({ store, tell }: { readonly store: Store; readonly tell: Tell }, limit: number) =>
  async (now: Date): Promise<number> => {
    let count = 0
    for (const { id, number, version, ...parties } of await store.due.passing(now, limit))
      await store.transaction(async (tx) => {
        const appended = await tx.write.appendEvent(id, { type: 'passed', ...parties }, { at: now }, { version })
        if (appended.kind !== 'done') return
        count++
        const happened = [{ kind: 'ticket', number, seq: appended.seq } as const]
        await tell(tx, { happened, by: undefined, now, changed: [{ type: 'ticket', id: number }] })
      })
    return count
  }
