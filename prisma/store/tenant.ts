import type { TenantReads } from '../../src/core/ports.ts'
import { sameName } from '../../src/domain/company-name.ts'
import { glanceAt, tidyName } from '../../src/domain/tenant-name.ts'
import type { Client, Tx } from '../client.ts'
import type { Prisma } from '../generated/client.ts'
import { localised, readStored } from './storable.ts'
import { readCopies } from './tenant-copy-row.ts'
import { readTenants } from './tenant-row.ts'

const PLANNED = { in: ['DRAFT', 'AWAIT_CONSENT'] } satisfies Prisma.EnumTenantStatusFilter
/** A plan that nobody wanted: there was never anything of it. */
export const GIVEN_UP = { status: 'ABANDONED', jobs: { none: { kind: 'CREATE' } } } satisfies Prisma.TenantWhereInput
/** Names are compared by so much of how they begin: a suggestion may cut the rest off. */
const BEGINNING = 40

/** Tenants as their cards need them. */
export const createTenantReads = (db: Client | Tx): TenantReads => ({
  async rules() {
    const editions = await db.tenantEdition.findMany({
      where: { active: true },
      orderBy: [{ order: 'asc' }, { key: 'asc' }],
    })
    const charsets = await db.tenantCharset.findMany({ orderBy: [{ order: 'asc' }, { key: 'asc' }] })
    const reserved = await db.reservedTenantName.findMany({ orderBy: { name: 'asc' } })
    return {
      editions: editions.map(({ key, label, description }) => ({
        key,
        label: readStored(localised, label, { en: key }),
        description: readStored(localised, description, { en: '' }),
      })),
      charsets: charsets.map(({ key }) => key),
      reserved: reserved.map(({ name }) => name),
    }
  },
  get: async (id) => (await readTenants(db, { id }))[0],
  async of(companyIds) {
    const own = { in: [...companyIds] }
    const roots = await db.tenant.findMany({
      where: { OR: [{ partnerId: own }, { customerId: own }] },
      select: { id: true },
    })
    return readTenants(db, {
      path: { hasSome: roots.map(({ id }) => id) },
      NOT: [{ status: PLANNED, partnerId: { notIn: [...companyIds] } }, GIVEN_UP],
    })
  },
  all: (plannerId) =>
    readTenants(db, {
      NOT: GIVEN_UP,
      OR: [{ NOT: { status: PLANNED } }, ...(plannerId === undefined ? [] : [{ createdById: plannerId }])],
    }),
  async heldNames(name) {
    const stem = tidyName(name).replace(/ \d{1,6}$/, '')
    const beginning = glanceAt(stem).slice(0, BEGINNING)
    const rows = await db.tenant.findMany({
      where: {
        status: { notIn: [...PLANNED.in, 'ABANDONED'] },
        OR: [
          { nameNorm: sameName(name) },
          { nameGlance: glanceAt(name) },
          ...(beginning === '' ? [] : [{ nameGlance: { startsWith: beginning } }]),
        ],
      },
      select: { name: true },
      orderBy: { name: 'asc' },
    })
    return rows.map((row) => row.name)
  },
  withRoleOf: (personId) => readTenants(db, { roles: { some: { personId, status: { not: 'ENDED' } } } }),
  async namesAround(email, personId) {
    const theirs = [{ email }, ...(personId === undefined ? [] : [{ personId }])]
    const where = { roles: { some: { status: { not: 'ENDED' }, OR: theirs } } } as const
    return (await db.tenant.findMany({ where, select: { name: true } })).map(({ name }) => name)
  },
  copy: async (id) => (await readCopies(db, { id }))[0],
  copies: (tenantId) => readCopies(db, { OR: [{ fromId: tenantId }, { toId: tenantId }] }),
  async ofInvitation(invitationId) {
    const led = await readTenants(db, { roles: { some: { invitationId, status: { not: 'ENDED' } } } })
    return led.toSorted((a, b) => a.name.localeCompare(b.name))
  },
})
