import type { TenantDueWrites, TenantWrites } from '../../src/core/ports.ts'
import type { Tx } from '../client.ts'
import { createTenantAdmins } from './tenant-admin.ts'
import { beginTenant, retryTenant } from './tenant-begin.ts'
import { createTenantCopies } from './tenant-copy.ts'
import { createTenantDueWrites } from './tenant-due.ts'
import { createTenantMoves } from './tenant-move.ts'
import { createTenantPlans } from './tenant-plan.ts'
import { createTenantRoles } from './tenant-role.ts'
import { createTenantStates } from './tenant-state.ts'

/** Everything that changes tenants: each locks what it is about, asks src/domain, and writes what that says. */
export const createTenantWrites = (tx: Tx): TenantWrites & TenantDueWrites => ({
  ...createTenantPlans(tx),
  beginTenant: (tenantId, by) => beginTenant(tx, tenantId, by),
  retryTenant: (tenantId, by) => retryTenant(tx, tenantId, by),
  ...createTenantMoves(tx),
  ...createTenantAdmins(tx),
  ...createTenantRoles(tx),
  ...createTenantStates(tx),
  ...createTenantCopies(tx),
  ...createTenantDueWrites(tx),
})
