import type { Planned, TenantPlan, TenantWrites } from '../../src/core/ports.ts'
import { sameName } from '../../src/domain/company-name.ts'
import { stageOf, tenantMoved } from '../../src/domain/tenant.ts'
import { glanceAt, nameClash, tidyName } from '../../src/domain/tenant-name.ts'
import { placed } from '../../src/domain/tenant-tree.ts'
import type { Tx } from '../client.ts'
import { showOrder, skuOfTenant } from './cost-order.ts'
import { createTenantReads } from './tenant.ts'
import { lockTenant, lockTenants, lockTrees, raise } from './tenant-lock.ts'

/** What somebody wants made, kept until its costs are accepted. */
export const createTenantPlans = (tx: Tx): Pick<TenantWrites, 'planTenant'> => ({
  async planTenant(plan, by) {
    const before = await tx.tenant.findUnique({ where: { run: by.run }, select: { id: true } })
    if (before) return plannedBefore(tx, before.id)
    await lockTrees(tx)
    const [master] = plan.masterId === undefined ? [] : await lockTenants(tx, [plan.masterId])
    // What others have, nobody can be told of (X113).
    if (plan.masterId !== undefined && master?.partner.id !== plan.partnerId) return { kind: 'master', reason: 'gone' }
    if (master && stageOf(master.status) !== 'there') return { kind: 'master', reason: 'not-there' }
    const id = crypto.randomUUID()
    const place = placed(id, master)
    if (place.kind === 'too-deep') return { kind: 'master', reason: 'too-deep' }
    const clash = nameClash(plan.name, await createTenantReads(tx).heldNames(plan.name))
    if (clash) return { kind: 'name', clash }
    await keep(tx, plan, [...place.node.path], by)
    return shown(tx, id, plan, by)
  },
})

async function keep(tx: Tx, plan: TenantPlan, path: string[], by: By): Promise<void> {
  const name = tidyName(plan.name)
  await tx.tenant.create({
    data: {
      id: path.at(-1) ?? '',
      run: by.run,
      name,
      nameNorm: sameName(name),
      nameGlance: glanceAt(name),
      type: plan.type,
      editionKey: plan.edition,
      // INV-52
      charset: plan.type === 'STANDARD' ? 'UTF-8' : plan.charset,
      logoId: plan.logoId ?? null,
      masterId: plan.masterId ?? null,
      path,
      status: 'AWAIT_CONSENT',
      partnerId: plan.partnerId,
      createdById: by.personId,
      createdAt: by.at,
    },
  })
}

/** Its costs are not wanted, so nothing of it is: it is given up, with what was shown of them. False: it is no plan (any longer). */
export async function dropPlan(tx: Tx, tenantId: string): Promise<boolean> {
  const tenant = await lockTenant(tx, tenantId)
  const status = stageOf(tenant.status) === 'planned' ? tenantMoved(tenant, 'abandon') : undefined
  if (!status) return false
  await tx.unlockOrder.updateMany({
    where: { tenantId, status: 'SHOWN' },
    data: { status: 'DECLINED', version: { increment: 1 } },
  })
  await raise(tx, tenantId, { status })
  return true
}

/** With its costs; what is not sold costs nothing and is only confirmed. */
async function shown(tx: Tx, tenantId: string, { type, edition }: TenantPlan, by: By): Promise<Planned> {
  const sku = await skuOfTenant(tx, type, edition)
  const costs = sku === undefined ? undefined : await showOrder(tx, tenantId, sku, by)
  return { kind: 'planned', tenantId, ...(costs?.kind === 'shown' ? { orderId: costs.orderId } : {}) }
}

async function plannedBefore(tx: Tx, tenantId: string): Promise<Planned> {
  const tenant = await createTenantReads(tx).get(tenantId)
  return { kind: 'planned', tenantId, ...(tenant?.orderId === undefined ? {} : { orderId: tenant.orderId }) }
}

type By = Parameters<TenantWrites['planTenant']>[1]
