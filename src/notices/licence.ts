import { look, start } from '../core/button.ts'
import { dayIn, reasonWords } from '../core/cards/licence-words.ts'
import type { Context } from '../core/context.ts'
import { type Button, type Message, say } from '../core/message.ts'
import type { LicenceAccountCard } from '../core/ports.ts'
import { mayWith } from '../core/sights/licence-sight.ts'
import { talkTo } from '../core/talk-to.ts'
import { text } from '../core/words.ts'
import type { Happening } from '../domain/happening.ts'
import { occupied, quantityOf } from '../domain/licence.ts'
import { firstName } from '../domain/person.ts'
import type { Recipient } from '../domain/recipient.ts'
import { offerNews } from './offer-news.ts'

export { licenceRecipients } from './licence-recipients.ts'

/** Licence changes and the licences of users (DOMAIN §1.G). */
export type LicenceHappening = Extract<
  Happening,
  { readonly kind: 'offer' | 'licence-use' | 'licence-full' | 'licence-end' | 'licence-source' }
>
type OfUse = Extract<Happening, { kind: 'licence-use' }>

const KINDS: readonly Happening['kind'][] = ['offer', 'licence-use', 'licence-full', 'licence-end', 'licence-source']
/** Whether this file has the words for it. */
export const isOfLicence = (happening: Happening): happening is LicenceHappening => KINDS.includes(happening.kind)

/** What they read, from how things are now; whoever may not see it (any longer) reads nothing. */
export async function licenceWords(
  happening: LicenceHappening,
  recipient: Recipient,
  ctx: Context,
): Promise<readonly Message[] | undefined> {
  if (happening.kind === 'offer') return offerNews(happening, recipient, ctx)
  if (happening.kind === 'licence-use')
    return happening.step === 'removed' ? removed(happening, ctx) : kept(happening, ctx)
  const account = await ctx.reads.licences.account(happening.accountId)
  if (!account || !mayWith(ctx, 'license.changes', account)) return undefined
  switch (happening.kind) {
    case 'licence-full':
      return full(happening, account, ctx)
    case 'licence-end':
      return ending(happening, account, ctx)
    case 'licence-source':
      return ofSource(happening, account, ctx)
  }
}

/** Whoever lost it, and whom they can ask (T8 step 15). */
async function removed({ commandId }: OfUse, ctx: Context): Promise<Message[] | undefined> {
  const command = await ctx.reads.licences.command(commandId)
  if (!command?.licenceType) return undefined
  const by = command.by && (await ctx.reads.accounts.get(command.by.id))
  const [way] = by ? talkTo(by, ctx) : []
  const ask: Button[] = by && way ? [{ ...way, label: text('licence-news.ask', { name: firstName(by.name) }) }] : []
  const key = command.by ? 'licence-news.removed' : 'licence-news.removed-itself'
  const contact = look(text('button.contact'), 'contact.show')
  return [say(text(key, { type: command.licenceType, by: command.by?.name ?? '' }), 'plain', [...ask, contact])]
}

/** Whoever pressed hears that the source did not let it happen, and why. */
async function kept({ commandId, userRef }: OfUse, ctx: Context): Promise<Message[] | undefined> {
  const command = await ctx.reads.licences.command(commandId)
  const account = command && (await ctx.reads.licences.account(command.accountId))
  if (!command?.licenceType || !account || !mayWith(ctx, 'license.changes', account)) return undefined
  const name = account.users.find((one) => one.userRef === userRef)?.name ?? userRef
  const why = reasonWords(command.reason ?? '')
  const way = command.offerId
    ? look(text('license-remove-surplus.back'), 'offer.show', { id: command.offerId })
    : statusOf(account)
  return [say(text('licence-news.kept', { name, type: command.licenceType, why }), 'bad', [way])]
}

function full(
  { licenceType: type, level }: Extract<Happening, { kind: 'licence-full' }>,
  account: LicenceAccountCard,
  ctx: Context,
): Message[] {
  const numbers = { used: occupied(account.uses, type), quantity: quantityOf(account.lines, type) }
  const words = text(`licence-news.${level}`, { type, company: account.company.name, ...numbers })
  return [say(words, level === 'full' ? 'bad' : 'plain', [...getMore(account, ctx), statusOf(account)])]
}

function ending(
  { step, until }: Extract<Happening, { kind: 'licence-end' }>,
  account: LicenceAccountCard,
  ctx: Context,
): Message[] {
  const about = { company: account.company.name, product: account.productName, until: dayIn(new Date(until), account) }
  const buttons = [...getMore(account, ctx), statusOf(account), look(text('button.contact'), 'contact.show')]
  return [say(text(`licence-news.${step}`, about), step === 'over' ? 'bad' : 'plain', buttons)]
}

function ofSource(
  { step }: Extract<Happening, { kind: 'licence-source' }>,
  account: LicenceAccountCard,
  ctx: Context,
): Message[] {
  const words = text(`licence-news.source-${step}`, { company: account.company.name })
  if (step === 'back') return [say(words, 'good', [statusOf(account)])]
  const here = { account: account.id }
  const file = mayWith(ctx, 'license.load', account)
    ? [
        start(text('license-ask-file.button'), 'license.askFile', here),
        start(text('license-load.button'), 'license.load', here),
      ]
    : []
  const again = start(text('license-status.look-again'), 'license.lookAgain', here)
  return [say(words, 'bad', [...file, again, statusOf(account)])]
}

const statusOf = ({ id }: LicenceAccountCard): Button =>
  look(text('license-status.button'), 'license.status', { account: id })

/** Where licences come from: the shop, and the vendor. */
const getMore = (account: LicenceAccountCard, ctx: Context): Button[] => [
  ...(account.shopUrl ? [{ label: text('license-status.buy'), does: { url: account.shopUrl } }] : []),
  ...(mayWith(ctx, 'license.load', account)
    ? [start(text('license-more.button'), 'license.more', { account: account.id })]
    : []),
]
