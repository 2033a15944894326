import type { Column } from './permission-row.ts'
import { hasRole, isMember, isSuperUser, type Person, type Role } from './person.ts'

/** A column that somebody has, and in which companies. */
export interface Standing {
  readonly column: Column
  readonly companyIds: readonly string[]
}

const ROLE_OF = {
  tenantAdmin: 'TENANT_ADMIN',
  licenceAdmin: 'LICENCE_ADMIN',
  partnerAdmin: 'PARTNER_ADMIN',
  agent: 'SUPPORT_AGENT',
  vendorAdmin: 'VENDOR_ADMIN',
  salesManager: 'SALES_MANAGER',
} as const satisfies Readonly<Partial<Record<Column, Role>>>

/** Every column of a person at `now`, the least powerful first. Names, channels and guild roles are no part of it (INV-04). */
export function standingsOf(person: Person, now: Date): Standing[] {
  if (!isMember(person)) return [{ column: 'anybody', companyIds: [] }]
  const companies = [...new Set(person.memberships.map(({ companyId }) => companyId))]
  const held: Standing[] = [
    { column: 'user', companyIds: companies },
    { column: 'superUser', companyIds: companies.filter((id) => isSuperUser(person, id, now)) },
    ...Object.entries(ROLE_OF).map(([column, role]) => ({
      column: column as keyof typeof ROLE_OF,
      companyIds: companies.filter((id) => hasRole(person, role, id)),
    })),
  ]
  return [
    { column: 'anybody', companyIds: [] },
    { column: 'registered', companyIds: [] },
    ...held.filter(({ companyIds }) => companyIds.length > 0),
  ]
}
