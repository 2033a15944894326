import type { Tell } from '../core/delivery/tell.ts'
import type { Store } from '../core/ports.ts'
import { lapse } from '../domain/forwarded.ts'

/**
 * What the clock does to drafts that wait for a super-user: after 14 days they expire and everybody on them is told;
 * where none of those they were forwarded to holds a seat any more their owner has them back and is told (DOMAIN §3.3).
 * Answers how many it moved.
 */
export const createDueDrafts =
  ({ store, tell }: { readonly store: Store; readonly tell: Tell }) =>
  async (now: Date): Promise<number> => {
    let count = 0
    for (const { run, companyId } of await store.reads.drafts.waiting())
      await store.transaction(async (tx) => {
        const draft = await tx.drafts.forwarded(run)
        const superUsers = companyId === undefined ? [] : await tx.companies.superUsers(companyId, now)
        const kind =
          draft?.status === 'FORWARDED' &&
          lapse(
            draft,
            superUsers.map(({ id }) => id),
            now,
          )
        if (!draft || !kind) return
        const to = kind === 'expired' ? 'EXPIRED' : 'EDITING'
        if (!(await tx.write.moveDraft(draft, to, { kind, at: now }))) return
        count++
        const step = kind === 'expired' ? 'expired' : 'returned'
        const changed = [{ type: 'draft', id: run }]
        await tell(tx, { happened: [{ kind: 'draft', run, step }], by: undefined, now, changed })
      })
    return count
  }
