import type { TenantWrites } from '../../src/core/ports.ts'
import { jobMoved } from '../../src/domain/provisioning-job.ts'
import { holdsName, stageOf, tenantMoved } from '../../src/domain/tenant.ts'
import { nameClash } from '../../src/domain/tenant-name.ts'
import type { Tx } from '../client.ts'
import type { TenantJob } from '../generated/client.ts'
import { createTenantReads } from './tenant.ts'
import { lockTenant, lockTenants, raise } from './tenant-lock.ts'

type By = Parameters<TenantWrites['beginTenant']>[1]

/**
 * Takes the name and begins to make a tenant; one that failed goes on where it did, and one that is being made is left
 * alone, however often it is wanted (INV-58, X102). Of two that want one name the database lets one through; the other's
 * transaction is done again, and finds it taken (X11).
 */
export async function beginTenant(tx: Tx, tenantId: string, by: By): ReturnType<TenantWrites['beginTenant']> {
  const { masterId } = await tx.tenant.findUniqueOrThrow({ where: { id: tenantId }, select: { masterId: true } })
  const locked = await lockTenants(tx, masterId === null ? [tenantId] : [tenantId, masterId])
  const tenant = locked.find(({ id }) => id === tenantId)
  if (!tenant) throw new Error(`There is no tenant ${tenantId}.`)
  const status = tenantMoved(tenant, 'consent')
  if (!status) {
    await retryTenant(tx, tenantId, by)
    return { kind: 'begun' }
  }
  if (tenant.masterId !== (masterId ?? undefined)) return beginTenant(tx, tenantId, by)
  const master = locked.find(({ id }) => id === masterId)
  // Archived or suspended meanwhile (X101).
  if (master && stageOf(master.status) !== 'there') return { kind: 'master', reason: 'not-there' }
  const clash = nameClash(tenant.name, await createTenantReads(tx).heldNames(tenant.name))
  if (clash) return { kind: 'name', clash }
  await tx.tenantJob.create({
    data: {
      tenantId,
      kind: 'CREATE',
      key: `create:${tenantId}`,
      byId: by.personId,
      notBefore: by.at,
      createdAt: by.at,
    },
  })
  await raise(tx, tenantId, { status })
  return { kind: 'begun' }
}

/** A failed one is tried again, at the step that failed, for as long as its name is kept for it. */
export async function retryTenant(tx: Tx, tenantId: string, by: By): Promise<boolean> {
  const tenant = await lockTenant(tx, tenantId)
  const status = tenantMoved(tenant, 'retry')
  if (!status || !holdsName(tenant, by.at)) return false
  const row = await tx.tenantJob.findUniqueOrThrow({ where: { key: `create:${tenantId}` } })
  const { attempt } = jobMoved(asJob(row), { kind: 'retry' })
  await tx.tenantJob.update({
    where: { id: row.id },
    data: { status: 'RUNNING', attempt, failures: 0, error: null, leaseUntil: null, notBefore: by.at },
  })
  await raise(tx, tenantId, { status, failedAt: null })
  return true
}

/** TenantJob row → src/domain's. */
export const asJob = ({ key, status, done, attempt, error }: TenantJob) => ({
  idempotencyKey: key,
  status,
  done: done as ReturnType<typeof jobMoved>['done'],
  attempt,
  ...(error === null ? {} : { error }),
})
