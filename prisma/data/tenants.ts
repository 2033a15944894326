import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { sameName } from '../../src/domain/company-name.ts'
import { glanceAt } from '../../src/domain/tenant-name.ts'
import type { Tx } from '../client.ts'
import { email, group, key, listOf, oneOf, words } from './field.ts'
import { defineNoun, type Fault } from './noun.ts'
import { newTenantFaults } from './tenant-faults.ts'

const role = group({
  person: email,
  role: oneOf('VIEWER', 'EDITOR', 'ADMIN', 'PARTNER_MANAGER'),
  side: oneOf('CUSTOMER', 'PARTNER').default('CUSTOMER'),
})
/** Of tenants that are there; who was only asked is asked anew where they are imported. */
const STATUSES = [
  'BASE_CONFIGURED',
  'WAIT_SERVICE_CONFIG',
  'ADMIN_VERIFIED',
  'HANDED_OVER',
  'SUSPENDED',
  'ARCHIVED',
] as const
/** What was agreed and made; in chat it goes on from there. */
const FIXED = ['partner', 'master', 'type', 'edition', 'charset', 'customer', 'createdBy', 'status'] as const

/** Tenants that are there already, masters before those below them. They are known by their name. */
export const tenants = defineNoun({
  name: 'tenants',
  schema: z.strictObject({
    name: words,
    partner: key,
    master: words,
    customer: key,
    type: oneOf('STANDARD', 'CUSTOM'),
    edition: key,
    charset: key,
    status: oneOf(...STATUSES),
    createdBy: email,
    roles: listOf(role),
  }),
  identity: ['name'],
  optional: ['master', 'customer'],
  defaults: { type: 'STANDARD', charset: 'UTF-8', status: 'BASE_CONFIGURED', roles: [] },
  lists: { roles: ['person', 'side'] },
  refers: ({ partner, master, customer, edition, charset, createdBy, roles = [] }) => [
    ...(partner === undefined ? [] : [{ to: 'companies', key: partner, path: ['partner'] }]),
    ...(customer === undefined ? [] : [{ to: 'companies', key: customer, path: ['customer'] }]),
    ...(master === undefined ? [] : [{ to: 'tenants', key: master, path: ['master'] }]),
    ...(edition === undefined ? [] : [{ to: 'tenant-editions', key: edition, path: ['edition'] }]),
    ...(charset === undefined ? [] : [{ to: 'charsets', key: charset, path: ['charset'] }]),
    ...(createdBy === undefined ? [] : [{ to: 'people', key: createdBy, path: ['createdBy'] }]),
    ...roles.map(({ person }, index) => ({ to: 'people', key: person, path: ['roles', index, 'person'] })),
  ],
  rules(record, before, around): Fault[] {
    if (before)
      return FIXED.filter((field) => !isDeepStrictEqual(record[field], before[field])).map((field) => ({
        path: [field],
        words: 'cannot be changed by an import: a tenant that is there is changed in chat. Take this away.',
      }))
    return newTenantFaults(record, around)
  },

  async read(tx) {
    const rows = await tx.tenant.findMany({
      where: { status: { in: [...STATUSES, 'ADMIN_INVITED'] } },
      include: {
        partner: true,
        customer: true,
        master: true,
        createdBy: true,
        roles: {
          where: { status: 'ACTIVE' },
          include: { person: true },
          orderBy: [{ origin: 'asc' }, { email: 'asc' }],
        },
      },
    })
    const sorted = rows.toSorted((a, b) => a.path.length - b.path.length || (a.name < b.name ? -1 : 1))
    return sorted.map(({ partner, customer, master, createdBy, roles, ...row }) => ({
      name: row.name,
      partner: partner.key,
      master: master?.name,
      customer: customer?.key,
      type: row.type,
      edition: row.editionKey,
      charset: row.charset,
      status: STATUSES.find((one) => one === row.status) ?? 'BASE_CONFIGURED',
      createdBy: createdBy.primaryEmail ?? '',
      roles: roles.flatMap(({ person, role, origin }) =>
        person?.primaryEmail ? [{ person: person.primaryEmail, role, side: origin }] : [],
      ),
    }))
  },

  async write(tx, record, around) {
    const { name, partner, master, customer, type, edition, charset, status, createdBy, roles } = record
    const known = await tx.tenant.findFirst({ where: { nameNorm: sameName(name), status: { not: 'ABANDONED' } } })
    const tenantId = known?.id ?? (await create())
    for (const { person, role, side } of roles) await giveRole(tx, tenantId, { person, role, side, at: around.now })

    async function create() {
      const above = master === undefined ? undefined : await tx.tenant.findFirstOrThrow({ where: { name: master } })
      const id = crypto.randomUUID()
      await tx.tenant.create({
        data: {
          id,
          run: `import:${id}`,
          name,
          nameNorm: sameName(name),
          nameGlance: glanceAt(name),
          type,
          editionKey: edition,
          charset,
          masterId: above?.id ?? null,
          path: [...(above?.path ?? []), id],
          status,
          partnerId: (await tx.company.findUniqueOrThrow({ where: { key: partner } })).id,
          customerId:
            customer === undefined ? null : (await tx.company.findUniqueOrThrow({ where: { key: customer } })).id,
          createdById: (await tx.person.findUniqueOrThrow({ where: { primaryEmail: createdBy } })).id,
        },
      })
      return id
    }
  },
})

async function giveRole(
  tx: Tx,
  tenantId: string,
  {
    person,
    role,
    side: origin,
    at,
  }: {
    readonly person: string
    readonly role: 'VIEWER' | 'EDITOR' | 'ADMIN' | 'PARTNER_MANAGER'
    readonly side: 'CUSTOMER' | 'PARTNER'
    readonly at: Date
  },
) {
  const { id: personId, displayName } = await tx.person.findUniqueOrThrow({ where: { primaryEmail: person } })
  const where = { tenantId, personId, origin, status: { not: 'ENDED' as const } }
  const { count } = await tx.tenantRole.updateMany({ where, data: { role } })
  if (count > 0) return
  const named = { name: displayName, email: person, userName: person, activeAt: at, createdAt: at }
  await tx.tenantRole.create({ data: { tenantId, personId, origin, role, status: 'ACTIVE', ...named } })
}
