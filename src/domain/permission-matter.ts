import type { Agreement } from './agreement.ts'
import type { DraftFacts } from './forwarded.ts'
import { customersOf, type Person } from './person.ts'
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

/** Sending a ticket of a company to the vendor under the agreement for its product (K2, INV-36). */
export const sending = (companyId: string, { ticketPolicy }: Pick<Agreement, 'ticketPolicy'>): Subject => ({
  kind: 'record',
  record: { companyId, given: ticketPolicy === 'ANY_REGISTERED' ? ['everybody may send'] : [] },
})

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
