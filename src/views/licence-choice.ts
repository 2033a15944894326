import { z } from 'zod'
import { look } from '../core/button.ts'
import type { Context } from '../core/context.ts'
import type { Item, List, Message } from '../core/message.ts'
import type { CompanyCard, LicenceAccountCard } from '../core/ports.ts'
import { licenceAccounts, licenceCompanies, licenceRecord, mayWith } from '../core/sights/licence-sight.ts'
import { text } from '../core/words.ts'
import { isCloseName, isSameName } from '../domain/company-name.ts'
import { type Action, may, type Verdict } from '../domain/permission.ts'

const PAGE_SIZE = 10

/** Which account a look is at; companies are chosen by those who work for the vendor. */
export const accountParams = {
  account: z.string().max(80).optional(),
  company: z.string().max(80).optional(),
  search: z.string().max(200).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
}
interface Given {
  readonly account?: string | undefined
  readonly company?: string | undefined
  readonly search?: string | undefined
  readonly page: number
}

/** The account that is meant, or those and the companies among which it is to be chosen. */
export interface LicenceChoice {
  readonly account: LicenceAccountCard | undefined
  readonly isNamed: boolean
  readonly accounts: readonly LicenceAccountCard[]
  readonly companies: readonly Pick<CompanyCard, 'id' | 'name' | 'kind'>[]
}

/** Params → the account they name, or the only one that the person may look at. */
export async function loadChoice(given: Given, ctx: Context, action: Action): Promise<LicenceChoice> {
  const { account: id, company } = given
  if (id !== undefined) {
    const named = await ctx.reads.licences.account(id)
    const account = named && mayWith(ctx, action, named) ? named : undefined
    return { account, isNamed: true, accounts: [], companies: [] }
  }
  const seen = await licenceAccounts(ctx, action, company)
  const accounts = calledLike(given.search, seen, (one) => one.company.name)
  const account = accounts.length === 1 ? accounts[0] : undefined
  const isAnybodys = may(ctx.person, action, { kind: 'company', companyId: '' }, ctx.now).allowed
  const isToChoose = isAnybodys && company === undefined && licenceCompanies(ctx.person, ctx.now).length === 0
  const companies = isToChoose ? calledLike(given.search, await ctx.reads.licences.companies(), ({ name }) => name) : []
  const [only, ...others] = companies
  // Whoever named one wants no list of one.
  if (given.search && only && others.length === 0) return loadChoice({ company: only.id, page: 1 }, ctx, action)
  return { account, isNamed: false, accounts, companies }
}

/** Those that are called so, else those that may be meant; all where nobody is named, or none is called like it. */
function calledLike<T>(said = '', all: readonly T[], nameOf: (one: T) => string): readonly T[] {
  const same = all.filter((one) => isSameName(nameOf(one), said))
  const like = same.length > 0 ? same : all.filter((one) => isCloseName(nameOf(one), said))
  return like.length > 0 ? like : all
}

/** An account that is nothing to them is refused as one that does not exist, naming who can help (G1, X49). */
export const mayLook = ({ account, isNamed }: LicenceChoice, action: Action, { person, now }: Context): Verdict =>
  may(
    person,
    action,
    account ? licenceRecord(account) : isNamed ? { kind: 'record', record: {} } : { kind: 'nothing' },
    now,
  )

/** Which company, or which product: asked where several are possible; nothing to show is said. */
export function chooseAccount({ accounts, companies }: LicenceChoice, view: string, given: Given): Message {
  const open = (params: object) => ({ kind: 'view', view, params: { ...params }, by: 'press' }) as const
  const items: Item[] =
    companies.length > 0
      ? companies.map(({ id, name, kind }) => ({
          id: name,
          title: text(`members.kind.${kind.toLowerCase()}`),
          facts: [],
          open: open({ company: id }),
        }))
      : accounts.map(({ id, company, productName }) => ({
          id: company.name,
          title: productName,
          facts: [],
          open: open({ account: id }),
        }))
  return {
    kind: 'list',
    title: text('licence.which'),
    ...paged(items, given.page, (page) => open({ ...given, page })),
    empty: text('license-status.none'),
    buttons: [look(text('button.contact'), 'contact.show'), look(text('button.home'), 'help')],
  }
}

/** One page of the items, and the way to the others. */
export function paged(
  items: readonly Item[],
  page: number,
  turn: (page: number) => Item['open'],
): Pick<List, 'items' | 'page'> {
  const pages = Math.max(1, Math.ceil(items.length / PAGE_SIZE))
  const at = Math.min(page, pages)
  return {
    items: items.slice((at - 1) * PAGE_SIZE, at * PAGE_SIZE),
    ...(pages > 1
      ? {
          page: {
            label: text('ticket-list.page', { page: at, pages }),
            ...(at > 1 ? { previous: turn(at - 1) } : {}),
            ...(at < pages ? { next: turn(at + 1) } : {}),
          },
        }
      : {}),
  }
}
