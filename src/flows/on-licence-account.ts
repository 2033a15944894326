import { z } from 'zod'
import { look } from '../core/button.ts'
import type { Context } from '../core/context.ts'
import type { Given, Slot } from '../core/flow.ts'
import { type Message, say } from '../core/message.ts'
import type { LicenceAccountCard } from '../core/ports.ts'
import { licenceAccounts, licenceRecord, mayWith } from '../core/sights/licence-sight.ts'
import { text, type Words } from '../core/words.ts'
import type { Action, Subject } from '../domain/permission.ts'

/** What every flow on a licence account knows of it. */
export interface OnLicenceAccount {
  /** The one that was named, or the only one; undefined while several could be meant, and where it is nothing to the person. */
  readonly account: LicenceAccountCard | undefined
  readonly others: readonly LicenceAccountCard[]
  readonly title: Readonly<Record<string, Words>>
}

/** `given` → the account it names, and those with which the person may do this. */
export async function loadOnAccount(ctx: Context, given: Given, deed: Action): Promise<OnLicenceAccount> {
  const id = accountIn(given)
  const named = id === '' ? undefined : await ctx.reads.licences.account(id)
  const account = named && mayWith(ctx, deed, named) ? named : undefined
  return {
    account,
    others: id === '' ? await licenceAccounts(ctx, deed) : [],
    title: { company: account?.company.name ?? '', product: account?.productName ?? '' },
  }
}

/** For `may`: an account that does not exist and one that is nothing to them are refused in the same way (X49). */
export const aboutAccount = ({ account }: OnLicenceAccount, given: Given): Subject => {
  if (account) return licenceRecord(account)
  return accountIn(given) === '' ? { kind: 'unchosen' } : { kind: 'record', record: {} }
}

/** One unsent draft per account. */
export const accountIn = ({ account }: Given): string => (typeof account === 'string' ? account : '')

/** The account a button was pressed on; asked where words named none, and there are several. */
export const accountSlot: Slot<string, OnLicenceAccount> = {
  schema: z.string().max(80),
  widget: 'choice',
  isFixed: true,
  choices: ({ account, others }) => [...others, ...(account ? [account] : [])].map(accountChoice),
  initial: ({ account, others }) => account?.id ?? (others.length === 1 ? others[0]?.id : undefined),
  label: () => text('licence.which'),
}

const accountChoice = ({ id, company, productName }: LicenceAccountCard) => ({
  value: id,
  label: text('licence.account', { company: company.name, product: productName }),
})

/** There is no account with which the person may do this. */
export const noAccount = (_: Given, { account, others }: OnLicenceAccount): Message[] | undefined =>
  account || others.length > 0
    ? undefined
    : [say(text('license-status.none'), 'plain', [look(text('license-status.button'), 'license.status')])]

/** What flows on the licences of one account have in common. */
export const onAccount = (deed: Action) => ({
  deed,
  load: (ctx: Context, given: Given) => loadOnAccount(ctx, given, deed),
  subject: aboutAccount,
  scope: accountIn,
})

/** The account in a commit: it was chosen, or the core would have asked. */
export function chosenAccount({ account }: OnLicenceAccount): LicenceAccountCard {
  if (!account) throw new Error('nothing is committed before an account is chosen')
  return account
}
