import { z } from 'zod'
import { look } from '../core/button.ts'
import { lineWords } from '../core/cards/licence-words.ts'
import type { Context } from '../core/context.ts'
import type { Button, Message } from '../core/message.ts'
import type { LicenceAccountCard, LicenceTypeCard } from '../core/ports.ts'
import { defineView } from '../core/view.ts'
import { text } from '../core/words.ts'
import { accountParams, chooseAccount, type LicenceChoice, loadChoice, mayLook, paged } from './licence-choice.ts'

interface Types extends LicenceChoice {
  /** Whoever may read how licences stand reads it here too; whoever has one reads what it is. */
  readonly action: 'license.status' | 'license.users'
}

async function load(given: Parameters<typeof loadChoice>[0], ctx: Context): Promise<Types> {
  const standing = await loadChoice(given, ctx, 'license.status')
  const isReader = standing.account !== undefined || standing.accounts.length > 0 || standing.companies.length > 0
  return isReader
    ? { ...standing, action: 'license.status' }
    : { ...(await loadChoice(given, ctx, 'license.users')), action: 'license.users' }
}

/** *What is licence type X?*, and where the same is done in the product itself (DOMAIN G26, G27). */
export const licenseType = defineView({
  id: 'license.type',
  slash: { name: 'license type' },
  params: z.object({ ...accountParams, type: z.string().max(120).optional() }),
  may: (_, ctx, choice: Types) => mayLook(choice, choice.action, ctx),
  load,
  show(choice: Types, given, { person }): Message[] {
    const { account, action } = choice
    if (!account) return [chooseAccount(choice, 'license.type', given)]
    const type = account.types.find(({ key }) => key === given.type)
    const isReader = action === 'license.status'
    return [
      type ? oneType(type, account, isReader) : allTypes(account, given.page, isReader ? undefined : (person.id ?? '')),
    ]
  },
})

function oneType(
  { key, owner, description }: LicenceTypeCard,
  account: LicenceAccountCard,
  isReader: boolean,
): Message {
  const line = isReader ? account.lines.find(({ licenceType }) => licenceType === key) : undefined
  return {
    kind: 'record',
    title: text('license-type.title', { type: key }),
    text: description,
    facts: [
      { id: 'owner', label: text('license-type.owner'), value: owner },
      ...(line ? [{ id: 'line', label: text('license-type.here'), value: lineWords(line, account) }] : []),
      { id: 'path', label: text('license-type.where'), value: text('license-type.path', { owner }) },
    ],
    note: text('license-type.same'),
    buttons: [look(text('license-type.all'), 'license.type', { account: account.id }), standing(account.id, isReader)],
  }
}

const standing = (account: string, isReader: boolean): Button =>
  isReader
    ? look(text('license-status.button'), 'license.status', { account })
    : look(text('license-users.own'), 'license.users')

/** `userId`: whoever uses some of them, and may not read how all of them stand. */
const allTypes = (account: LicenceAccountCard, page: number, userId: string | undefined): Message => ({
  kind: 'list',
  title: text('license-type.list', { product: account.productName }),
  note: text('license-type.path-note', { owners: { list: [...new Set(account.types.map(({ owner }) => owner))] } }),
  ...paged(
    account.types.map(({ key, owner, description }) => ({
      id: key,
      title: owner,
      facts: [description],
      ...(held(account, userId).includes(key)
        ? { status: { label: text('license-type.yours'), tone: 'done' as const } }
        : {}),
      open: { kind: 'view', view: 'license.type', params: { account: account.id, type: key }, by: 'press' } as const,
    })),
    page,
    (to) => ({ kind: 'view', view: 'license.type', params: { account: account.id, page: to }, by: 'press' }),
  ),
  empty: text('license-type.none'),
  buttons: [standing(account.id, userId === undefined)],
})

/** The types that a company has, or that one of its people uses. */
function held({ lines, users, uses }: LicenceAccountCard, userId: string | undefined): string[] {
  if (userId === undefined) return lines.map(({ licenceType }) => licenceType)
  const refs = users.filter(({ personId }) => personId === userId).map(({ userRef }) => userRef)
  return uses.flatMap(({ userRef, licenceType }) => (refs.includes(userRef) ? licenceType : []))
}
