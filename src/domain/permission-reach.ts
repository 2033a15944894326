import type { DraftFacts } from './forwarded.ts'
import type { Column, Condition, Reach } from './permission-row.ts'
import { customersOf, hasRole, isMember, isSuperUser, type Person, type Role } from './person.ts'
import { covers, type TicketFacts } from './ticket-sight.ts'

/** What the rules need to know of a record of a company: an access request, a seat, a licence account, a tenant. */
export interface RecordFacts {
  readonly companyId?: string
  /** Person ids of those whose own it is: who asked for it, would gain by it, holds it, made it. */
  readonly ofIds?: readonly string[]
  /** The companies above it in a tree of tenants. */
  readonly aboveIds?: readonly string[]
  readonly salesManagerId?: string
  readonly licenceContactIds?: readonly string[]
  /** Settings and consents that are given: what is not named is not. */
  readonly given?: readonly ('admins may approve' | 'delegated' | 'everybody may send' | Consent)[]
  readonly isHandedOver?: boolean
}
type Consent = 'partner consents' | 'customer consents'

/** What an action is done to. */
export type Subject =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'company'; readonly companyId: string }
  | { readonly kind: 'ticket'; readonly ticket: TicketFacts }
  | { readonly kind: 'draft'; readonly draft: DraftFacts }
  | { readonly kind: 'record'; readonly record: RecordFacts }
  /** One still to be chosen among those the person sees; nothing is done to one before it is. */
  | { readonly kind: 'unchosen' }

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

/** How a subject stands to a person, whatever kind of record it is. */
export interface Matter extends RecordFacts {
  /** Nothing in particular: asked is whether there is anything that a cell could be about. */
  readonly isGeneral: boolean
  readonly isOwn: boolean
  readonly isShared: boolean
  readonly isForwarded: boolean
  /** Of a customer that the person's partner company looks after now. */
  readonly isCustomers: boolean
  /** The vendor's agents do not answer it: the customer's partner does. */
  readonly isAtPartner: boolean
  readonly isSoldTo: boolean
}

/** Subject → how it stands to the person. */
export function matterOf(subject: Subject, person: Person, now: Date): Matter {
  const customers = customersOf(person, now)
  const isMine = (...ids: readonly (string | undefined)[]) => person.id !== undefined && ids.includes(person.id)
  const blank = {
    isGeneral: false,
    isOwn: false,
    isShared: false,
    isForwarded: false,
    isCustomers: false,
    isAtPartner: false,
    isSoldTo: false,
  }
  switch (subject.kind) {
    case 'nothing':
    case 'unchosen':
      return { ...blank, isGeneral: true, isCustomers: customers.length > 0 }
    case 'company':
      return {
        ...blank,
        companyId: subject.companyId,
        isCustomers: customers.some(({ id }) => id === subject.companyId),
      }
    case 'ticket': {
      const { ticket } = subject
      return {
        ...blank,
        ...(ticket.companyId === undefined ? {} : { companyId: ticket.companyId }),
        isOwn: isMine(ticket.requesterId, ticket.submittedById),
        isShared: isMine(...ticket.sharedWith),
        isCustomers: customers.some(({ id }) => covers({ by: 'partner', customerId: id }, ticket)),
        isAtPartner: ticket.route === 'PARTNER',
      }
    }
    case 'draft': {
      const { ownerId, companyId, forwardedTo } = subject.draft
      const isOwn = isMine(ownerId)
      return {
        ...blank,
        ...(companyId === undefined ? {} : { companyId }),
        isOwn,
        isForwarded: !isOwn && isMine(...forwardedTo),
      }
    }
    case 'record': {
      const { companyId, ofIds = [], salesManagerId } = subject.record
      return {
        ...blank,
        ...subject.record,
        isOwn: isMine(...ofIds),
        isCustomers: customers.some(({ id }) => id === companyId),
        isSoldTo: isMine(salesManagerId),
      }
    }
  }
}

/** Whether a cell of this standing is about the matter. */
export function reaches(reach: Reach, { column, companyIds }: Standing, matter: Matter): boolean {
  const isHere = matter.companyId !== undefined && companyIds.includes(matter.companyId)
  const isInContext = matter.isGeneral || column === 'registered' || isHere
  switch (reach) {
    case 'all':
      return true
    case 'own':
      return (matter.isGeneral || matter.isOwn) && isInContext
    case 'own or shared':
      return (matter.isGeneral || matter.isOwn || matter.isShared) && isInContext
    case 'company':
      return matter.isGeneral || isHere
    case 'subtree':
      return matter.isGeneral || isHere || (matter.aboveIds ?? []).some((id) => companyIds.includes(id))
    case 'customer':
      return matter.isCustomers
    case 'first line':
      return matter.isCustomers && (matter.isGeneral || matter.isAtPartner)
    case 'handed on':
      return matter.isCustomers && (matter.isGeneral || !matter.isAtPartner)
    case 'sold to':
      return matter.isGeneral || matter.isSoldTo
    case 'route':
      return !matter.isAtPartner
    case 'forwarded':
      return matter.isForwarded && isInContext
  }
}

/** Whether a condition is fulfilled; in general it is, unless it is about the person. */
export function holds(condition: Condition, person: Person, matter: Matter): boolean {
  switch (condition) {
    case 'not themselves':
      return !matter.isOwn
    case 'licence contact':
      return matter.isGeneral || (person.id !== undefined && (matter.licenceContactIds ?? []).includes(person.id))
    case 'licence support':
      return hasSkill(person, 'licence support')
    case 'service':
      return hasSkill(person, 'service')
    case 'not handed over':
      return matter.isGeneral || matter.isHandedOver === false
    case 'admins may approve':
    case 'delegated':
    case 'everybody may send':
    case 'partner consents':
    case 'customer consents':
      return matter.isGeneral || (matter.given ?? []).includes(condition)
  }
}

const hasSkill = (person: Person, skill: 'licence support' | 'service'): boolean =>
  person.memberships.some(({ role, skills = [] }) => role === 'SUPPORT_AGENT' && skills.includes(skill))
