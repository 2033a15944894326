import type { Contact } from '../../domain/agreement.ts'
import type { Role } from '../../domain/person.ts'
import type { CompanyCard } from './company.ts'

/** A role that somebody has at a company. */
export interface MemberRole {
  /** The membership's id. */
  readonly id: string
  readonly personId: string
  readonly name: string
  readonly email?: string
  readonly role: Role
}

/** Somebody was asked by mail and has not answered yet. */
export interface OpenInvitation {
  readonly id: string
  readonly email: string
  readonly role: Role
  readonly at: Date
}

/** Who is what at a company, by name, and who was asked to join it. */
export interface Roster {
  readonly members: readonly MemberRole[]
  readonly invitations: readonly OpenInvitation[]
}

/** Everything that is kept of a company and that its vendor may correct. */
export interface CompanyRecord extends CompanyCard {
  readonly customerNo?: string
  readonly locale: string
  readonly formality: 'FORMAL' | 'INFORMAL'
  /** By name; a verified one proves where its people belong. */
  readonly domains: readonly { readonly domain: string; readonly isVerified: boolean }[]
  readonly version: number
}

/** What of a company is to be otherwise; `domains` are all it is to have. An empty text takes the value away. */
export interface CompanyCorrection {
  readonly name?: string
  readonly customerNo?: string
  readonly timezone?: string
  readonly locale?: string
  readonly formality?: CompanyRecord['formality']
  readonly contact?: Contact
  readonly domains?: CompanyRecord['domains']
}

/** `taken`: another company has it; `conflict`: somebody corrected the company meanwhile. Nothing was written then. */
export type Corrected =
  | { readonly kind: 'done' | 'conflict' }
  | { readonly kind: 'taken'; readonly field: 'name' | 'customerNo' | 'domains'; readonly by: string }

/** Who belongs where. Whether the reader may know it is asked before. */
export interface MemberReads {
  /** All companies by name: customers, partners and the vendor. */
  companies(): Promise<readonly Pick<CompanyCard, 'id' | 'name' | 'kind'>[]>
  company(id: string): Promise<CompanyRecord | undefined>
  roster(companyId: string): Promise<Roster>
}

/** Who belongs to a company, in which role, and what is kept of the company. */
export interface MemberWrites {
  /** Keeps who is asked to join in which role, in place of an invitation that still waits; answers its id. */
  invite(invitation: {
    readonly email: string
    readonly companyId: string
    readonly role: Role
    readonly invitedById: string
    readonly run: string
    readonly at: Date
  }): Promise<string>
  /** Gives somebody a role; false: they have it. */
  giveRole(personId: string, companyId: string, role: Role): Promise<boolean>
  /**
   * Ends a role, and what it was the reason for in tenants. `gone`: it was ended before; `last`: nobody else runs this
   * Deskhand; `last-in-tenant`: nobody else is administrator of a tenant that is handed over (INV-54).
   */
  endRole(membershipId: string, at: Date): Promise<'ended' | 'gone' | 'last' | 'last-in-tenant'>
  /** Takes an invitation back, its link with it; false: it was accepted or taken back before. */
  takeBackInvitation(id: string, at: Date): Promise<boolean>
  /** What somebody said of where they work is decided. */
  settleClaim(claimId: string, companyId: string, at: Date): Promise<void>
  /** Corrects a company that is as `version` says. */
  correctCompany(id: string, correction: CompanyCorrection, version: number, at: Date): Promise<Corrected>
}
