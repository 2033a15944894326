import type { TenantDue, TenantReads } from '../../src/core/ports.ts'
import type { Client, Tx } from '../client.ts'
import { notBuilt } from './not-built.ts'

/** Tenants as their cards need them. */
export const createTenantReads = (_db: Client | Tx): TenantReads => notBuilt('tenants')

/** What the clock finds of tenants. */
export const createTenantDue = (_db: Client): TenantDue => ({
  unreachableTenants: async () => [],
  bouncedRoles: async () => [],
  abandonedTenants: async () => [],
})
