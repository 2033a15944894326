import { regulars } from '../core/cards/access-words.ts'
import type { Context } from '../core/context.ts'
import type { Given } from '../core/flow.ts'
import { foundCompany } from '../core/found-company.ts'
import type { AccessRequest, CompanySeats, NewAccessRequest, Product } from '../core/ports.ts'
import type { Words } from '../core/words.ts'
import { localDay } from '../domain/business-hours.ts'
import { isCloseName, isSameName } from '../domain/company-name.ts'
import { type Period, periodOf } from '../domain/period.ts'
import { companiesOf, customersOf, isSuperUser } from '../domain/person.ts'

/** *I don't know – let the admin choose* (T5 step 7). */
export const LET_CHOOSE = 'unknown'

/** What the form of a request for a seat knows. */
export interface AccessForm {
  /** Companies that may be named back to the person: their own, their address's, their customers' (X46). */
  readonly companies: readonly { readonly id: string; readonly name: string; readonly kind?: string }[]
  /** The one that is meant, once that is known. */
  readonly company: { readonly id: string; readonly name: string } | undefined
  /** Not what they wrote, but nearly. */
  readonly near: { readonly id: string; readonly name: string } | undefined
  readonly seats: CompanySeats | undefined
  readonly products: readonly Product[]
  /** Of the company's agreements: chosen for them. */
  readonly agreedIds: readonly string[]
  /** They have one open there already (INV-20). */
  readonly open: AccessRequest | undefined
  readonly isHolder: boolean
  /** They stand in for somebody until a day that is set: the days after it can be asked for (T6 *Extend*). */
  readonly isStandIn: boolean
  readonly email: string
  readonly personId: string
  /** What is corrected, where a request was rejected (C17). */
  readonly before: AccessRequest | undefined
  readonly now: Date
  readonly title: Readonly<Record<string, Words>>
}

/** `given` → everything the questions and their rules are about. */
export async function loadAccessForm(ctx: Context, given: Given, before?: AccessRequest): Promise<AccessForm> {
  const { person, reads, now } = ctx
  const found = await foundCompany(ctx)
  const own = companiesOf(person).filter(({ kind }) => kind !== 'VENDOR')
  const companies = [...own, ...(found ? [found] : []), ...customersOf(person, now)]
  const said = typeof given.company === 'string' ? given.company : (before?.company?.name ?? own[0]?.name ?? '')
  const same = companies.find(({ id, name }) => id === said || isSameName(name, said))
  const near = same ? undefined : companies.find(({ name }) => isCloseName(name, said))
  const company = same ?? (given.meant === 'yes' ? near : undefined)
  const seats = company && (await reads.access.seats(company.id, now))
  const agreements = company ? await reads.companies.agreements(company.id) : []
  const requests = person.id === undefined ? [] : await reads.access.of(person.id)
  return {
    companies,
    company,
    near,
    seats,
    products: await reads.catalogue.products(),
    agreedIds: agreements.flatMap(({ productIds }) => productIds),
    open: requests.find(
      ({ companyId, status, number }) =>
        companyId === company?.id &&
        number !== before?.number &&
        ['SUBMITTED', 'NEEDS_INFO', 'BLOCKED_LIMIT', 'INVITED'].includes(status),
    ),
    isHolder: company !== undefined && isSuperUser(person, company.id, now),
    isStandIn:
      seats?.assignments.some((one) => one.personId === person.id && one.kind === 'SUBSTITUTE' && one.endsAt) === true,
    email: person.email ?? '',
    personId: person.id ?? '',
    before,
    now,
    title: { company: company?.name ?? said, number: before?.number ?? '' },
  }
}

/** Whether somebody's place is asked for, not one of their own. */
export const isReplacing = (given: Given): boolean => given.replacing === 'yes'

/** The answers → what is kept. */
export function accessRequestOf(given: Given, form: AccessForm): Omit<NewAccessRequest, 'run' | 'requesterId'> {
  const read = (id: string) => (typeof given[id] === 'string' && given[id] !== '' ? (given[id] as string) : undefined)
  const replaced = isReplacing(given) ? read('replaced') : undefined
  const holder = replaced === undefined ? undefined : holderWith(replaced, form)
  const period = isReplacing(given) ? periodIn(given, form) : undefined
  const note = [read('note'), replaced !== undefined && replaced !== LET_CHOOSE && !holder ? replaced : undefined]
    .filter((one) => one !== undefined)
    .join('\n')
  return {
    companyEntered: form.company?.name ?? read('company') ?? '',
    ...(form.company ? { companyId: form.company.id } : {}),
    ...optional('customerNo', read('customerNo')),
    relation: given.relation === 'PARTNER' ? 'PARTNER' : 'CUSTOMER',
    productIds: Array.isArray(given.products) ? given.products.map(String) : [],
    ...optional('phone', read('phone')),
    ...optional('note', note === '' ? undefined : note),
    isReplacing: isReplacing(given),
    ...optional('replacedId', holder?.id),
    ...optional('period', period),
  }
}

const optional = <K extends string, V>(key: K, value: V | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { readonly [_ in K]?: V }

/** Without any day it begins with the acceptance and stays open (K7). */
export function periodIn(given: Given, form: AccessForm): Period | undefined {
  const [from, until] = [given.from, given.until].map((one) =>
    typeof one === 'string' && one !== '' ? one : undefined,
  )
  if (from === undefined && until === undefined) return undefined
  const zone = zoneOf(form)
  return periodOf({ from: from ?? localDay(form.now, zone), ...(until === undefined ? {} : { until }) }, zone)
}

/** Those with a seat of their own, whoever stands in for them: whom somebody can replace. */
export const holdersOf = ({ seats, now, personId }: AccessForm) =>
  seats
    ? regulars(seats, now)
        .flatMap((one) => seats.people.get(one.personId) ?? [])
        .filter(({ id }) => id !== personId)
    : []

/** The one of them whom an address means. */
export const holderWith = (email: string, form: AccessForm) =>
  holdersOf(form).find((one) => one.email?.toLowerCase() === email.toLowerCase())

/** The zone in which the company's days are. */
export const zoneOf = ({ seats }: AccessForm): string => seats?.timezone ?? 'UTC'
