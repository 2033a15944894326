/** The columns of DOMAIN §3.4. A person has those of all their roles together, each for the companies of that role. */
export const COLUMNS = [
  'anybody',
  'registered',
  'user',
  'superUser',
  'tenantAdmin',
  'licenceAdmin',
  'partnerAdmin',
  'agent',
  'vendorAdmin',
  'salesManager',
] as const
/** A role as the table knows it; one person can have several. */
export type Column = (typeof COLUMNS)[number]

/** Which matters a cell is about, seen from the person. */
export type Reach =
  | 'all'
  /** Asked for, submitted, held or made by them. */
  | 'own'
  | 'own or shared'
  /** Of no company at all: a question from the community. */
  | 'no company'
  /** Of the company in which they have this role. */
  | 'company'
  /** Of that company, or below it in its tree of tenants. */
  | 'subtree'
  /** Of a company that their partner company looks after now; of its tickets those that are or were the partner's. */
  | 'customer'
  /** Of those the tickets that the partner answers now, and the ones it handed to the vendor. */
  | 'first line'
  | 'handed on'
  /** Of a company whose agreements they sell. */
  | 'sold to'
  /** Tickets that the vendor's agents answer. */
  | 'route'
  /** Drafts that somebody else forwarded to them. */
  | 'forwarded'

/** What has to be true besides, each with the rule that says who can help where it is not. */
export const CONDITIONS = {
  'not themselves': 'self',
  'admins may approve': 'vendor-decides',
  delegated: 'delegated',
  'everybody may send': 'forward',
  'licence contact': 'licence-contact',
  'licence support': 'licence-support',
  service: 'service',
  'partner consents': 'partner',
  'customer consents': 'tenant-admin',
  'not handed over': 'tenant-admin',
} as const satisfies Readonly<Record<string, Rule>>
/** What a cell asks for besides; where it fails its rule is the refusal. */
export type Condition = keyof typeof CONDITIONS

/** Why not. The name is also the key of the sentence that says who can help (DOMAIN A3, E5, G1). */
export const RULES = [
  'register',
  'not-found',
  'member',
  'not-yours',
  'no-colleagues',
  'super-user',
  'seat',
  'forward',
  'customers',
  'self',
  'company-admins',
  'vendor-decides',
  'delegated',
  'licence-admin',
  'licence-contact',
  'licence-support',
  'tenant-admin',
  'partner',
  'service',
  'agents',
  'sales',
  'vendor-admin',
] as const
/** Why somebody may not: `refused.<rule>` says it, `why.<rule>` explains it. */
export type Rule = (typeof RULES)[number]

/** One way in which a cell allows, or refuses by a rule of its own what others of the person's cells may still allow. */
export type Clause =
  | { readonly reach: Reach; readonly needs: readonly Condition[] }
  | { readonly reach: Reach; readonly refused: Rule }
/** What one column says in a line: one way to be allowed, or several of which one is enough. */
export type Cell = Reach | Clause | readonly (Reach | Clause)[]

/** A line of the table: who may, and by which rule everybody else may not. */
export interface Row extends Readonly<Partial<Record<Column, Cell>>> {
  /** It is always done to one of these: without it there is nothing to be found. */
  readonly of?: 'ticket' | 'draft' | 'record'
  readonly no: Rule
}

/** Allowed there under conditions. */
export const only = (reach: Reach, ...needs: Condition[]): Clause => ({ reach, needs })

/** Refused there, for a reason of its own. */
export const not = (reach: Reach, refused: Rule): Clause => ({ reach, refused })

/** A cell → the ways it speaks of. */
export const clausesOf = (cell: Cell | undefined): readonly Clause[] =>
  (cell === undefined ? [] : isList(cell) ? cell : [cell]).map((one) =>
    typeof one === 'string' ? { reach: one, needs: [] } : one,
  )

const isList = (cell: Cell): cell is readonly (Reach | Clause)[] => Array.isArray(cell)
