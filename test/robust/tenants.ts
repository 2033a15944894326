import type { Way } from './seat-requests.ts'
import type { RobustWorld } from './support.ts'

/** Tenants that failed, are ready, or suspended, and a copy that is shown: what the flows about them need. */
export async function tenants({ rows }: RobustWorld): Promise<Readonly<Record<string, Way>>> {
  for (const [id, status] of [
    ['walk-failed', 'FAILED'],
    ['walk-ready', 'ADMIN_VERIFIED'],
    ['walk-suspended', 'SUSPENDED'],
  ])
    await rows(
      `insert into "Tenant" (id, run, name, "nameNorm", "nameGlance", type, "editionKey", "masterId", path, status, "failedAt", "partnerId", "customerId", "createdById", "updatedAt")
       select $1, $1, $1, $1, replace($1, '-', ''), 'STANDARD', 'BASIC', id, path || $1, $2::"TenantStatus", now(), 'agentur', 'muster', 'sofia', now()
       from "Tenant" where id = 'agentur-sued'`,
      [id, status],
    )
  const role = (id: string, tenant: string, status: string, person: string | null) =>
    rows(
      `insert into "TenantRole" (id, "tenantId", role, origin, status, "personId", name, email)
       values ($1, $2, 'ADMIN', 'CUSTOMER', $3::"TenantRoleStatus", $4, 'Somebody', 'somebody@muster.example')`,
      [id, tenant, status, person],
    )
  await role('walk-active', 'walk-ready', 'ACTIVE', 'max')
  await role('walk-invited', 'walk-ready', 'INVITED', null)
  await role('walk-held', 'walk-suspended', 'ACTIVE', 'max')
  await rows(`update "HandOver" set "acceptedAt" = null, "acceptedById" = null where "tenantId" = 'muster-newsletter'`)
  const item = (name: string) => ({ kind: 'template', name, sha256: name })
  await rows(
    `insert into "CopyJob" (id, run, "fromId", "toId", status, preview, "byId", "createdAt")
     values ('walk', 'walk', 'fitness-gruppe', 'fitness-nord', 'SHOWN', $1, 'sofia', now())`,
    [JSON.stringify({ added: [item('new')], overwritten: [{ from: item('a'), to: item('b') }], same: [] })],
  )
  const own = { tenant: 'muster-newsletter' }
  const ready = { tenant: 'walk-ready' }
  return {
    'tenant.create': { who: 'sofia', values: { name: 'Walk', logo: null } },
    'tenant.retry': { who: 'sofia', values: { tenant: 'walk-failed' } },
    'tenant.addAdmin': { who: 'sofia', values: { tenant: 'fitness-nord' } },
    'tenant.adminAgain': { who: 'sofia', values: ready },
    'tenant.adminRole': { who: 'sofia', values: { ...ready, role: 'walk-active', becomes: 'VIEWER' } },
    'tenant.handOver': { who: 'sofia', values: ready },
    'tenant.acceptHandOver': { who: 'max', values: own },
    'tenant.configured': { who: 'kim', values: { tenant: 'kletterwelt' } },
    'tenant.move': { who: 'sofia', values: { tenant: 'fitness-nord', master: 'agentur-sued' } },
    'tenant.copy': { who: 'sofia', values: { from: 'fitness-gruppe', to: 'fitness-nord' } },
    'copy.begin': { who: 'sofia', values: { copy: 'walk' } },
    'copy.end': { who: 'sofia', values: { copy: 'walk' } },
    'tenant.declineCopies': { who: 'max', values: { ...own, declines: 'yes' } },
    'tenant.suspend': { who: 'kim', values: own },
    'tenant.resume': { who: 'kim', values: { tenant: 'walk-suspended' } },
    'tenant.archive': { who: 'kim', values: own },
  }
}
