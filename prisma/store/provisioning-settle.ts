import type { ProvisioningWorkWrites } from '../../src/core/ports.ts'
import type { Happening } from '../../src/domain/happening.ts'
import { jobMoved } from '../../src/domain/provisioning-job.ts'
import { tenantMoved } from '../../src/domain/tenant.ts'
import { adminStateOf } from '../../src/domain/tenant-admin.ts'
import type { Tx } from '../client.ts'
import type { CopyJob, TenantJob } from '../generated/client.ts'
import { activateOrder } from './cost-order.ts'
import { storable, storableText } from './storable.ts'
import { asJob } from './tenant-begin.ts'
import { lock, lockTenant, orderRoles, raise } from './tenant-lock.ts'

/** What became of jobs. One that was settled before is left alone: the system did it once, so it is kept once (INV-58). */
export const createProvisioningWorkWrites = (tx: Tx): ProvisioningWorkWrites => ({
  async reportMaking(jobKey, report, at) {
    const found = await tx.tenantJob.findUnique({ where: { key: jobKey }, select: { tenantId: true, kind: true } })
    if (found?.kind !== 'CREATE') return []
    const { tenantId } = found
    await lock(tx, [tenantId])
    const row = await tx.tenantJob.findUniqueOrThrow({ where: { key: jobKey } })
    const before = asJob(row)
    const job = jobMoved(before, report)
    if (job === before) return []
    const { status, done, attempt, error } = job
    await tx.tenantJob.update({
      where: { key: jobKey },
      data: {
        status,
        done: [...done],
        attempt,
        error: error === undefined ? null : storableText(error),
        ...(status === 'RUNNING' ? {} : { leaseUntil: null }),
        ...(status === 'DONE' ? { doneAt: at } : {}),
      },
    })
    switch (status) {
      case 'RUNNING':
        await raise(tx, tenantId)
        return []
      case 'FAILED':
        return failed(tx, tenantId, at)
      case 'DONE':
        return made(tx, tenantId, at)
    }
  },

  async retryJob(jobId, notBefore, error) {
    const failures = error === undefined ? 0 : { increment: 1 }
    await tx.tenantJob.updateMany({
      where: { id: jobId, status: 'RUNNING' },
      data: { notBefore, leaseUntil: null, failures, error: error === undefined ? null : storableText(error) },
    })
    return []
  },

  async finishJob(jobId, at) {
    await finish(tx, jobId, at)
    return []
  },

  async keepPreview(jobId, preview, at) {
    const copy = await finish(tx, jobId, at)
    // Whoever asked may have left it meanwhile.
    if (copy?.status === 'PREVIEWING') await keepCopy(tx, copy.id, { status: 'SHOWN', preview: storable(preview) })
    return []
  },

  async keepCopy(jobId, made, at) {
    const copy = await finish(tx, jobId, at, made.kind === 'refused' ? made.reason : undefined)
    if (copy?.status !== 'COPYING' && copy?.status !== 'PREVIEWING') return []
    switch (made.kind) {
      case 'changed':
        await keepCopy(tx, copy.id, { status: 'SHOWN', preview: storable(made.preview) })
        return []
      case 'copied': {
        const data = { status: 'DONE', preview: storable(made.done), doneAt: at } as const
        return [{ kind: 'copy', copyId: copy.id, step: 'copied', version: await keepCopy(tx, copy.id, data) }]
      }
      case 'refused': {
        const data = { status: 'FAILED', error: storableText(made.reason), doneAt: at } as const
        return [{ kind: 'copy', copyId: copy.id, step: 'failed', version: await keepCopy(tx, copy.id, data) }]
      }
    }
  },
})

async function failed(tx: Tx, tenantId: string, at: Date): Promise<Happening[]> {
  const status = tenantMoved(await lockTenant(tx, tenantId), 'fail')
  if (!status) return []
  return [{ kind: 'tenant', tenantId, step: 'failed', version: await raise(tx, tenantId, { status, failedAt: at }) }]
}

/** It is there: it costs from now on, and the system hears who is in it. One that had failed and was made late is there too; one whose name was let go is not. */
async function made(tx: Tx, tenantId: string, at: Date): Promise<Happening[]> {
  const tenant = await lockTenant(tx, tenantId)
  const making = { type: tenant.type, status: tenantMoved(tenant, 'retry') ?? tenant.status }
  const status = tenantMoved(making, 'provisioned', adminStateOf(tenant.roles))
  if (!status) return []
  const version = await raise(tx, tenantId, { status, failedAt: null })
  await orderRoles(tx, { id: tenantId }, { at })
  const told: Happening[] = [{ kind: 'tenant', tenantId, step: 'made', version }]
  if (status === 'WAIT_SERVICE_CONFIG') told.push({ kind: 'tenant', tenantId, step: 'to-configure', version })
  return [...told, ...(await activateOrder(tx, tenantId, at))]
}

/** Ends a job that runs; with the copy that it was about. Nothing where it was ended before. */
async function finish(tx: Tx, id: string, at: Date, error?: string): Promise<CopyJob | undefined> {
  const { count } = await tx.tenantJob.updateMany({
    where: { id, status: 'RUNNING' },
    data: {
      status: error === undefined ? 'DONE' : 'FAILED',
      error: error === undefined ? null : storableText(error),
      leaseUntil: null,
      doneAt: at,
    } satisfies Partial<TenantJob>,
  })
  if (count === 0) return undefined
  const { copy } = await tx.tenantJob.findUniqueOrThrow({ where: { id }, include: { copy: true } })
  return copy ?? undefined
}

async function keepCopy(tx: Tx, id: string, data: Parameters<Tx['copyJob']['update']>[0]['data']): Promise<number> {
  const raised = { ...data, version: { increment: 1 } }
  return (await tx.copyJob.update({ where: { id }, data: raised, select: { version: true } })).version
}
