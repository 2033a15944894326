import { licenceSteps } from '../core/cards/licence-steps.ts'
import type { Context } from '../core/context.ts'
import type { Given } from '../core/flow.ts'
import type { CompanyCard, Contract, Erp, Installation, Product } from '../core/ports.ts'
import { licenceCompanies } from '../core/sights/licence-sight.ts'
import type { Words } from '../core/words.ts'
import { type Agreement, isInForce } from '../domain/agreement.ts'
import { sameName } from '../domain/company-name.ts'
import { matchParty, type PartyMatch } from '../domain/contract-party.ts'
import type { DeploymentRule } from '../domain/deployment.ts'
import { may } from '../domain/permission.ts'
import { companiesOf } from '../domain/person.ts'
import { LICENCE, type RequestType } from '../domain/request-type.ts'
import { fingerprint } from './forward-buttons.ts'

/** Somebody who sells, as people are told of them. */
export interface Sales {
  readonly id: string
  readonly name: string
  readonly email?: string
}

/** Everything that a request for a licence goes by, read once. */
export interface LicenceForm {
  readonly isStaff: boolean
  /** For whom it can be: a customer's installation, or a partner's own. */
  readonly kinds: readonly ('customer' | 'partner')[]
  /** The customer, where it can be no other; of the partner's own installation the partner. */
  readonly nameOf: (kind: unknown) => string | undefined
  /** Signed contracts that the typed name may mean. */
  readonly match: PartyMatch<Contract>
  /** The one that was named by its number, or by exactly its party's name; whatever its state. */
  readonly contract: Contract | undefined
  /** Whether the customer is called exactly as in the contract; otherwise somebody says that they are the same (X89). */
  readonly isExact: boolean
  /** What *Same customer?* is answered with, for this name and this contract alone. */
  readonly sameAs: { readonly yes: string; readonly no: string }
  /** A customer that was looked after until then (X88). */
  readonly former: { readonly name: string; readonly until: Date } | undefined
  readonly installations: readonly Installation[]
  readonly products: readonly Product[]
  readonly erps: readonly Erp[]
  readonly rules: readonly DeploymentRule[]
  readonly agreements: readonly Agreement[]
  readonly sales: Sales | undefined
  readonly vendor: CompanyCard | undefined
  readonly type: RequestType | undefined
  readonly now: Date
  readonly title: Readonly<Record<string, Words>>
}

/** Reads what the answers so far are about: the contract behind a name or number, and the installations under it. */
export async function loadLicenceForm({ person, now, reads }: Context, given: Given): Promise<LicenceForm> {
  const isStaff = companiesOf(person).some(({ kind }) => kind === 'VENDOR')
  const own = companiesOf(person).filter(
    ({ id, kind }) =>
      kind === 'PARTNER' && may(person, 'license.request', { kind: 'company', companyId: id }, now).allowed,
  )
  const all = licenceCompanies(person, now)
  const isOwn = given.installation === 'partner'
  const theirs = isStaff ? undefined : (isOwn ? own : all).map(({ id }) => id)
  const contracts = theirs?.length === 0 ? [] : await reads.activation.contracts(theirs)
  const [said, number] = [wordsIn(given.customer), wordsIn(given.contract)]
  const signed = contracts.filter(({ status }) => status === 'SIGNED')
  const match = matchParty(said, signed)
  const named = contracts.find((one) => isNumberOf(one, number))
  const contract = number === '' ? (match.kind === 'same' ? match.party : undefined) : named
  const isExact = contract !== undefined && sameName(contract.name) === sameName(said)
  const mark = fingerprint({ said: sameName(said), number: contract?.number ?? '' })
  const sameAs = { yes: `yes-${mark}`, no: `no-${mark}` }
  const [erps, rules, types, vendor, agreements, installations] = await Promise.all([
    reads.catalogue.erps(),
    reads.activation.rules(),
    reads.catalogue.requestTypes(),
    reads.companies.vendor(),
    contract ? reads.companies.agreements(contract.companyId) : [],
    contract ? reads.activation.installations([contract.companyId]) : [],
  ])
  const covered = [...new Set(agreements.filter((one) => isInForce(one, now)).flatMap(({ productIds }) => productIds))]
  const products = await reads.catalogue.products(covered.length > 0 ? covered : undefined)
  const likely = match.kind === 'likely' ? match.parties : []
  const drafts = matchParty(
    said,
    contracts.filter(({ status }) => status === 'DRAFT'),
  )
  const meant = [
    contract,
    ...likely,
    ...(drafts.kind === 'none' ? [] : drafts.kind === 'same' ? [drafts.party] : drafts.parties),
  ]
  const managers = vendor ? await reads.companies.withRole(vendor.id, ['SALES_MANAGER']) : []
  const isAtRequest = contract?.status === 'SIGNED' && (isExact || given.same === sameAs.yes)
  return {
    isStaff,
    kinds: isStaff || own.length > 0 ? ['customer', 'partner'] : ['customer'],
    nameOf: (kind) => (kind === 'partner' ? only(own) : own.length === 0 && !isStaff ? only(all) : undefined),
    match,
    contract,
    isExact,
    sameAs,
    former: await formerOf({ person, now, reads }, said, contract ? undefined : number.toUpperCase()),
    installations: installations.filter((one) => one.isPartnersOwn === isOwn),
    products,
    erps,
    rules,
    agreements,
    sales: meant.find((one) => one?.salesManager)?.salesManager ?? managers[0],
    vendor,
    type: types.find(({ key }) => key === LICENCE),
    now,
    title: { steps: licenceSteps(isAtRequest ? 'request' : 'contract'), customer: contract?.name ?? (said || '–') },
  }
}

const only = (all: readonly { readonly name: string }[]) => (all.length === 1 ? all[0]?.name : undefined)

/** Whether somebody named this contract; `contract K-5521` does too. */
export const isNumberOf = ({ number }: Contract, said: string): boolean =>
  [said, said.split(/\s+/u).at(-1)].some((one) => one?.toUpperCase() === number.toUpperCase())

/** An answer that is words, else nothing. */
export const wordsIn = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** The partnership that ended with whoever was named, or whose contract it is. */
async function formerOf(
  { person, now, reads }: Pick<Context, 'person' | 'now' | 'reads'>,
  said: string,
  number: string | undefined,
) {
  const current = licenceCompanies(person, now)
  const ended = person.partnerships.flatMap(({ customerId, customerName: name, validTo }) =>
    validTo && validTo <= now && !current.some(({ id }) => id === customerId)
      ? [{ id: customerId, name, until: validTo }]
      : [],
  )
  if (ended.length === 0) return undefined
  const contract = number ? await reads.activation.contract(number) : undefined
  const byNumber = ended.find(({ id }) => id === contract?.companyId)
  const byName = matchParty(said, ended)
  return byNumber ?? (byName.kind === 'same' ? byName.party : byName.kind === 'likely' ? byName.parties[0] : undefined)
}
