import { z } from 'zod'
import { look } from '../core/button.ts'
import { beyond } from '../core/cards/licence-card.ts'
import { dayIn } from '../core/cards/licence-words.ts'
import type { Context } from '../core/context.ts'
import type { Button, Item, Message } from '../core/message.ts'
import type { LicenceAccountCard, LicenceReads, LicenceUserCard } from '../core/ports.ts'
import { defineView } from '../core/view.ts'
import { text, type Words } from '../core/words.ts'
import { sameName } from '../domain/company-name.ts'
import { may } from '../domain/permission.ts'
import { accountParams, chooseAccount, type LicenceChoice, loadChoice, mayLook, paged } from './licence-choice.ts'

const params = z.object({
  ...accountParams,
  type: z.string().max(120).optional(),
  group: z.enum(['associates', 'others']).default('associates'),
  /** One of them, by the product's own name for them. */
  user: z.string().max(200).optional(),
})
type Params = z.infer<typeof params>

interface Users extends LicenceChoice {
  /** What the reader uses themselves, where they may see no more than that. */
  readonly own: Awaited<ReturnType<LicenceReads['usedBy']>> | undefined
}

/** Who has which licence: employees and others apart, by type, by name (DOMAIN G23, G24). Everybody sees their own. */
export const licenseUsers = defineView({
  id: 'license.users',
  slash: { name: 'license users', options: { search: 'search' } },
  params,
  may: (_, ctx, choice: Users) => mayLook(choice, 'license.users', ctx),
  async load(given, ctx): Promise<Users> {
    // What is searched for here are people, not companies.
    const choice = await loadChoice({ ...given, search: undefined }, ctx, 'license.users')
    const all = choice.accounts.filter((account) => seesAll(account, ctx))
    const account =
      choice.account && seesAll(choice.account, ctx) ? choice.account : all.length === 1 ? all[0] : undefined
    const isOnlyOwn = !account && all.length === 0 && choice.companies.length === 0
    const own = isOnlyOwn && ctx.person.id !== undefined ? await ctx.reads.licences.usedBy(ctx.person.id) : undefined
    return { ...choice, account, accounts: all, own }
  },
  show({ own, ...choice }: Users, given): Message[] {
    if (own) return [ownLicences(own)]
    const { account } = choice
    if (!account) return [chooseAccount(choice, 'license.users', given)]
    const user = account.users.find(({ userRef }) => userRef === given.user)
    return [user ? oneUser(user, account) : userList(account, given)]
  },
})

/** More than their own licences: as the company's licence admin, its partner, or for the vendor. */
const seesAll = (account: LicenceAccountCard, { person, now }: Context): boolean =>
  may(person, 'license.users', { kind: 'company', companyId: account.company.id }, now).allowed

const typesOf = ({ uses }: LicenceAccountCard, { userRef }: LicenceUserCard): string[] =>
  uses.filter((use) => use.userRef === userRef).map(({ licenceType }) => licenceType)

const ownLicences = (own: NonNullable<Users['own']>): Message => ({
  kind: 'list',
  title: text('license-users.own'),
  items: own.map(({ accountId, licenceType, productName, companyName }) => ({
    id: licenceType,
    title: productName,
    facts: [companyName],
    open: { kind: 'view', view: 'license.type', params: { account: accountId, type: licenceType }, by: 'press' },
  })),
  empty: text('license-users.own-none'),
  buttons: [look(text('button.contact'), 'contact.show'), look(text('button.home'), 'help')],
})

function userList(account: LicenceAccountCard, given: Params): Message {
  const { group, type, search = '', page } = given
  const kind = group === 'associates' ? 'ASSOCIATE' : 'OTHER'
  const inGroup = account.users.filter((user) => user.kind === kind)
  const found = inGroup
    .filter((user) => type === undefined || typesOf(account, user).includes(type))
    .filter(({ name, email = '' }) => [name, email].some((one) => sameName(one).includes(sameName(search))))
    .toSorted((one, other) => one.name.localeCompare(other.name))
  const here = { account: account.id, group, ...(type ? { type } : {}), ...(search ? { search } : {}) }
  const open = (more: object) =>
    ({ kind: 'view', view: 'license.users', params: { ...here, ...more }, by: 'press' }) as const
  const notes: Words[] = [
    text(`license-users.count-${group}`, { count: found.length }),
    ...(type ? [text('license-users.of-type', { type })] : []),
    ...(search ? [text('ticket-list.searching', { search })] : []),
    ...beyond(account),
  ]
  return {
    kind: 'list',
    title: text('license-users.title', { company: account.company.name, product: account.productName }),
    note: { lines: notes },
    ...paged(
      found.map((user) => itemOf(user, account, open({ user: user.userRef }))),
      page,
      (to) => open({ page: to }),
    ),
    empty: text('license-users.nobody'),
    buttons: filters(account, given),
  }
}

function itemOf(user: LicenceUserCard, account: LicenceAccountCard, open: Item['open']): Item {
  const types = typesOf(account, user)
  return {
    id: user.name,
    title: types.length > 0 ? { list: types } : text('license-users.without'),
    facts: user.email ? [user.email] : [],
    open,
  }
}

/** The other group, everybody, and each type. */
function filters({ id, lines }: LicenceAccountCard, { group, type, search }: Params): Button[] {
  const other = group === 'associates' ? 'others' : 'associates'
  const kept = search ? { search } : {}
  const here = { account: id, group, ...kept }
  return [
    look(text(`license-users.${other}`), 'license.users', { ...here, group: other, ...(type ? { type } : {}) }),
    ...(type || search ? [look(text('license-users.all'), 'license.users', { account: id, group })] : []),
    ...lines
      .filter((line) => line.kind === 'USER' && line.licenceType !== type)
      .map(({ licenceType }) => look(licenceType, 'license.users', { ...here, type: licenceType })),
    look(text('license-status.button'), 'license.status', { account: id }),
  ]
}

function oneUser(user: LicenceUserCard, account: LicenceAccountCard): Message {
  const { name, email, lastActiveAt, openRequests, kind, isAdmin } = user
  const types = typesOf(account, user)
  const row = (id: string, value: Words) => ({ id, label: text(`license-users.row.${id}`), value })
  return {
    kind: 'record',
    title: name,
    facts: [
      row('licences', types.length > 0 ? { list: types } : text('license-users.without')),
      row('kind', text(isAdmin ? 'license-users.admin' : `license-users.kind.${kind.toLowerCase()}`)),
      ...(email ? [row('email', email)] : []),
      row('active', lastActiveAt ? dayIn(lastActiveAt, account) : text('license-remove-surplus.never')),
      row('requests', String(openRequests)),
      ...(user.beyond.length > 0 ? [row('beyond', { list: user.beyond })] : []),
    ],
    buttons: [look(text('license-users.back'), 'license.users', { account: account.id })],
  }
}
