import { z } from 'zod'
import { look } from '../core/button.ts'
import { lineWords } from '../core/cards/licence-words.ts'
import type { Message } from '../core/message.ts'
import type { LicenceAccountCard, LicenceTypeCard } from '../core/ports.ts'
import { defineView } from '../core/view.ts'
import { text } from '../core/words.ts'
import { accountParams, chooseAccount, type LicenceChoice, loadChoice, mayLook, paged } from './licence-choice.ts'

/** *What is licence type X?*, and where the same is done in the product itself (DOMAIN G26, G27). */
export const licenseType = defineView({
  id: 'license.type',
  slash: { name: 'license type' },
  params: z.object({ ...accountParams, type: z.string().max(120).optional() }),
  may: (_, ctx, choice: LicenceChoice) => mayLook(choice, 'license.status', ctx),
  load: (given, ctx): Promise<LicenceChoice> => loadChoice(given, ctx, 'license.status'),
  show(choice: LicenceChoice, given): Message[] {
    const { account } = choice
    if (!account) return [chooseAccount(choice, 'license.type', given)]
    const type = account.types.find(({ key }) => key === given.type)
    return [type ? oneType(type, account) : allTypes(account, given.page)]
  },
})

function oneType({ key, owner, description }: LicenceTypeCard, account: LicenceAccountCard): Message {
  const line = account.lines.find(({ licenceType }) => licenceType === key)
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
    buttons: [
      look(text('license-type.all'), 'license.type', { account: account.id }),
      look(text('license-status.button'), 'license.status', { account: account.id }),
    ],
  }
}

const allTypes = ({ id, types, productName, lines }: LicenceAccountCard, page: number): Message => ({
  kind: 'list',
  title: text('license-type.list', { product: productName }),
  note: text('license-type.path-note', { owners: { list: [...new Set(types.map(({ owner }) => owner))] } }),
  ...paged(
    types.map(({ key, owner, description }) => ({
      id: key,
      title: owner,
      facts: [description],
      ...(lines.some(({ licenceType }) => licenceType === key)
        ? { status: { label: text('license-type.yours'), tone: 'done' as const } }
        : {}),
      open: { kind: 'view', view: 'license.type', params: { account: id, type: key }, by: 'press' } as const,
    })),
    page,
    (to) => ({ kind: 'view', view: 'license.type', params: { account: id, page: to }, by: 'press' }),
  ),
  empty: text('license-type.none'),
  buttons: [look(text('license-status.button'), 'license.status', { account: id })],
})
