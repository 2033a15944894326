import type { TenantCard, TenantWrites } from '../../src/core/ports.ts'
import { copyProblem } from '../../src/domain/tenant-copy.ts'
import type { Tx } from '../client.ts'
import { lockTenants } from './tenant-lock.ts'

type By = Parameters<TenantWrites['planCopy']>[1]

/** Content that is copied from a tenant to one below it: asked what it would do, shown, then done exactly so (INV-56). */
export const createTenantCopies = (tx: Tx): Pick<TenantWrites, 'planCopy' | 'beginCopy' | 'endCopy'> => ({
  async planCopy({ fromId, toId, kinds }, by) {
    const before = await tx.copyJob.findUnique({ where: { run: by.run }, select: { id: true } })
    if (before) return { kind: 'planned', copyId: before.id }
    const problem = await problemOf(tx, fromId, toId)
    if (problem) return { kind: 'refused', problem }
    const { id: copyId } = await tx.copyJob.create({
      data: { run: by.run, fromId, toId, kinds: [...kinds], byId: by.personId, createdAt: by.at },
      select: { id: true },
    })
    await order(tx, 'PREVIEW', { id: copyId, toId, version: 1 }, by)
    return { kind: 'planned', copyId }
  },
  async beginCopy(copyId, by) {
    const { fromId, toId } = await tx.copyJob.findUniqueOrThrow({ where: { id: copyId } })
    const problem = await problemOf(tx, fromId, toId)
    const { status, version } = await tx.copyJob.findUniqueOrThrow({ where: { id: copyId } })
    if (status !== 'SHOWN') return 'stale'
    if (problem) return problem
    await tx.copyJob.update({ where: { id: copyId }, data: { status: 'COPYING', version: { increment: 1 } } })
    await order(tx, 'COPY', { id: copyId, toId, version }, by)
    return 'begun'
  },
  async endCopy(copyId, by) {
    const { count } = await tx.copyJob.updateMany({
      where: { id: copyId, status: { in: ['PREVIEWING', 'SHOWN'] } },
      data: { status: 'ENDED', doneAt: by.at, version: { increment: 1 } },
    })
    return count > 0
  },
})

/** What stands against it as both are now; until the end of the transaction neither changes. */
async function problemOf(tx: Tx, fromId: string, toId: string) {
  const tenants = await lockTenants(tx, [fromId, toId])
  const [from, to] = [fromId, toId].map((id) => tenants.find((one) => one.id === id))
  return from && to ? copyProblem(placeOf(from), placeOf(to)) : 'not-below'
}

const placeOf = ({ id, path, status, declines, partner }: TenantCard) => ({
  id,
  path,
  status,
  declines,
  partnerId: partner.id,
})

/** A copy that changed meanwhile is shown again: each time it is begun is another key. */
const order = (
  tx: Tx,
  kind: 'PREVIEW' | 'COPY',
  { id, toId, version }: { readonly id: string; readonly toId: string; readonly version: number },
  { personId, at }: By,
) =>
  tx.tenantJob.create({
    data: {
      kind,
      key: `${kind.toLowerCase()}:${id}:${version}`,
      tenantId: toId,
      copyId: id,
      byId: personId,
      notBefore: at,
      createdAt: at,
    },
  })
