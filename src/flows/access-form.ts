import { z } from 'zod'
import { nameIn, regulars } from '../core/cards/access-words.ts'
import type { Context } from '../core/context.ts'
import type { Given, Slot } from '../core/flow.ts'
import { foundCompany } from '../core/found-company.ts'
import type { AccessRequest, CompanySeats, NewAccessRequest, Product } from '../core/ports.ts'
import { text, type Words } from '../core/words.ts'
import { masked } from '../domain/address.ts'
import { localDay } from '../domain/business-hours.ts'
import { isCloseName, isSameName } from '../domain/company-name.ts'
import { overlap, type Period, periodOf, periodProblem } from '../domain/period.ts'
import { companiesOf, customersOf, isSuperUser, shortName } from '../domain/person.ts'
import { standIns, usedSeats } from '../domain/seat.ts'

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

const isFull = ({ seats, now }: AccessForm): boolean => seats !== undefined && usedSeats(seats, now) >= seats.limit

export const isReplacing = (given: Given): boolean => given.replacing === 'yes'

/** The questions of a request for a seat (DOMAIN §4.1, C8, C12, C13). */
export const accessSlots = {
  company: {
    schema: z.string().trim().min(2).max(200),
    widget: 'line',
    isLookedUp: true,
    label: () => text('access-form.company'),
    initial: ({ companies, before }: AccessForm) => before?.companyEntered ?? companies[0]?.name,
  },
  /** *Did you mean Hello AB?* Only of companies that the person may hear of (T5 step 4, X49). */
  meant: {
    schema: z.enum(['yes', 'no']),
    widget: 'choice',
    label: ({ near }: AccessForm) => text('access-form.meant', { company: near?.name ?? '' }),
    choices: ({ near }: AccessForm) => [
      { value: 'yes', label: text('access-form.meant-yes', { company: near?.name ?? '' }) },
      { value: 'no', label: text('access-form.meant-no') },
    ],
    isAlone: true,
  },
  replacing: {
    schema: z.enum(['no', 'yes', 'extra', 'wait']),
    widget: 'choice',
    label: (form: AccessForm, given: Given) =>
      isFull(form) && given.replacing === undefined ? text('access-form.full-ask') : text('access-form.replacing'),
    hint: (form: AccessForm, given: Given) =>
      isFull(form) && given.replacing === undefined
        ? text('access-form.full', {
            company: form.company?.name ?? '',
            used: form.seats ? usedSeats(form.seats, form.now) : 0,
            limit: form.seats?.limit ?? 0,
          })
        : undefined,
    choices: (form: AccessForm) =>
      (isFull(form) ? (['yes', 'extra', 'wait'] as const) : (['no', 'yes'] as const)).map((value) => ({
        value,
        label: text(`access-form.replacing-${value}`),
      })),
    initial: (form: AccessForm) => {
      if (form.before) return form.before.isReplacing ? 'yes' : isFull(form) ? 'wait' : 'no'
      return isFull(form) ? undefined : 'no'
    },
    isAlone: isFull,
  },
  replaced: {
    schema: z.string().trim().toLowerCase().max(254).pipe(z.email()),
    widget: 'line',
    label: () => text('access-form.replaced'),
    instead: { value: LET_CHOOSE, label: text('access-form.let-choose') },
    initial: ({ before }: AccessForm) => before?.replaced?.email,
  },
  from: {
    schema: z.string().optional(),
    widget: 'date',
    label: () => text('access-form.from'),
    initial: ({ before }: AccessForm) => dayOf(before?.period?.startsAt, before),
  },
  until: {
    schema: z.string().optional(),
    widget: 'date',
    label: () => text('access-form.until'),
    hint: () => text('access-form.until-hint'),
    initial: ({ before }: AccessForm) =>
      dayOf(before?.period?.endsAt && new Date(before.period.endsAt.getTime() - 1), before),
  },
  relation: {
    schema: z.enum(['CUSTOMER', 'PARTNER']),
    widget: 'choice',
    label: () => text('access-form.relation'),
    choices: () =>
      (['CUSTOMER', 'PARTNER'] as const).map((value) => ({
        value,
        label: text(`access-form.relation-${value.toLowerCase()}`),
      })),
    initial: ({ companies, before }: AccessForm) =>
      before?.relation ?? (companies[0]?.kind === 'PARTNER' ? 'PARTNER' : 'CUSTOMER'),
  },
  products: {
    schema: z.array(z.string()).min(1),
    widget: 'choices',
    label: () => text('access-form.products'),
    choices: ({ products }: AccessForm) => products.map(({ id, name }) => ({ value: id, label: name })),
    initial: ({ before, agreedIds, products }: AccessForm) =>
      before
        ? before.products.map(({ id }) => id)
        : products.filter(({ id }) => agreedIds.includes(id)).map(({ id }) => id),
  },
  customerNo: {
    schema: z.string().trim().max(60).optional(),
    widget: 'line',
    label: () => text('access-form.customer-no'),
    initial: ({ before }: AccessForm) => before?.customerNo,
  },
  phone: {
    schema: z.string().trim().max(60).optional(),
    widget: 'line',
    label: () => text('access-form.phone'),
    initial: ({ before }: AccessForm) => before?.phone,
  },
  note: {
    schema: z.string().trim().max(2_000).optional(),
    widget: 'paragraph',
    label: () => text('access-form.note'),
    initial: ({ before }: AccessForm) => before?.note,
  },
} satisfies Readonly<Record<string, Slot<never, AccessForm>>> | Readonly<Record<string, unknown>>

/** Which of them are asked. */
export const accessWhen = {
  meant: (_: Given, { near }: AccessForm) => near !== undefined,
  replaced: isReplacing,
  from: isReplacing,
  until: isReplacing,
}

/** The rules beyond each answer's own shape; all of them name the way out (C15, X23). */
export const accessCheck = {
  replaced: (email: string, form: AccessForm): Words | undefined => {
    // Of a company that is not known to be theirs nothing is disclosed: whoever decides will see (X49).
    if (email === LET_CHOOSE || !form.seats || holderWith(email, form)) return undefined
    return text('access-form.nobody', {
      company: form.company?.name ?? '',
      email,
      names: { list: holdersOf(form).map((one) => masked(one.email ?? one.name)) },
    })
  },
  from: (from: string | undefined, form: AccessForm): Words | undefined => daysProblem(from, undefined, form),
  until: (until: string | undefined, form: AccessForm, given: Given): Words | undefined => {
    const from = typeof given.from === 'string' ? given.from : undefined
    return daysProblem(from, until, form) ?? overlapProblem(given, until, form)
  },
}

function daysProblem(from: string | undefined, until: string | undefined, form: AccessForm): Words | undefined {
  const zone = zoneOf(form)
  const days = { from: from ?? localDay(form.now, zone), ...(until === undefined ? {} : { until }) }
  const problem = periodProblem(days, zone, form.now)
  return problem && text(`access-form.${problem}`)
}

/** Somebody else stands in at that time: says who, as far as the person may know (X23). */
function overlapProblem(given: Given, until: string | undefined, form: AccessForm): Words | undefined {
  const regular = typeof given.replaced === 'string' ? holderWith(given.replaced, form) : undefined
  const seatId = form.seats?.assignments.find(
    ({ personId, kind }) => kind === 'REGULAR' && personId === regular?.id,
  )?.seatId
  if (!form.seats || seatId === undefined) return undefined
  const asked = periodIn({ ...given, until }, form) ?? { startsAt: form.now }
  const other = standIns(form.seats, seatId, form.now).find((one) => overlap(asked, one))
  return (
    other &&
    text('access-form.overlaps', {
      name: shortName(nameIn(form.seats, other.personId)),
      until: other.endsAt ? { day: localDay(new Date(other.endsAt.getTime() - 1), zoneOf(form)) } : '–',
    })
  )
}

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
function periodIn(given: Given, form: AccessForm): Period | undefined {
  const [from, until] = [given.from, given.until].map((one) =>
    typeof one === 'string' && one !== '' ? one : undefined,
  )
  if (from === undefined && until === undefined) return undefined
  const zone = zoneOf(form)
  return periodOf({ from: from ?? localDay(form.now, zone), ...(until === undefined ? {} : { until }) }, zone)
}

/** Those with a seat of their own, whoever stands in for them: whom somebody can replace. */
const holdersOf = ({ seats, now, personId }: AccessForm) =>
  seats
    ? regulars(seats, now)
        .flatMap((one) => seats.people.get(one.personId) ?? [])
        .filter(({ id }) => id !== personId)
    : []

const holderWith = (email: string, form: AccessForm) =>
  holdersOf(form).find((one) => one.email?.toLowerCase() === email.toLowerCase())

const zoneOf = ({ seats }: AccessForm): string => seats?.timezone ?? 'UTC'

const dayOf = (at: Date | undefined, before: AccessRequest | undefined): string | undefined =>
  at && localDay(at, before?.company?.timezone ?? 'UTC')
