import { type Action, may, type Subject } from '../../domain/permission.ts'
import { companiesOf, customersOf, type Person } from '../../domain/person.ts'
import type { Context } from '../context.ts'
import type { LicenceAccountCard } from '../ports.ts'

/** What decides who may do something about an account: one that people use, or an installation. */
export type LicenceMatter = {
  readonly isDelegated: boolean
  readonly contactIds: readonly string[]
  /** Whoever uses it: their own licences are theirs to see. */
  readonly users?: readonly { readonly personId?: string }[]
} & ({ readonly companyId: string } | { readonly company: { readonly id: string } })

/** An account as `may` sees it: the one rule of visibility for everything about licences and keys (DOMAIN §3.4). */
export const licenceRecord = (account: LicenceMatter): Subject => ({
  kind: 'record',
  record: {
    companyId: 'company' in account ? account.company.id : account.companyId,
    ofIds: (account.users ?? []).flatMap(({ personId }) => personId ?? []),
    licenceContactIds: account.contactIds,
    given: account.isDelegated ? ['delegated'] : [],
  },
})

/** Whether somebody may do this to it. */
export const mayWith = ({ person, now }: Pick<Context, 'person' | 'now'>, action: Action, account: LicenceMatter) =>
  may(person, action, licenceRecord(account), now).allowed

/** The companies whose licences somebody may have to do with: their own and those that they look after, each once. */
export function licenceCompanies(person: Person, now: Date): { readonly id: string; readonly name: string }[] {
  const own = companiesOf(person).filter(({ kind }) => kind !== 'VENDOR')
  return [...own, ...customersOf(person, now).filter(({ id }) => !own.some((one) => one.id === id))]
}

/** The accounts on which somebody may do this: of a company that was named, else of all those. */
export async function licenceAccounts(
  ctx: Context,
  action: Action,
  companyId?: string,
): Promise<readonly LicenceAccountCard[]> {
  const ids = companyId === undefined ? licenceCompanies(ctx.person, ctx.now).map(({ id }) => id) : [companyId]
  const accounts = ids.length === 0 ? [] : await ctx.reads.licences.accounts(ids)
  return accounts.filter((account) => mayWith(ctx, action, account))
}
