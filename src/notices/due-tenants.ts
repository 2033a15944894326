import type { Tell } from '../core/delivery/tell.ts'
import type { Store, Tx } from '../core/ports.ts'
import type { Happening } from '../domain/happening.ts'

/**
 * What the clock does to tenants: mail to an administrator that came back and administrators who left are told of (H21,
 * X106), the partner hears that nobody of the customer can be told anything (INV-61), what could not be made for a day
 * gives its name back (INV-58), and a partner who was asked to agree to a tenant is asked again after a week. Each answers how many it moved.
 */
export function createDueTenants({ store, tell }: { readonly store: Store; readonly tell: Tell }, limit: number) {
  async function each<Found>(
    due: readonly Found[],
    now: Date,
    tenantOf: (found: Found) => string,
    settle: (tx: Tx, found: Found) => Promise<readonly Happening[]>,
  ): Promise<number> {
    let count = 0
    for (const found of due)
      await store.transaction(async (tx) => {
        const happened = await settle(tx, found)
        if (happened.length === 0) return
        count++
        await tell(tx, { happened, by: undefined, now, changed: [{ type: 'tenant', id: tenantOf(found) }] })
      })
    return count
  }
  const itself = (tenantId: string) => tenantId

  const bouncedRoles = async (now: Date) =>
    each(
      await store.due.bouncedRoles(now, limit),
      now,
      ({ tenantId }) => tenantId,
      (tx, { roleId }) => tx.write.tellBounced(roleId, now),
    )
  const unreachableTenants = async (now: Date) =>
    each(await store.due.unreachableTenants(now, limit), now, itself, (tx, id) => tx.write.tellUnreachable(id, now))
  const abandonedTenants = async (now: Date) =>
    each(await store.due.abandonedTenants(now, limit), now, itself, (tx, id) => tx.write.abandonTenant(id, now))

  const unansweredPlans = async (now: Date) =>
    each(await store.due.unansweredPlans(now, limit), now, itself, (tx, id) => tx.write.tellUnanswered(id, now))

  return [bouncedRoles, unreachableTenants, abandonedTenants, unansweredPlans]
}
