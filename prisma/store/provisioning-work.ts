import type { ProvisioningWork, ProvisioningWorkReads, TenantCard, TenantUser } from '../../src/core/ports.ts'
import { stageOf } from '../../src/domain/tenant.ts'
import { roleNow } from '../../src/domain/tenant-role.ts'
import type { Client } from '../client.ts'
import type { Prisma } from '../generated/client.ts'
import { given } from './access-row.ts'
import { takeFirst } from './lease.ts'
import { asPreview } from './tenant-copy-row.ts'
import { readTenants } from './tenant-row.ts'

const jobInclude = {
  copy: true,
  tenant: { include: { logo: { select: { storageKey: true } } } },
} satisfies Prisma.TenantJobInclude
type JobRow = Prisma.TenantJobGetPayload<{ include: typeof jobInclude }>

/** What the provisioning system is to be told now, of each tenant in its order. Outside of turns. */
export const createProvisioningWork = (client: Client): ProvisioningWorkReads => ({
  async takeJobs(now, leaseMs, limit) {
    const queue = { table: 'TenantJob', owner: 'tenantId', waiting: 'RUNNING' } as const
    const taken = await takeFirst(client, queue, { now, leaseMs, limit })
    const rows = await client.tenantJob.findMany({
      where: { id: { in: taken } },
      include: jobInclude,
      orderBy: { seq: 'asc' },
    })
    const onWay = rows.flatMap(({ kind, tenant }) => (kind === 'ROLES' ? tenant.path : []))
    const tenants = await readTenants(client, { id: { in: onWay } })
    return rows.map((row) => asWork(row, tenants))
  },
  async tenantOf(key) {
    const found = await client.tenantJob.findFirst({ where: { key, kind: 'CREATE' }, select: { tenantId: true } })
    return found?.tenantId
  },
})

/** TenantJob row → what the worker tells the system. */
function asWork(row: JobRow, tenants: readonly TenantCard[]): ProvisioningWork {
  const { id, key, tenantId, attempt, failures, copy } = row
  const work = { id, key, tenantId, attempt, failures }
  switch (row.kind) {
    case 'CREATE': {
      const { name, type, editionKey: edition, charset, masterId, logo } = row.tenant
      const order = { tenantId, name, type, edition, charset, ...given('masterId', masterId) }
      return { ...work, kind: 'CREATE', order, ...given('logoKey', logo?.storageKey) }
    }
    case 'ROLES':
      return { ...work, kind: 'ROLES', users: usersOf(row.tenant, tenants) }
    case 'MOVE':
      return { ...work, kind: 'MOVE', ...given('masterId', row.tenant.masterId) }
    case 'PREVIEW':
    case 'COPY': {
      if (!copy) throw new Error(`The job ${id} copies nothing.`)
      const { id: copyId, fromId, toId, kinds } = copy
      if (row.kind === 'PREVIEW') return { ...work, kind: 'PREVIEW', copyId, fromId, toId, kinds }
      const shown = asPreview(copy.preview)
      if (!shown) throw new Error(`Nobody was shown what the copy ${copyId} does.`)
      return { ...work, kind: 'COPY', copyId, fromId, toId, shown }
    }
  }
}

/** Everybody who may log in, with the role that they have there now (INV-57); nobody where it is closed. */
function usersOf({ id, path, status }: JobRow['tenant'], tenants: readonly TenantCard[]): TenantUser[] {
  if (stageOf(status) !== 'there') return []
  const way = tenants.find((one) => one.id === id)?.way ?? []
  const held = tenants.filter((one) => path.includes(one.id)).flatMap(({ roles }) => roles)
  const known = new Map(held.map((role) => [role.personId, role]))
  return [...known.values()].flatMap(({ personId, name, email, userName }) => {
    const role = roleNow(personId, way)
    return role ? { personId, name, role, ...given('email', email), ...given('userName', userName ?? email) } : []
  })
}
