import type { TenantCard } from '../../src/core/ports.ts'
import { PROVISIONING_STEPS } from '../../src/domain/provisioning-job.ts'
import type { Client, Tx } from '../client.ts'
import type { Prisma } from '../generated/client.ts'
import { given } from './access-row.ts'
import { asNamed, named } from './licence-row.ts'
import { localised, readStored } from './storable.ts'
import { type RoleRow, rolesInclude, rolesNow, standing, statusNow } from './tenant-role-row.ts'

const company = { select: { id: true, name: true } } as const

const tenantInclude = {
  edition: true,
  logo: { select: { id: true, name: true } },
  master: company,
  partner: { select: { id: true, name: true, timezone: true } },
  customer: company,
  createdBy: named,
  roles: rolesInclude,
  jobs: { where: { kind: 'CREATE' }, take: 1 },
  handOvers: { orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 1, include: { by: named, acceptedBy: named } },
  orders: {
    where: { product: { tenantType: { not: null } } },
    orderBy: [{ shownAt: 'desc' }, { id: 'desc' }],
    take: 1,
    select: { id: true },
  },
} satisfies Prisma.TenantInclude
type TenantRow = Prisma.TenantGetPayload<{ include: typeof tenantInclude }>

/** Tenants with everything their rules need, by their place in the trees. */
export async function readTenants(db: Client | Tx, where: Prisma.TenantWhereInput): Promise<TenantCard[]> {
  const rows = await db.tenant.findMany({ where, include: tenantInclude, orderBy: [{ path: 'asc' }] })
  const above = await db.tenant.findMany({
    where: { id: { in: [...new Set(rows.flatMap(({ path }) => path))] } },
    select: { id: true, partnerId: true, customerId: true, roles: rolesInclude },
  })
  const onWay = new Map(above.map((one) => [one.id, one]))
  return rows.map((row) =>
    asTenantCard(
      row,
      row.path.map((id) => onWay.get(id)).filter((one) => one !== undefined),
    ),
  )
}

interface OnWay {
  readonly id: string
  readonly partnerId: string
  readonly customerId: string | null
  readonly roles: readonly RoleRow[]
}

/** Tenant row → the port's. Its status follows from who is there now, whatever the clock has written of it. */
function asTenantCard(row: TenantRow, way: readonly OnWay[]): TenantCard {
  const roles = rolesNow(row.roles)
  const [job] = row.jobs
  const [handOver] = row.handOvers
  const [order] = row.orders
  const master = row.master ?? undefined
  return {
    id: row.id,
    ...given('masterId', row.masterId),
    path: row.path,
    name: row.name,
    version: row.version,
    type: row.type,
    edition: {
      key: row.edition.key,
      label: readStored(localised, row.edition.label, { en: row.edition.key }),
      description: readStored(localised, row.edition.description, { en: '' }),
    },
    charset: row.charset,
    ...given('logo', row.logo),
    ...given('master', master),
    status: statusNow(row, roles),
    ...given('failedAt', row.failedAt),
    partner: row.partner,
    ...given('customer', row.customer),
    createdBy: { id: row.createdBy.id, name: row.createdBy.displayName },
    createdAt: row.createdAt,
    declines: row.declinesCopies,
    aboveIds: [...new Set(way.slice(0, -1).map(({ customerId, partnerId }) => customerId ?? partnerId))],
    roles,
    way: way.map((one) => standing(one.roles)),
    ...(job
      ? {
          making: {
            status: job.status,
            done: PROVISIONING_STEPS.filter((step) => job.done.includes(step)),
            attempt: job.attempt,
            ...given('error', job.error),
          },
        }
      : {}),
    ...(handOver
      ? {
          handOver: {
            at: handOver.at,
            by: { id: handOver.by.id, name: handOver.by.displayName },
            ...given('acceptedBy', asNamed(handOver.acceptedBy)),
            ...given('acceptedAt', handOver.acceptedAt),
          },
        }
      : {}),
    ...given('orderId', order?.id),
  }
}
