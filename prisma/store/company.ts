import { z } from 'zod'
import type { CompanyCard, Reads } from '../../src/core/ports.ts'
import type { Agreement, Contact } from '../../src/domain/agreement.ts'
import type { BusinessHours } from '../../src/domain/business-hours.ts'
import type { Role } from '../../src/domain/person.ts'
import { holders } from '../../src/domain/seat.ts'
import type { Client, Tx } from '../client.ts'
import type { Agreement as AgreementRow, Company, Product } from '../generated/client.ts'
import { asAssignment, named } from './person.ts'
import { readStored } from './storable.ts'

/** How a company can be reached, as it is kept. */
export const contact: z.ZodType<Contact> = z.object({
  email: z.string().optional(),
  phone: z.string().optional(),
  url: z.string().optional(),
  introUrl: z.string().optional(),
})

const time = z.string().regex(/^\d\d:\d\d$/)
/** When somebody works, as it is kept. */
export const hours: z.ZodType<BusinessHours> = z.object({
  timezone: z.string(),
  days: z.array(z.object({ day: z.number().int().min(1).max(7), from: time, to: time })),
  holidays: z.array(z.string()),
})

/** When the vendor answers; where nobody said, at any time. */
export async function readHours(db: Client | Tx): Promise<BusinessHours> {
  const row = await readVendor(db)
  return row ? hoursOf(row) : { timezone: 'UTC', days: [], holidays: [] }
}

const readVendor = (db: Client | Tx) =>
  db.company.findFirst({ where: { kind: 'VENDOR' }, orderBy: { createdAt: 'asc' } })

const hoursOf = ({ businessHours, timezone }: Company): BusinessHours =>
  readStored(hours, businessHours, { timezone, days: [], holidays: [] })

/** Companies, what they agreed and who belongs to them. */
export const createCompanyReads = (db: Client | Tx): Reads['companies'] => ({
  async get(id) {
    const row = await db.company.findUnique({ where: { id } })
    return row ? asCard(row) : undefined
  },
  async vendor() {
    const row = await readVendor(db)
    return row ? { ...asCard(row), businessHours: hoursOf(row) } : undefined
  },
  async agreements(companyId) {
    const include = { products: { select: { id: true } }, partner: true }
    return (await db.agreement.findMany({ where: { companyId }, include, orderBy: { number: 'asc' } })).map(asAgreement)
  },
  async superUsers(companyId, now) {
    const seats = await db.superUserSeat.findMany({
      where: { companyId },
      include: {
        assignments: {
          include: { person: { include: { memberships: { where: { companyId, status: 'ACTIVE' }, take: 1 } } } },
        },
      },
      orderBy: { ordinal: 'asc' },
    })
    const people = seats.flatMap(({ assignments }) => assignments.map(({ person }) => person))
    return seats
      .flatMap(({ assignments }) =>
        holders(
          assignments.map((one) => asAssignment(one, companyId)),
          now,
        ),
      )
      .flatMap(({ personId }) => people.find(({ id }) => id === personId) ?? [])
      .filter(({ status, memberships }) => status === 'ACTIVE' && memberships.length > 0)
      .map(({ id, displayName: name }) => ({ id, name }))
  },
  async colleagues(companyId) {
    const people = await db.person.findMany({
      where: {
        status: 'ACTIVE',
        memberships: { some: { companyId, status: 'ACTIVE' } },
        // Nothing of a company opens for somebody who is not confirmed (INV-03).
        OR: [{ emailVerifiedAt: { not: null } }, { identities: { some: { assurance: 'SSO' } } }],
      },
      orderBy: [{ displayName: 'asc' }, { id: 'asc' }],
    })
    return people.map(named)
  },
  withRole: (companyId, roles) => readWithRole(db, companyId, roles),
  agents: (companyId) => readWithRole(db, companyId, ['SUPPORT_AGENT', 'VENDOR_ADMIN', 'PARTNER_ADMIN']),
  async partners(customerId, now) {
    const found = await db.partnership.findMany({
      where: { customerId, validFrom: { lte: now }, OR: [{ validTo: null }, { validTo: { gt: now } }] },
      include: { partner: { select: { id: true, name: true } } },
      orderBy: { validFrom: 'asc' },
    })
    return [...new Map(found.map(({ partner }) => [partner.id, partner])).values()]
  },
})

async function readWithRole(db: Client | Tx, companyId: string, roles: readonly Role[]) {
  const people = await db.person.findMany({
    where: { status: 'ACTIVE', memberships: { some: { companyId, status: 'ACTIVE', role: { in: [...roles] } } } },
    orderBy: [{ displayName: 'asc' }, { id: 'asc' }],
  })
  return people.map(named)
}

const asCard = ({ id, name, kind, timezone, contact: reach }: Company): CompanyCard => ({
  id,
  name,
  kind,
  timezone,
  contact: readStored(contact, reach, {}),
})

const asAgreement = (row: AgreementRow & { products: Pick<Product, 'id'>[]; partner: Company | null }): Agreement => ({
  id: row.id,
  number: row.number,
  companyId: row.companyId,
  status: row.status,
  firstLine: row.firstLine,
  ticketPolicy: row.ticketPolicy,
  superUserLimit: row.superUserLimit,
  effectiveFrom: row.effectiveFrom,
  ...(row.endsAt ? { endsAt: row.endsAt } : {}),
  productIds: row.products.map(({ id }) => id),
  ...(row.partner
    ? {
        partner: {
          id: row.partner.id,
          name: row.partner.name,
          contact: readStored(contact, row.partner.contact, {}),
        },
      }
    : {}),
})
