import { holders, type SeatAssignment } from './seat.ts'

/** What somebody can be at a company (DOMAIN §3.4); a super-user is whoever holds a seat, and no role. */
export const ROLES = [
  'USER',
  'TENANT_ADMIN',
  'LICENCE_ADMIN',
  'PARTNER_ADMIN',
  'SUPPORT_AGENT',
  'VENDOR_ADMIN',
  'SALES_MANAGER',
] as const
/** What one membership makes of somebody; with several the union counts. */
export type Role = (typeof ROLES)[number]

/** What somebody can be at a company of a kind, the plainest first: only the vendor's own people run this Deskhand. */
export function rolesIn(kind: Membership['companyKind']): readonly Role[] {
  switch (kind) {
    case 'CUSTOMER':
      return ['USER', 'TENANT_ADMIN', 'LICENCE_ADMIN']
    case 'PARTNER':
      return ['USER', 'TENANT_ADMIN', 'LICENCE_ADMIN', 'PARTNER_ADMIN']
    case 'VENDOR':
      return ['USER', 'SUPPORT_AGENT', 'SALES_MANAGER', 'VENDOR_ADMIN']
  }
}

/** Somebody's role at a company. */
export interface Membership {
  readonly companyId: string
  readonly companyName: string
  readonly companyKind: 'CUSTOMER' | 'PARTNER' | 'VENDOR'
  readonly timezone: string
  readonly role: Role
  /** What an agent can do besides (DOMAIN §3.4). */
  readonly skills?: readonly ('licence support' | 'service')[]
}

/** A partner may act for the customer from `validFrom` until `validTo`. */
export interface Partnership {
  readonly partnerId: string
  readonly customerId: string
  readonly customerName: string
  readonly validFrom: Date
  readonly validTo?: Date
}

/** Whoever is talking: a registered person, or somebody we only know the chat identity of. */
export interface Person {
  /** Absent until they are registered. */
  readonly id?: string
  readonly identityId: string
  readonly name: string
  readonly email?: string
  /** E-mail confirmed or signed in by a trusted issuer; without it nothing of a company opens (INV-03, B6). */
  readonly isVerified: boolean
  /** The language they chose themselves. */
  readonly locale?: string
  readonly timezone?: string
  /** Active memberships only. */
  readonly memberships: readonly Membership[]
  /** Every assignment of the seats that this person was ever assigned to, others' included. */
  readonly seats: readonly SeatAssignment[]
  /** Partnerships of the companies this person is a partner admin of. */
  readonly partnerships: readonly Partnership[]
}

/** A registered person with a confirmed identity. */
export type Member = Person & { readonly id: string }

/** Whether somebody is registered and verified: the least that touches a company's matters (B6, INV-03). */
export const isMember = (person: Person): person is Member => person.id !== undefined && person.isVerified

/** Stands in what is kept where somebody's name was, since they were taken out (DOMAIN X56). */
export const FORMER_PERSON = '\uE002'

/** `Ewa Falk` → `Ewa F.`, where colleagues are named in passing. */
export function shortName(name: string): string {
  const [first = name, ...others] = name.trim().split(/\s+/u)
  const last = [...(others.at(-1) ?? '')][0]
  return last ? `${first} ${last}.` : first
}

/** `Ewa Falk` → `Ewa`. */
export const firstName = (name: string): string => name.trim().split(/\s+/u)[0] ?? name

/** The companies a person belongs to, each once. */
export function companiesOf(
  person: Person,
): { id: string; name: string; kind: Membership['companyKind']; timezone: string }[] {
  const byId = new Map(person.memberships.map((one) => [one.companyId, one]))
  return [...byId.values()].map((one) => ({
    id: one.companyId,
    name: one.companyName,
    kind: one.companyKind,
    timezone: one.timezone,
  }))
}

/** Whether the person has a role in a company (in any company when none is named). */
export const hasRole = (person: Person, role: Role, companyId?: string): boolean =>
  person.memberships.some((one) => one.role === role && (companyId === undefined || one.companyId === companyId))

/** Whether the person holds a super-user seat of the company at `now` and still belongs to it (C6, X52). */
export const isSuperUser = (person: Person, companyId: string, now: Date): boolean =>
  person.memberships.some((one) => one.companyId === companyId) &&
  holders(person.seats, now).some((seat) => seat.personId === person.id && seat.companyId === companyId)

/** The customers a partner admin manages at `now`. */
export const customersOf = (person: Person, now: Date): { id: string; name: string }[] =>
  person.partnerships
    .filter((one) => hasRole(person, 'PARTNER_ADMIN', one.partnerId))
    .filter((one) => one.validFrom <= now && (one.validTo === undefined || now < one.validTo))
    .map((one) => ({ id: one.customerId, name: one.customerName }))

/** In which of their roles somebody decides about a company's seats, the most powerful first (*Acting as …*, DOMAIN §2.1). */
export const decidingRole = (person: Person, companyId: string | undefined): Role | undefined =>
  (['VENDOR_ADMIN', 'TENANT_ADMIN', 'LICENCE_ADMIN', 'PARTNER_ADMIN'] as const).find((role) =>
    hasRole(person, role, role === 'VENDOR_ADMIN' ? undefined : companyId),
  )
