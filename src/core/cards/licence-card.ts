import { look, start } from '../button.ts'
import type { Context } from '../context.ts'
import type { Button, Record as RecordMessage, Row } from '../message.ts'
import type { LicenceAccountCard } from '../ports.ts'
import { mayWith } from '../sights/licence-sight.ts'
import { text, type Words } from '../words.ts'
import { dayIn, lineWords, reasonWords } from './licence-words.ts'

/** How an account's licences stand: every line by its maker, how many are in use, until when (DOMAIN G20, G25, G26). */
export function licenceCard(
  account: LicenceAccountCard,
  ctx: Pick<Context, 'person' | 'now'>,
  more: { readonly title?: Words; readonly note?: Words; readonly buttons?: readonly Button[] } = {},
): RecordMessage {
  const { company, productName, validTo, graceUntil, hold, fetchedAt, fetchFailures } = account
  const notes: Words[] = [
    ...(more.note ? [more.note] : []),
    ...beyond(account),
    ...(fetchFailures > 0 ? [text('license-status.not-fetched')] : []),
    ...(fetchedAt ? [text('license-status.fetched', { at: { at: fetchedAt } })] : []),
  ]
  return {
    kind: 'record',
    title: more.title ?? text('license-status.title', { company: company.name, product: productName }),
    ...(hold ? { text: reasonWords(hold) } : {}),
    facts: [
      ...byMaker(account),
      ...(validTo ? [row('valid-to', dayIn(validTo, account))] : []),
      ...(graceUntil && validTo && validTo < ctx.now ? [row('grace-until', dayIn(graceUntil, account))] : []),
    ],
    ...(notes.length > 0 ? { note: { lines: notes } } : {}),
    buttons: [...(more.buttons ?? []), ...buttonsOf(account, ctx)],
  }
}

const row = (id: 'valid-to' | 'grace-until', value: Words): Row => ({ id, label: text(`license-status.${id}`), value })

/** Who has a licence in the product although none is left for them here (INV-43). */
export function beyond({ users }: Pick<LicenceAccountCard, 'users'>): Words[] {
  const types = [...new Set(users.flatMap((user) => user.beyond))]
  return types.map((type) => {
    const names = users.filter((user) => user.beyond.includes(type)).map(({ name }) => name)
    return text('license-status.beyond', { type, names: { list: names } })
  })
}

/** A maker's lines below its name; one maker alone is not named. */
function byMaker(account: LicenceAccountCard): Row[] {
  const ownerOf = (type: string) => account.types.find(({ key }) => key === type)?.owner ?? account.productName
  const groups = Map.groupBy(account.lines, ({ licenceType }) => ownerOf(licenceType))
  return [...groups].flatMap(([owner, lines]) => [
    ...(groups.size > 1
      ? [
          {
            id: `by-${owner}`,
            label: text('license-status.maker', { owner }),
            value: text('license-status.types', { count: lines.length }),
          },
        ]
      : []),
    ...lines.map((line) => ({ id: line.licenceType, label: line.licenceType, value: lineWords(line, account) })),
  ])
}

function buttonsOf(account: LicenceAccountCard, ctx: Pick<Context, 'person' | 'now'>): Button[] {
  const { id, shopUrl, mode } = account
  const here = { account: id }
  const canChange = mayWith(ctx, 'license.load', account)
  const canLook = mayWith(ctx, 'license.changes', account)
  return [
    ...(canLook ? [look(text('license-changes.button'), 'license.changes', here)] : []),
    ...(mayWith(ctx, 'license.users', account) ? [look(text('license-users.button'), 'license.users', here)] : []),
    look(text('license-type.button'), 'license.type', here),
    ...(canChange && mode === 'DEMO' ? [start(text('license-go-live.button'), 'license.goLive', here)] : []),
    ...(shopUrl ? [{ label: text('license-status.buy'), does: { url: shopUrl } }] : []),
    ...(canChange ? [start(text('license-more.button'), 'license.more', here)] : []),
    ...(canLook ? [start(text('license-status.look-again'), 'license.lookAgain', here)] : []),
    ...(canChange ? [start(text('license-load.button'), 'license.load', here)] : []),
    look(text('button.home'), 'help'),
  ]
}
