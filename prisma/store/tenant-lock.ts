import { randomUUID } from 'node:crypto'
import type { TenantCard } from '../../src/core/ports.ts'
import { isMade } from '../../src/domain/tenant.ts'
import type { Tx } from '../client.ts'
import { type Prisma, TenantStatus } from '../generated/client.ts'
import { readStatus } from './tenant-role-row.ts'
import { readTenants } from './tenant-row.ts'

/** Of our own: where tenants stand is changed by one after the other, before any of them is locked (INV-51). */
const TREE_LOCK = 20_430_005

/** From here to the end of the transaction nobody else moves tenants in any tree. */
export const lockTrees = (tx: Tx) => tx.$executeRaw`SELECT pg_advisory_xact_lock(${TREE_LOCK})`

/** From here to the end of the transaction nobody else decides about these tenants; everybody locks them in this order. */
export const lock = (tx: Tx, ids: readonly string[]) =>
  tx.$queryRaw`SELECT 1 FROM "Tenant" WHERE "id" = ANY(${[...ids]}) ORDER BY "id" FOR NO KEY UPDATE`

/** The same, and how they are then. */
export async function lockTenants(tx: Tx, ids: readonly string[]): Promise<TenantCard[]> {
  await lock(tx, ids)
  return readTenants(tx, { id: { in: [...ids] } })
}

/** The same of one that is there for sure. */
export async function lockTenant(tx: Tx, id: string): Promise<TenantCard> {
  const [tenant] = await lockTenants(tx, [id])
  if (!tenant) throw new Error(`There is no tenant ${id}.`)
  return tenant
}

/** Keeps what changed of a locked tenant or of whoever is in it; its status follows. Answers its new version. */
export async function raise(tx: Tx, id: string, data: Prisma.TenantUncheckedUpdateInput = {}): Promise<number> {
  const { version } = await tx.tenant.update({ where: { id }, data: { ...data, version: { increment: 1 } } })
  const { status, isReached } = await readStatus(tx, id)
  await tx.tenant.update({ where: { id }, data: { status, ...(isReached ? { alertedAt: null } : {}) } })
  return version
}

/** Those that the system has, one that is archived among them: nobody is in it any longer. */
const KNOWN = Object.values(TenantStatus).filter((status) => isMade(status) || status === 'ARCHIVED')

/** When something changed, and who changed it. */
interface Teller {
  readonly at: Date
  readonly personId?: string | undefined
}

/** The provisioning system has to hear who is what in these tenants now, as far as they are made; of one that is being made it hears then. */
export async function orderRoles(tx: Tx, where: Prisma.TenantWhereInput, by: Teller): Promise<void> {
  const rows = await tx.tenant.findMany({ where: { ...where, status: { in: KNOWN } }, select: { id: true } })
  await tx.tenantJob.createMany({ data: rows.map(({ id }) => told('ROLES', id, by)) })
}

/** The provisioning system has to hear where a tenant stands now. */
export const orderMove = async (tx: Tx, tenantId: string, by: Teller): Promise<void> => {
  await tx.tenantJob.create({ data: told('MOVE', tenantId, by) })
}

const told = (kind: 'ROLES' | 'MOVE', tenantId: string, { at, personId }: Teller) => ({
  tenantId,
  kind,
  key: `${kind.toLowerCase()}:${randomUUID()}`,
  byId: personId ?? null,
  notBefore: at,
  createdAt: at,
})
