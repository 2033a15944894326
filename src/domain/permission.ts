import type { DraftFacts } from './forwarded.ts'
import { customersOf, hasRole, isMember, isSuperUser, type Person } from './person.ts'
import type { Route, Side } from './ticket.ts'

/** One way of being allowed to see a ticket. The store turns these into SQL, `sees` into a predicate (INV-33). */
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
  /** People with an active share who still belong to the ticket's company (X70). */
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
export const deskSights = (person: Person, now: Date): Sight[] =>
  sights(person, now).filter(({ by }) => by === 'route' || by === 'all' || by === 'partner')

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
  sights(person, now).some(
    (sight) => sight.by !== 'route' && sight.by !== 'all' && sight.by !== 'partner' && covers(sight, ticket),
  )

export const ACTIONS = [
  'help',
  'contact.show',
  'language.set',
  'ticket.create',
  'ticket.list',
  'ticket.listCompany',
  'ticket.show',
  'ticket.reply',
  'ticket.edit',
  'ticket.share',
  'ticket.close',
  'ticket.reopen',
  'ticket.withdraw',
  'ticket.solved',
  'ticket.join',
  'ticket.queue',
  'channel.register',
  'ticket.take',
  'ticket.ask',
  'ticket.note',
  'ticket.assign',
  'ticket.hand',
  'ticket.resolve',
  'ticket.cancel',
  'draft.show',
  'draft.forward',
  'draft.withdraw',
  'draft.return',
  'draft.solve',
  'draft.send',
] as const
export type Action = (typeof ACTIONS)[number]

/** What an action is done to. */
export type Subject =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'company'; readonly companyId: string }
  | { readonly kind: 'ticket'; readonly ticket: TicketFacts }
  | { readonly kind: 'draft'; readonly draft: DraftFacts }
  /** A ticket still to be chosen among those the person sees; nothing is done to one before it is. */
  | { readonly kind: 'unchosen' }

/** Allowed, or why not: the rule's name is also the key of the sentence that says who can help. */
export type Verdict = { readonly allowed: true } | { readonly allowed: false; readonly rule: Rule }
export const RULES = ['register', 'not-found', 'super-user', 'not-yours', 'agents', 'customers', 'seat'] as const
export type Rule = (typeof RULES)[number]

const yes: Verdict = { allowed: true }
const no = (rule: Rule): Verdict => ({ allowed: false, rule })

/** The one answer to "may this person do this now?" (DOMAIN §3.4). Deny by default. */
export function may(person: Person, action: Action, subject: Subject, now: Date): Verdict {
  if (action === 'help' || action === 'contact.show' || action === 'language.set') return yes
  if (!isMember(person)) return no('register')
  switch (action) {
    case 'ticket.create':
      return subject.kind !== 'company' || actsFor(person, subject.companyId, now) ? yes : no('not-found')
    case 'ticket.list':
      return yes
    case 'ticket.listCompany':
      return subject.kind === 'company' && seesCompany(person, subject.companyId, now) ? yes : no('super-user')
    case 'channel.register':
      return hasRole(person, 'VENDOR_ADMIN') ? yes : no('agents')
    case 'ticket.queue':
      return deskSights(person, now).length > 0 ? yes : no('agents')
    case 'draft.show':
    case 'draft.forward':
    case 'draft.withdraw':
    case 'draft.return':
    case 'draft.solve':
    case 'draft.send':
      return subject.kind === 'draft' ? mayOnDraft(subject.draft, action, person, now) : no('not-found')
    default:
      if (subject.kind === 'unchosen') return yes
      if (subject.kind !== 'ticket' || !sees(person, subject.ticket, now)) return no('not-found')
      return mayOn(subject.ticket, action, person, now)
  }
}

/** A draft is its owner's; those it was forwarded to send it or give it back, for as long as they hold a seat (INV-36). */
function mayOnDraft(draft: DraftFacts, deed: DraftDeed, person: Person & { readonly id: string }, now: Date): Verdict {
  const isOwner = draft.ownerId === person.id
  if (!isOwner && !draft.forwardedTo.includes(person.id)) return no('not-found')
  const holdsSeat = draft.companyId !== undefined && isSuperUser(person, draft.companyId, now)
  switch (deed) {
    case 'draft.forward':
    case 'draft.withdraw':
      return isOwner ? yes : no('not-found')
    case 'draft.show':
    case 'draft.return':
      return isOwner || holdsSeat ? yes : no('seat')
    case 'draft.solve':
    case 'draft.send':
      if (isOwner) return no('not-found')
      return holdsSeat ? yes : no('seat')
  }
}
type DraftDeed = Extract<Action, `draft.${string}`>

/** What is done to a ticket that the person sees. */
type Deed = Exclude<
  Action,
  | DraftDeed
  | 'help'
  | 'contact.show'
  | 'language.set'
  | 'ticket.create'
  | 'ticket.list'
  | 'ticket.listCompany'
  | 'ticket.queue'
  | 'channel.register'
>

function mayOn(ticket: TicketFacts, deed: Deed, person: Person, now: Date): Verdict {
  switch (deed) {
    case 'ticket.show':
    case 'ticket.reply':
      return yes
    case 'ticket.join':
      return ticket.companyId !== undefined && isSuperUser(person, ticket.companyId, now) ? yes : no('not-yours')
    case 'ticket.edit':
    case 'ticket.share':
      return owns(person, ticket, now) ? yes : no('not-yours')
    case 'ticket.reopen':
      return owns(person, ticket, now) || answers(person, ticket, now) ? yes : no('not-yours')
    // Agents end a ticket with an answer or a reason (resolve, cancel), never in the customer's name.
    case 'ticket.close':
    case 'ticket.withdraw':
    case 'ticket.solved':
      if (!owns(person, ticket, now) && !answers(person, ticket, now)) return no('not-yours')
      return sideOf(person, ticket, now) === 'customer' ? yes : no('customers')
    // A partner's note stays with the partner, also on what they handed to the vendor.
    case 'ticket.note':
      return deskOf(person, ticket, now) ? yes : no('agents')
    case 'ticket.take':
    case 'ticket.ask':
    case 'ticket.assign':
    case 'ticket.hand':
    case 'ticket.resolve':
    case 'ticket.cancel':
      return answers(person, ticket, now) ? yes : no('agents')
  }
}

/** A person acts for their own companies and, as partner admin, for the customers they manage. */
const actsFor = (person: Person, companyId: string, now: Date): boolean =>
  person.memberships.some((one) => one.companyId === companyId) ||
  customersOf(person, now).some((one) => one.id === companyId) ||
  hasRole(person, 'SUPPORT_AGENT') ||
  hasRole(person, 'VENDOR_ADMIN')

const seesCompany = (person: Person, companyId: string, now: Date): boolean =>
  isSuperUser(person, companyId, now) ||
  customersOf(person, now).some((one) => one.id === companyId) ||
  hasRole(person, 'VENDOR_ADMIN')

/** Editing, sharing and closing: the requester and submitter, a super-user of the company, its partner, the vendor's admin; never by a share alone, and agents never edit a customer's text silently. */
const owns = (person: Person, ticket: TicketFacts, now: Date): boolean =>
  sights(person, now).some((sight) => sight.by !== 'share' && sight.by !== 'route' && covers(sight, ticket))
