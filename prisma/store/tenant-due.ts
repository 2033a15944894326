import type { TenantDue, TenantDueWrites } from '../../src/core/ports.ts'
import { PLAN_UNANSWERED_MS, tenantMoved } from '../../src/domain/tenant.ts'
import { noticed } from '../../src/domain/tenant-admin.ts'
import type { Client, Tx } from '../client.ts'
import type { Prisma } from '../generated/client.ts'
import { abandonOrder } from './cost-order.ts'
import { lock, lockTenant, raise } from './tenant-lock.ts'

const HOUR_MS = 3_600_000
/** The partner hears within a day that nobody of the customer can be told (INV-61); who comes back sooner was never gone. */
const UNREACHABLE_MS = 23 * HOUR_MS
/** So long a tenant that could not be made keeps its name, as `holdsName` has it (INV-58). */
const ABANDONED_MS = 24 * HOUR_MS

/** What the clock finds of tenants. */
export const createTenantDue = (db: Client): TenantDue => ({
  async unreachableTenants(now, limit) {
    const before = new Date(now.getTime() - UNREACHABLE_MS)
    const rows = await db.$queryRaw<{ id: string }[]>`
      SELECT t."id" FROM "Tenant" t WHERE t."status" IN ('HANDED_OVER', 'SUSPENDED') AND t."alertedAt" IS NULL
        AND NOT EXISTS (
          SELECT FROM "TenantRole" r JOIN "Person" p ON p."id" = r."personId"
          WHERE r."tenantId" = t."id" AND r."origin" = 'CUSTOMER' AND r."role" = 'ADMIN' AND r."status" = 'ACTIVE'
            AND p."emailVerifiedAt" IS NOT NULL AND (p."mailBouncedAt" IS NULL OR p."mailBouncedAt" > ${before}))
      ORDER BY t."id" LIMIT ${limit}`
    return rows.map(({ id }) => id)
  },
  bouncedRoles: (now, limit) => newsOfRoles(db, now, limit),
  async unansweredPlans(now, take) {
    const rows = await db.tenant.findMany({
      where: unanswered(now),
      select: { id: true },
      orderBy: { id: 'asc' },
      take,
    })
    return rows.map(({ id }) => id)
  },
  async abandonedTenants(now, take) {
    const failedAt = { lte: new Date(now.getTime() - ABANDONED_MS) }
    const rows = await db.tenant.findMany({
      where: { status: 'FAILED', failedAt },
      select: { id: true },
      orderBy: [{ failedAt: 'asc' }, { id: 'asc' }],
      take,
    })
    return rows.map(({ id }) => id)
  },
})

/** Plans of a partner's tenants by somebody who does not work there: the partner was asked, and has not answered. */
const unanswered = (now: Date) =>
  ({
    status: 'AWAIT_CONSENT',
    alertedAt: null,
    createdAt: { lte: new Date(now.getTime() - PLAN_UNANSWERED_MS) },
    createdBy: { memberships: { some: { status: 'ACTIVE', company: { kind: 'VENDOR' } } } },
  }) satisfies Prisma.TenantWhereInput

/** Roles of the customer's people of which somebody has to hear: their mail came back, or they went. */
const newsOfRoles = (db: Client | Tx, now: Date, limit: number, roleId?: string) =>
  db.$queryRaw<{ roleId: string; tenantId: string }[]>`
    SELECT r."id" AS "roleId", r."tenantId" FROM "TenantRole" r LEFT JOIN "Person" p ON p."id" = r."personId"
    CROSS JOIN LATERAL (
      SELECT CASE r."status" WHEN 'INVITED' THEN r."bouncedAt" WHEN 'ACTIVE' THEN p."mailBouncedAt" ELSE r."endedAt" END AS "at"
    ) news
    WHERE r."origin" = 'CUSTOMER' AND news."at" <= ${now} AND (r."bounceToldAt" IS NULL OR r."bounceToldAt" < news."at")
      AND (${roleId ?? null}::text IS NULL OR r."id" = ${roleId ?? null})
    ORDER BY news."at", r."id" LIMIT ${limit}`

/** What is told of it, once. */
export const createTenantDueWrites = (tx: Tx): TenantDueWrites => ({
  async tellUnreachable(tenantId, at) {
    const { roles } = await lockTenant(tx, tenantId)
    if (!noticed(roles).alertsPartner) return []
    const { count } = await tx.tenant.updateMany({ where: { id: tenantId, alertedAt: null }, data: { alertedAt: at } })
    return count === 0 ? [] : [{ kind: 'tenant', tenantId, step: 'unreachable', version: await raise(tx, tenantId) }]
  },
  async tellBounced(roleId, at) {
    const { tenantId } = await tx.tenantRole.findUniqueOrThrow({ where: { id: roleId }, select: { tenantId: true } })
    await lock(tx, [tenantId])
    if ((await newsOfRoles(tx, at, 1, roleId)).length === 0) return []
    const { status } = await tx.tenantRole.update({ where: { id: roleId }, data: { bounceToldAt: at } })
    const step = status === 'ENDED' ? 'admin-left' : 'bounced'
    return [{ kind: 'tenant', tenantId, step, version: await raise(tx, tenantId), roleId }]
  },
  async tellUnanswered(tenantId, at) {
    await lock(tx, [tenantId])
    const { count } = await tx.tenant.updateMany({
      where: { id: tenantId, ...unanswered(at) },
      data: { alertedAt: at },
    })
    return count === 0 ? [] : [{ kind: 'tenant', tenantId, step: 'unanswered', version: await raise(tx, tenantId) }]
  },
  async abandonTenant(tenantId, at) {
    const tenant = await lockTenant(tx, tenantId)
    const status = tenantMoved(tenant, 'abandon')
    if (!status || !tenant.failedAt || at.getTime() - tenant.failedAt.getTime() < ABANDONED_MS) return []
    await abandonOrder(tx, tenantId, at)
    return [{ kind: 'tenant', tenantId, step: 'abandoned', version: await raise(tx, tenantId, { status }) }]
  },
})
