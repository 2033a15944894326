import type { TenantDueWrites, TenantWrites } from '../../src/core/ports.ts'
import type { Tx } from '../client.ts'

/** Everything that changes tenants. */
export const createTenantWrites = (_tx: Tx): TenantWrites & TenantDueWrites => ({}) as TenantWrites & TenantDueWrites
