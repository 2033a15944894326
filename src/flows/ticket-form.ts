import type { Context } from '../core/context.ts'
import type { Given } from '../core/flow.ts'
import type { AttachmentCard, CompanyCard, Erp, Product, Severity } from '../core/ports.ts'
import { reachable } from '../core/reachable.ts'
import { text, type Words } from '../core/words.ts'
import { type Agreement, isInForce, type Routing, routeFor } from '../domain/agreement.ts'
import { may, sending } from '../domain/permission.ts'
import { companiesOf, customersOf, isMember, type Person } from '../domain/person.ts'
import type { RequestType } from '../domain/request-type.ts'

/** Everything the ticket form needs to know, read once. */
export interface TicketForm {
  readonly companies: readonly { readonly id: string; readonly name: string }[]
  readonly company?: { readonly id: string; readonly name: string }
  /** The person belongs to no company, and what they ask is of none. */
  readonly isCommunity: boolean
  readonly agreements: readonly Agreement[]
  readonly types: readonly RequestType[]
  readonly products: readonly Product[]
  readonly erps: readonly Erp[]
  readonly severities: readonly Severity[]
  readonly files: readonly AttachmentCard[]
  readonly lastUsed: { readonly productId?: string; readonly productVersion?: string; readonly erpCode?: string }
  readonly superUsers: readonly { readonly id: string; readonly name: string }[]
  readonly vendor?: CompanyCard
  /** Whether the person may send to the vendor by themselves: under SUPER_USERS_ONLY a super-user (C6). */
  readonly maySend: (agreement: Agreement) => boolean
  /** Some products of the company go to the partner and some to the vendor: the product comes first (A5). */
  readonly isRouteMixed: boolean
  readonly routing: (productId: string | undefined) => Routing
  readonly title: Readonly<Record<string, Words>>
}

/** The companies somebody opens tickets for: their own, and the customers they look after. */
export function actsFor(person: Person, now: Date): { readonly id: string; readonly name: string }[] {
  const own = companiesOf(person).map(({ id, name }) => ({ id, name }))
  return [...own, ...customersOf(person, now).filter(({ id }) => !own.some((one) => one.id === id))]
}

/** Loads the form for the company the person acts for. */
export async function loadTicketForm(ctx: Context, given: Given): Promise<TicketForm> {
  const { person, now, reads } = ctx
  const companies = actsFor(person, now)
  const company = companies.length === 1 ? companies[0] : companies.find(({ id }) => id === given['company'])
  const [agreements, types, erps, severities, lastUsed, superUsers, vendor, files] = await Promise.all([
    company ? reads.companies.agreements(company.id) : [],
    reads.catalogue.requestTypes(),
    reads.catalogue.erps(),
    reads.catalogue.severities(),
    company ? reads.tickets.lastUsed(company.id) : {},
    company ? reads.companies.superUsers(company.id, now) : [],
    reads.companies.vendor(),
    reads.attachments.of(ids(given['files'])),
  ])
  // Who belongs to no company asks as one of the community: about any product, with nothing of a company (D15, INV-39).
  const isCommunity = companies.length === 0
  const covered =
    isCommunity && isMember(person) ? undefined : [...new Set(agreements.flatMap((one) => one.productIds))]
  const products = (await reads.catalogue.products(covered)).map((one) => reachable(one, ctx))
  return {
    companies,
    ...(company ? { company } : {}),
    agreements,
    isCommunity,
    types: types.filter((one) => one.isCommunity === isCommunity),
    products,
    erps,
    severities,
    files: files.filter((one) => one.uploaderRef === person.identityId && !one.isRemoved),
    lastUsed,
    superUsers,
    ...(vendor ? { vendor } : {}),
    maySend: (agreement) =>
      company !== undefined && may(person, 'ticket.submit', sending(company.id, agreement), now).allowed,
    isRouteMixed: new Set(agreements.filter((one) => isInForce(one, now)).map((one) => one.firstLine)).size > 1,
    routing: (productId) => routeFor(agreements, productId, now),
    title: { company: isCommunity ? text('ticket-create.community') : (company?.name ?? '') },
  }
}

/** A list of ids as raw answers hold it. */
export const ids = (raw: unknown): string[] => {
  if (Array.isArray(raw)) return raw.filter((one) => typeof one === 'string')
  const { add } = (raw ?? {}) as { add?: unknown }
  return Array.isArray(add) ? add.filter((one) => typeof one === 'string') : []
}
