import { z } from 'zod'
import { look, start } from '../core/button.ts'
import { changesOf, offerCard, offerTitle } from '../core/cards/offer-card.ts'
import type { Context } from '../core/context.ts'
import { type Button, type Message, say } from '../core/message.ts'
import type { LicenceAccountCard, OfferCard } from '../core/ports.ts'
import { type OfferSight, sightOf } from '../core/sights/offer-sight.ts'
import { defineView } from '../core/view.ts'
import { text } from '../core/words.ts'
import { isWaiting } from '../domain/licence-dispute.ts'
import { may } from '../domain/permission.ts'
import { accountParams, chooseAccount, type LicenceChoice, loadChoice, mayLook, paged } from './licence-choice.ts'

interface Changes extends LicenceChoice {
  readonly offers: readonly OfferSight[]
  /** Those that the vendor has to answer. */
  readonly disputed: readonly OfferSight[]
}

/** What waits or was activated, the newest first; what waits opens its dialog at once (DOMAIN G7, G8). */
export const licenseChanges = defineView({
  id: 'license.changes',
  slash: { name: 'license changes' },
  params: z.object({ ...accountParams, history: z.literal(true).optional() }),
  may: (_, ctx, changes: Changes) => mayLook(changes, 'license.changes', ctx),
  async load(given, ctx): Promise<Changes> {
    const choice = await loadChoice(given, ctx, 'license.changes')
    const { account } = choice
    const settles = may(ctx.person, 'license.reconfirm', { kind: 'record', record: {} }, ctx.now).allowed
    const isForVendor = settles && !account && given.company === undefined
    return {
      ...choice,
      // The account was read first: a card is never newer than it says.
      offers: account ? seen(await ctx.reads.licences.offers(account.id), [account], ctx) : [],
      disputed: isForVendor ? await disputedOnes(ctx) : [],
    }
  },
  show({ offers, disputed, ...choice }: Changes, given): Message[] {
    const { account } = choice
    if (!account)
      return [
        ...(disputed.length > 0 ? [offerList(disputed, given.page)] : []),
        chooseAccount(choice, 'license.changes', given),
      ]
    const waiting = offers.find(({ offer }) => isWaiting(offer) || offer.status === 'APPLYING')
    if (waiting && !given.history) return [offerCard(waiting)]
    if (offers.length > 0) return [offerList(offers, given.page, account.id)]
    const here = { account: account.id }
    return [
      say(text('license-changes.none-of', { company: account.company.name }), 'plain', [
        start(text('license-status.look-again'), 'license.lookAgain', here),
        start(text('license-load.button'), 'license.load', here),
        look(text('license-status.button'), 'license.status', here),
      ]),
    ]
  },
})

const seen = (
  offers: readonly OfferCard[],
  accounts: readonly (LicenceAccountCard | undefined)[],
  ctx: Context,
): OfferSight[] =>
  offers.flatMap((offer) => {
    const account = accounts.find((one) => one?.id === offer.accountId)
    return (account && sightOf(offer, account, ctx)) ?? []
  })

async function disputedOnes(ctx: Context): Promise<OfferSight[]> {
  const { licences } = ctx.reads
  const offers = await licences.disputed()
  const accounts: (LicenceAccountCard | undefined)[] = []
  for (const id of new Set(offers.map(({ accountId }) => accountId))) accounts.push(await licences.account(id))
  return seen(offers, accounts, ctx)
}

const offerList = (offers: readonly OfferSight[], page: number, account?: string): Message => ({
  kind: 'list',
  title: text(account ? 'license-changes.title' : 'license-changes.disputed', {
    count: offers.length,
  }),
  ...paged(
    offers.map((sight) => ({
      id: String(sight.offer.revision),
      title: offerTitle(sight),
      facts: [
        { at: sight.offer.appliedAt ?? sight.offer.createdAt },
        text('license-changes.lines', { count: changesOf(sight).length }),
      ],
      open: { kind: 'view', view: 'offer.show', params: { id: sight.offer.id }, by: 'press' } as const,
    })),
    page,
    (to) => ({
      kind: 'view',
      view: 'license.changes',
      params: { ...(account ? { account, history: true } : {}), page: to },
      by: 'press',
    }),
  ),
  empty: text('license-changes.none'),
  buttons: buttonsOf(offers),
})

const buttonsOf = ([first]: readonly OfferSight[]): Button[] =>
  first ? [look(text('license-status.button'), 'license.status', { account: first.account.id })] : []
