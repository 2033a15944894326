import type { ProvisioningWorkReads, ProvisioningWorkWrites } from '../../src/core/ports.ts'
import type { Client, Tx } from '../client.ts'

/** Jobs for the provisioning system. */
export const createProvisioningWork = (_db: Client): ProvisioningWorkReads => ({ takeJobs: async () => [] })

/** What became of them. */
export const createProvisioningWorkWrites = (_tx: Tx): ProvisioningWorkWrites => ({}) as ProvisioningWorkWrites
