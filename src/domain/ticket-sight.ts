import { customersOf, hasRole, isMember, isSuperUser, type Person } from './person.ts'
import type { Route, Side } from './ticket.ts'

/** One way of being allowed to see a ticket. The store turns these into SQL, `covers` into a predicate (INV-33). */
export type Sight =
  | { readonly by: 'requester' | 'submitter' | 'share'; readonly personId: string }
  | { readonly by: 'company'; readonly companyId: string }
  | { readonly by: 'route'; readonly route: Route }
  | { readonly by: 'partner'; readonly customerId: string }
  | { readonly by: 'all' }

/** What the visibility rule needs to know of a ticket. */
export interface TicketFacts {
  readonly number: string
  readonly companyId?: string
  readonly route: Route
  readonly requesterId: string
  readonly submittedById: string
  /** People with an active share who still belong to the ticket's company (X70), or to the vendor. */
  readonly sharedWith: readonly string[]
}

/** Every way in which a person may see tickets at `now`. Lists, details, search, files, notices and prompts all ask here. */
export function sights(person: Person, now: Date): Sight[] {
  if (!isMember(person)) return []
  const companies = [...new Set(person.memberships.map((one) => one.companyId))]
  return [
    { by: 'requester', personId: person.id },
    { by: 'submitter', personId: person.id },
    { by: 'share', personId: person.id },
    ...companies.filter((id) => isSuperUser(person, id, now)).map((companyId): Sight => ({ by: 'company', companyId })),
    ...customersOf(person, now).map(({ id }): Sight => ({ by: 'partner', customerId: id })),
    ...(hasRole(person, 'SUPPORT_AGENT')
      ? [{ by: 'route', route: 'VENDOR' } as const, { by: 'route', route: 'COMMUNITY' } as const]
      : []),
    ...(hasRole(person, 'VENDOR_ADMIN') ? [{ by: 'all' } as const] : []),
  ]
}

/** Whether one sight covers one ticket. */
export function covers(sight: Sight, ticket: TicketFacts): boolean {
  switch (sight.by) {
    case 'requester':
      return ticket.requesterId === sight.personId
    case 'submitter':
      return ticket.submittedById === sight.personId
    case 'share':
      return ticket.sharedWith.includes(sight.personId)
    case 'company':
      return ticket.companyId === sight.companyId
    case 'route':
      return ticket.route === sight.route
    case 'partner':
      return ticket.companyId === sight.customerId && (ticket.route === 'PARTNER' || ticket.number.startsWith('P-'))
    case 'all':
      return true
  }
}

/** Whether a person may see a ticket at `now`. */
export const sees = (person: Person, ticket: TicketFacts, now: Date): boolean =>
  sights(person, now).some((sight) => covers(sight, ticket))

/** The ways of seeing tickets that come with working on them: the vendor's agents, and the customers' partners. */
export const deskSights = (person: Person, now: Date): Sight[] => sights(person, now).filter(isOfDesk)

const isOfDesk = ({ by }: Sight): boolean => by === 'route' || by === 'all' || by === 'partner'

/** For whom somebody works on a ticket, if they do: the vendor, or the partner whose customer it is. */
export function deskOf(person: Person, ticket: TicketFacts, now: Date): 'vendor' | 'partner' | undefined {
  const desks = deskSights(person, now).filter((sight) => covers(sight, ticket))
  if (desks.some(({ by }) => by !== 'partner')) return 'vendor'
  return desks.length > 0 ? 'partner' : undefined
}

/** Whether somebody answers this ticket: the vendor's agents; the partner while it is theirs, not once they escalated it. */
const answers = (person: Person, ticket: TicketFacts, now: Date): boolean => {
  const desk = deskOf(person, ticket, now)
  return desk === 'vendor' || (desk === 'partner' && ticket.route === 'PARTNER')
}

/** On whose side somebody speaks on a ticket: whoever answers it speaks as agent unless it is their own matter too. */
export const sideOf = (person: Person, ticket: TicketFacts, now: Date): Side =>
  answers(person, ticket, now) && !isTheirs(person, ticket, now) ? 'agent' : 'customer'

/** Whether a ticket is somebody's own or their company's, whatever else lets them see it. */
const isTheirs = (person: Person, ticket: TicketFacts, now: Date): boolean =>
  sights(person, now).some((sight) => !isOfDesk(sight) && covers(sight, ticket))
