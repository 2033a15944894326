import type { Agreement, Contact } from '../../domain/agreement.ts'
import type { BusinessHours } from '../../domain/business-hours.ts'
import type { Role } from '../../domain/person.ts'

/** A company as others read of it. */
export interface CompanyCard {
  readonly id: string
  readonly name: string
  readonly kind: 'CUSTOMER' | 'PARTNER' | 'VENDOR'
  readonly timezone: string
  readonly contact: Contact
  /** When the vendor answers. */
  readonly businessHours?: BusinessHours
}

/** Companies and their agreements. */
export interface CompanyReads {
  get(id: string): Promise<CompanyCard | undefined>
  /** The company that runs this Deskhand. */
  vendor(): Promise<CompanyCard | undefined>
  agreements(companyId: string): Promise<readonly Agreement[]>
  /** Super-users of a company at `now`, derived from the clock (INV-14). */
  superUsers(companyId: string, now: Date): Promise<readonly { readonly id: string; readonly name: string }[]>
  /** Active members of a company who can be shared with. */
  colleagues(
    companyId: string,
  ): Promise<readonly { readonly id: string; readonly name: string; readonly email?: string }[]>
  /** Members of a company with one of these roles. */
  withRole(
    companyId: string,
    roles: readonly Role[],
  ): Promise<readonly { readonly id: string; readonly name: string; readonly email?: string }[]>
  /** Who answers tickets for the vendor or a partner. */
  agents(companyId: string): Promise<readonly { readonly id: string; readonly name: string }[]>
  /** The partners that look after a customer at `now`. */
  partners(customerId: string, now: Date): Promise<readonly { readonly id: string; readonly name: string }[]>
}
