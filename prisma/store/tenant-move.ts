import type { TenantWrites } from '../../src/core/ports.ts'
import { isMade, stageOf } from '../../src/domain/tenant.ts'
import { moveTenant } from '../../src/domain/tenant-tree.ts'
import type { Tx } from '../client.ts'
import { lockTenants, lockTrees, orderMove, orderRoles, raise } from './tenant-lock.ts'

/** Where tenants stand: under the lock of all trees, with the whole of both trees at hand (X100). */
export const createTenantMoves = (tx: Tx): Pick<TenantWrites, 'moveTenant'> => ({
  async moveTenant(tenantId, masterId, by) {
    await lockTrees(tx)
    const ends = await tx.tenant.findMany({
      where: { id: { in: [tenantId, ...(masterId === undefined ? [] : [masterId])] } },
      select: { path: true },
    })
    const trees = await tx.tenant.findMany({
      where: { path: { hasSome: ends.flatMap(({ path }) => path.slice(0, 1)) } },
      select: { id: true },
    })
    const nodes = await lockTenants(
      tx,
      trees.map(({ id }) => id),
    )
    const tenant = nodes.find(({ id }) => id === tenantId)
    const master = nodes.find(({ id }) => id === masterId)
    // Of one that is still being made the system was told already where it will stand.
    if (tenant && !isMade(tenant.status)) return 'not-there'
    const move = moveTenant(nodes, tenantId, masterId)
    if (move.kind !== 'moved') return move.kind
    if (master && master.partner.id !== tenant?.partner.id) return 'other-partner'
    if (master && stageOf(master.status) !== 'there') return 'not-there'
    for (const { id, masterId: its, path } of move.changed)
      await raise(tx, id, { masterId: its ?? null, path: [...path] })
    if (move.changed.length > 0) await orderMove(tx, tenantId, by)
    // Whoever comes from above is in them what they are on the new way (INV-57).
    await orderRoles(tx, { id: { in: move.changed.map(({ id }) => id) } }, by)
    return 'moved'
  },
})
