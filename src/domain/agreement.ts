/** What a customer agreed with the vendor about support for some products. */
export interface Agreement {
  readonly id: string
  readonly number: string
  readonly companyId: string
  readonly status: 'DRAFT' | 'ACTIVE' | 'SUSPENDED' | 'ENDED'
  readonly firstLine: 'PARTNER' | 'VENDOR'
  readonly ticketPolicy: 'SUPER_USERS_ONLY' | 'ANY_REGISTERED'
  readonly superUserLimit: number
  readonly effectiveFrom: Date
  readonly endsAt?: Date
  readonly productIds: readonly string[]
  readonly partner?: { readonly id: string; readonly name: string; readonly contact: Contact }
}

/** Where somebody can be reached when chat cannot do the step (DOMAIN A16). */
export interface Contact {
  readonly email?: string
  readonly phone?: string
  readonly url?: string
  /** A film or page that introduces the service (A6). */
  readonly introUrl?: string
}

/** Who answers first, and why (DOMAIN A1, A2, A4, K1). */
export type Routing =
  | { readonly route: 'VENDOR' | 'PARTNER'; readonly agreement: Agreement }
  | { readonly route: 'NONE'; readonly reason: 'missing' | 'suspended' | 'ended'; readonly agreement?: Agreement }

/** Whether an agreement is in force at `now`. */
export const isInForce = (agreement: Pick<Agreement, 'status' | 'effectiveFrom' | 'endsAt'>, now: Date): boolean =>
  agreement.status === 'ACTIVE' &&
  agreement.effectiveFrom <= now &&
  (agreement.endsAt === undefined || now < agreement.endsAt)

/** The way a ticket about a product takes: by the agreement in force for it; without one the reason is named. */
export function routeFor(agreements: readonly Agreement[], productId: string | undefined, now: Date): Routing {
  const about = agreements.filter((one) => productId === undefined || one.productIds.includes(productId))
  const current = about.find((one) => isInForce(one, now))
  if (current) return { route: current.firstLine, agreement: current }
  const suspended = about.find((one) => one.status === 'SUSPENDED')
  if (suspended) return { route: 'NONE', reason: 'suspended', agreement: suspended }
  const ended = about.find(
    (one) => one.status === 'ENDED' || (one.status === 'ACTIVE' && one.endsAt && one.endsAt <= now),
  )
  return ended ? { route: 'NONE', reason: 'ended', agreement: ended } : { route: 'NONE', reason: 'missing' }
}
